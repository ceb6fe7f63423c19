/**
 * What each feature of a candidate counts for (see `tratti.ts`), learned from 1726 open questions.
 * Written by `npm run bench:riordino -- --scrivi`: not by hand.
 */
export const PESI = `
alla lettera=0.79, atto > argomento=0.52, atto > atto citato=-1.12, atto > calcolatore=-0.02, atto > canale=-0.02
atto > contribuente=-0.03, atto > incongruenza=0.51, atto > indicatore=0.84, atto > pagina=-0.11
atto > prodotto=-0.03, atto > progetto=-0.03, atto > regola del lavoro agile=0.9, atto > riga=-0.25
atto > struttura=-0.45, atto > tabella=-0.17, atto > voce di elenco=-0.07, audit > argomento=-0.02
audit > campagna di audit=0.1, audit > riga=-0.08, audit > tabella=-0.03, calcolo > argomento=1.42
calcolo > atto citato=-0.06, calcolo > calcolatore=1.04, calcolo > canale=-0.58, calcolo > canale per un caso=0.91
calcolo > competenza=1.05, calcolo > contribuente=-0.17, calcolo > esercizio=1.02, calcolo > graduatoria=-0.87
calcolo > gruppo di prodotti=-0.33, calcolo > incongruenza=-0.91, calcolo > indicatore=-0.45
calcolo > obiettivo=0.74, calcolo > oggetto del menu a tendina=-0.54, calcolo > pagina=0.26
calcolo > prodotto=-0.75, calcolo > progetto=-1.09, calcolo > questione=-0.36
calcolo > regola del lavoro agile=-0.81, calcolo > regola di un’unità=-0.8, calcolo > riga=-0.73
calcolo > sede=-0.21, calcolo > strumento=0.68, calcolo > struttura=-0.34, calcolo > tabella=-1.17
calcolo > unita=-0.38, calcolo > verifica=-0.79, calcolo > voce di elenco=-0.22, calcolo a segni > argomento=-0.13
calcolo a segni > atto citato=-0.32, calcolo a segni > calcolatore=-0.27, calcolo a segni > incongruenza=0.52
calcolo a segni > indicatore=0.63, calcolo a segni > obiettivo=1.01, calcolo a segni > pagina=-0.23
calcolo a segni > progetto=-0.03, calcolo a segni > regola del lavoro agile=-0.15, calcolo a segni > riga=-0.97
calcolo a segni > sede=-0.26, calcolo a segni > struttura=-0.39, calcolo a segni > tabella=-1.54
calcolo a segni > verifica=-0.24, canale > argomento=-0.23, canale > atto citato=-1.03, canale > calcolatore=0.81
canale > canale=1.96, canale > canale per un caso=-1.01, canale > capitolo di spesa=-0.02, canale > casella=0.57
canale > contatti di una sede=-0.55, canale > contribuente=-0.9, canale > esercizio=-0.43, canale > fonte=-0.04
canale > gruppo di prodotti=-0.32, canale > incongruenza=0.75, canale > indicatore=0.62, canale > obiettivo=-0.18
canale > oggetto del menu a tendina=0.74, canale > pagina=0.38, canale > prodotto=-1.39, canale > progetto=-0.14
canale > protocollo=-0.03, canale > questione=-0.59, canale > regola di un’unità=-1.18, canale > riga=-0.61
canale > sede=-0.44, canale > sigla=-0.12, canale > strumento=-0.15, canale > struttura=-0.04
canale > tabella=-0.77, canale > unita=-0.57, canale > verifica=-0.06, canale > voce di elenco=-0.13, certo=1.58
chi > argomento=-0.25, chi > atto citato=-0.24, chi > calcolatore=-0.19, chi > campagna di audit=-0.2
chi > canale=-0.94, chi > canale per un caso=-0.12, chi > capitolo di spesa=-0.1, chi > casella=-0.25
chi > competenza=-0.97, chi > contatti di una sede=0.17, chi > contribuente=-0.03, chi > corso=0.28
chi > graduatoria=-0.79, chi > gruppo di prodotti=-0.19, chi > incongruenza=0.7, chi > indicatore=0.15
chi > obiettivo=-1.21, chi > oggetto del menu a tendina=-0.68, chi > pagina=0.4, chi > passaggio=-0.38
chi > prodotto=-0.64, chi > progetto=-1.16, chi > protocollo=-0.11, chi > questione=-0.12
chi > regola del lavoro agile=0.4, chi > regola di un’unità=0.93, chi > riga=-0.5, chi > sede=-0.03
chi > strumento=-0.03, chi > struttura=0.21, chi > tabella=-0.33, chi > unita=0.98, chi > verifica=-0.47
chi > voce di elenco=-0.29, chi lavora > argomento=1.47, chi lavora > calcolatore=-0.03
chi lavora > campagna di audit=-0.04, chi lavora > canale=-0.76, chi lavora > canale per un caso=-0.27
chi lavora > competenza=-0.04, chi lavora > contatti di una sede=-0.1, chi lavora > contribuente=-0.32
chi lavora > corso=0.44, chi lavora > gruppo di prodotti=-0.28, chi lavora > incongruenza=-0.13
chi lavora > indicatore=-0.04, chi lavora > obiettivo=-0.04, chi lavora > oggetto del menu a tendina=-0.25
chi lavora > pagina=-0.84, chi lavora > passaggio=0.12, chi lavora > prodotto=-0.72, chi lavora > progetto=-0.34
chi lavora > questione=-0.42, chi lavora > regola del lavoro agile=-0.38, chi lavora > regola di un’unità=1
chi lavora > riga=-0.19, chi lavora > sede=0.08, chi lavora > struttura=-0.29, chi lavora > tabella=-0.21
chi lavora > unita=0.69, chi lavora > verifica=-0.05, chiesto 0=0.86, chiesto 1=-0.3, chiesto 2=-0.1
cifra > argomento=-0.3, cifra > atto citato=-1.29, cifra > calcolatore=0.92, cifra > campagna di audit=0.04
cifra > canale=-0.53, cifra > canale per un caso=0.41, cifra > casella=-0.04, cifra > competenza=0.56
cifra > confronto=-0.41, cifra > contatti di una sede=-0.65, cifra > contribuente=-0.3, cifra > esercizio=-0.67
cifra > fonte=0.53, cifra > graduatoria=-0.15, cifra > gruppo di prodotti=-0.1, cifra > incongruenza=-0.06
cifra > indicatore=0.54, cifra > obiettivo=0.62, cifra > oggetto del menu a tendina=-0.43
cifra > ordinamento=-0.73, cifra > pagina=0.84, cifra > passaggio=0.19, cifra > prodotto=-1.69
cifra > progetto=-0.09, cifra > questione=-0.08, cifra > regola del lavoro agile=-0.45
cifra > regola di un’unità=-0.5, cifra > riga=-0.72, cifra > sede=0.52, cifra > strumento=1.05
cifra > tabella=-0.36, cifra > unita=0.35, cifra > verifica=-0.07, cifra > voce di elenco=-0.43
competenza > argomento=1.42, competenza > atto citato=-0.62, competenza > calcolatore=-1.51
competenza > campagna di audit=-0.04, competenza > canale=-1.17, competenza > canale per un caso=-0.71
competenza > capitolo di spesa=-0.06, competenza > competenza=-0.25, competenza > contatti di una sede=-0.65
competenza > contribuente=-0.44, competenza > corso=0.14, competenza > esercizio=0.78
competenza > graduatoria=-0.05, competenza > gruppo di prodotti=-0.57, competenza > incongruenza=-0.12
competenza > indicatore=-1.12, competenza > obiettivo=-0.3, competenza > oggetto del menu a tendina=-0.94
competenza > pagina=1.4, competenza > passaggio=-0.05, competenza > prodotto=0.98, competenza > progetto=-0.78
competenza > protocollo=-0.09, competenza > questione=-0.24, competenza > regola del lavoro agile=-0.15
competenza > regola di un’unità=-0.28, competenza > riga=-0.57, competenza > sede=-1.34, competenza > sigla=0.24
competenza > struttura=-0.56, competenza > tabella=-1.28, competenza > unita=-0.21, competenza > verifica=-0.3
competenza > voce di elenco=-1.13, confronto > argomento=-0.03, confronto > calcolatore=-0.88
confronto > canale=0.54, confronto > canale per un caso=-0.08, confronto > confronto=0.08
confronto > contatti di una sede=-0.12, confronto > contribuente=-0.07, confronto > esercizio=-0.57
confronto > fonte=-0.32, confronto > incongruenza=-0.53, confronto > indicatore=-0.47, confronto > obiettivo=-0.21
confronto > oggetto del menu a tendina=-0.29, confronto > ordinamento=-0.73, confronto > pagina=1.46
confronto > prodotto=-0.51, confronto > progetto=-0.37, confronto > riga=-1.2, confronto > sede=-1.15
confronto > struttura=-0.2, confronto > tabella=-0.62, confronto > unita=-0.4, confronto > verifica=-0.2
conto con cifre > argomento=-0.03, conto con cifre > atto citato=-0.53, conto con cifre > calcolatore=1.43
conto con cifre > canale=-1.25, conto con cifre > canale per un caso=-0.81, conto con cifre > confronto=-0.47
conto con cifre > contatti di una sede=-0.25, conto con cifre > esercizio=-0.1, conto con cifre > fonte=-0.3
conto con cifre > graduatoria=-0.07, conto con cifre > incongruenza=1.3, conto con cifre > obiettivo=-0.63
conto con cifre > ordinamento=-0.73, conto con cifre > pagina=0.46, conto con cifre > prodotto=-0.04
conto con cifre > progetto=-0.69, conto con cifre > regola del lavoro agile=-0.27, conto con cifre > riga=-1.09
conto con cifre > sede=-0.7, conto con cifre > struttura=-0.18, conto con cifre > tabella=-1.27
conto con cifre > unita=-0.4, conto con cifre > verifica=-1.01, conto con cifre > voce di elenco=-0.06
contraddizione > argomento=-0.1, contraddizione > atto citato=-0.62, contraddizione > calcolatore=0.86
contraddizione > canale=-0.13, contraddizione > canale per un caso=-1.64, contraddizione > competenza=-0.03
contraddizione > contatti di una sede=-0.56, contraddizione > esercizio=-0.04, contraddizione > fonte=-0.04
contraddizione > incongruenza=0.6, contraddizione > indicatore=0.64, contraddizione > obiettivo=-0.25
contraddizione > oggetto del menu a tendina=-0.06, contraddizione > pagina=0.8, contraddizione > passaggio=-0.02
contraddizione > prodotto=-0.23, contraddizione > progetto=-0.25, contraddizione > regola del lavoro agile=-0.18
contraddizione > regola di un’unità=-0.08, contraddizione > riga=-0.5, contraddizione > struttura=-0.09
contraddizione > tabella=-0.88, contraddizione > unita=0.12, contraddizione > verifica=-0.39
contraddizione > voce di elenco=-0.05, coperti=0.75, coppie=2.55, corso > argomento=-0.08, corso > corso=0.1
corso > obiettivo=-0.58, corso > pagina=-0.25, corso > progetto=-0.22, corso > regola del lavoro agile=-0.45
corso > riga=0.61, corso > struttura=0.08, corso > tabella=0.92, deboli=0.64, definizione > argomento=-0.03
definizione > atto citato=0.12, definizione > canale=-0.02, definizione > competenza=-0.06
definizione > confronto=0.86, definizione > incongruenza=-0.37, definizione > indicatore=-0.06
definizione > passaggio=-0.02, definizione > regola di un’unità=-0.33, definizione > riga=-0.26
definizione > sede=-0.27, definizione > struttura=0.26, definizione > tabella=-0.08, definizione > unita=-0.07
distacco=-1.14, elenco > argomento=-0.08, elenco > atto citato=-0.05, elenco > calcolatore=-0.04
elenco > canale=-0.72, elenco > canale per un caso=-0.17, elenco > capitolo di spesa=-0.07
elenco > contatti di una sede=-0.04, elenco > graduatoria=0.23, elenco > incongruenza=-0.78
elenco > indicatore=0.79, elenco > obiettivo=-0.08, elenco > pagina=0.34, elenco > prodotto=-0.07
elenco > progetto=1.11, elenco > protocollo=-0.03, elenco > regola del lavoro agile=-0.05, elenco > riga=-0.49
elenco > sede=-0.06, elenco > struttura=-0.18, elenco > tabella=-1.34, elenco > unita=0.29
elenco > verifica=-0.12, elenco > voce di elenco=1, esercizi > calcolatore=-0.58, esercizi > canale=-0.24
esercizi > corso=-0.16, esercizi > esercizio=0.87, esercizi > gruppo di prodotti=-0.03
esercizi > incongruenza=-0.31, esercizi > indicatore=-0.92, esercizi > obiettivo=-0.04, esercizi > pagina=-0.13
esercizi > prodotto=-0.12, esercizi > progetto=1.31, esercizi > regola del lavoro agile=-0.97
esercizi > riga=-0.11, esercizi > sede=-0.02, esercizi > strumento=0.81, esercizi > struttura=-0.15
esercizi > tabella=-0.85, esercizi > unita=-0.26, esercizi > verifica=-0.63, esercizi > voce di elenco=-0.75
etichetta altra=-0.53, etichetta compresa=-0.31, etichetta contenuto=-1.48, etichetta declinata=0.36
etichetta dentro=1.57, etichetta intera=-0.87, etichetta senzaVuote=0.85, graduatoria > calcolatore=-0.92
graduatoria > graduatoria=0.56, graduatoria > indicatore=-0.67, graduatoria > pagina=-0.32
graduatoria > riga=0.22, graduatoria > sede=-0.32, graduatoria > struttura=-0.29, graduatoria > tabella=1.07
graduatoria > unita=-0.04, graduatoria > verifica=-0.71, graduatoria > voce di elenco=-0.34
guida > argomento=-0.54, guida > calcolatore=-0.22, guida > canale=-1.26, guida > canale per un caso=-0.67
guida > competenza=-0.24, guida > contatti di una sede=-0.63, guida > contribuente=-0.19, guida > corso=0.11
guida > esercizio=-0.05, guida > fonte=-0.16, guida > gruppo di prodotti=-0.19, guida > incongruenza=-0.13
guida > indicatore=-0.5, guida > obiettivo=-0.48, guida > oggetto del menu a tendina=-0.23, guida > pagina=1.05
guida > prodotto=-0.96, guida > progetto=-0.86, guida > protocollo=-0.16, guida > questione=0.57
guida > regola del lavoro agile=0.36, guida > riga=-0.8, guida > sede=-0.13, guida > struttura=1.15
guida > tabella=-0.23, guida > unita=0.03, guida > verifica=-0.03, indirizzo > canale=0.13
indirizzo > casella=0.42, indirizzo > contatti di una sede=-0.39, la più rara=-0.36
lavoro agile > argomento=-0.46, lavoro agile > atto citato=-1.1, lavoro agile > calcolatore=-0.28
lavoro agile > canale=-1.1, lavoro agile > canale per un caso=-0.26, lavoro agile > capitolo di spesa=-0.09
lavoro agile > competenza=-0.48, lavoro agile > contribuente=-0.03, lavoro agile > corso=0.45
lavoro agile > esercizio=-0.05, lavoro agile > graduatoria=-0.02, lavoro agile > incongruenza=0.13
lavoro agile > indicatore=-0.65, lavoro agile > obiettivo=0.86, lavoro agile > oggetto del menu a tendina=-0.02
lavoro agile > pagina=-0.95, lavoro agile > prodotto=-0.13, lavoro agile > progetto=-0.32
lavoro agile > questione=-0.02, lavoro agile > riga=0.89, lavoro agile > sede=-0.04
lavoro agile > strumento=-0.13, lavoro agile > struttura=-0.69, lavoro agile > tabella=1.37
lavoro agile > unita=-0.62, lavoro agile > verifica=-0.85, lavoro agile > voce di elenco=-1.05, libero=0.07
mancano=-0.54, mancati=0.29, nessuno > Modelli di messaggio=-0.05, nessuno > argomento=-0.39
nessuno > atto citato=-0.75, nessuno > calcolatore=-0.41, nessuno > campagna di audit=-0.76, nessuno > canale=0.12
nessuno > canale per un caso=-0.17, nessuno > capitolo di spesa=-0.97, nessuno > casella=1.36
nessuno > codice prodotto=-0.11, nessuno > competenza=-0.09, nessuno > confronto=-0.35
nessuno > contatti di una sede=0.47, nessuno > contribuente=0.15, nessuno > corso=1.48, nessuno > esercizio=-0.12
nessuno > fonte=-0.72, nessuno > graduatoria=-0.16, nessuno > gruppo di prodotti=-0.53
nessuno > incongruenza=0.53, nessuno > indicatore=-1.23, nessuno > obiettivo=-1.1
nessuno > oggetto del menu a tendina=-0.09, nessuno > ordinamento=-0.03, nessuno > pagina=-1.19
nessuno > passaggio=-0.11, nessuno > prodotto=0.42, nessuno > progetto=0.59, nessuno > protocollo=-0.13
nessuno > questione=-0.25, nessuno > regola del lavoro agile=-0.92, nessuno > regola di un’unità=-0.64
nessuno > riga=0.38, nessuno > sede=-0.96, nessuno > sigla=-0.13, nessuno > strumento=-0.19
nessuno > struttura=-0.38, nessuno > tabella=1.7, nessuno > unita=-0.07, nessuno > verifica=-0.35
nessuno > voce di elenco=0.23, nome detto=1.31, non chiesto=-0.57, nota=1.85, nota del titolare=1.47
nota molto=2.23, nota per il posto=0.41, nota quasi uguale=1.3, obiettivo > argomento=-0.74
obiettivo > atto citato=-0.04, obiettivo > calcolatore=-0.69, obiettivo > corso=-0.86, obiettivo > esercizio=-0.04
obiettivo > graduatoria=-0.04, obiettivo > incongruenza=-0.63, obiettivo > obiettivo=0.82
obiettivo > oggetto del menu a tendina=-0.32, obiettivo > pagina=0.03, obiettivo > progetto=-0.63
obiettivo > regola del lavoro agile=-0.45, obiettivo > riga=0.14, obiettivo > sede=0.78
obiettivo > struttura=-0.19, obiettivo > tabella=-0.18, obiettivo > unita=-0.52, obiettivo > verifica=-0.36
obiettivo > voce di elenco=-0.14, oggetto > argomento=-0.09, oggetto > calcolatore=-0.13, oggetto > canale=-1.47
oggetto > canale per un caso=1.01, oggetto > casella=-0.17, oggetto > contatti di una sede=-0.24
oggetto > contribuente=-0.07, oggetto > esercizio=-0.11, oggetto > incongruenza=-0.43, oggetto > indicatore=-0.06
oggetto > oggetto del menu a tendina=1.22, oggetto > pagina=-0.14, oggetto > prodotto=-0.37
oggetto > progetto=-0.03, oggetto > questione=-0.47, oggetto > regola del lavoro agile=-0.05
oggetto > struttura=-0.02, oggetto > tabella=-0.07, oggetto > verifica=-0.03, oggetto > voce di elenco=-0.09
pagina=0.8, parole=1.46, parte=-0.24, passaggio > argomento=-0.29, passaggio > calcolatore=-1.08
passaggio > campagna di audit=-0.1, passaggio > canale=0.18, passaggio > canale per un caso=-0.56
passaggio > competenza=-0.03, passaggio > contribuente=-0.02, passaggio > esercizio=-0.55
passaggio > graduatoria=-0.05, passaggio > gruppo di prodotti=-0.51, passaggio > incongruenza=-0.45
passaggio > indicatore=1.21, passaggio > obiettivo=-0.03, passaggio > oggetto del menu a tendina=-0.28
passaggio > ordinamento=-0.1, passaggio > pagina=-0.14, passaggio > passaggio=0.08, passaggio > prodotto=0.71
passaggio > progetto=-0.18, passaggio > questione=-0.45, passaggio > riga=-0.32, passaggio > sede=-0.06
passaggio > sigla=-0.04, passaggio > struttura=0.74, passaggio > tabella=-0.76, passaggio > unita=-0.96
passaggio > verifica=-0.47, passaggio > voce di elenco=-0.18, peso > atto citato=-0.02, peso > calcolatore=-0.65
peso > incongruenza=-0.22, peso > indicatore=0.61, peso > obiettivo=0.98, peso > pagina=-0.4
peso > progetto=-0.14, peso > regola del lavoro agile=-0.36, peso > riga=-1.06, peso > tabella=-1.16
peso > unita=-0.04, peso > verifica=-0.54, peso > voce di elenco=-0.16, posti > contatti di una sede=-0.21
posti > incongruenza=0.38, posti > indicatore=0.19, posti > pagina=1.01, posti > passaggio=-0.1
posti > riga=-0.81, posti > sede=-0.18, posti > struttura=-0.27, posti > tabella=-0.5, posti > verifica=-0.09
posto=1.42, posto di poche parole=1.25, posto fra le note=0.99, posto nel testo=1.12, presi=0.99, punti=1.16
quale atto > argomento=-1.68, quale atto > atto citato=1.23, quale atto > calcolatore=-0.02
quale atto > canale=-1.94, quale atto > canale per un caso=-1.57, quale atto > competenza=-0.05
quale atto > contribuente=1.72, quale atto > fonte=-0.05, quale atto > gruppo di prodotti=-0.12
quale atto > incongruenza=0.32, quale atto > indicatore=-0.22, quale atto > obiettivo=-0.07
quale atto > oggetto del menu a tendina=-1.45, quale atto > pagina=-0.2, quale atto > prodotto=-0.96
quale atto > progetto=-0.5, quale atto > regola del lavoro agile=1.54, quale atto > regola di un’unità=-0.07
quale atto > riga=-0.11, quale atto > sede=-0.02, quale atto > struttura=-0.38, quale atto > tabella=-1.41
quale atto > unita=-0.16, quale atto > verifica=-0.17, quale atto > voce di elenco=-1.58, quota del testo=1.51
recapito > Modelli di messaggio=-0.96, recapito > argomento=-0.4, recapito > canale=0.29
recapito > canale per un caso=1.34, recapito > casella=0.52, recapito > competenza=-0.04
recapito > contatti di una sede=-1.35, recapito > contribuente=1.07, recapito > gruppo di prodotti=-0.21
recapito > incongruenza=-0.59, recapito > indicatore=-0.07, recapito > obiettivo=-0.02
recapito > oggetto del menu a tendina=-0.92, recapito > pagina=-0.71, recapito > prodotto=-0.73
recapito > progetto=-0.61, recapito > protocollo=-0.09, recapito > questione=-0.76
recapito > regola di un’unità=-0.34, recapito > riga=-0.09, recapito > sede=-0.02, recapito > struttura=-0.19
recapito > tabella=-0.03, recapito > unita=-0.03, recapito > verifica=-0.51, rischio > argomento=-1.11
rischio > atto citato=-0.07, rischio > canale per un caso=-0.03, rischio > graduatoria=-0.03
rischio > gruppo di prodotti=-0.17, rischio > incongruenza=-0.41, rischio > indicatore=-0.64
rischio > obiettivo=1.28, rischio > prodotto=-0.73, rischio > progetto=-1.39, rischio > questione=-0.16
rischio > riga=-0.45, rischio > tabella=-0.72, rischio > unita=-1.2, risposto=1.74, sezione calcolatori=0.53
sezione canali=-0.33, sezione codici=-0.19, sezione competenze=-0.55, sezione contatti=-0.14, sezione dati=-0.78
sezione elenchi=0.13, sezione esercizi=0.72, sezione fonti=0.2, sezione glossario=0.05, sezione guide=1.38
sezione indicatori=-0.12, sezione lavoro-agile=-0.38, sezione lezione=-0.91, sezione licenze=-0.13
sezione manuale=-0.63, sezione novita=-0.05, sezione obiettivi=0.16, sezione pratica=0.44, sezione privacy=-0.2
sezione prodotti=-0.38, sezione progetti=0.16, sezione regole=-0.05, sezione riscontri=-0.63, sezione sedi=-0.5
sezione segnala=-0.67, sezione strutture=-0.47, sezione tabelle=-0.16, sezione unita=0.38, sezione verifiche=0.08
significato > argomento=-0.07, significato > calcolatore=-1.31, significato > canale=-0.71
significato > canale per un caso=-0.07, significato > contribuente=-0.17, significato > graduatoria=-0.1
significato > incongruenza=-0.19, significato > indicatore=1.16, significato > obiettivo=-0.13
significato > pagina=1.07, significato > prodotto=-0.11, significato > progetto=-0.31
significato > regola del lavoro agile=-0.45, significato > regola di un’unità=-0.08, significato > riga=-0.73
significato > sede=-0.3, significato > struttura=-0.18, significato > tabella=-0.97, significato > unita=-0.03
significato > verifica=-0.13, significato > voce di elenco=0.13, simili=-0.03, spesa > argomento=-0.08
spesa > atto citato=-0.04, spesa > calcolatore=0.49, spesa > capitolo di spesa=-0.22, spesa > incongruenza=-0.03
spesa > indicatore=1.74, spesa > pagina=-1.05, spesa > prodotto=-0.02, spesa > progetto=-0.05
spesa > regola del lavoro agile=-0.09, spesa > riga=-0.26, spesa > struttura=-0.18, spesa > tabella=-1.29
spesa > unita=-0.03, spesa > voce di elenco=1.21, termine > argomento=-0.03, termine > atto citato=-0.03
termine > calcolatore=-0.05, termine > canale=-0.37, termine > canale per un caso=-0.73, termine > confronto=-0.04
termine > contatti di una sede=1.08, termine > incongruenza=-0.08, termine > indicatore=-0.54
termine > obiettivo=-0.02, termine > pagina=-0.26, termine > progetto=-0.02, termine > riga=-0.08
termine > strumento=-0.54, termine > struttura=-0.71, termine > tabella=-0.54, termine > unita=0.92
termine > verifica=-0.03, testo=0.58, testo del titolare=0.37, testo pieno=0.21, tipo Festività=-0.03
tipo Modelli di messaggio=-0.8, tipo argomento=-0.36, tipo atto citato=0.15, tipo calcolatore=0.63
tipo campagna di audit=-0.73, tipo canale=0.62, tipo canale per un caso=-1.32, tipo capitolo di spesa=-1.12
tipo casella=1.61, tipo codice prodotto=-0.19, tipo competenza=-0.51, tipo confronto=0.23
tipo contatti di una sede=-0.45, tipo contribuente=0.85, tipo corso=1.57, tipo esercizio=0.52, tipo fonte=0.16
tipo graduatoria=-0.81, tipo gruppo di prodotti=-0.89, tipo incongruenza=-0.07, tipo indicatore=-0.11
tipo obiettivo=0.18, tipo oggetto del menu a tendina=-0.22, tipo ordinamento=-0.71, tipo pagina=0.7
tipo passaggio=-0.12, tipo prodotto=-0.1, tipo progetto=0.16, tipo protocollo=-0.33, tipo questione=-0.79
tipo regola del lavoro agile=-0.25, tipo regola di un’unità=0.22, tipo riga=-0.77, tipo sede=-0.84
tipo sigla=-0.19, tipo strumento=0.79, tipo struttura=-0.52, tipo tabella=0.63, tipo unita=0.26
tipo verifica=-0.16, tipo voce di elenco=-0.43, titolare=0.26, verifica > argomento=-0.09
verifica > atto citato=-0.03, verifica > calcolatore=-0.21, verifica > canale=-0.83
verifica > canale per un caso=0.62, verifica > competenza=-0.03, verifica > contatti di una sede=-1.08
verifica > contribuente=1.28, verifica > graduatoria=-0.46, verifica > incongruenza=-1.07
verifica > indicatore=-1.04, verifica > obiettivo=-0.04, verifica > pagina=0.6, verifica > prodotto=1
verifica > progetto=-0.16, verifica > protocollo=-0.09, verifica > regola del lavoro agile=0.92
verifica > riga=-0.7, verifica > sede=-0.15, verifica > struttura=-0.11, verifica > tabella=-1.11
verifica > unita=0.13, verifica > verifica=0.96, verifica > voce di elenco=-0.03
`;
