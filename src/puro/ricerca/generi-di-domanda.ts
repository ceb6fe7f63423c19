import { PAGINE } from '../parole/indirizzi.ts';

/** A kind of question: how it is asked, which kinds of record answer it, and the words that only ask. */
export interface GenereDomanda {
  id: string;
  modello: RegExp;
  /** The kinds that answer it. */
  tipi: readonly string[];
  /** True where signs count too: «@». */
  tipografico?: boolean;
  /** The page that answers, whatever the words. */
  pagina?: string;
  /** Words, by how they begin, that are part of the asking: a record need not have them. */
  chiede?: RegExp;
}

/** A day of the calendar, «24 giugno»: the months are known by how they end, as their list is in a file that no search waits for. */
const GIORNO = String.raw`(\d{1,2}|primo) [a-z]{2,6}(aio|rzo|ile|gio|gno|lio|sto|bre)\b`;

/**
 * The kinds of question, recognised by how Italians ask them and not by what they ask about. More than one may fit:
 * «quanti giorni di giacenza ha Lecce» asks for a figure and names a place.
 */
export const GENERI_DI_DOMANDA: readonly GenereDomanda[] = [
  { id: 'indirizzo', modello: /\S@\S/, tipografico: true, tipi: ['casella', 'contatti di una sede'] },
  {
    id: 'significato',
    modello:
      /\b(significa\w*|vuol dire|vogliono dire|sta per|sigl[ae]|abbreviazion[ei]|acronimo|legenda|che (procedur[ae]|programm[ai]|applicativ[oi]|sistem[ai]) (e|sono|sarebbe|si parla)|di che procedur[ae] si parla|sarebbe (quale|che)|che roba e|spiegat[oa] (semplice|facile))\b/,
    tipi: ['sigla'],
    chiede: /^(signific|vuol|dire|sigl|abbreviazion|acronim|sta)/,
  },
  {
    id: 'definizione',
    modello:
      /\b((che )?cos ?[e'’]|che cosa (e|sono|vuol)|definizione|in che cosa consiste|(che|cosa) (fa|fanno)|di (che|cosa|che cosa) si occup\w+|compiti (di|del|della|dell|dei|delle))\b/,
    tipi: ['indicatore', 'unita', 'struttura', 'sigla'],
    chiede: /^(defini|occup|compit)/,
  },
  {
    id: 'canale',
    modello:
      /\b(come (si |la |lo |li |le )?(present|mand|chied|invi|scriv|contatt|comunic|sollecit)\w*|come (si fa|faccio|devo fare)(?! (il|i|la) (cont|calcol))|dove (si |la |lo )?(present|mand|scriv|invi|comunic)\w*|a chi (lo |la )?(scriv|mando la mail|chied|mi rivolgo|insist|dico|segnalo)\w*|(sito|mail|pec|cassetto) o (mail|pec|cassetto|sito|sportello)|via internet|per pec|stesse regole|poss(o|iamo) (usare|scrivere|mandare|telefonare)|con chi (prendo|parlo)|appuntament\w*|incontro|parlare (di persona|con)|di persona|sollecit\w+|secondo livello|terzo livello|si fa (solo )?(online|in linea|in rete|sul sito|dal sito)|domanda (telematica|on ?line|in linea)|(mandare|spedire|inviare|trasmettere) (le )?(carte|documentazione)|mandare (dei )?documenti|chiariment\w+)\b/,
    tipi: ['canale per un caso', 'canale', 'contatti di una sede', 'questione', 'casella'],
    chiede: /^(present|mand|chied|invi|scriv|contatt|poss|vorrei|vogl)/,
  },
  {
    id: 'oggetto',
    modello: /\b(che |quale |quali )?(oggett[oi]|tendina|menu|voce del menu)\b/,
    tipi: ['oggetto del menu a tendina'],
    chiede: /^(oggett|tendin|menu|voce|scelg|scegl)/,
  },
  {
    id: 'recapito',
    modello:
      /^(?!.*\bprotocollo\b).*\b(pec|e ?mail|mail|casell[ae]|posta (per|del|della|dell|di|certificata)|indirizzo di posta|posta elettronica|contatti|recapit[io])\b/,
    tipi: ['contatti di una sede', 'casella'],
  },
  {
    // The rule that holds the figure, not the page that counts the days.
    id: 'risposta attesa',
    modello:
      /\b((entro|in|dopo|per) (quando|quanto|quanti)|quanti giorni|quanto (tempo|ci mett\w+)|tempi|termin[ei])\b.*\b(rispond\w*|rispost[ae])\b/,
    tipi: ['canale', 'canale per un caso', 'strumento'],
    chiede: /^(entro|tempo|devon|quant)/,
  },
  {
    id: 'termine',
    modello:
      /^(?!.*\b(?:giorni|tempo|tempi|entro quant[io]|mett\w+)\b.*\brispo[ns])(?!.*\btempi di risposta).*\b(entro (quando|quanto|quanti)|quanto (tempo|ci mett\w+) (per|prima|devo|mett|hanno|ho)|giorn[oi] lavorativ[oi]|(giorni|tempi) di risposta|(calcol\w+|che|quale|quali) (la |le )?scadenz\w+|scadenz\w+ (della|di|per) (la |una )?(risposta|sollecit\w+|termin\w+)|^scadenz\w+$|devono risponder\w+|in quanti giorni (devono|mi|va|si|deve)|primo contatto)\b/,
    tipi: ['strumento', 'canale', 'canale per un caso'],
    pagina: PAGINE.scadenze,
    chiede: /^(entro|tempo|devon)/,
  },
  {
    id: 'cifra',
    modello:
      /\b(quant[ioae]|percentual\w+|per cento|numero di|totale|consuntivo|obiettivo|obiettivi|target|traguardo|budget|pezzi|(19|20)\d\d)\b/,
    tipi: ['sede', 'riga', 'tabella', 'obiettivo'],
    chiede: /^(quant|ci|sono|numero)/,
  },
  {
    id: 'graduatoria',
    modello:
      /\b(qual[ei]?|chi|in (che|quale)|dove|le|la|i|il)\b.*\b(provinc\w+|region[ei]|sed[ei]|struttur\w+|direzion[ei])\b.*\b(piu|meno|miglior\w*|peggior\w*|ultim[aeio]|prim[ao]|massim\w+|minim\w+|maggior\w*|minor\w*|lontan\w+)\b|\b(piu|meno|miglior\w*|peggior\w*|massim\w+|minim\w+) .*\b(fra|tra|di) (tutte )?(le )?(provinc\w+|region[ei]|sed[ei]|struttur\w+|italia|tutte)\b|\b(graduatori\w+|classific\w+|record|maglia nera)\b|\b(miglior\w*|peggior\w*|piu (alt[aoie]|bass[aoie])) (d italia|in italia)\b/,
    tipi: ['graduatoria', 'pagina', 'tabella'],
    chiede: /^(piu|miglior|peggior|graduator|classific|ultim|alt[aoie]|bass|massim|minim|lontan|fra|tutt|ital)/,
  },
  {
    id: 'obiettivo',
    modello: /\b(obiettiv[oi]|traguard[oi])\b/,
    tipi: ['obiettivo', 'sede', 'riga', 'tabella'],
  },
  {
    id: 'peso',
    modello:
      /\b(quanto (pesa|pesano|conta|contano|incide)|che peso|(il )?peso (di|del|della|dei|delle)|pesi degli obiettivi|ponderazion\w+)\b/,
    tipi: ['obiettivo', 'indicatore', 'tabella', 'pagina'],
    chiede: /^(pesa|pesan|peso|conta|incid)/,
  },
  {
    id: 'rischio',
    modello: /\b((che|quali|quale) risch\w+|rischiamo|rischia|rischi (se|di|del|della)|che (cosa )?succede se non)\b/,
    tipi: ['obiettivo', 'riga', 'tabella'],
    chiede: /^(risch|succed)/,
  },
  {
    id: 'posti',
    modello:
      /\b(quant[io]|post[io]|totale)\b.*\b(dirigen\w+|capi|(prima|seconda) fascia)\b|\b(dirigen\w+|(prima|seconda) fascia)\b.*\b(quant[io]|post[io]|totale|spetta\w*|tocca\w*)\b|\b(fascia|livello) di complessita\b|\bdirigen\w+ (in|a|di prima|di seconda|prima|seconda|per)\b/,
    tipi: ['riga', 'tabella'],
    pagina: PAGINE.posti,
  },
  {
    id: 'competenza',
    modello:
      /\bchi (?:lo |la |li |le |si |ne |ci |se |se ne )?((fa|scrive|detta|da|stabilisce|emana|cambia) (le )?(regole|norme|istruzioni|disposizioni|circolari)|occupa|fa le regole|decide|si occupa|cura|vigila|coordina|gestisce|controlla|risponde|assume|compra|cerca|da|calcola|segue|tiene|organizza|approva|stabilisce|nomina|fa l)\b|\b(direzione|struttura|ufficio) (competente|centrale|che)\b|\b(quale|che) (direzione|struttura)\b|\bregole di\b|\b(al centro|a roma|a livello centrale)\b.*\bchi\b|\bchi\b.*\b(al centro|a roma|in inps|a livello centrale)\b/,
    tipi: ['argomento', 'struttura', 'competenza', 'unita', 'regola di un’unità'],
    chiede: /^(occup|cura|direzion|competent|decid|regol)/,
  },
  {
    id: 'chi lavora',
    modello:
      /\b(chi (lavora|rilascia|aggiorna|iscrive|paga|fa il|fa i|fa la|registra|istruisce)|quale (unita|ufficio)|che ufficio|di chi e)\b/,
    tipi: ['prodotto', 'codice prodotto', 'unita', 'gruppo di prodotti'],
    chiede: /^(lavora|rilasci|unita|ufficio)/,
  },
  {
    id: 'chi',
    modello:
      /\bchi (?:lo |la |li |le |si |ne |ci |se )?(?!sono\b|scriv|mand|mi\b|devo|posso|rispond|present|e\b|era\b|ha\b|aveva\b|viene\b|dirige\b)\p{L}{2,}[ae]\b/u,
    tipi: ['argomento', 'prodotto', 'unita', 'struttura', 'competenza', 'gruppo di prodotti'],
  },
  {
    id: 'calcolo',
    modello:
      /\b(come (si )?(calcol|ottien|misur|esce|fa il conto)\w*|formula|calcol\w+|si moltiplica|fratto|diviso|numeratore|denominatore|pesat[ao]|pes[oai]|quant[oaie] (pesa|vale|(\w+ )?(devo|dobbiamo) \w+)|mi mancano|come si fa)\b|\bse (faccio|arrivano|definisco|lavoro)\b/u,
    tipi: ['indicatore', 'calcolatore'],
    chiede: /^(calcol|formul|conto|esce|ottien|fratto|divis)/,
  },
  {
    id: 'conto con cifre',
    modello: /\b\d{2,}\b.*\b\d{2,}\b.*\bquant[ioae]\b|\b\d{3,}\b \p{L}+ .*\b\d{3,}\b|\bcalcolator[ei]\b|\bcalcolami\b/u,
    tipi: ['calcolatore', 'indicatore'],
    chiede: /^(calcolator|abbiam)/,
  },
  {
    id: 'calcolo a segni',
    modello: /(^|[\s(])[+−±-]\s?\d|\d\s?%/,
    tipografico: true,
    tipi: ['indicatore', 'tabella', 'riga'],
  },
  {
    id: 'elenco',
    modello: /\b(elenco|elenchi|lista|tutt[ie] (i|gli|le)|tutti|tutte|quali sono|completo|completa)\b/,
    tipi: ['pagina', 'tabella', 'voce di elenco'],
    chiede: /^(elenc|list|complet|tutt)/,
  },
  {
    id: 'verifica',
    modello:
      /\b(torna|tornano|verific(a|ata|ato|ati|ate)|control(lo|li|late|lati) (somma|sulle)|somm[ae] (delle|dei|e|di)|(e|fa) giust[oa]|giust[oa]\??$|conti rifatti|ricalcol\w+|sommano)\b/,
    tipi: ['verifica', 'incongruenza'],
    chiede: /^(torna|verific|controll|somm|giust|cont)/,
  },
  {
    id: 'contraddizione',
    modello:
      /\b(contraddi\w+|incongruenz\w+|refus\w+|err(ore|ato)|sbagliat\w+|\d[\d.,]* (o|oppure) \d[\d.,]*|si o no|oppure|due (\w+ )?(nomi|numeri|versioni|cifre|date|conti|valori|totali)|(numeri|cifre|date|nomi|somme) divers[ie]|ma poi|non torna|un (documento|testo|foglio|punto)\b.*\bun altro|quale (dei due|vale|e giusto|e quello giusto)|(20\d\d) contro (il )?(20\d\d)|dicono (di|che)\b.*\bma)\b|\b(\w+) [oe] agenzia\b/,
    tipi: ['incongruenza'],
    chiede: /^(contraddi|incongruen|refus|error|sbagliat|oppure|due)/,
  },
  {
    id: 'passaggio',
    modello:
      /\b(che fine (ha|hanno) fatto|come si chiama(va)?|(esiste|esistono|c e|ci sono) ancora|(cosa|che cosa|chi) (e|sono) (diventat\w+|ora|oggi|adesso)|cambia (qualcosa|nome)|che (cosa )?(cambia|e cambiato)|da (quali|che) vecchie|si chiama(va)? (adesso|ora|oggi|prima)|chi aveva|prima (del|era)|rinominat\w+|ereditat\w+|nuova denominazione|(ora|adesso) dove|da chi e passat\w+|^ex)\b/,
    tipi: ['unita', 'struttura', 'passaggio'],
    chiede:
      /^(fine|fatto|chiama|adesso|ora|oggi|prima|rinomina|ereditat|nuov|denominazion|ex|esist|ancora|diventat|cambia|vecchi|faceva)/,
  },
  {
    id: 'confronto',
    modello:
      /\b(differenz[ae]|confront\w+|a confronto|(una|uno|l una|l uno) accanto all altr[ao]|fianco a fianco|a fianco|paragon\w+)\b/,
    tipi: ['confronto', 'ordinamento', 'pagina'],
    chiede: /^(differenz|confront)/,
  },
  {
    id: 'atto',
    modello:
      /\b(legge|circolare|circ|messaggio|msg|decreto|delibera\w*|determina\w*|dpcm|dpr|d lgs|dlgs|d l|ccnl|contratto|testo unico|codice (degli )?appalti|verbale d intesa|l) (n )?\w*\d|\b(decreto|testo unico|codice (degli )?appalti|contratto collettivo)\b/,
    tipi: ['atto citato', 'fonte'],
    chiede: /^(n|del|dell)$/,
  },
  {
    id: 'quale atto',
    modello:
      /\b(qual[ei]|che|in (quale|che)|con (quale|che)|da (quale|che)|di (quale|che)) (legge|norma|circolare|messaggio|decreto|delibera\w*|determina\w*|atto|contratto collettivo)\b|\b(legge|norma|circolare|messaggio|decreto|delibera\w*|determina\w*|atto) (inps )?(che|con cui|in cui|dove|del|della|sul|sulla|per)\b|\b(numero|data|estremi) (e \w+ )?(del|della|dell) (legge|norma|circolare|messaggio|decreto|delibera\w*|determina\w*|atto)\b/,
    tipi: ['atto citato', 'fonte', 'argomento'],
    chiede: /^(legg|norm|circolar|messagg|decret|deliber|determin|atto|numer|data|estrem|obblig|stabil)/,
  },
  {
    id: 'esercizi',
    modello:
      /\b(eserciz\w+|quiz|esercitar\w+|allenar\w+|mettere alla prova|problem[ai] (su\w*|con)|compiti (?:a|per|su)\b|test di prova|fogli (da stampare|di)|(verifica|prova) in classe|alliev\w+)\b/,
    tipi: ['strumento', 'esercizio'],
    pagina: PAGINE.esercizi,
    chiede: /^(quiz|problem|test|prov|fogl|stampar|verific|class|alliev|risposta)/,
  },
  {
    id: 'guida',
    modello:
      /\b(lezione|insegnar\w*|scaletta|formazione per|materiale (per|didattico)|come si usa (questo )?(il )?sito|da dove (comincio|parto|inizio|si comincia|si parte)|(sono|appena) (un |una )?(\w+ )?(nuov[oa]|arrivat[oa]|assunt[oa])|neoassunt[oa] (da|come|che)|istruzioni passo|passo passo per|guida)\b/,
    tipi: ['pagina'],
    chiede: /^(insegn|scalett|material|prepar|minut|usa|sito)/,
  },
  {
    id: 'vale altrove',
    modello:
      /\b(protocoll\w+|accord\w+|(stesse |queste )?regole|canali)\b.*\b(val\w+|si applic\w+|applicabil\w+) (anche|pure|solo|soltanto|per|a|da|in|fuori)\b|\b(val\w+|si applic\w+|applicabil\w+) (anche |pure |solo |soltanto )?.*\b(protocoll\w+|accordo|stesse regole|regole di)\b|\b(protocoll\w+|accordo)\b.*\b(si applica|vale|valgono)\b|\b(stesse|uguali) regole\b.*\b(altr[aoe]|fuori|anche)\b/,
    tipi: ['pagina'],
    pagina: PAGINE.altraSede,
    chiede: /^(val|applic|anch|pur|sol|fuor|ugual)/,
  },
  {
    id: 'giorno festivo',
    modello: new RegExp(
      `\\b(fest[aeiv]\\w*|patron[oi]|ferial\\w+|lavorativ[oi]|ponte|chius[oi])\\b.*\\b${GIORNO}|\\b${GIORNO}.*\\b(si conta|conta|contano|fest[aeiv]\\w*|patron[oi]|ferial\\w+|lavorativ[oi]|chius[oi]|si lavora|salta\\w*)\\b|\\b(pasquetta|ferragosto|festivita|giorni festivi|santo patrono)\\b`,
    ),
    tipi: ['Festività', 'pagina', 'strumento'],
    chiede: /^(cont|lavor|fest|giorn)/,
  },
  {
    id: 'sito',
    modello:
      /\b(questo sito|sul sito cambia|(novita|cambiat[oaie]|cambi|aggiornament\w+) (\p{L}+ )?(qui|sul sito|nel sito|in questo sito)|(qui|sito) .*\b(novita|cambiat\w+|aggiornat\w+)|(da|su) (quali|che) (document\w+|atti|fonti)|(le|i|gli) (vostr[eio]|tuoi)|(prendete|avete|usate|tenete|conservate|controllate|verificate|pubblicate) (le |i |gli |la |il )?\p{L}+)\b/u,
    tipi: ['pagina'],
    chiede: /^(quest|sito|qui|recent|prend|avete|vostr|tuo|document|regol)/,
  },
  {
    id: 'spesa',
    modello: /\b(capitol[oi]|voce di spesa|voci di spesa|su che voce)\b/,
    tipi: ['capitolo di spesa'],
    chiede: /^(capitol|voce|voci)/,
  },
  {
    id: 'lavoro agile',
    modello:
      /\b(mansion\w+|attivita|lavor\w+|compiti)\b.*\b((restare|stare|fare|svolgere|farsi|farl[aeoi]|svolte|fatte) (per forza )?in (ufficio|sede|presenza)|in presenza|non si (puo|possono) fare (da|a))\b|\b(smart|agile|da casa|a casa|da remoto|a distanza|telelavoro)\b.* \w+ |\w+ .* (smart|agile|da casa|a casa|da remoto|a distanza|telelavoro)\b/,
    tipi: ['regola del lavoro agile'],
    chiede: /^(smart|working|casa|remot|distanz|agil|lavor)/,
  },
  {
    id: 'audit',
    modello: /^(?!.*\bchi\b).*\b(audit|crsa|follow up|ispezione interna|controll[oi] intern[oi])\b/,
    tipi: ['campagna di audit', 'pagina'],
  },
  { id: 'corso', modello: /\b(cors[oi])\b/, tipi: ['corso'] },
];
