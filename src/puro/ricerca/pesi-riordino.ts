/**
 * What each feature of a candidate counts for (see `tratti.ts`), learned from 1846 open questions.
 * Written by `npm run bench:riordino -- --scrivi`: not by hand.
 */
export const PESI = `
alla lettera=0.86, atto > argomento=0.43, atto > atto citato=-0.95, atto > calcolatore=-0.03, atto > canale=-0.02
atto > confronto=-0.03, atto > contribuente=-0.04, atto > fonte=-0.05, atto > incongruenza=0.36
atto > indicatore=0.85, atto > oggetto del menu a tendina=-0.03, atto > pagina=-0.15, atto > prodotto=-0.03
atto > progetto=-0.07, atto > regola del lavoro agile=0.86, atto > riga=-0.6, atto > struttura=-0.36
atto > tabella=-0.18, atto > voce di elenco=-0.08, audit > campagna di audit=0.1, audit > riga=-0.05
calcolo > argomento=1.31, calcolo > atto citato=-0.06, calcolo > calcolatore=1.03, calcolo > canale=-0.51
calcolo > canale per un caso=0.71, calcolo > competenza=1.03, calcolo > contribuente=-0.22
calcolo > esercizio=0.94, calcolo > fonte=-0.04, calcolo > graduatoria=-0.42, calcolo > gruppo di prodotti=-0.24
calcolo > incongruenza=-0.95, calcolo > indicatore=-0.42, calcolo > obiettivo=0.7
calcolo > oggetto del menu a tendina=-0.44, calcolo > pagina=0.11, calcolo > prodotto=-0.61
calcolo > progetto=-1.13, calcolo > questione=-0.25, calcolo > regola del lavoro agile=-0.79
calcolo > regola di un’unità=-0.71, calcolo > riga=-0.68, calcolo > sede=-0.22, calcolo > strumento=0.7
calcolo > struttura=-0.44, calcolo > tabella=-1.22, calcolo > unita=-0.29, calcolo > verifica=-0.51
calcolo > voce di elenco=0.23, calcolo a segni > argomento=-0.17, calcolo a segni > atto citato=-0.4
calcolo a segni > calcolatore=-0.34, calcolo a segni > confronto=-0.03, calcolo a segni > esercizio=-0.03
calcolo a segni > fonte=-0.09, calcolo a segni > graduatoria=-0.02, calcolo a segni > incongruenza=1.46
calcolo a segni > indicatore=0.46, calcolo a segni > obiettivo=1.18, calcolo a segni > pagina=-0.57
calcolo a segni > prodotto=-0.03, calcolo a segni > progetto=-0.13
calcolo a segni > regola del lavoro agile=-1.07, calcolo a segni > riga=-1.54, calcolo a segni > sede=-0.41
calcolo a segni > struttura=-0.43, calcolo a segni > tabella=-1.85, calcolo a segni > verifica=-0.59
canale > argomento=-0.2, canale > atto citato=-1.01, canale > calcolatore=0.83, canale > canale=2.18
canale > canale per un caso=-0.88, canale > capitolo di spesa=-0.03, canale > casella=0.66
canale > contatti di una sede=-0.29, canale > contribuente=-0.76, canale > esercizio=-0.44, canale > fonte=-0.08
canale > gruppo di prodotti=-0.22, canale > incongruenza=0.8, canale > indicatore=0.71, canale > obiettivo=-0.17
canale > oggetto del menu a tendina=0.93, canale > pagina=0.14, canale > prodotto=-1.84, canale > progetto=-0.19
canale > questione=-0.48, canale > regola di un’unità=-1.14, canale > riga=-0.72, canale > sede=-0.41
canale > sigla=-0.15, canale > strumento=0.6, canale > struttura=-0.07, canale > tabella=-0.74
canale > unita=-0.47, canale > verifica=-0.07, canale > voce di elenco=-0.09, certo=1.46, chi > argomento=-0.19
chi > atto citato=0.23, chi > calcolatore=-0.21, chi > campagna di audit=-0.19, chi > canale=-0.88
chi > canale per un caso=-0.15, chi > capitolo di spesa=-0.12, chi > casella=-0.14, chi > competenza=-0.77
chi > contatti di una sede=0.1, chi > contribuente=-0.04, chi > corso=0.28, chi > graduatoria=-0.78
chi > gruppo di prodotti=-0.08, chi > incongruenza=0.66, chi > indicatore=0.19, chi > obiettivo=-1.5
chi > oggetto del menu a tendina=-0.53, chi > pagina=0.82, chi > passaggio=-0.45, chi > prodotto=0.65
chi > progetto=-1.02, chi > protocollo=-0.15, chi > questione=-0.13, chi > regola del lavoro agile=0.55
chi > regola di un’unità=0.79, chi > riga=-0.77, chi > sede=-0.04, chi > strumento=-0.02, chi > struttura=0.21
chi > tabella=-0.29, chi > unita=0.1, chi > verifica=-0.45, chi > voce di elenco=-0.28
chi lavora > argomento=1.42, chi lavora > calcolatore=-0.03, chi lavora > campagna di audit=-0.04
chi lavora > canale=-0.75, chi lavora > canale per un caso=-0.39, chi lavora > competenza=-0.04
chi lavora > contatti di una sede=-0.12, chi lavora > contribuente=-0.38, chi lavora > corso=0.43
chi lavora > gruppo di prodotti=-0.26, chi lavora > incongruenza=-0.17, chi lavora > indicatore=-0.03
chi lavora > obiettivo=-0.03, chi lavora > oggetto del menu a tendina=-0.27, chi lavora > pagina=-0.86
chi lavora > passaggio=0.2, chi lavora > prodotto=-0.53, chi lavora > progetto=-0.29, chi lavora > questione=-0.46
chi lavora > regola del lavoro agile=-0.36, chi lavora > regola di un’unità=0.53, chi lavora > riga=-0.26
chi lavora > sede=0.07, chi lavora > struttura=-0.32, chi lavora > tabella=-0.18, chi lavora > unita=0.67
chi lavora > verifica=-0.06, chiesto 0=0.72, chiesto 1=-0.12, chiesto 2=-0.19, cifra > argomento=-0.29
cifra > atto citato=-1.39, cifra > calcolatore=1.07, cifra > campagna di audit=-0.03, cifra > canale=-1.39
cifra > canale per un caso=0.45, cifra > casella=-0.03, cifra > competenza=0.56, cifra > confronto=-0.36
cifra > contribuente=-0.35, cifra > corso=0.07, cifra > esercizio=-0.62, cifra > fonte=0.93
cifra > graduatoria=-0.16, cifra > gruppo di prodotti=-0.09, cifra > incongruenza=-0.11, cifra > indicatore=0.55
cifra > obiettivo=0.96, cifra > oggetto del menu a tendina=-0.36, cifra > ordinamento=-0.94, cifra > pagina=0.61
cifra > passaggio=0.29, cifra > prodotto=-1.65, cifra > progetto=-0.03, cifra > protocollo=0.02
cifra > questione=-0.1, cifra > regola del lavoro agile=-0.21, cifra > regola di un’unità=-0.44, cifra > riga=-0.6
cifra > sede=0.55, cifra > strumento=0.16, cifra > struttura=-0.09, cifra > tabella=-0.51, cifra > unita=0.31
cifra > voce di elenco=-0.64, competenza > argomento=1.34, competenza > atto citato=-0.94
competenza > calcolatore=-1.62, competenza > campagna di audit=-0.03, competenza > canale=-1.27
competenza > canale per un caso=-0.85, competenza > capitolo di spesa=-0.06, competenza > competenza=-0.67
competenza > contatti di una sede=-0.58, competenza > contribuente=-0.52, competenza > corso=0.12
competenza > esercizio=0.68, competenza > graduatoria=-0.06, competenza > gruppo di prodotti=-0.65
competenza > incongruenza=-0.3, competenza > indicatore=-1.02, competenza > obiettivo=-0.29
competenza > oggetto del menu a tendina=-0.97, competenza > pagina=1.88, competenza > passaggio=-0.08
competenza > prodotto=0.87, competenza > progetto=-0.98, competenza > protocollo=-0.1
competenza > questione=-0.27, competenza > regola del lavoro agile=-0.14, competenza > regola di un’unità=-0.62
competenza > riga=-0.7, competenza > sede=-1.29, competenza > sigla=0.28, competenza > struttura=-0.7
competenza > tabella=-1.22, competenza > unita=-0.7, competenza > verifica=-0.34
competenza > voce di elenco=-1.43, confronto > argomento=-0.04, confronto > calcolatore=-0.83
confronto > canale=0.87, confronto > canale per un caso=-0.1, confronto > confronto=0.69
confronto > contatti di una sede=-0.11, confronto > contribuente=-0.09, confronto > esercizio=-0.03
confronto > fonte=-0.21, confronto > incongruenza=-0.48, confronto > indicatore=-0.04, confronto > obiettivo=-0.18
confronto > oggetto del menu a tendina=-0.27, confronto > ordinamento=-0.91, confronto > pagina=0.93
confronto > prodotto=-0.46, confronto > progetto=-0.34, confronto > riga=-1.1, confronto > sede=-1.11
confronto > struttura=-0.1, confronto > tabella=-0.59, confronto > unita=-0.18, confronto > verifica=-0.13
conto con cifre > argomento=-0.03, conto con cifre > atto citato=-0.43, conto con cifre > calcolatore=1.51
conto con cifre > canale=-1.28, conto con cifre > canale per un caso=-0.86, conto con cifre > confronto=-0.43
conto con cifre > contatti di una sede=-0.29, conto con cifre > esercizio=-0.1, conto con cifre > fonte=-0.23
conto con cifre > graduatoria=-0.08, conto con cifre > incongruenza=1.2, conto con cifre > indicatore=0.26
conto con cifre > obiettivo=-0.58, conto con cifre > ordinamento=-0.91, conto con cifre > pagina=0.47
conto con cifre > prodotto=-0.02, conto con cifre > progetto=-0.81
conto con cifre > regola del lavoro agile=-0.25, conto con cifre > riga=-1.14, conto con cifre > sede=-0.64
conto con cifre > struttura=-0.11, conto con cifre > tabella=-1.27, conto con cifre > unita=-0.16
conto con cifre > verifica=-1.01, conto con cifre > voce di elenco=-0.05, contraddizione > argomento=-0.11
contraddizione > atto citato=-0.54, contraddizione > calcolatore=0.37, contraddizione > canale=0.12
contraddizione > canale per un caso=-1.79, contraddizione > competenza=-0.05
contraddizione > contatti di una sede=-0.56, contraddizione > esercizio=-0.03, contraddizione > fonte=-0.07
contraddizione > graduatoria=-0.03, contraddizione > incongruenza=0.65, contraddizione > indicatore=0.62
contraddizione > obiettivo=-0.24, contraddizione > oggetto del menu a tendina=-0.03, contraddizione > pagina=0.67
contraddizione > passaggio=-0.04, contraddizione > prodotto=-0.21, contraddizione > progetto=-0.34
contraddizione > regola del lavoro agile=-0.19, contraddizione > regola di un’unità=-0.04
contraddizione > riga=-0.69, contraddizione > sede=-0.07, contraddizione > struttura=-0.08
contraddizione > tabella=-0.89, contraddizione > unita=0.36, contraddizione > verifica=-0.31
contraddizione > voce di elenco=-0.15, coperti=0.75, coppie=2.56, corso > argomento=-0.07, corso > corso=0.13
corso > obiettivo=-0.38, corso > pagina=-0.24, corso > progetto=-0.19, corso > regola del lavoro agile=-0.42
corso > riga=0.71, corso > struttura=0.04, corso > tabella=0.61, deboli=0.78, definizione > argomento=-0.04
definizione > atto citato=0.19, definizione > calcolatore=-0.02, definizione > competenza=-0.05
definizione > confronto=0.8, definizione > fonte=-0.03, definizione > incongruenza=-0.35
definizione > indicatore=-0.07, definizione > pagina=-0.04, definizione > protocollo=-0.02
definizione > regola di un’unità=-0.23, definizione > riga=-0.31, definizione > sede=-0.35
definizione > struttura=0.3, definizione > tabella=-0.07, definizione > unita=-0.07, distacco=-0.95
distacco di poche parole=-0.13, elenco > argomento=-0.08, elenco > atto citato=-0.05, elenco > calcolatore=-0.05
elenco > canale=-0.66, elenco > canale per un caso=-0.2, elenco > capitolo di spesa=-0.08
elenco > contatti di una sede=-0.03, elenco > graduatoria=0.17, elenco > incongruenza=-0.76
elenco > indicatore=0.72, elenco > obiettivo=-0.07, elenco > pagina=0.11, elenco > prodotto=-0.06
elenco > progetto=1.12, elenco > protocollo=-0.02, elenco > regola del lavoro agile=0.66
elenco > regola di un’unità=-0.07, elenco > riga=-0.61, elenco > sede=-0.08, elenco > struttura=0.11
elenco > tabella=-1.27, elenco > unita=0.28, elenco > verifica=-0.09, elenco > voce di elenco=0.97
esercizi > argomento=-0.06, esercizi > atto citato=-0.03, esercizi > calcolatore=-0.6, esercizi > canale=-0.31
esercizi > corso=-0.2, esercizi > esercizio=1.01, esercizi > gruppo di prodotti=-0.04
esercizi > incongruenza=-0.45, esercizi > indicatore=-0.9, esercizi > obiettivo=-0.06, esercizi > pagina=-0.65
esercizi > prodotto=-0.16, esercizi > progetto=1.14, esercizi > questione=-0.03
esercizi > regola del lavoro agile=-1.13, esercizi > riga=-0.15, esercizi > sede=-0.04, esercizi > strumento=1.2
esercizi > struttura=-0.2, esercizi > tabella=-0.8, esercizi > unita=-0.31, esercizi > verifica=-0.71
esercizi > voce di elenco=-0.81, etichetta altra=-0.18, etichetta compresa=0.13, etichetta contenuto=-1.27
etichetta declinata=0.4, etichetta dentro=2.2, etichetta intera=-0.78, etichetta senzaVuote=1.19
graduatoria > calcolatore=-0.94, graduatoria > graduatoria=0.6, graduatoria > indicatore=-0.6
graduatoria > pagina=-0.5, graduatoria > passaggio=-0.03, graduatoria > riga=0.35, graduatoria > sede=-0.4
graduatoria > struttura=-0.3, graduatoria > tabella=1.08, graduatoria > unita=-0.03, graduatoria > verifica=-0.68
graduatoria > voce di elenco=-0.27, guida > argomento=-0.33, guida > calcolatore=-0.2, guida > canale=-1.1
guida > canale per un caso=-0.87, guida > competenza=-0.05, guida > contatti di una sede=-0.47
guida > contribuente=-0.19, guida > corso=0.13, guida > esercizio=-0.06, guida > fonte=-0.18
guida > gruppo di prodotti=-0.06, guida > incongruenza=-0.16, guida > indicatore=-0.36, guida > obiettivo=-1.26
guida > oggetto del menu a tendina=-0.16, guida > pagina=1.32, guida > prodotto=-0.79, guida > progetto=-0.5
guida > protocollo=-0.16, guida > questione=0.59, guida > regola del lavoro agile=0.42, guida > riga=-0.27
guida > sede=-0.1, guida > struttura=1.08, guida > tabella=-0.25, guida > unita=0.49, indirizzo > canale=0.23
indirizzo > casella=0.6, indirizzo > contatti di una sede=-0.57, intorno=-0.37, la più rara=-0.27
lavoro agile > argomento=-0.41, lavoro agile > atto citato=-1.04, lavoro agile > calcolatore=-0.34
lavoro agile > canale=-1.1, lavoro agile > canale per un caso=-0.19, lavoro agile > capitolo di spesa=-0.1
lavoro agile > competenza=-0.53, lavoro agile > contribuente=-0.03, lavoro agile > corso=0.44
lavoro agile > esercizio=-0.06, lavoro agile > fonte=-0.07, lavoro agile > graduatoria=-0.03
lavoro agile > incongruenza=0.89, lavoro agile > indicatore=-0.84, lavoro agile > obiettivo=1
lavoro agile > oggetto del menu a tendina=-0.02, lavoro agile > pagina=-0.76, lavoro agile > prodotto=-0.14
lavoro agile > progetto=-0.24, lavoro agile > questione=-0.04, lavoro agile > regola del lavoro agile=-0.32
lavoro agile > riga=0.61, lavoro agile > sede=-0.05, lavoro agile > strumento=-0.08, lavoro agile > struttura=-0.6
lavoro agile > tabella=1.19, lavoro agile > unita=-0.55, lavoro agile > verifica=-0.72
lavoro agile > voce di elenco=-0.92, libero=0.07, mancano=-0.3, mancati=0.13, nessuno > Modelli di messaggio=-0.08
nessuno > argomento=-0.56, nessuno > atto citato=-0.86, nessuno > calcolatore=-0.33
nessuno > campagna di audit=-0.73, nessuno > canale=-0.06, nessuno > canale per un caso=0.05
nessuno > capitolo di spesa=-0.95, nessuno > casella=1.35, nessuno > codice prodotto=-0.14
nessuno > confronto=-0.51, nessuno > contatti di una sede=0.17, nessuno > contribuente=0.21, nessuno > corso=1.48
nessuno > esercizio=-0.26, nessuno > fonte=-0.86, nessuno > graduatoria=-0.37, nessuno > gruppo di prodotti=-0.55
nessuno > incongruenza=0.32, nessuno > indicatore=-1.41, nessuno > obiettivo=-1.19
nessuno > oggetto del menu a tendina=-0.12, nessuno > ordinamento=1.25, nessuno > pagina=-0.79
nessuno > passaggio=-0.12, nessuno > prodotto=0.33, nessuno > progetto=0.57, nessuno > protocollo=-0.19
nessuno > questione=-0.27, nessuno > regola del lavoro agile=-0.77, nessuno > regola di un’unità=-0.49
nessuno > riga=0.49, nessuno > sede=-0.96, nessuno > sigla=-0.16, nessuno > strumento=-0.13
nessuno > struttura=-0.48, nessuno > tabella=1.68, nessuno > unita=0.22, nessuno > verifica=-0.47
nessuno > voce di elenco=0.43, nome detto=1.23, non chiesto=-0.69, nota=2.17, nota del titolare=1.42
nota molto=2.03, nota per il posto=0.12, nota quasi uguale=0.81, obiettivo > argomento=-0.57
obiettivo > atto citato=-0.04, obiettivo > calcolatore=-0.64, obiettivo > canale per un caso=-0.03
obiettivo > corso=-0.75, obiettivo > esercizio=-0.03, obiettivo > graduatoria=-0.04
obiettivo > incongruenza=-1.02, obiettivo > indicatore=0.02, obiettivo > obiettivo=-0.12
obiettivo > oggetto del menu a tendina=-0.24, obiettivo > pagina=0.02, obiettivo > progetto=-0.52
obiettivo > regola del lavoro agile=-0.39, obiettivo > riga=0.56, obiettivo > sede=0.85
obiettivo > struttura=-0.17, obiettivo > tabella=0.15, obiettivo > unita=-0.46, obiettivo > verifica=-0.26
obiettivo > voce di elenco=-0.1, oggetto > argomento=-0.08, oggetto > calcolatore=-0.13, oggetto > canale=-1.18
oggetto > canale per un caso=0.72, oggetto > casella=-0.13, oggetto > contatti di una sede=-0.29
oggetto > contribuente=-0.04, oggetto > esercizio=-0.11, oggetto > fonte=-0.02, oggetto > incongruenza=-0.48
oggetto > indicatore=-0.06, oggetto > obiettivo=-0.02, oggetto > oggetto del menu a tendina=1.18
oggetto > pagina=-0.13, oggetto > prodotto=-0.29, oggetto > progetto=-0.03, oggetto > questione=-0.46
oggetto > regola del lavoro agile=-0.06, oggetto > sigla=-0.02, oggetto > struttura=-0.03, oggetto > tabella=-0.1
oggetto > verifica=-0.03, oggetto > voce di elenco=-0.11, pagina=0.73, parole=1.37, parte=-0.39
passaggio > argomento=-0.31, passaggio > calcolatore=-1.1, passaggio > campagna di audit=-0.09
passaggio > canale=0.34, passaggio > canale per un caso=-0.58, passaggio > competenza=-0.04
passaggio > contribuente=-0.04, passaggio > esercizio=-0.64, passaggio > graduatoria=-0.06
passaggio > gruppo di prodotti=-0.63, passaggio > incongruenza=-0.46, passaggio > indicatore=1.23
passaggio > obiettivo=-0.29, passaggio > oggetto del menu a tendina=-0.32, passaggio > ordinamento=-0.27
passaggio > pagina=-0.19, passaggio > passaggio=0.19, passaggio > prodotto=0.67, passaggio > progetto=-0.35
passaggio > questione=-0.52, passaggio > regola di un’unità=0.06, passaggio > riga=-0.25, passaggio > sede=-0.08
passaggio > sigla=-0.06, passaggio > struttura=0.69, passaggio > tabella=-0.63, passaggio > unita=-0.97
passaggio > verifica=-0.49, passaggio > voce di elenco=-0.2, peso > atto citato=-0.03, peso > calcolatore=-0.87
peso > incongruenza=-0.49, peso > indicatore=0.66, peso > obiettivo=0.98, peso > pagina=-0.52
peso > progetto=-0.18, peso > regola del lavoro agile=-0.32, peso > riga=-1.06, peso > sede=-0.03
peso > struttura=-0.02, peso > tabella=-1.1, peso > unita=-0.04, peso > verifica=-0.53
peso > voce di elenco=-0.14, posti > contatti di una sede=-0.36, posti > incongruenza=0.4, posti > indicatore=0.21
posti > pagina=1.03, posti > passaggio=-0.12, posti > riga=-0.82, posti > sede=-0.19, posti > struttura=-0.1
posti > tabella=-0.52, posti > unita=-0.03, posti > verifica=-0.08, posto=1.52, posto di poche parole=1.25
posto fra le note=1.08, posto nel testo=1.14, presi=1.24, punti=0.95, punti di poche parole=0.13
quale atto > argomento=-1.54, quale atto > atto citato=1.12, quale atto > calcolatore=-0.03
quale atto > canale=-1.83, quale atto > canale per un caso=-1.62, quale atto > competenza=-0.05
quale atto > contribuente=1.75, quale atto > fonte=0.98, quale atto > gruppo di prodotti=-0.11
quale atto > incongruenza=0.15, quale atto > indicatore=-0.17, quale atto > obiettivo=-0.07
quale atto > oggetto del menu a tendina=-1.49, quale atto > pagina=-0.13, quale atto > passaggio=-0.04
quale atto > prodotto=-0.9, quale atto > progetto=-0.47, quale atto > regola del lavoro agile=1.47
quale atto > regola di un’unità=-0.08, quale atto > riga=-0.19, quale atto > sede=-0.04
quale atto > struttura=-0.39, quale atto > tabella=-1.54, quale atto > unita=-0.17, quale atto > verifica=-0.18
quale atto > voce di elenco=-1.5, quota del testo=1.54, recapito > Modelli di messaggio=-0.87
recapito > argomento=-1.11, recapito > canale=0.71, recapito > canale per un caso=1.35, recapito > casella=0.42
recapito > competenza=-0.04, recapito > contatti di una sede=-1.2, recapito > contribuente=1.01
recapito > gruppo di prodotti=-0.13, recapito > incongruenza=-0.58, recapito > indicatore=-0.2
recapito > obiettivo=-0.25, recapito > oggetto del menu a tendina=-0.82, recapito > pagina=-0.63
recapito > prodotto=-0.71, recapito > progetto=-0.67, recapito > protocollo=-0.08, recapito > questione=-0.64
recapito > regola di un’unità=-0.23, recapito > riga=-0.1, recapito > sede=-0.02, recapito > struttura=-0.19
recapito > tabella=-0.18, recapito > unita=-0.47, recapito > verifica=-0.46, recapito > voce di elenco=-0.14
rischio > argomento=-1.17, rischio > atto citato=-0.05, rischio > canale per un caso=-0.06
rischio > graduatoria=-0.04, rischio > gruppo di prodotti=-0.18, rischio > incongruenza=-0.46
rischio > indicatore=-0.52, rischio > obiettivo=1.38, rischio > oggetto del menu a tendina=-0.02
rischio > prodotto=-0.74, rischio > progetto=-1.52, rischio > questione=-0.2, rischio > riga=-0.5
rischio > tabella=-0.8, rischio > unita=-1.18, risposta attesa > canale=0.5
risposta attesa > canale per un caso=-0.41, risposta attesa > contatti di una sede=-0.03
risposta attesa > pagina=-0.03, risposta attesa > regola del lavoro agile=-0.03, risposta attesa > strumento=-0.02
risposto=1.61, sezione calcolatori=0.29, sezione canali=-0.3, sezione codici=-0.2, sezione competenze=-0.56
sezione contatti=-0.29, sezione dati=-0.72, sezione elenchi=-0.12, sezione esercizi=0.78, sezione fonti=0.17
sezione glossario=0.23, sezione guide=1.25, sezione incongruenze=-0.05, sezione indicatori=-0.32
sezione indice=-0.02, sezione lavoro-agile=-0.04, sezione lezione=-0.87, sezione licenze=-0.14
sezione manuale=-0.65, sezione novita=-0.07, sezione obiettivi=0.06, sezione pratica=0.51, sezione privacy=-0.27
sezione prodotti=-0.41, sezione progetti=0.09, sezione registri=-0.07, sezione regole=0.09, sezione riscontri=1.31
sezione sedi=-0.41, sezione segnala=-0.66, sezione strutture=-0.23, sezione tabelle=-0.11, sezione unita=0.24
significato > argomento=-0.09, significato > calcolatore=-1.34, significato > canale=-0.67
significato > canale per un caso=-0.13, significato > contribuente=-0.22, significato > graduatoria=-0.12
significato > incongruenza=-0.22, significato > indicatore=1.08, significato > obiettivo=-0.14
significato > oggetto del menu a tendina=-0.02, significato > pagina=1.29, significato > prodotto=-0.13
significato > progetto=-0.34, significato > regola del lavoro agile=-0.42, significato > regola di un’unità=-0.16
significato > riga=-0.83, significato > sede=-0.39, significato > sigla=0.09, significato > struttura=0.1
significato > tabella=-1.01, significato > unita=-0.2, significato > verifica=-0.14
significato > voce di elenco=0.07, simili=0.16, spesa > argomento=-0.1, spesa > atto citato=-0.05
spesa > calcolatore=0.72, spesa > capitolo di spesa=-0.23, spesa > incongruenza=-0.06, spesa > indicatore=1.7
spesa > pagina=-1.13, spesa > prodotto=-0.03, spesa > progetto=-0.06, spesa > regola del lavoro agile=-0.09
spesa > riga=-0.37, spesa > struttura=-0.18, spesa > tabella=-1.22, spesa > unita=-0.04
spesa > voce di elenco=1.2, termine > argomento=1.11, termine > atto citato=-0.09, termine > calcolatore=-0.12
termine > canale=-0.21, termine > canale per un caso=-0.83, termine > competenza=0.84, termine > confronto=-0.12
termine > contatti di una sede=-0.22, termine > fonte=-0.14, termine > graduatoria=-0.03
termine > incongruenza=-0.24, termine > indicatore=-0.59, termine > obiettivo=-0.09, termine > ordinamento=1.53
termine > pagina=-1.35, termine > passaggio=-0.15, termine > prodotto=-0.03, termine > progetto=-0.43
termine > questione=-0.03, termine > riga=-0.16, termine > strumento=-1.02, termine > struttura=-1
termine > tabella=-0.86, termine > unita=0.92, termine > verifica=-0.06, termine > voce di elenco=-0.05
testo=0.66, testo del titolare=0.25, testo pieno=0.28, tipo Festività=-0.02, tipo Modelli di messaggio=-0.74
tipo argomento=-0.41, tipo atto citato=0.03, tipo calcolatore=0.77, tipo campagna di audit=-0.82, tipo canale=0.6
tipo canale per un caso=-0.99, tipo capitolo di spesa=-1.09, tipo casella=1.57, tipo codice prodotto=-0.2
tipo competenza=-0.48, tipo confronto=0.68, tipo contatti di una sede=-0.37, tipo contribuente=0.84
tipo corso=1.55, tipo esercizio=0.38, tipo fonte=0.51, tipo graduatoria=-0.56, tipo gruppo di prodotti=-0.88
tipo incongruenza=-0.07, tipo indicatore=-0.3, tipo obiettivo=0.11, tipo oggetto del menu a tendina=-0.09
tipo ordinamento=1.07, tipo pagina=0.79, tipo passaggio=-0.15, tipo prodotto=-0.17, tipo progetto=0.09
tipo protocollo=-0.35, tipo questione=-0.72, tipo regola del lavoro agile=-0.52, tipo regola di un’unità=-0.07
tipo riga=-0.61, tipo sede=-0.77, tipo sigla=-0.2, tipo strumento=0.09, tipo struttura=-0.77, tipo tabella=0.44
tipo unita=0.21, tipo verifica=-0.21, tipo voce di elenco=-0.22, titolare=0.33, verifica > argomento=-0.07
verifica > atto citato=-0.03, verifica > calcolatore=-0.23, verifica > canale=-0.79
verifica > canale per un caso=0.68, verifica > competenza=-0.03, verifica > contatti di una sede=-1.03
verifica > contribuente=1.27, verifica > graduatoria=-0.48, verifica > incongruenza=-0.79
verifica > indicatore=-1.15, verifica > obiettivo=-0.03, verifica > pagina=0.57, verifica > prodotto=1.18
verifica > progetto=-0.17, verifica > protocollo=-0.08, verifica > regola del lavoro agile=0.92
verifica > riga=-0.85, verifica > sede=-0.19, verifica > struttura=-0.1, verifica > tabella=-1.03
verifica > unita=0.15, verifica > verifica=0.98
`;
