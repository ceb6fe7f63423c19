import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { INDIRIZZI, PAGINE, PARTI_DELLE_PAROLE } from '../../puro/parole/indirizzi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';

/** A page without a rule of its own: what it is called, what one finds there, the words it is asked by. */
type Pagina = readonly [url: string, nome: string, risposta: string, uso?: readonly string[]];

const VOCI: readonly Pagina[] = [
  [
    PAGINE.contatti,
    'Contatti',
    'Le caselle delle sedi di cui conosciamo l’accordo: in vigore, cessate e disattivate',
    ['contatti delle sedi', 'indirizzi di posta', 'caselle disattivate', 'elenco delle caselle'],
  ],
  [
    PAGINE.regoleCanali,
    'Regole dei canali',
    'Una per una le regole su come si scrive alla sede',
    ['protocollo sui canali'],
  ],
  [
    PAGINE.oggetti,
    'Oggetti del menu a tendina',
    'Gli oggetti di ogni Cassetto, uno per uno',
    ['che oggetto scelgo', 'tendina', 'Cassetto previdenziale'],
  ],
  [
    PAGINE.tavola,
    'Tavola dei canali',
    'Per ogni contribuente e ogni esigenza, la risposta',
    ['schema dei canali', 'tabella dei canali', 'tutti i canali in una pagina', 'quadro dei canali', 'matrice'],
  ],
  [
    PAGINE.altraSede,
    'La mia sede non c’è',
    'Che cosa si sa dei canali dove non conosciamo un accordo',
    ['altra sede', 'altra provincia', 'fuori Torino', 'stesse regole altrove', 'cliente di un’altra provincia'],
  ],
  [PAGINE.unita, 'Unità', 'Le unità e ciò che fanno', ['unità organizzative', 'elenco delle unità', 'quali unità']],
  [
    PAGINE.prodotti,
    'Prodotti',
    'Tutti i prodotti, con l’unità che li lavora',
    ['elenco dei prodotti', 'tutte le lavorazioni'],
  ],
  [
    PAGINE.strutture,
    'Strutture',
    'Le strutture dell’Istituto',
    ['strutture dell’Istituto', 'organigramma', 'elenco delle strutture'],
  ],
  [
    PAGINE.posti,
    'Posti dirigenziali',
    'Quanti dirigenti, per regione e provincia',
    ['posti di dirigente', 'dirigenti di prima e seconda fascia', 'complessità delle sedi', 'quanti dirigenti'],
  ],
  [
    PAGINE.regioni,
    'Direzioni regionali',
    'Le direzioni regionali e di coordinamento metropolitano, col livello di chi le dirige',
    ['direzioni regionali e di coordinamento metropolitano'],
  ],
  [PAGINE.matrice, 'Matrice delle funzioni e delle strutture', 'Quale struttura svolge quale funzione, sul territorio'],
  [
    PAGINE.discendenza,
    'Discendenza delle strutture',
    'Che cosa è diventata ogni struttura, da un ordinamento al dopo',
    ['che cosa è diventata ciascuna struttura', 'che fine ha fatto', 'come si chiama adesso', 'nuovo nome', 'ex'],
  ],
  [
    PAGINE.confronti,
    'Confronti fra strutture',
    'Strutture che si somigliano, una accanto all’altra',
    ['differenza', 'differenze'],
  ],
  [
    PAGINE.ordinamenti,
    'Ordinamenti',
    'Gli ordinamenti di cui abbiamo notizia',
    ['organigramma per anno', 'riorganizzazione'],
  ],
  [
    PAGINE.competenze,
    'Chi fa che cosa',
    'Gli argomenti, con le strutture che se ne occupano',
    ['chi si occupa di che cosa', 'competenze', 'elenco degli argomenti'],
  ],
  [
    PAGINE.obiettivi,
    'Obiettivi generali',
    'Gli obiettivi generali del piano e i loro pesi',
    ['obiettivi e pesi', 'obiettivi dell’ente', 'piano della performance', 'valore pubblico'],
  ],
  [
    PAGINE.pesi,
    'Pesi degli obiettivi',
    'Quanto pesa ogni voce nelle misure del piano',
    ['gli altri pesi', 'alberi dei pesi'],
  ],
  [
    PAGINE.pianoERisultati,
    'Piano e risultati',
    'Che cosa si è raggiunto di ciò che era in piano, in figura',
    ['risultati raggiunti', 'consuntivo e piano', 'il piano del 2020 è stato raggiunto'],
  ],
  [
    PAGINE.pesiInFigura,
    'Quanto pesa ogni obiettivo',
    'I pesi del valore pubblico, in figura',
    ['quale obiettivo pesa di più', 'che cosa pesa di più', 'pesi in figura'],
  ],
  [
    PAGINE.sedi,
    'Sedi',
    'Tutte le sedi, con gli obiettivi di ciascuna',
    ['sedi e obiettivi', 'elenco delle sedi', 'regioni e province'],
  ],
  [
    PAGINE.graduatorie,
    'Le strutture in ordine',
    'Per ogni obiettivo, chi sta più lontano dal livello nazionale',
    ['graduatoria delle sedi per giacenza', 'classifica delle sedi', 'sedi lontane dal nazionale', 'sede più lontana'],
  ],
  [
    PAGINE.confrontoSedi,
    'Strutture a fianco',
    'Due o tre sedi o regioni, un obiettivo accanto all’altro',
    ['confronto fra sedi', 'confronta due sedi', 'confronto fra regioni'],
  ],
  [PAGINE.tabelle, 'Tabelle', 'Le tabelle di cifre dei documenti', ['elenco delle tabelle', 'cifre', 'numeri']],
  [PAGINE.elenchi, 'Elenchi del piano', 'Gli elenchi senza cifre del piano'],
  [
    PAGINE.progetti,
    'Progetti e attività strategiche',
    'I progetti del piano, con chi ne risponde',
    ['elenco dei progetti'],
  ],
  [PAGINE.registri, 'Registri del piano', 'Lavoro agile, audit, capitoli di spesa, corsi'],
  [
    INDIRIZZI.registro('audit'),
    'Campagne di audit',
    'Le campagne di audit del 2021, centrali e regionali',
    ['controlli interni', 'ispezione interna', 'quante campagne'],
  ],
  [
    INDIRIZZI.registro('capitoli'),
    'Capitoli di spesa',
    'I capitoli di cui si valuta la programmazione',
    ['voci di spesa', 'capitolo'],
  ],
  [
    INDIRIZZI.registro('corsi'),
    'Corsi sul lavoro agile',
    'Corsi e progetti di formazione sul lavoro agile',
    ['formazione', 'corso'],
  ],
  [
    PAGINE.lavoroAgile,
    'Lavoro agile',
    'Chi può, quanti giorni, che cosa non si può fare a distanza, diritti e ruoli',
    ['lavoro a distanza', 'regole'],
  ],
  [
    PAGINE.incongruenze,
    'Incongruenze',
    'Dove i documenti si contraddicono',
    ['contraddizioni', 'errori nei documenti', 'refusi', 'registro delle incongruenze'],
  ],
  [
    PAGINE.verifiche,
    'Verifiche',
    'I conti delle tabelle rifatti, uno per uno',
    ['le cifre tornano', 'conti rifatti', 'controlli sulle cifre', 'somme che non tornano', 'ricalcolo'],
  ],
  [
    PAGINE.indicatori,
    'Indicatori',
    'Che cosa misura ogni indicatore, e la sua formula',
    ['elenco degli indicatori', 'formule'],
  ],
  [
    PAGINE.regoleSenzaCalcolo,
    'Regole che qui non si calcolano',
    'Regole con una soglia o un valore, senza una formula da fare qui',
    ['non si possono calcolare'],
  ],
  [
    PAGINE.calcolatori,
    'Calcolatori',
    'I calcolatori degli indicatori, con ogni passaggio',
    ['calcolare', 'conto passo per passo'],
  ],
  [
    PAGINE.glossario,
    'Glossario',
    'Le sigle delle etichette e le parole d’uso',
    ['sigle', 'abbreviazioni', 'legenda', 'significato'],
  ],
  [
    PAGINE.fonti,
    'Fonti',
    'I documenti letti, e gli atti che citano',
    ['documenti', 'atti citati', 'leggi e circolari'],
  ],
  [
    PAGINE.lezione,
    'Lezione',
    'Un indice da spiegare in aula, un passo per volta',
    ['proiettare in aula', 'lezione da proiettare'],
  ],
  [
    PAGINE.errori,
    'Errori frequenti',
    'Gli errori che si fanno nei conti degli indici, e come si riconoscono',
    ['atlante degli errori', 'sbagli degli allievi'],
  ],
  [
    PAGINE.riscontri,
    'Riscontri',
    'Ogni valore stampato accanto alla sua seconda lettura',
    ['seconda lettura', 'valori confrontati'],
  ],
  ...PARTI_DELLE_PAROLE.map(({ da, a, percorso }): [string, string, string] => [
    percorso,
    `Parole d’uso, dalla ${da.toUpperCase()} alla ${a.toUpperCase()}`,
    'Come si chiama di solito ciò che i documenti chiamano in altro modo',
  ]),
  [PAGINE.indice, 'Indice alfabetico', 'Codici e nomi, iniziale per iniziale', ['dalla A alla Z']],
  [PAGINE.novita, 'Novità', 'Che cosa è cambiato nelle regole', ['cambiamenti', 'aggiornamenti']],
  [
    PAGINE.pratica,
    'La pratica',
    'Prodotti, canali, scadenze e calcoli sotto un nome, su un foglio',
    ['mettere da parte', 'appunti di una pratica', 'stampare una pratica'],
  ],
  [PAGINE.guide, 'Guide', 'Da dove cominciare, secondo chi sei'],
  [
    INDIRIZZI.guida('personale'),
    'Guida per il personale',
    'Come si usa il sito in sede: trovare chi fa che cosa',
    ['impiegato', 'personale di sede', 'come si usa'],
  ],
  [
    INDIRIZZI.guida('intermediari'),
    'Guida per gli intermediari',
    'Come si usa il sito per un consulente o un commercialista',
    ['consulente', 'commercialista', 'da dove comincio', 'studio'],
  ],
  [
    INDIRIZZI.guida('lezione'),
    'Una lezione di un’ora sugli indici',
    'Per chi forma: minuto per minuto, coi fogli di esercizi',
    ['lezione', 'scaletta', 'formatore', 'insegnare', 'giornata di formazione', 'materiale didattico'],
  ],
  [PAGINE.manuale, 'Manuale di redazione', 'Come si cambia una regola', ['modificare una regola']],
  [
    PAGINE.redazione,
    'Redazione',
    'Cambiare una regola nel browser, e consegnare la proposta',
    ['proporre una modifica', 'proponi una modifica', 'correggere una regola', 'aggiungere una regola'],
  ],
  [PAGINE.dati, 'Dati aperti', 'Le regole in JSON e CSV', ['scaricare i dati', 'open data', 'CSV', 'JSON', 'API']],
  [PAGINE.segnala, 'Segnala un errore', 'Come dirci che qualcosa non va', ['segnalazione', 'errore nel sito']],
  [PAGINE.accessibilita, 'Accessibilità', 'La dichiarazione di accessibilità'],
  [PAGINE.privacy, 'Privacy', 'Che cosa il sito conserva, e dove'],
  [PAGINE.licenze, 'Licenze', 'Le licenze di dati e codice'],
];

/** The pages that no rule is the record of. */
export function vociPagine(): VoceRicerca[] {
  return VOCI.map(([url, descrizione, risposta, uso = []]) => ({
    ...SENZA,
    tipo: 'pagina',
    id: url.slice(1, -1),
    descrizione,
    risposta,
    url,
    altri: [...uso],
  }));
}
