/**
 * What each feature of a candidate counts for (see `tratti.ts`), learned from 1996 open questions.
 * Written by `npm run bench:riordino -- --scrivi`: not by hand.
 */
export const PESI = `
affine=0.58, affine al primo=0.85, alla lettera=0.74, atto > argomento=0.55, atto > atto citato=-0.29
atto > canale=-0.03, atto > competenza=0.03, atto > incongruenza=0.15, atto > indicatore=-0.04
atto > ordinamento=-0.02, atto > pagina=-0.07, atto > progetto=-0.53, atto > regola del lavoro agile=0.57
atto > riga=0.47, atto > sede=0.04, atto > struttura=-0.47, atto > tabella=0.03, atto > voce di elenco=-0.12
audit > campagna di audit=0.04, audit > struttura=-0.04, calcolo > argomento=0.59, calcolo > calcolatore=-0.93
calcolo > canale=-0.19, calcolo > canale per un caso=0.6, calcolo > competenza=0.55, calcolo > contribuente=-0.03
calcolo > corso=-0.02, calcolo > esercizio=0.16, calcolo > graduatoria=-0.07, calcolo > gruppo di prodotti=-0.03
calcolo > incongruenza=-0.21, calcolo > indicatore=1.1, calcolo > obiettivo=0.87
calcolo > oggetto del menu a tendina=-0.51, calcolo > pagina=-0.03, calcolo > prodotto=-0.28
calcolo > progetto=-0.44, calcolo > regola del lavoro agile=-0.4, calcolo > regola di un’unità=-0.31
calcolo > riga=-1.08, calcolo > sede=-0.07, calcolo > strumento=0.52, calcolo > struttura=-0.04
calcolo > tabella=-0.14, calcolo > unita=-0.03, calcolo > verifica=-0.33, calcolo > voce di elenco=-0.12
calcolo a segni > argomento=-0.04, calcolo a segni > atto citato=-0.12, calcolo a segni > calcolatore=0.05
calcolo a segni > graduatoria=-0.04, calcolo a segni > incongruenza=1.23, calcolo a segni > indicatore=0.19
calcolo a segni > obiettivo=0.54, calcolo a segni > pagina=-0.23, calcolo a segni > progetto=-0.04
calcolo a segni > regola del lavoro agile=-0.89, calcolo a segni > riga=-0.74, calcolo a segni > sede=-0.13
calcolo a segni > struttura=-0.38, calcolo a segni > tabella=-0.44, calcolo a segni > unita=-0.36
calcolo a segni > verifica=-0.22, canale > Modelli di messaggio=-0.03, canale > argomento=-0.18
canale > atto citato=-0.06, canale > calcolatore=0.19, canale > canale=1.88, canale > canale per un caso=-1.43
canale > capitolo di spesa=-0.02, canale > contatti di una sede=-0.11, canale > contribuente=0.37
canale > corso=-0.02, canale > esercizio=-0.05, canale > fonte=-0.04, canale > incongruenza=0.02
canale > indicatore=0.07, canale > oggetto del menu a tendina=0.16, canale > ordinamento=-0.17
canale > pagina=-0.05, canale > passaggio=0.04, canale > prodotto=-0.75, canale > progetto=-0.15
canale > protocollo=-0.04, canale > questione=-0.04, canale > regola del lavoro agile=-0.35
canale > regola di un’unità=-0.62, canale > riga=-0.21, canale > sigla=-0.11, canale > strumento=0.94
canale > struttura=-0.65, canale > tabella=-0.07, canale > unita=-0.18, canale > voce di elenco=-0.03, certo=1.45
chi > argomento=-0.4, chi > atto citato=0.16, chi > calcolatore=-0.11, chi > campagna di audit=-0.28
chi > canale=-0.47, chi > canale per un caso=-0.04, chi > casella=-0.03, chi > codice prodotto=-0.03
chi > competenza=-0.45, chi > corso=0.19, chi > fonte=0.04, chi > graduatoria=-0.1, chi > incongruenza=0.27
chi > indicatore=-0.04, chi > obiettivo=-0.59, chi > oggetto del menu a tendina=-0.05, chi > ordinamento=-0.07
chi > passaggio=-0.19, chi > prodotto=-0.27, chi > progetto=-0.19, chi > regola del lavoro agile=0.28
chi > regola di un’unità=1.04, chi > riga=-0.26, chi > struttura=0.43, chi > tabella=-0.03, chi > unita=0.71
chi > verifica=-0.07, chi > voce di elenco=-0.08, chi lavora > argomento=0.29, chi lavora > calcolatore=-0.02
chi lavora > canale=-0.32, chi lavora > canale per un caso=-0.03, chi lavora > casella=-0.04
chi lavora > competenza=0.04, chi lavora > corso=0.09, chi lavora > indicatore=-0.05, chi lavora > obiettivo=-0.25
chi lavora > oggetto del menu a tendina=-0.24, chi lavora > ordinamento=-0.03, chi lavora > pagina=0.63
chi lavora > prodotto=-0.11, chi lavora > progetto=-0.15, chi lavora > questione=-0.02
chi lavora > regola del lavoro agile=-0.06, chi lavora > regola di un’unità=0.12, chi lavora > riga=-0.95
chi lavora > strumento=-0.06, chi lavora > struttura=-0.04, chi lavora > tabella=-0.29, chi lavora > unita=0.42
chiesto 0=0.45, chiesto 1=-0.26, chiesto 2=0.03, cifra > argomento=-0.44, cifra > atto citato=-0.25
cifra > calcolatore=0.45, cifra > campagna di audit=-0.36, cifra > canale=-1.05, cifra > canale per un caso=0.44
cifra > casella=-0.12, cifra > competenza=-0.08, cifra > confronto=-0.03, cifra > contatti di una sede=-0.39
cifra > contribuente=0.39, cifra > corso=-0.23, cifra > esercizio=-0.02, cifra > fonte=0.64
cifra > graduatoria=-0.04, cifra > indicatore=0.21, cifra > obiettivo=0.49
cifra > oggetto del menu a tendina=-0.04, cifra > ordinamento=-0.52, cifra > pagina=0.55, cifra > prodotto=-0.89
cifra > progetto=-0.19, cifra > questione=-0.02, cifra > regola del lavoro agile=-0.18
cifra > regola di un’unità=0.19, cifra > riga=-0.56, cifra > sede=0.24, cifra > strumento=0.9
cifra > tabella=-0.37, cifra > unita=0.41, cifra > verifica=-0.05, cifra > voce di elenco=-0.73
competenza > argomento=0.68, competenza > atto citato=-0.42, competenza > calcolatore=-0.15
competenza > canale=-0.43, competenza > canale per un caso=-0.13, competenza > competenza=-0.08
competenza > contribuente=-0.2, competenza > corso=0.1, competenza > esercizio=0.54
competenza > graduatoria=-0.03, competenza > indicatore=-0.22, competenza > obiettivo=-0.06
competenza > oggetto del menu a tendina=-0.14, competenza > pagina=-0.1, competenza > prodotto=0.19
competenza > progetto=-0.09, competenza > questione=-0.07, competenza > regola del lavoro agile=-0.06
competenza > regola di un’unità=0.19, competenza > riga=-0.12, competenza > sigla=0.52
competenza > struttura=-0.19, competenza > tabella=-0.06, competenza > verifica=-0.08
competenza > voce di elenco=-0.15, confronto > atto citato=-0.02, confronto > calcolatore=-0.04
confronto > canale=0.18, confronto > canale per un caso=-0.19, confronto > confronto=0.38
confronto > contatti di una sede=-0.04, confronto > contribuente=-0.07, confronto > fonte=-0.04
confronto > incongruenza=-0.04, confronto > obiettivo=-0.04, confronto > oggetto del menu a tendina=-0.34
confronto > ordinamento=-0.78, confronto > pagina=0.83, confronto > prodotto=-0.2, confronto > riga=-0.47
confronto > sede=-0.57, confronto > struttura=-0.18, confronto > tabella=-0.06, confronto > unita=-0.07
conto con cifre > atto citato=-0.1, conto con cifre > calcolatore=0.62, conto con cifre > canale=-0.08
conto con cifre > canale per un caso=-0.12, conto con cifre > confronto=-0.09
conto con cifre > contatti di una sede=-0.03, conto con cifre > fonte=-0.02, conto con cifre > incongruenza=0.26
conto con cifre > indicatore=0.16, conto con cifre > obiettivo=-0.04, conto con cifre > ordinamento=-0.74
conto con cifre > pagina=0.47, conto con cifre > progetto=-0.1, conto con cifre > regola del lavoro agile=-0.05
conto con cifre > riga=-0.4, conto con cifre > sede=-0.06, conto con cifre > struttura=-0.12
conto con cifre > tabella=-0.1, conto con cifre > unita=-0.08, conto con cifre > verifica=-0.56
conto con cifre > voce di elenco=-0.08, contraddizione > argomento=-0.03, contraddizione > atto citato=-0.2
contraddizione > calcolatore=0.03, contraddizione > canale=-0.39, contraddizione > canale per un caso=-0.25
contraddizione > casella=-0.05, contraddizione > contatti di una sede=-0.26, contraddizione > incongruenza=0.92
contraddizione > ordinamento=-0.02, contraddizione > pagina=0.05, contraddizione > progetto=-0.1
contraddizione > riga=-0.88, contraddizione > struttura=-0.04, contraddizione > tabella=-0.39
contraddizione > verifica=-0.02, contraddizione > voce di elenco=-0.14, coperti=0.52, coppie=1.94
corso > corso=-0.08, corso > obiettivo=-0.07, corso > pagina=-0.05, corso > progetto=-0.04
corso > regola del lavoro agile=-0.12, corso > riga=0.58, corso > tabella=0.09, deboli=0.23
definizione > argomento=-0.03, definizione > codice prodotto=-0.06, definizione > confronto=1.3
definizione > passaggio=-0.33, definizione > progetto=-0.17, definizione > regola di un’unità=-0.1
definizione > riga=-0.06, definizione > sede=-0.04, definizione > sigla=0.05, definizione > struttura=-1.15
definizione > tabella=0.08, definizione > unita=-0.04, definizione > voce di elenco=0.15, distacco=-1.04
distacco di poche parole=-0.47, elenco > argomento=0.25, elenco > canale=-0.29, elenco > canale per un caso=-0.06
elenco > capitolo di spesa=-0.61, elenco > casella=-0.02, elenco > competenza=0.22, elenco > graduatoria=0.12
elenco > incongruenza=-0.07, elenco > indicatore=0.07, elenco > obiettivo=-0.03, elenco > ordinamento=-0.02
elenco > pagina=-0.12, elenco > progetto=0.34, elenco > regola del lavoro agile=0.28
elenco > regola di un’unità=-0.11, elenco > riga=-0.05, elenco > sede=-0.03, elenco > struttura=0.12
elenco > tabella=-0.48, elenco > unita=0.02, elenco > voce di elenco=0.38, esercizi > argomento=-0.04
esercizi > atto citato=-0.04, esercizi > calcolatore=-0.62, esercizi > canale=-0.56
esercizi > canale per un caso=-0.04, esercizi > corso=-0.08, esercizi > esercizio=0.71
esercizi > gruppo di prodotti=-0.03, esercizi > incongruenza=-0.07, esercizi > indicatore=-1.13
esercizi > obiettivo=-0.06, esercizi > pagina=0.25, esercizi > prodotto=-0.07, esercizi > progetto=0.81
esercizi > regola del lavoro agile=-0.84, esercizi > riga=-0.17, esercizi > sede=-0.06, esercizi > strumento=1.01
esercizi > struttura=-0.07, esercizi > tabella=-0.28, esercizi > unita=-0.07, esercizi > verifica=-0.51
esercizi > voce di elenco=-0.43, etichetta altra=1.12, etichetta compresa=0.54, etichetta contenuto=-0.33
etichetta dentro=1.64, giorno festivo > Festività=0.12, giorno festivo > atto citato=-0.07
giorno festivo > canale=-0.07, giorno festivo > contatti di una sede=-0.03, giorno festivo > incongruenza=-0.06
giorno festivo > pagina=-0.05, giorno festivo > sede=-0.02, giorno festivo > strumento=0.14
graduatoria > calcolatore=-0.18, graduatoria > graduatoria=0.74, graduatoria > incongruenza=-0.03
graduatoria > indicatore=-0.37, graduatoria > obiettivo=-0.02, graduatoria > pagina=-0.12
graduatoria > prodotto=-0.03, graduatoria > riga=0.2, graduatoria > sede=-0.27, graduatoria > struttura=-0.13
graduatoria > tabella=0.31, graduatoria > unita=-0.03, graduatoria > verifica=-0.27
graduatoria > voce di elenco=-0.07, guida > argomento=-0.04, guida > calcolatore=-0.03, guida > canale=-0.88
guida > canale per un caso=-0.62, guida > competenza=-0.09, guida > contatti di una sede=-0.19
guida > contribuente=-0.05, guida > gruppo di prodotti=-0.02, guida > incongruenza=-0.02, guida > indicatore=-0.04
guida > obiettivo=-0.77, guida > oggetto del menu a tendina=-0.05, guida > pagina=1.09, guida > prodotto=-0.16
guida > progetto=-0.06, guida > questione=0.08, guida > regola del lavoro agile=-0.07, guida > riga=0.26
guida > sede=-0.08, guida > struttura=-0.06, guida > unita=-0.08, indirizzo > casella=0.05
indirizzo > contatti di una sede=-0.02, insieme=1.25, insieme pieno=0.63, intorno=-0.27, la più rara=0.06
lavoro agile > argomento=-0.5, lavoro agile > atto citato=-0.2, lavoro agile > calcolatore=-0.07
lavoro agile > canale=-0.54, lavoro agile > canale per un caso=-0.05, lavoro agile > capitolo di spesa=-0.05
lavoro agile > competenza=-0.97, lavoro agile > graduatoria=-0.04, lavoro agile > incongruenza=0.52
lavoro agile > indicatore=-0.38, lavoro agile > obiettivo=0.37, lavoro agile > oggetto del menu a tendina=0.67
lavoro agile > prodotto=-0.11, lavoro agile > progetto=-0.06, lavoro agile > regola del lavoro agile=-0.11
lavoro agile > riga=0.53, lavoro agile > sede=-0.06, lavoro agile > strumento=-0.04
lavoro agile > struttura=-0.16, lavoro agile > tabella=0.27, lavoro agile > unita=-0.16
lavoro agile > verifica=-0.08, lavoro agile > voce di elenco=-0.62, libero=0.04, luogo > Festività=0.14
luogo > argomento=-0.33, luogo > atto citato=-0.06, luogo > calcolatore=-0.08, luogo > canale=-1.21
luogo > canale per un caso=0.59, luogo > capitolo di spesa=-1.28, luogo > casella=0.91, luogo > competenza=-0.23
luogo > confronto=-0.03, luogo > contribuente=0.77, luogo > fonte=0.02, luogo > incongruenza=0.41
luogo > indicatore=-0.19, luogo > obiettivo=-0.06, luogo > oggetto del menu a tendina=-0.19
luogo > ordinamento=-0.1, luogo > pagina=0.12, luogo > passaggio=-0.04, luogo > prodotto=-0.13
luogo > progetto=-0.29, luogo > regola del lavoro agile=-1.48, luogo > regola di un’unità=-0.76
luogo > riga=-0.56, luogo > sede=0.61, luogo > strumento=-0.11, luogo > struttura=0.15, luogo > tabella=-0.11
luogo > unita=0.68, luogo > voce di elenco=-0.68, mancano=-0.27, mancati=-0.82, nessuno > argomento=-0.53
nessuno > atto citato=-0.39, nessuno > calcolatore=0.41, nessuno > campagna di audit=-0.03, nessuno > canale=0.04
nessuno > canale per un caso=-0.11, nessuno > capitolo di spesa=-0.26, nessuno > casella=0.56
nessuno > codice prodotto=-0.03, nessuno > competenza=-0.28, nessuno > confronto=-0.12
nessuno > contatti di una sede=0.09, nessuno > corso=0.64, nessuno > esercizio=-0.03, nessuno > fonte=0.02
nessuno > graduatoria=-0.11, nessuno > gruppo di prodotti=0.2, nessuno > incongruenza=-0.42
nessuno > indicatore=-0.55, nessuno > obiettivo=-0.11, nessuno > oggetto del menu a tendina=0.08
nessuno > ordinamento=1.45, nessuno > pagina=0.29, nessuno > passaggio=-0.1, nessuno > prodotto=0.25
nessuno > progetto=0.21, nessuno > protocollo=-0.44, nessuno > regola del lavoro agile=-0.23
nessuno > regola di un’unità=-0.48, nessuno > riga=0.96, nessuno > sede=-0.28, nessuno > sigla=-0.15
nessuno > strumento=-0.04, nessuno > struttura=-0.52, nessuno > tabella=0.36, nessuno > unita=-0.12
nessuno > verifica=-0.15, nessuno > voce di elenco=0.6, nome detto=0.98, non chiesto=-0.31, nota=0.7
nota del titolare=0.29, nota molto=0.47, nota per il posto=0.67, nota quasi uguale=0.14, numero > Festività=0.1
numero > argomento=-0.25, numero > atto citato=-0.24, numero > calcolatore=0.27, numero > campagna di audit=0.14
numero > canale=-0.22, numero > canale per un caso=0.59, numero > capitolo di spesa=-0.34, numero > casella=-0.17
numero > competenza=-0.25, numero > confronto=-0.06, numero > contribuente=0.81, numero > esercizio=-0.03
numero > fonte=0.71, numero > graduatoria=-0.05, numero > gruppo di prodotti=-0.05, numero > incongruenza=-0.07
numero > indicatore=-0.29, numero > obiettivo=0.27, numero > oggetto del menu a tendina=-0.03
numero > ordinamento=-0.52, numero > pagina=0.44, numero > prodotto=-0.74, numero > progetto=-0.07
numero > questione=-0.03, numero > regola del lavoro agile=-0.71, numero > regola di un’unità=0.27
numero > riga=-0.05, numero > sede=-0.63, numero > struttura=0.05, numero > tabella=0.08, numero > unita=0.64
numero > voce di elenco=-0.29, obiettivo > argomento=-0.65, obiettivo > calcolatore=-0.02
obiettivo > canale per un caso=-0.02, obiettivo > corso=-0.55, obiettivo > graduatoria=-0.05
obiettivo > incongruenza=-0.51, obiettivo > indicatore=-0.12, obiettivo > obiettivo=0.52
obiettivo > oggetto del menu a tendina=-0.04, obiettivo > pagina=0.06, obiettivo > progetto=-0.08
obiettivo > regola del lavoro agile=-0.07, obiettivo > riga=-0.33, obiettivo > sede=0.9
obiettivo > struttura=-0.05, obiettivo > tabella=-0.07, obiettivo > unita=-0.33, obiettivo > verifica=-0.03
obiettivo > voce di elenco=-0.02, oggetto > argomento=-0.53, oggetto > calcolatore=-0.12, oggetto > canale=-1.08
oggetto > canale per un caso=0.87, oggetto > competenza=-0.27, oggetto > contatti di una sede=-0.17
oggetto > contribuente=0.14, oggetto > esercizio=-0.02, oggetto > fonte=-0.07, oggetto > incongruenza=-0.06
oggetto > indicatore=-0.16, oggetto > oggetto del menu a tendina=0.69, oggetto > pagina=-0.03
oggetto > prodotto=-0.08, oggetto > questione=-0.05, oggetto > regola del lavoro agile=-0.7, oggetto > riga=-0.02
oggetto > sigla=-0.02, oggetto > struttura=-0.03, oggetto > tabella=-0.07, oggetto > verifica=-0.16
oggetto > voce di elenco=-0.04, pagina=1.26, parole=0.67, parte=-0.04, passaggio > argomento=-0.03
passaggio > atto citato=-0.7, passaggio > calcolatore=-0.22, passaggio > canale=-0.16
passaggio > canale per un caso=-0.44, passaggio > confronto=-0.03, passaggio > esercizio=-0.02
passaggio > fonte=1.18, passaggio > gruppo di prodotti=-0.08, passaggio > incongruenza=-0.24
passaggio > indicatore=0.61, passaggio > obiettivo=-0.17, passaggio > oggetto del menu a tendina=-0.81
passaggio > ordinamento=-0.31, passaggio > pagina=0.07, passaggio > passaggio=-0.63, passaggio > prodotto=0.61
passaggio > progetto=-0.16, passaggio > questione=-0.03, passaggio > riga=-0.39, passaggio > sede=-0.03
passaggio > struttura=0.32, passaggio > tabella=-0.55, passaggio > unita=-0.25, passaggio > verifica=-0.12
passaggio > voce di elenco=-0.2, peso > calcolatore=-0.44, peso > incongruenza=-0.38, peso > indicatore=1.09
peso > obiettivo=0.45, peso > pagina=-0.35, peso > regola del lavoro agile=-0.06, peso > riga=-0.87
peso > tabella=-0.34, peso > verifica=-0.05, peso > voce di elenco=-0.69, posti > contatti di una sede=-0.02
posti > indicatore=0.48, posti > pagina=0.44, posti > riga=-0.32, posti > sede=-0.28, posti > tabella=-0.04
posti > unita=-0.02, posti > verifica=-0.03, posti > voce di elenco=-0.83, posto=1.59, posto dell’insieme=1.16
posto di poche parole=0.27, posto fra le affini=1.3, posto fra le note=1.01, posto nel testo=0.9, presi=1.37
punti=1.04, punti di poche parole=0.48, quale atto > argomento=-0.45, quale atto > atto citato=1.35
quale atto > canale=-1.39, quale atto > canale per un caso=-0.96, quale atto > casella=-0.06
quale atto > contatti di una sede=-0.12, quale atto > contribuente=1.32, quale atto > fonte=0.61
quale atto > gruppo di prodotti=-0.04, quale atto > incongruenza=0.03, quale atto > indicatore=-0.03
quale atto > oggetto del menu a tendina=-1.29, quale atto > pagina=-0.16, quale atto > prodotto=-0.48
quale atto > progetto=-0.05, quale atto > regola del lavoro agile=1.03, quale atto > regola di un’unità=-0.05
quale atto > riga=-0.04, quale atto > sigla=-0.06, quale atto > struttura=-0.26, quale atto > tabella=-0.18
quale atto > unita=-0.06, quale atto > verifica=-0.03, quale atto > voce di elenco=-1.13, quota del testo=1.06
recapito > Modelli di messaggio=-0.85, recapito > argomento=-0.23, recapito > canale=1.02
recapito > canale per un caso=0.41, recapito > casella=-0.11, recapito > contatti di una sede=-0.84
recapito > contribuente=0.48, recapito > gruppo di prodotti=-0.03, recapito > incongruenza=-0.22
recapito > indicatore=-0.1, recapito > obiettivo=-0.1, recapito > oggetto del menu a tendina=-0.43
recapito > pagina=-0.21, recapito > prodotto=-0.18, recapito > progetto=-0.37, recapito > questione=-0.16
recapito > regola di un’unità=-0.17, recapito > riga=-0.1, recapito > sede=-0.05, recapito > struttura=-0.29
recapito > tabella=-0.03, recapito > unita=-0.12, recapito > verifica=-0.08, recapito > voce di elenco=-0.08
rischio > argomento=-0.81, rischio > atto citato=-0.05, rischio > calcolatore=-0.02, rischio > canale=-0.06
rischio > canale per un caso=-0.05, rischio > codice prodotto=-0.03, rischio > graduatoria=-0.25
rischio > gruppo di prodotti=-0.05, rischio > incongruenza=-0.16, rischio > indicatore=-0.39
rischio > obiettivo=1.57, rischio > pagina=0.98, rischio > prodotto=-0.42, rischio > progetto=-0.53
rischio > questione=-0.02, rischio > riga=-1.29, rischio > sede=-0.06, rischio > strumento=-0.03
rischio > struttura=-0.06, rischio > tabella=-0.89, rischio > unita=-0.64, rischio > verifica=-0.04
risposta attesa > calcolatore=-0.03, risposta attesa > canale=0.3, risposta attesa > canale per un caso=-0.08
risposta attesa > indicatore=-0.04, risposta attesa > regola del lavoro agile=-0.15, risposta attesa > riga=-0.07
risposto=0.77, sezione calcolatori=0.2, sezione codici=-0.06, sezione competenze=-0.81, sezione dati=-0.36
sezione elenchi=0.07, sezione esercizi=0.71, sezione fonti=0.1, sezione glossario=0.11, sezione guide=0.62
sezione incongruenze=-0.12, sezione indicatori=-0.1, sezione lavoro-agile=-0.03, sezione lezione=-0.17
sezione manuale=-0.45, sezione novita=0.06, sezione obiettivi=0.27, sezione pratica=-0.04, sezione privacy=-0.11
sezione prodotti=0.11, sezione progetti=-0.1, sezione redazione=-0.09, sezione regole=0.11, sezione riscontri=1.01
sezione sedi=0.18, sezione segnala=-0.12, sezione strutture=0.09, sezione tabelle=-0.29, sezione unita=0.17
sezione verifiche=0.03, significato > argomento=-0.05, significato > calcolatore=-0.3
significato > campagna di audit=-0.2, significato > canale=-0.1, significato > canale per un caso=-0.03
significato > competenza=-0.04, significato > esercizio=-0.05, significato > graduatoria=-0.03
significato > gruppo di prodotti=-0.4, significato > incongruenza=-0.27, significato > indicatore=0.38
significato > obiettivo=-0.04, significato > oggetto del menu a tendina=-0.04, significato > pagina=0.15
significato > prodotto=-0.79, significato > progetto=-0.1, significato > regola del lavoro agile=-0.04
significato > regola di un’unità=-0.04, significato > riga=-0.22, significato > sede=-0.09
significato > sigla=0.94, significato > struttura=-0.22, significato > tabella=-0.06, significato > unita=-0.03
significato > verifica=-0.13, significato > voce di elenco=-0.03, simili=0.12, sito > argomento=-0.05
sito > atto citato=-0.15, sito > canale=-0.15, sito > canale per un caso=-0.14, sito > competenza=-0.14
sito > contatti di una sede=-0.03, sito > fonte=-0.09, sito > gruppo di prodotti=-0.03
sito > oggetto del menu a tendina=-0.02, sito > pagina=0.54, sito > prodotto=-0.3, sito > struttura=-0.02
sito > voce di elenco=-0.09, spesa > calcolatore=0.39, spesa > capitolo di spesa=-0.34, spesa > indicatore=0.66
spesa > pagina=-0.56, spesa > riga=-0.03, spesa > struttura=-0.21, spesa > tabella=-0.78
spesa > voce di elenco=0.92, termine > argomento=-0.08, termine > atto citato=-0.1, termine > canale=-0.11
termine > canale per un caso=-0.04, termine > competenza=-0.1, termine > confronto=-0.03
termine > incongruenza=-0.04, termine > indicatore=-0.18, termine > ordinamento=1.05, termine > pagina=-0.16
termine > progetto=-1, termine > riga=0.13, termine > sede=0.68, termine > struttura=-0.73
termine > tabella=-0.07, termine > unita=0.79, termine > voce di elenco=-0.02, testo=-0.24
testo del titolare=-0.2, testo pieno=-0.08, tipo Festività=0.11, tipo Modelli di messaggio=-0.48
tipo argomento=-0.52, tipo atto citato=-0.11, tipo calcolatore=0.03, tipo campagna di audit=-0.12, tipo canale=0.8
tipo canale per un caso=-1.03, tipo capitolo di spesa=-0.91, tipo casella=0.64, tipo codice prodotto=-0.06
tipo competenza=-0.53, tipo confronto=0.45, tipo contatti di una sede=-0.2, tipo contribuente=0.35
tipo corso=0.45, tipo esercizio=0.43, tipo fonte=0.47, tipo graduatoria=-0.09, tipo gruppo di prodotti=0.19
tipo incongruenza=-0.13, tipo indicatore=-0.08, tipo obiettivo=0.35, tipo oggetto del menu a tendina=-0.02
tipo ordinamento=1.07, tipo pagina=0.42, tipo passaggio=-0.44, tipo prodotto=0.05, tipo progetto=-0.09
tipo protocollo=-0.25, tipo questione=-0.06, tipo regola del lavoro agile=-0.49, tipo regola di un’unità=-0.08
tipo riga=-0.37, tipo sede=0.26, tipo sigla=0.32, tipo strumento=0.76, tipo struttura=-0.31, tipo tabella=-0.03
tipo unita=0.31, tipo verifica=-0.1, tipo voce di elenco=0.14, titolare=0.06, vale altrove > pagina=0.07
verifica > argomento=-0.04, verifica > atto citato=-0.05, verifica > calcolatore=-0.08, verifica > canale=-0.77
verifica > canale per un caso=1.08, verifica > casella=-0.27, verifica > contatti di una sede=-1.19
verifica > contribuente=1.09, verifica > graduatoria=-0.13, verifica > incongruenza=-0.51
verifica > indicatore=-0.42, verifica > obiettivo=-0.07, verifica > pagina=0.58
verifica > regola del lavoro agile=0.7, verifica > riga=-0.36, verifica > sede=-0.09, verifica > struttura=-0.04
verifica > tabella=-0.32, verifica > unita=0.3, verifica > verifica=0.46, verifica > voce di elenco=-0.04
`;
