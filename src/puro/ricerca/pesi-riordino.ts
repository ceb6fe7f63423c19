/**
 * What each feature of a candidate counts for (see `tratti.ts`), learned from 1996 open questions.
 * Written by `npm run bench:riordino -- --scrivi`: not by hand.
 */
export const PESI = `
alla lettera=0.69, atto > argomento=0.21, atto > atto citato=-0.63, atto > incongruenza=0.32
atto > indicatore=0.42, atto > pagina=-0.06, atto > progetto=-0.4, atto > regola del lavoro agile=0.86
atto > riga=-0.03, atto > struttura=-0.36, atto > verifica=-0.02, audit > campagna di audit=0.05
audit > pagina=0.03, audit > riga=-0.05, audit > struttura=-0.04, calcolo > argomento=0.82
calcolo > calcolatore=0.59, calcolo > canale=-0.09, calcolo > canale per un caso=0.35, calcolo > competenza=0.86
calcolo > confronto=-0.02, calcolo > contribuente=-0.11, calcolo > corso=-0.04, calcolo > esercizio=0.04
calcolo > graduatoria=-0.14, calcolo > gruppo di prodotti=-0.08, calcolo > incongruenza=-0.32
calcolo > indicatore=-0.24, calcolo > obiettivo=1.13, calcolo > oggetto del menu a tendina=-0.35
calcolo > pagina=-0.03, calcolo > prodotto=-0.13, calcolo > progetto=-0.77, calcolo > questione=-0.02
calcolo > regola del lavoro agile=-0.33, calcolo > regola di un’unità=-0.6, calcolo > riga=-1.17
calcolo > sede=-0.11, calcolo > strumento=0.51, calcolo > struttura=-0.11, calcolo > tabella=-0.46
calcolo > unita=-0.11, calcolo > verifica=-0.2, calcolo a segni > argomento=-0.05
calcolo a segni > atto citato=-0.12, calcolo a segni > calcolatore=-0.32, calcolo a segni > fonte=-0.06
calcolo a segni > graduatoria=-0.03, calcolo a segni > incongruenza=0.97, calcolo a segni > indicatore=0.39
calcolo a segni > obiettivo=0.91, calcolo a segni > pagina=-0.25, calcolo a segni > prodotto=-0.02
calcolo a segni > progetto=-0.04, calcolo a segni > regola del lavoro agile=-0.9, calcolo a segni > riga=-0.36
calcolo a segni > sede=-0.11, calcolo a segni > struttura=-0.31, calcolo a segni > tabella=-0.38
calcolo a segni > unita=-0.12, calcolo a segni > verifica=-0.32, canale > argomento=-0.06
canale > atto citato=-0.18, canale > calcolatore=0.22, canale > canale=1.17, canale > canale per un caso=-0.78
canale > capitolo di spesa=-0.07, canale > casella=0.03, canale > contatti di una sede=0.11
canale > contribuente=0.1, canale > corso=-0.07, canale > esercizio=-0.13, canale > gruppo di prodotti=-0.03
canale > incongruenza=0.09, canale > indicatore=0.04, canale > oggetto del menu a tendina=0.24
canale > pagina=-0.05, canale > passaggio=0.08, canale > prodotto=-0.94, canale > progetto=-0.06
canale > protocollo=-0.02, canale > questione=-0.1, canale > regola del lavoro agile=-0.68
canale > regola di un’unità=0.21, canale > riga=-0.37, canale > sede=-0.02, canale > sigla=-0.18
canale > strumento=1.09, canale > struttura=-0.59, canale > tabella=-0.21, canale > unita=-0.3
canale > voce di elenco=-0.04, certo=1.87, chi > argomento=-0.1, chi > atto citato=0.18, chi > calcolatore=-0.13
chi > campagna di audit=-0.28, chi > canale=-0.49, chi > canale per un caso=-0.04, chi > casella=-0.1
chi > competenza=-0.39, chi > contatti di una sede=-0.07, chi > corso=0.07, chi > graduatoria=-0.4
chi > gruppo di prodotti=-0.03, chi > incongruenza=0.39, chi > indicatore=-0.13, chi > obiettivo=-0.95
chi > oggetto del menu a tendina=-0.5, chi > ordinamento=-0.05, chi > pagina=0.44, chi > passaggio=-0.11
chi > prodotto=-0.04, chi > progetto=-0.3, chi > protocollo=-0.07, chi > questione=-0.02
chi > regola del lavoro agile=0.66, chi > regola di un’unità=0.94, chi > riga=-0.36, chi > sede=-0.03
chi > struttura=0.31, chi > tabella=-0.09, chi > unita=0.55, chi > verifica=-0.22, chi > voce di elenco=-0.12
chi lavora > argomento=0.31, chi lavora > calcolatore=-0.03, chi lavora > campagna di audit=-0.02
chi lavora > canale=-0.41, chi lavora > canale per un caso=-0.09, chi lavora > casella=-0.14
chi lavora > contatti di una sede=-0.03, chi lavora > contribuente=-0.04, chi lavora > corso=0.15
chi lavora > gruppo di prodotti=-0.04, chi lavora > indicatore=-0.06, chi lavora > obiettivo=-0.26
chi lavora > oggetto del menu a tendina=-0.22, chi lavora > pagina=0.56, chi lavora > passaggio=0.04
chi lavora > prodotto=-0.13, chi lavora > progetto=-0.14, chi lavora > questione=-0.1
chi lavora > regola del lavoro agile=-0.11, chi lavora > regola di un’unità=0.25, chi lavora > riga=-0.98
chi lavora > strumento=-0.15, chi lavora > struttura=-0.09, chi lavora > tabella=-0.24, chi lavora > unita=0.53
chi lavora > verifica=-0.02, chiesto 0=0.62, chiesto 1=-0.31, chiesto 2=-0.12, cifra > argomento=-0.41
cifra > atto citato=-0.39, cifra > calcolatore=0.42, cifra > campagna di audit=-0.19, cifra > canale=-0.82
cifra > canale per un caso=-0.08, cifra > competenza=0.31, cifra > confronto=-0.06
cifra > contatti di una sede=-0.36, cifra > contribuente=0.96, cifra > corso=-0.08, cifra > esercizio=-0.04
cifra > fonte=0.47, cifra > graduatoria=-0.06, cifra > gruppo di prodotti=-0.03, cifra > incongruenza=-0.09
cifra > indicatore=0.29, cifra > obiettivo=0.47, cifra > oggetto del menu a tendina=-0.07
cifra > ordinamento=0.12, cifra > pagina=0.48, cifra > passaggio=0.06, cifra > prodotto=-0.99
cifra > progetto=-0.27, cifra > questione=-0.05, cifra > regola del lavoro agile=-0.11
cifra > regola di un’unità=0.16, cifra > riga=-0.5, cifra > sede=0.19, cifra > strumento=0.95
cifra > struttura=0.02, cifra > tabella=-0.32, cifra > unita=0.42, cifra > voce di elenco=-0.29
competenza > argomento=0.64, competenza > atto citato=-0.41, competenza > calcolatore=-0.52
competenza > canale=-0.57, competenza > canale per un caso=-0.42, competenza > capitolo di spesa=-0.06
competenza > competenza=-0.18, competenza > contatti di una sede=-0.04, competenza > contribuente=-0.17
competenza > corso=0.23, competenza > esercizio=-0.11, competenza > graduatoria=-0.03
competenza > gruppo di prodotti=-0.23, competenza > incongruenza=-0.06, competenza > indicatore=-0.19
competenza > obiettivo=-0.06, competenza > oggetto del menu a tendina=-0.36, competenza > pagina=0.69
competenza > prodotto=0.57, competenza > progetto=-0.05, competenza > protocollo=-0.04
competenza > questione=-0.03, competenza > regola del lavoro agile=-0.27, competenza > regola di un’unità=-0.32
competenza > riga=-0.62, competenza > sede=0.13, competenza > sigla=0.23, competenza > struttura=-0.19
competenza > tabella=-0.21, competenza > unita=-0.13, competenza > verifica=-0.05
competenza > voce di elenco=-0.4, confronto > calcolatore=-0.28, confronto > canale=0.51
confronto > canale per un caso=-0.04, confronto > confronto=0.31, confronto > contatti di una sede=-0.07
confronto > contribuente=-0.05, confronto > fonte=-0.03, confronto > incongruenza=-0.07
confronto > indicatore=-0.04, confronto > obiettivo=-0.12, confronto > oggetto del menu a tendina=-0.13
confronto > ordinamento=-0.85, confronto > pagina=0.99, confronto > prodotto=-0.36, confronto > progetto=-0.06
confronto > riga=-0.68, confronto > sede=-0.64, confronto > struttura=-0.14, confronto > tabella=-0.17
confronto > unita=-0.06, confronto > verifica=-0.1, conto con cifre > atto citato=-0.25
conto con cifre > calcolatore=0.31, conto con cifre > canale=-0.25, conto con cifre > canale per un caso=-0.4
conto con cifre > confronto=-0.15, conto con cifre > contatti di una sede=-0.11, conto con cifre > fonte=-0.02
conto con cifre > incongruenza=0.54, conto con cifre > indicatore=0.53, conto con cifre > obiettivo=-0.12
conto con cifre > ordinamento=-0.82, conto con cifre > pagina=0.56, conto con cifre > progetto=-0.12
conto con cifre > regola del lavoro agile=-0.14, conto con cifre > riga=-0.44, conto con cifre > sede=-0.12
conto con cifre > struttura=-0.12, conto con cifre > tabella=-0.22, conto con cifre > unita=-0.07
conto con cifre > verifica=-0.54, conto con cifre > voce di elenco=-0.02, contraddizione > argomento=-0.05
contraddizione > atto citato=-0.45, contraddizione > calcolatore=0.04, contraddizione > canale=0.14
contraddizione > canale per un caso=-1.39, contraddizione > contatti di una sede=-0.22
contraddizione > incongruenza=0.67, contraddizione > indicatore=0.18, contraddizione > obiettivo=-0.02
contraddizione > pagina=0.32, contraddizione > progetto=-0.07, contraddizione > riga=-0.65
contraddizione > struttura=-0.02, contraddizione > tabella=-0.4, contraddizione > unita=0.11
contraddizione > verifica=-0.08, coperti=0.68, coppie=1.75, corso > corso=0.05, corso > obiettivo=-0.08
corso > progetto=-0.03, corso > regola del lavoro agile=-0.33, corso > riga=0.35, corso > tabella=0.21
deboli=0.34, definizione > atto citato=0.09, definizione > confronto=0.78, definizione > fonte=-0.02
definizione > incongruenza=-0.04, definizione > indicatore=-0.02, definizione > passaggio=-0.05
definizione > regola di un’unità=-0.2, definizione > riga=-0.1, definizione > sede=-0.1
definizione > struttura=-0.28, definizione > tabella=-0.03, definizione > unita=-0.03, distacco=-0.96
distacco di poche parole=-0.22, elenco > argomento=0.36, elenco > calcolatore=-0.03, elenco > canale=-0.4
elenco > canale per un caso=-0.03, elenco > capitolo di spesa=-0.73, elenco > competenza=0.07
elenco > contatti di una sede=-0.04, elenco > graduatoria=0.07, elenco > incongruenza=-0.08
elenco > indicatore=0.52, elenco > obiettivo=-0.04, elenco > pagina=-0.61, elenco > progetto=0.24
elenco > regola del lavoro agile=1, elenco > regola di un’unità=-0.09, elenco > riga=-0.17, elenco > sede=-0.03
elenco > struttura=-0.13, elenco > tabella=-0.78, elenco > unita=0.06, elenco > voce di elenco=0.56
esercizi > argomento=-0.05, esercizi > atto citato=-0.07, esercizi > calcolatore=-0.65, esercizi > canale=-0.28
esercizi > corso=-0.13, esercizi > esercizio=0.73, esercizi > gruppo di prodotti=-0.05
esercizi > incongruenza=-0.11, esercizi > indicatore=-1, esercizi > obiettivo=-0.03, esercizi > pagina=-0.51
esercizi > prodotto=-0.15, esercizi > progetto=1.14, esercizi > questione=-0.02
esercizi > regola del lavoro agile=-0.87, esercizi > riga=-0.11, esercizi > sede=-0.06, esercizi > strumento=0.82
esercizi > struttura=-0.11, esercizi > tabella=-0.38, esercizi > unita=-0.18, esercizi > verifica=-0.43
esercizi > voce di elenco=-0.45, etichetta altra=-0.07, etichetta compresa=0.18, etichetta contenuto=-1.06
etichetta declinata=0.51, etichetta dentro=2.44, etichetta intera=-0.55, etichetta senzaVuote=0.95
giorno festivo > Festività=0.93, giorno festivo > atto citato=-0.7, giorno festivo > canale=-0.31
giorno festivo > canale per un caso=-0.07, giorno festivo > contatti di una sede=-0.63
giorno festivo > fonte=-0.13, giorno festivo > incongruenza=-0.09, giorno festivo > pagina=-0.64
giorno festivo > protocollo=-0.06, giorno festivo > sede=-0.22, giorno festivo > strumento=0.31
giorno festivo > struttura=-0.1, graduatoria > calcolatore=-0.52, graduatoria > graduatoria=0.47
graduatoria > indicatore=-0.34, graduatoria > obiettivo=-0.03, graduatoria > pagina=-0.11
graduatoria > prodotto=-0.13, graduatoria > riga=0.14, graduatoria > sede=-0.17, graduatoria > struttura=-0.14
graduatoria > tabella=0.7, graduatoria > unita=-0.03, graduatoria > verifica=-0.15
graduatoria > voce di elenco=-0.07, guida > argomento=-0.06, guida > calcolatore=-0.19, guida > canale=-0.68
guida > canale per un caso=-0.56, guida > competenza=-0.06, guida > contatti di una sede=-0.21
guida > contribuente=-0.04, guida > corso=0.05, guida > gruppo di prodotti=-0.04, guida > incongruenza=-0.04
guida > indicatore=-0.24, guida > obiettivo=-1.02, guida > oggetto del menu a tendina=-0.05, guida > pagina=1.33
guida > prodotto=-0.47, guida > progetto=-0.16, guida > protocollo=-0.03, guida > riga=0.37, guida > sede=-0.17
guida > struttura=-0.11, guida > tabella=0.07, guida > unita=0.03, indirizzo > casella=0.04, intorno=-0.12
la più rara=-0.23, lavoro agile > argomento=-0.48, lavoro agile > atto citato=-0.65
lavoro agile > calcolatore=-0.2, lavoro agile > canale=-0.66, lavoro agile > canale per un caso=-0.05
lavoro agile > capitolo di spesa=-0.06, lavoro agile > competenza=-0.8, lavoro agile > esercizio=-0.03
lavoro agile > fonte=-0.02, lavoro agile > incongruenza=0.21, lavoro agile > indicatore=-0.46
lavoro agile > obiettivo=0.59, lavoro agile > oggetto del menu a tendina=0.7, lavoro agile > pagina=-0.47
lavoro agile > prodotto=-0.03, lavoro agile > progetto=-0.04, lavoro agile > questione=-0.02
lavoro agile > regola del lavoro agile=-0.13, lavoro agile > riga=0.98, lavoro agile > sede=-0.05
lavoro agile > strumento=-0.11, lavoro agile > struttura=-0.34, lavoro agile > tabella=1
lavoro agile > unita=-0.31, lavoro agile > verifica=-0.17, lavoro agile > voce di elenco=-0.31, libero=0.03
luogo > Festività=0.96, luogo > argomento=-0.18, luogo > atto citato=-0.3, luogo > calcolatore=-0.06
luogo > canale=-0.68, luogo > canale per un caso=0.29, luogo > capitolo di spesa=-0.81, luogo > casella=1.13
luogo > competenza=-0.5, luogo > confronto=-0.05, luogo > contatti di una sede=0.35, luogo > contribuente=0.19
luogo > graduatoria=-0.02, luogo > incongruenza=0.44, luogo > indicatore=-0.07, luogo > obiettivo=-0.14
luogo > oggetto del menu a tendina=-0.12, luogo > ordinamento=-0.3, luogo > pagina=-0.05, luogo > passaggio=-0.04
luogo > prodotto=-0.11, luogo > progetto=-0.58, luogo > protocollo=-0.02, luogo > regola del lavoro agile=-1.27
luogo > regola di un’unità=-0.67, luogo > riga=-0.26, luogo > sede=0.32, luogo > strumento=-0.12
luogo > struttura=0.21, luogo > tabella=-0.36, luogo > unita=0.68, luogo > verifica=-0.03
luogo > voce di elenco=-0.3, mancano=-0.52, mancati=-0.48, nessuno > Modelli di messaggio=-0.02
nessuno > argomento=-0.39, nessuno > atto citato=-0.39, nessuno > calcolatore=0.21
nessuno > campagna di audit=-0.18, nessuno > canale per un caso=-0.07, nessuno > capitolo di spesa=-0.35
nessuno > casella=0.21, nessuno > codice prodotto=-0.05, nessuno > competenza=-0.05, nessuno > confronto=-0.48
nessuno > contatti di una sede=-0.23, nessuno > contribuente=0.05, nessuno > corso=1.01, nessuno > esercizio=-0.03
nessuno > fonte=-0.1, nessuno > graduatoria=-0.12, nessuno > gruppo di prodotti=-0.12
nessuno > incongruenza=-0.33, nessuno > indicatore=-0.48, nessuno > obiettivo=-0.29
nessuno > oggetto del menu a tendina=0.05, nessuno > ordinamento=1.34, nessuno > pagina=0.2
nessuno > passaggio=-0.06, nessuno > prodotto=0.26, nessuno > progetto=0.47, nessuno > protocollo=-0.63
nessuno > questione=-0.03, nessuno > regola del lavoro agile=-0.25, nessuno > regola di un’unità=-0.23
nessuno > riga=0.62, nessuno > sede=-0.6, nessuno > sigla=-0.29, nessuno > strumento=-0.05
nessuno > struttura=-0.62, nessuno > tabella=0.78, nessuno > unita=-0.02, nessuno > verifica=-0.25
nessuno > voce di elenco=0.08, nome detto=0.79, non chiesto=-0.37, nota=2.07, nota del titolare=1.7
nota molto=0.91, nota per il posto=0.61, nota quasi uguale=0.29, numero > Festività=0.91, numero > argomento=-0.46
numero > atto citato=-0.3, numero > calcolatore=0.46, numero > campagna di audit=0.16, numero > canale=-0.19
numero > canale per un caso=0.29, numero > capitolo di spesa=-0.38, numero > competenza=-0.16
numero > confronto=-0.1, numero > contatti di una sede=-0.18, numero > contribuente=0.92, numero > corso=-0.03
numero > esercizio=-0.05, numero > fonte=0.5, numero > graduatoria=-0.11, numero > gruppo di prodotti=-0.12
numero > incongruenza=-0.18, numero > indicatore=-0.06, numero > obiettivo=0.24
numero > oggetto del menu a tendina=-0.05, numero > ordinamento=0.12, numero > pagina=0.41
numero > passaggio=0.16, numero > prodotto=-0.82, numero > progetto=-0.12, numero > protocollo=-0.04
numero > questione=-0.05, numero > regola del lavoro agile=-0.53, numero > regola di un’unità=0.35
numero > riga=-0.23, numero > sede=-0.81, numero > sigla=-0.05, numero > strumento=-0.03, numero > struttura=0.06
numero > tabella=0.14, numero > unita=0.71, numero > verifica=0.05, numero > voce di elenco=-0.23
obiettivo > argomento=-0.54, obiettivo > calcolatore=-0.21, obiettivo > corso=-0.36, obiettivo > graduatoria=-0.13
obiettivo > incongruenza=-0.59, obiettivo > indicatore=0.26, obiettivo > obiettivo=0.63
obiettivo > oggetto del menu a tendina=-0.12, obiettivo > pagina=-0.05, obiettivo > progetto=-0.13
obiettivo > regola del lavoro agile=-0.23, obiettivo > riga=-0.04, obiettivo > sede=0.31
obiettivo > struttura=-0.11, obiettivo > tabella=-0.12, obiettivo > unita=-0.69, obiettivo > verifica=-0.04
obiettivo > voce di elenco=-0.04, oggetto > argomento=-0.06, oggetto > calcolatore=-0.08, oggetto > canale=-0.87
oggetto > canale per un caso=0.64, oggetto > contatti di una sede=-0.18, oggetto > contribuente=0.19
oggetto > esercizio=-0.03, oggetto > fonte=-0.27, oggetto > incongruenza=-0.06, oggetto > indicatore=-0.03
oggetto > obiettivo=-0.02, oggetto > oggetto del menu a tendina=0.7, oggetto > pagina=-0.03
oggetto > prodotto=-0.07, oggetto > questione=-0.04, oggetto > regola del lavoro agile=-0.75, oggetto > sede=-0.04
oggetto > sigla=-0.05, oggetto > tabella=-0.04, oggetto > verifica=-0.03, pagina=0.97, parole=0.74, parte=-0.3
passaggio > argomento=-0.04, passaggio > atto citato=-0.27, passaggio > calcolatore=-0.61
passaggio > campagna di audit=-0.05, passaggio > canale=0.26, passaggio > canale per un caso=-0.46
passaggio > competenza=-0.03, passaggio > confronto=-0.03, passaggio > corso=-0.03, passaggio > esercizio=-0.12
passaggio > fonte=1.18, passaggio > graduatoria=-0.02, passaggio > gruppo di prodotti=-0.4
passaggio > incongruenza=-0.2, passaggio > indicatore=0.83, passaggio > obiettivo=-0.08
passaggio > oggetto del menu a tendina=-0.83, passaggio > ordinamento=-0.58, passaggio > pagina=-0.5
passaggio > passaggio=-0.43, passaggio > prodotto=0.51, passaggio > progetto=-0.22, passaggio > questione=-0.06
passaggio > riga=-0.39, passaggio > sigla=-0.05, passaggio > struttura=0.69, passaggio > tabella=-0.8
passaggio > unita=-0.81, passaggio > verifica=-0.21, passaggio > voce di elenco=-0.1, peso > calcolatore=-0.36
peso > incongruenza=-0.62, peso > indicatore=0.41, peso > obiettivo=0.69, peso > pagina=-0.44
peso > progetto=-0.07, peso > regola del lavoro agile=-0.1, peso > riga=-0.47, peso > struttura=-0.03
peso > tabella=-0.3, peso > verifica=-0.03, peso > voce di elenco=-0.14, posti > contatti di una sede=-0.34
posti > indicatore=0.24, posti > pagina=0.51, posti > riga=-0.43, posti > sede=-0.12, posti > tabella=-0.12
posti > unita=-0.04, posti > verifica=-0.04, posti > voce di elenco=-0.2, posto=1.85, posto di poche parole=0.83
posto fra le note=1.96, posto nel testo=1, presi=1.05, punti=0.96, punti di poche parole=0.24
quale atto > argomento=-0.92, quale atto > atto citato=1.15, quale atto > canale=-1.47
quale atto > canale per un caso=-1.25, quale atto > competenza=-0.02, quale atto > contatti di una sede=-0.11
quale atto > contribuente=1.35, quale atto > fonte=-0.16, quale atto > gruppo di prodotti=-0.09
quale atto > incongruenza=-0.09, quale atto > indicatore=-0.09, quale atto > obiettivo=-0.08
quale atto > oggetto del menu a tendina=-1.26, quale atto > prodotto=-0.58, quale atto > progetto=-0.15
quale atto > regola del lavoro agile=1.02, quale atto > riga=-0.08, quale atto > sede=-0.08
quale atto > sigla=-0.03, quale atto > struttura=-0.29, quale atto > tabella=-0.71, quale atto > unita=-0.17
quale atto > verifica=-0.08, quale atto > voce di elenco=-1.18, quota del testo=1.37
recapito > Modelli di messaggio=-1.13, recapito > argomento=-0.53, recapito > canale=1.53
recapito > canale per un caso=0.81, recapito > contatti di una sede=-0.84, recapito > contribuente=0.43
recapito > gruppo di prodotti=-0.06, recapito > incongruenza=-0.47, recapito > indicatore=-0.21
recapito > obiettivo=-0.16, recapito > oggetto del menu a tendina=-0.29, recapito > pagina=-0.84
recapito > prodotto=-0.23, recapito > progetto=-0.26, recapito > questione=-0.38
recapito > regola di un’unità=-0.15, recapito > riga=-0.12, recapito > sede=-0.03, recapito > struttura=-0.27
recapito > tabella=-0.04, recapito > unita=-0.27, recapito > verifica=-0.11, recapito > voce di elenco=-0.06
rischio > argomento=-0.88, rischio > calcolatore=-0.03, rischio > canale=-0.13, rischio > canale per un caso=-0.21
rischio > graduatoria=-0.05, rischio > gruppo di prodotti=-0.23, rischio > incongruenza=-0.2
rischio > indicatore=-0.34, rischio > obiettivo=1.33, rischio > oggetto del menu a tendina=-0.03
rischio > pagina=0.93, rischio > prodotto=-0.66, rischio > progetto=-0.96, rischio > questione=-0.15
rischio > riga=-0.99, rischio > strumento=-0.08, rischio > struttura=-0.14, rischio > tabella=-1.06
rischio > unita=-0.88, rischio > verifica=-0.03, risposta attesa > canale=0.48
risposta attesa > canale per un caso=-0.31, risposta attesa > contatti di una sede=-0.03
risposta attesa > regola del lavoro agile=-0.06, risposta attesa > riga=-0.06, risposto=0.97
sezione calcolatori=0.52, sezione canali=-0.11, sezione codici=-0.07, sezione competenze=-0.59
sezione contatti=-0.12, sezione dati=-0.69, sezione elenchi=0.03, sezione esercizi=0.56, sezione fonti=0.12
sezione glossario=0.09, sezione guide=1.01, sezione incongruenze=-0.18, sezione indicatori=-0.26
sezione lavoro-agile=0.12, sezione lezione=-0.36, sezione manuale=-0.14, sezione novita=-0.04
sezione obiettivi=0.19, sezione pratica=0.6, sezione prodotti=-0.07, sezione progetti=0.05
sezione redazione=-0.16, sezione registri=0.14, sezione regole=-0.05, sezione riscontri=1.08, sezione sedi=-0.15
sezione segnala=-0.13, sezione strutture=-0.06, sezione tabelle=-0.06, sezione unita=0.25
significato > argomento=-0.03, significato > calcolatore=-1.07, significato > canale=-0.23
significato > canale per un caso=-0.03, significato > graduatoria=-0.1, significato > incongruenza=-0.05
significato > indicatore=0.97, significato > obiettivo=-0.03, significato > pagina=0.2
significato > prodotto=-1.05, significato > progetto=-0.12, significato > regola del lavoro agile=-0.12
significato > regola di un’unità=-0.15, significato > riga=-0.36, significato > sede=-0.17
significato > sigla=1.01, significato > struttura=-0.14, significato > tabella=-0.19, significato > unita=-0.07
simili=-0.07, sito > argomento=-0.12, sito > atto citato=-0.18, sito > calcolatore=-0.03, sito > canale=-0.03
sito > canale per un caso=-0.15, sito > competenza=-0.18, sito > fonte=-0.21, sito > gruppo di prodotti=-0.06
sito > incongruenza=-0.15, sito > indicatore=-0.02, sito > oggetto del menu a tendina=-0.03
sito > ordinamento=0.09, sito > pagina=1.04, sito > prodotto=-0.36, sito > progetto=-0.2, sito > protocollo=-0.04
sito > riga=-0.13, sito > struttura=-0.07, sito > tabella=-0.17, sito > verifica=-0.03
sito > voce di elenco=-0.02, spesa > calcolatore=0.69, spesa > capitolo di spesa=-0.22, spesa > indicatore=1.2
spesa > pagina=-0.77, spesa > regola del lavoro agile=-0.41, spesa > riga=-0.02, spesa > struttura=-0.24
spesa > tabella=-1, spesa > voce di elenco=1, termine > atto citato=-0.05, termine > canale=-0.21
termine > canale per un caso=-0.15, termine > confronto=-0.03, termine > contatti di una sede=-0.03
termine > indicatore=-0.24, termine > ordinamento=0.86, termine > pagina=-0.25, termine > progetto=-0.03
termine > regola del lavoro agile=-0.03, termine > sede=0.58, termine > strumento=-0.65, termine > struttura=-0.79
termine > tabella=-0.12, termine > unita=0.81, testo=0.12, testo del titolare=0.04, testo pieno=0.13
tipo Festività=0.93, tipo Modelli di messaggio=-0.92, tipo argomento=-0.46, tipo calcolatore=0.44
tipo campagna di audit=-0.23, tipo canale=0.45, tipo canale per un caso=-0.57, tipo capitolo di spesa=-0.61
tipo casella=0.85, tipo codice prodotto=-0.07, tipo competenza=-0.27, tipo confronto=0.13
tipo contatti di una sede=-0.18, tipo contribuente=0.55, tipo corso=0.77, tipo esercizio=0.19, tipo fonte=0.32
tipo graduatoria=-0.17, tipo gruppo di prodotti=-0.2, tipo incongruenza=-0.17, tipo indicatore=-0.14
tipo obiettivo=0.23, tipo oggetto del menu a tendina=-0.08, tipo ordinamento=1.19, tipo pagina=0.39
tipo passaggio=-0.29, tipo progetto=0.06, tipo protocollo=-0.45, tipo questione=-0.13
tipo regola del lavoro agile=-0.58, tipo regola di un’unità=0.12, tipo riga=-0.31, tipo sede=-0.17
tipo sigla=0.27, tipo strumento=0.73, tipo struttura=-0.38, tipo tabella=0.22, tipo unita=0.24
tipo verifica=-0.08, tipo voce di elenco=-0.18, titolare=0.21, vale altrove > canale=-0.02
vale altrove > canale per un caso=-0.03, vale altrove > contribuente=-0.03, vale altrove > pagina=0.1
vale altrove > riga=-0.04, vale altrove > sede=0.04, verifica > calcolatore=-0.07, verifica > canale=-0.27
verifica > canale per un caso=-0.1, verifica > competenza=-0.03, verifica > contatti di una sede=0.34
verifica > contribuente=0.72, verifica > graduatoria=-0.23, verifica > incongruenza=-0.56
verifica > indicatore=-0.56, verifica > obiettivo=-0.09, verifica > pagina=0.4, verifica > passaggio=-0.03
verifica > prodotto=0.71, verifica > progetto=-0.05, verifica > regola del lavoro agile=0.94
verifica > riga=-0.33, verifica > sede=-0.16, verifica > struttura=-0.09, verifica > tabella=-0.51
verifica > unita=-0.14, verifica > verifica=0.56
`;
