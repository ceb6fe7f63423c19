/**
 * What each feature of a candidate counts for (see `tratti.ts`), learned from 1576 open questions.
 * Written by `npm run bench:riordino -- --scrivi`: not by hand.
 */
export const PESI = `
alla lettera=0.76, atto > argomento=0.51, atto > atto citato=-1.13, atto > calcolatore=-0.03, atto > canale=-0.27
atto > canale per un caso=-0.09, atto > competenza=0.36, atto > contribuente=-0.2, atto > incongruenza=0.54
atto > obiettivo=-0.05, atto > oggetto del menu a tendina=-0.04, atto > prodotto=-0.17, atto > progetto=-0.03
atto > regola del lavoro agile=1.08, atto > regola di un’unità=-0.02, atto > riga=-0.22, atto > sede=-0.03
atto > struttura=-0.25, atto > tabella=-0.07, atto > unita=-0.06, atto > voce di elenco=-0.04
audit > argomento=-0.04, audit > campagna di audit=0.26, audit > progetto=-0.03, audit > riga=-0.13
audit > tabella=-0.06, calcolo > argomento=1.35, calcolo > atto citato=-0.09, calcolo > calcolatore=1.08
calcolo > canale=-0.36, calcolo > canale per un caso=0.79, calcolo > competenza=0.97, calcolo > confronto=-0.16
calcolo > contribuente=-0.11, calcolo > esercizio=0.78, calcolo > gruppo di prodotti=-0.33
calcolo > incongruenza=-0.75, calcolo > indicatore=-0.08, calcolo > obiettivo=0.27
calcolo > oggetto del menu a tendina=-0.04, calcolo > pagina=-0.41, calcolo > prodotto=-0.87
calcolo > progetto=-1.09, calcolo > questione=-0.22, calcolo > regola del lavoro agile=-0.93
calcolo > regola di un’unità=-0.75, calcolo > riga=-0.83, calcolo > sede=-0.2, calcolo > strumento=0.9
calcolo > struttura=-0.59, calcolo > tabella=-1.17, calcolo > unita=-0.57, calcolo > verifica=-1.09
calcolo > voce di elenco=-0.26, calcolo a segni > atto citato=-0.05, calcolo a segni > calcolatore=-0.19
calcolo a segni > incongruenza=-0.14, calcolo a segni > indicatore=-0.16, calcolo a segni > obiettivo=0.72
calcolo a segni > pagina=-0.33, calcolo a segni > regola del lavoro agile=-0.45, calcolo a segni > riga=-0.57
calcolo a segni > sede=-0.13, calcolo a segni > tabella=-0.86, calcolo a segni > verifica=-0.03
canale > Modelli di messaggio=-0.11, canale > argomento=-1.08, canale > atto citato=-0.92
canale > calcolatore=0.43, canale > campagna di audit=-0.02, canale > canale=1.37
canale > canale per un caso=-1.03, canale > casella=0.49, canale > competenza=-0.17
canale > contatti di una sede=-0.86, canale > contribuente=0.46, canale > esercizio=-0.85, canale > fonte=-0.06
canale > gruppo di prodotti=-0.33, canale > incongruenza=0.72, canale > indicatore=0.4, canale > obiettivo=-0.65
canale > oggetto del menu a tendina=0.93, canale > pagina=1.21, canale > prodotto=-1.19, canale > progetto=0.82
canale > questione=-0.46, canale > regola di un’unità=-1.04, canale > riga=-0.67, canale > sede=-1.29
canale > strumento=0.43, canale > struttura=-0.25, canale > tabella=-0.71, canale > unita=-0.08
canale > verifica=-0.05, canale > voce di elenco=-0.12, certo=0.65, chi > argomento=-0.86, chi > atto citato=-0.41
chi > calcolatore=-0.03, chi > campagna di audit=-0.04, chi > canale=-1.06, chi > canale per un caso=-0.33
chi > capitolo di spesa=-0.08, chi > casella=-0.32, chi > competenza=-1.13, chi > confronto=-0.08
chi > contatti di una sede=0.2, chi > contribuente=-0.07, chi > corso=0.72, chi > gruppo di prodotti=-0.77
chi > incongruenza=0.68, chi > indicatore=0.37, chi > obiettivo=-0.94, chi > oggetto del menu a tendina=-0.74
chi > pagina=-0.53, chi > passaggio=-0.23, chi > prodotto=-0.12, chi > progetto=-0.9, chi > questione=-0.25
chi > regola di un’unità=1.15, chi > riga=-0.85, chi > sede=-0.36, chi > struttura=0.92, chi > tabella=-0.58
chi > unita=0.41, chi > verifica=-0.1, chi > voce di elenco=-0.11, chi lavora > argomento=0.57
chi lavora > calcolatore=-0.08, chi lavora > campagna di audit=-0.09, chi lavora > canale=-0.34
chi lavora > canale per un caso=-0.15, chi lavora > competenza=-0.15, chi lavora > corso=0.44
chi lavora > gruppo di prodotti=-0.22, chi lavora > incongruenza=-0.04, chi lavora > indicatore=-0.07
chi lavora > obiettivo=-0.38, chi lavora > oggetto del menu a tendina=-0.37, chi lavora > pagina=-0.55
chi lavora > passaggio=0.12, chi lavora > prodotto=-0.68, chi lavora > progetto=-0.21
chi lavora > questione=-0.14, chi lavora > regola del lavoro agile=-0.44, chi lavora > regola di un’unità=0.97
chi lavora > riga=-0.35, chi lavora > sede=0.13, chi lavora > struttura=-0.16, chi lavora > tabella=-0.11
chi lavora > unita=0.65, chi lavora > verifica=-0.03, chiesto 0=0.63, chiesto 1=-0.31, chiesto 2=-0.13
cifra > Modelli di messaggio=-0.06, cifra > argomento=-0.71, cifra > atto citato=-1.33, cifra > calcolatore=0.99
cifra > canale=0.53, cifra > canale per un caso=-0.45, cifra > casella=-0.1, cifra > competenza=0.57
cifra > confronto=-0.32, cifra > contatti di una sede=-0.54, cifra > contribuente=0.23, cifra > corso=0.44
cifra > esercizio=-0.62, cifra > fonte=0.62, cifra > gruppo di prodotti=-0.11, cifra > incongruenza=0.12
cifra > indicatore=0.46, cifra > obiettivo=0.72, cifra > oggetto del menu a tendina=-0.41
cifra > ordinamento=-0.84, cifra > pagina=0.63, cifra > prodotto=-1.4, cifra > progetto=-0.24
cifra > protocollo=-0.06, cifra > questione=-0.16, cifra > regola del lavoro agile=1.11
cifra > regola di un’unità=-0.87, cifra > riga=-0.5, cifra > sede=0.62, cifra > sigla=-0.02
cifra > strumento=0.66, cifra > struttura=-0.64, cifra > tabella=-0.4, cifra > unita=-0.21, cifra > verifica=-0.51
cifra > voce di elenco=-0.33, competenza > argomento=1.08, competenza > atto citato=-0.5
competenza > calcolatore=-1.33, competenza > campagna di audit=-0.04, competenza > canale=-1.11
competenza > canale per un caso=-0.83, competenza > capitolo di spesa=-0.02, competenza > competenza=-0.11
competenza > contatti di una sede=-0.41, competenza > contribuente=-0.32, competenza > corso=0.48
competenza > esercizio=0.25, competenza > gruppo di prodotti=-0.12, competenza > incongruenza=-0.22
competenza > indicatore=-1.02, competenza > obiettivo=-0.43, competenza > oggetto del menu a tendina=-0.61
competenza > pagina=0.82, competenza > passaggio=-0.15, competenza > prodotto=0.96, competenza > progetto=-0.41
competenza > protocollo=-0.14, competenza > questione=-0.29, competenza > regola del lavoro agile=-0.47
competenza > regola di un’unità=-0.83, competenza > riga=-0.55, competenza > sede=-0.93
competenza > struttura=-0.21, competenza > tabella=-0.61, competenza > unita=0.69, competenza > verifica=-0.12
competenza > voce di elenco=-0.05, confronto > atto citato=-0.11, confronto > calcolatore=-0.86
confronto > canale=0.34, confronto > canale per un caso=-0.02, confronto > confronto=0.3
confronto > contatti di una sede=-0.03, confronto > fonte=-0.3, confronto > incongruenza=-0.26
confronto > indicatore=-0.78, confronto > obiettivo=-0.44, confronto > ordinamento=-0.79, confronto > pagina=0.83
confronto > progetto=-0.69, confronto > riga=0.64, confronto > struttura=-0.13, confronto > tabella=-0.16
confronto > unita=-0.44, confronto > verifica=-0.43, conto con cifre > Modelli di messaggio=-0.02
conto con cifre > argomento=-0.02, conto con cifre > atto citato=-0.57, conto con cifre > calcolatore=1.32
conto con cifre > canale=-1.04, conto con cifre > canale per un caso=-0.75, conto con cifre > confronto=-0.33
conto con cifre > contatti di una sede=-0.02, conto con cifre > esercizio=-0.1, conto con cifre > fonte=-0.26
conto con cifre > incongruenza=0.65, conto con cifre > indicatore=0.73, conto con cifre > obiettivo=-0.96
conto con cifre > ordinamento=-0.78, conto con cifre > pagina=0.82, conto con cifre > progetto=-0.91
conto con cifre > regola del lavoro agile=-0.22, conto con cifre > riga=-1.02, conto con cifre > sede=-0.77
conto con cifre > struttura=-0.12, conto con cifre > tabella=-1.42, conto con cifre > unita=-0.42
conto con cifre > verifica=-0.83, conto con cifre > voce di elenco=-0.07, contraddizione > argomento=-0.19
contraddizione > atto citato=-0.6, contraddizione > calcolatore=0.81, contraddizione > canale=-0.38
contraddizione > canale per un caso=-0.42, contraddizione > competenza=-0.09
contraddizione > contatti di una sede=-0.36, contraddizione > esercizio=-0.02, contraddizione > fonte=-0.05
contraddizione > incongruenza=-0.34, contraddizione > indicatore=0.52, contraddizione > obiettivo=-0.07
contraddizione > pagina=0.91, contraddizione > prodotto=-0.5, contraddizione > progetto=-0.09
contraddizione > regola del lavoro agile=-0.18, contraddizione > regola di un’unità=-0.16
contraddizione > riga=-0.64, contraddizione > sede=-0.06, contraddizione > struttura=-0.15
contraddizione > tabella=-0.72, contraddizione > unita=0.61, contraddizione > verifica=-0.1, coperti=0.65
coppie=2.57, corso > argomento=-0.06, corso > competenza=-0.02, corso > corso=0.68, corso > pagina=0.17
corso > regola del lavoro agile=-0.75, corso > regola di un’unità=-0.03, corso > riga=-0.03, corso > tabella=-0.04
deboli=0.74, definizione > argomento=-0.03, definizione > atto citato=0.03, definizione > competenza=-0.08
definizione > confronto=0.46, definizione > incongruenza=-0.13, definizione > regola di un’unità=-0.37
definizione > riga=-0.24, definizione > sede=-0.26, definizione > struttura=0.58, definizione > tabella=-0.06
definizione > unita=-0.2, distacco=-1.11, distacco di poche parole=-0.36, elenco > argomento=-0.12
elenco > atto citato=-0.06, elenco > calcolatore=-0.07, elenco > canale=-0.69, elenco > canale per un caso=-0.3
elenco > capitolo di spesa=-0.09, elenco > contatti di una sede=-0.03, elenco > incongruenza=-0.59
elenco > indicatore=0.81, elenco > obiettivo=-0.04, elenco > oggetto del menu a tendina=-0.03
elenco > pagina=0.44, elenco > prodotto=-0.11, elenco > progetto=0.81, elenco > protocollo=-0.04
elenco > regola del lavoro agile=-0.09, elenco > riga=0.19, elenco > sede=-0.05, elenco > struttura=-0.34
elenco > tabella=-0.97, elenco > unita=0.52, elenco > verifica=-0.26, elenco > voce di elenco=0.71
esercizi > argomento=-0.05, esercizi > atto citato=-0.05, esercizi > calcolatore=-0.84
esercizi > competenza=-0.02, esercizi > esercizio=1.22, esercizi > incongruenza=-0.35, esercizi > indicatore=-1.08
esercizi > obiettivo=-0.07, esercizi > pagina=-0.15, esercizi > prodotto=-0.08, esercizi > progetto=0.96
esercizi > regola del lavoro agile=-0.17, esercizi > riga=-0.1, esercizi > sede=-0.06, esercizi > strumento=0.18
esercizi > struttura=-0.18, esercizi > tabella=-0.46, esercizi > unita=-0.05, esercizi > verifica=-0.82
esercizi > voce di elenco=-0.08, etichetta altra=-0.35, etichetta compresa=-0.4, etichetta contenuto=-1.14
etichetta declinata=0.22, etichetta dentro=1.1, etichetta intera=-0.57, etichetta senzaVuote=0.91
guida > argomento=-0.19, guida > calcolatore=-0.26, guida > esercizio=-0.09, guida > incongruenza=-0.22
guida > indicatore=-0.45, guida > obiettivo=-0.81, guida > pagina=0.56, guida > progetto=-0.02
guida > regola del lavoro agile=-0.08, guida > riga=0.16, guida > sede=-0.05, guida > struttura=0.49
guida > tabella=-0.52, guida > unita=0.81, guida > verifica=-0.03, guida > voce di elenco=-0.06
indirizzo > casella=0.35, indirizzo > contatti di una sede=-0.34, intorno=-0.68, lavoro agile > argomento=-0.32
lavoro agile > atto citato=-1.31, lavoro agile > calcolatore=-0.41, lavoro agile > campagna di audit=-0.1
lavoro agile > canale=-0.94, lavoro agile > canale per un caso=-0.6, lavoro agile > competenza=-0.15
lavoro agile > contribuente=-0.04, lavoro agile > corso=0.7, lavoro agile > esercizio=-0.26
lavoro agile > incongruenza=0.08, lavoro agile > indicatore=-0.46, lavoro agile > obiettivo=0.66
lavoro agile > oggetto del menu a tendina=-0.09, lavoro agile > pagina=-0.31, lavoro agile > prodotto=-0.52
lavoro agile > progetto=-0.46, lavoro agile > questione=-0.12, lavoro agile > regola del lavoro agile=0.56
lavoro agile > regola di un’unità=-0.03, lavoro agile > riga=0.12, lavoro agile > sede=-0.02
lavoro agile > struttura=-0.11, lavoro agile > tabella=0.61, lavoro agile > verifica=-0.8
lavoro agile > voce di elenco=-0.7, libero=0.06, mancano=-0.34, mancati=0.41, nessuno > Festività=-0.05
nessuno > Modelli di messaggio=-0.07, nessuno > argomento=0.11, nessuno > atto citato=0.97
nessuno > calcolatore=-1.37, nessuno > campagna di audit=-0.5, nessuno > canale=-0.14
nessuno > canale per un caso=-0.19, nessuno > capitolo di spesa=-0.69, nessuno > casella=0.97
nessuno > codice prodotto=-0.09, nessuno > competenza=0.08, nessuno > confronto=-0.43
nessuno > contatti di una sede=0.21, nessuno > contribuente=-0.07, nessuno > corso=0.94, nessuno > esercizio=-0.09
nessuno > fonte=-0.74, nessuno > gruppo di prodotti=-0.75, nessuno > incongruenza=0.64, nessuno > indicatore=-0.83
nessuno > obiettivo=-1.44, nessuno > oggetto del menu a tendina=-0.76, nessuno > ordinamento=-0.04
nessuno > pagina=0.16, nessuno > passaggio=-0.2, nessuno > prodotto=0.21, nessuno > progetto=0.41
nessuno > protocollo=-0.15, nessuno > questione=-0.4, nessuno > regola del lavoro agile=-0.12
nessuno > regola di un’unità=-0.86, nessuno > sede=-1.33, nessuno > sigla=-0.4, nessuno > strumento=-0.35
nessuno > struttura=-0.52, nessuno > tabella=1.63, nessuno > unita=0.21, nessuno > verifica=-0.63
nessuno > voce di elenco=-0.92, nome detto=1.88, non chiesto=-0.4, obiettivo > argomento=-0.75
obiettivo > atto citato=-0.1, obiettivo > calcolatore=-0.87, obiettivo > canale per un caso=-0.02
obiettivo > esercizio=-0.02, obiettivo > incongruenza=-0.67, obiettivo > indicatore=-0.75
obiettivo > obiettivo=1.15, obiettivo > oggetto del menu a tendina=-0.38, obiettivo > pagina=-0.03
obiettivo > prodotto=-0.09, obiettivo > progetto=-0.61, obiettivo > regola del lavoro agile=-0.45
obiettivo > riga=0.21, obiettivo > sede=0.75, obiettivo > struttura=-0.42, obiettivo > tabella=-0.48
obiettivo > unita=-0.91, obiettivo > verifica=-0.34, obiettivo > voce di elenco=-0.07, oggetto > argomento=-0.42
oggetto > calcolatore=-0.4, oggetto > campagna di audit=-0.05, oggetto > canale=-1.1
oggetto > canale per un caso=0.66, oggetto > casella=-0.12, oggetto > competenza=-0.03
oggetto > contatti di una sede=-0.33, oggetto > contribuente=0.09, oggetto > esercizio=-0.2, oggetto > fonte=-0.04
oggetto > incongruenza=-0.79, oggetto > indicatore=-0.21, oggetto > obiettivo=-0.04
oggetto > oggetto del menu a tendina=1.47, oggetto > pagina=-0.05, oggetto > prodotto=-0.69
oggetto > progetto=-0.06, oggetto > questione=-0.62, oggetto > regola del lavoro agile=-0.26
oggetto > struttura=-0.05, oggetto > tabella=-0.23, oggetto > verifica=-0.06, oggetto > voce di elenco=-0.15
pagina=0.95, parole=1.57, parte=-0.34, passaggio > argomento=-0.33, passaggio > campagna di audit=-0.14
passaggio > canale=0.57, passaggio > canale per un caso=-0.69, passaggio > competenza=-0.1
passaggio > gruppo di prodotti=-0.48, passaggio > incongruenza=-0.82, passaggio > obiettivo=-0.14
passaggio > oggetto del menu a tendina=-0.31, passaggio > ordinamento=-0.38, passaggio > pagina=-0.03
passaggio > passaggio=0.4, passaggio > prodotto=0.86, passaggio > progetto=-0.11, passaggio > questione=-0.76
passaggio > riga=-0.43, passaggio > sigla=-0.03, passaggio > struttura=1.21, passaggio > tabella=-0.56
passaggio > unita=-0.37, passaggio > verifica=-0.03, passaggio > voce di elenco=-0.04, peso > atto citato=-0.04
peso > calcolatore=-0.2, peso > incongruenza=-0.14, peso > indicatore=0.98, peso > obiettivo=0.56
peso > pagina=-1.03, peso > progetto=-0.5, peso > regola del lavoro agile=-0.37, peso > riga=-0.87
peso > sede=-0.02, peso > struttura=-0.08, peso > tabella=-0.98, peso > verifica=-0.58
peso > voce di elenco=-0.02, posti > calcolatore=-0.02, posti > competenza=-0.02
posti > contatti di una sede=-0.49, posti > incongruenza=0.37, posti > indicatore=0.77, posti > pagina=0.91
posti > passaggio=-0.16, posti > progetto=-0.03, posti > regola del lavoro agile=-0.08, posti > riga=-1.03
posti > sede=-0.51, posti > struttura=-0.26, posti > tabella=-0.26, posti > unita=-0.25, posti > verifica=-0.29
posti > voce di elenco=0.12, posto=1.41, posto di poche parole=0.51, posto nel testo=0.82, presi=1.29, punti=1.11
punti di poche parole=0.37, quota del testo=1.55, recapito > Modelli di messaggio=-0.53
recapito > argomento=-0.76, recapito > canale=0.64, recapito > canale per un caso=0.98, recapito > casella=0.5
recapito > competenza=-0.13, recapito > contatti di una sede=-1.1, recapito > contribuente=0.06
recapito > gruppo di prodotti=-0.04, recapito > incongruenza=-0.69, recapito > indicatore=-0.08
recapito > obiettivo=-0.03, recapito > oggetto del menu a tendina=-0.54, recapito > pagina=-0.42
recapito > prodotto=-0.74, recapito > progetto=-0.45, recapito > questione=-0.84
recapito > regola di un’unità=-0.66, recapito > riga=-0.15, recapito > struttura=-0.29, recapito > unita=0.61
recapito > verifica=-0.06, rischio > argomento=-1.23, rischio > atto citato=-0.25
rischio > gruppo di prodotti=-0.24, rischio > incongruenza=-0.63, rischio > indicatore=-0.8
rischio > obiettivo=1.62, rischio > oggetto del menu a tendina=-0.11, rischio > prodotto=-0.85
rischio > progetto=-1.44, rischio > questione=-0.22, rischio > riga=-0.69, rischio > tabella=-1.25
rischio > unita=-1.27, risposto=1.57, sezione calcolatori=0.71, sezione canali=-0.23, sezione codici=-0.17
sezione competenze=-0.4, sezione contatti=-0.53, sezione dati=-0.87, sezione elenchi=-0.37, sezione esercizi=0.15
sezione fonti=0.12, sezione glossario=-0.37, sezione guide=0.15, sezione incongruenze=-0.08
sezione indicatori=-0.04, sezione indice=-0.07, sezione lavoro-agile=0.19, sezione lezione=-0.63
sezione manuale=-0.1, sezione novita=-0.07, sezione obiettivi=0.29, sezione privacy=-0.31, sezione prodotti=-0.49
sezione progetti=0.08, sezione registri=0.16, sezione regole=-0.56, sezione riscontri=-0.06, sezione sedi=-0.54
sezione segnala=-0.93, sezione tabelle=-0.17, sezione unita=0.44, sezione verifiche=-0.06
significato > argomento=-0.07, significato > canale=-0.1, significato > canale per un caso=-0.24
significato > competenza=-0.04, significato > contribuente=-0.12, significato > oggetto del menu a tendina=-0.02
significato > prodotto=-0.23, significato > sigla=0.49, significato > tabella=-0.21
significato > voce di elenco=0.32, simili=0.59, spesa > argomento=-0.11, spesa > atto citato=-0.04
spesa > calcolatore=0.68, spesa > capitolo di spesa=-0.06, spesa > competenza=-0.03, spesa > incongruenza=-0.05
spesa > indicatore=1.43, spesa > pagina=-0.87, spesa > prodotto=-0.04, spesa > progetto=-0.09
spesa > regola del lavoro agile=-0.21, spesa > riga=-0.38, spesa > sede=-0.04, spesa > struttura=-0.36
spesa > tabella=-1.01, spesa > unita=-0.03, spesa > voce di elenco=0.78, termine > atto citato=-0.06
termine > calcolatore=-0.07, termine > canale=0.11, termine > canale per un caso=-0.56, termine > casella=-0.04
termine > confronto=-0.09, termine > contatti di una sede=0.43, termine > incongruenza=-0.13
termine > indicatore=-0.45, termine > obiettivo=-0.05, termine > pagina=-0.96, termine > progetto=-0.04
termine > questione=-0.02, termine > riga=-0.24, termine > strumento=0.55, termine > struttura=-0.79
termine > tabella=-0.59, termine > unita=0.9, termine > verifica=-0.04, testo=1.23, testo pieno=1.09
tipo Festività=-0.09, tipo Modelli di messaggio=-0.56, tipo argomento=-0.16, tipo atto citato=-0.02
tipo calcolatore=0.61, tipo campagna di audit=-0.6, tipo canale=0.77, tipo canale per un caso=-0.94
tipo capitolo di spesa=-0.43, tipo casella=1.08, tipo codice prodotto=-0.17, tipo competenza=-0.47
tipo confronto=0.09, tipo contatti di una sede=-0.7, tipo corso=1.44, tipo esercizio=0.39, tipo fonte=0.43
tipo gruppo di prodotti=-1.34, tipo incongruenza=-0.14, tipo indicatore=-0.03, tipo obiettivo=0.31
tipo oggetto del menu a tendina=-0.23, tipo ordinamento=-0.88, tipo pagina=1.12, tipo passaggio=-0.35
tipo prodotto=-0.13, tipo progetto=0.08, tipo protocollo=-0.36, tipo questione=-1.48
tipo regola del lavoro agile=0.25, tipo regola di un’unità=0.34, tipo riga=-0.63, tipo sede=-0.92
tipo sigla=-0.19, tipo strumento=0.53, tipo struttura=-0.5, tipo tabella=0.69, tipo unita=0.39
tipo verifica=-0.53, tipo voce di elenco=-1.05, titolare=0.34, verifica > argomento=-0.12
verifica > atto citato=-0.02, verifica > calcolatore=-0.12, verifica > canale=-0.04
verifica > canale per un caso=-0.03, verifica > competenza=-0.02, verifica > incongruenza=-1.3
verifica > indicatore=-0.83, verifica > obiettivo=-0.06, verifica > pagina=0.81, verifica > prodotto=0.25
verifica > progetto=-0.23, verifica > riga=-0.53, verifica > sede=-0.2, verifica > tabella=-1.11
verifica > unita=0.43, verifica > verifica=0.84, verifica > voce di elenco=-0.04
`;
