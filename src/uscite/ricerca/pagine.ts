import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { SENZA } from '../../puro/parole/indirizzi.ts';

/** A page without a rule of its own: what it is called, what one finds there, the words it is asked by. */
type Pagina = readonly [url: string, nome: string, risposta: string, uso?: readonly string[]];

const PAGINE: readonly Pagina[] = [
  [
    '/contatti/',
    'Contatti',
    'Le caselle di Torino e delle agenzie: in vigore, cessate e disattivate',
    ['indirizzi di posta', 'caselle disattivate', 'elenco delle caselle'],
  ],
  [
    '/canali/regole/',
    'Regole dei canali',
    'Una per una le regole su come si scrive alla sede',
    ['protocollo sui canali'],
  ],
  [
    '/canali/oggetti/',
    'Oggetti del menu a tendina',
    'Gli oggetti di ogni Cassetto, uno per uno',
    ['che oggetto scelgo', 'tendina', 'Cassetto previdenziale'],
  ],
  ['/canali/tavola/', 'Tavola dei canali', 'Per ogni contribuente e ogni esigenza, la risposta'],
  ['/unita/', 'Unità', 'Le unità e ciò che fanno', ['elenco delle unità', 'quali unità']],
  [
    '/prodotti/',
    'Prodotti',
    'Tutti i prodotti, con l’unità che li lavora',
    ['elenco dei prodotti', 'tutte le lavorazioni'],
  ],
  ['/strutture/', 'Strutture', 'Le strutture dell’Istituto', ['organigramma', 'elenco delle strutture']],
  [
    '/strutture/posti/',
    'Posti dirigenziali',
    'Quanti dirigenti, per regione e provincia',
    ['posti di dirigente', 'dirigenti di prima e seconda fascia', 'complessità delle sedi', 'quanti dirigenti'],
  ],
  [
    '/strutture/regionali/',
    'Direzioni regionali',
    'Le direzioni regionali e di coordinamento metropolitano, col livello di chi le dirige',
  ],
  [
    '/strutture/matrice/',
    'Matrice delle funzioni e delle strutture',
    'Quale struttura svolge quale funzione, sul territorio',
  ],
  [
    '/strutture/discendenza/',
    'Discendenza delle strutture',
    'Che cosa è diventata ogni struttura, da un ordinamento al dopo',
    ['che fine ha fatto', 'come si chiama adesso', 'nuovo nome', 'ex'],
  ],
  [
    '/strutture/confronto/',
    'Confronti fra strutture',
    'Strutture che si somigliano, una accanto all’altra',
    ['differenza', 'differenze'],
  ],
  [
    '/strutture/ordinamenti/',
    'Ordinamenti',
    'Gli ordinamenti di cui abbiamo notizia',
    ['organigramma per anno', 'riorganizzazione'],
  ],
  [
    '/competenze/',
    'Chi fa che cosa',
    'Gli argomenti, con le strutture che se ne occupano',
    ['competenze', 'elenco degli argomenti'],
  ],
  [
    '/obiettivi/',
    'Obiettivi generali',
    'Gli obiettivi generali del piano e i loro pesi',
    ['obiettivi dell’ente', 'piano della performance', 'valore pubblico'],
  ],
  ['/obiettivi/pesi/', 'Pesi degli obiettivi', 'Quanto pesa ogni voce nelle misure del piano', ['alberi dei pesi']],
  ['/sedi/', 'Sedi', 'Tutte le sedi, con gli obiettivi di ciascuna', ['elenco delle sedi', 'regioni e province']],
  ['/tabelle/', 'Tabelle', 'Le tabelle di cifre dei documenti', ['elenco delle tabelle', 'cifre', 'numeri']],
  ['/elenchi/', 'Elenchi del piano', 'Gli elenchi senza cifre del piano'],
  [
    '/progetti/',
    'Progetti e attività strategiche',
    'I progetti del piano, con chi ne risponde',
    ['elenco dei progetti'],
  ],
  ['/registri/', 'Registri del piano', 'Lavoro agile, audit, capitoli di spesa, corsi'],
  [
    '/registri/audit/',
    'Campagne di audit',
    'Le campagne di audit del 2021, centrali e regionali',
    ['controlli interni', 'ispezione interna', 'quante campagne'],
  ],
  [
    '/registri/capitoli/',
    'Capitoli di spesa',
    'I capitoli di cui si valuta la programmazione',
    ['voci di spesa', 'capitolo'],
  ],
  [
    '/registri/corsi/',
    'Corsi sul lavoro agile',
    'Corsi e progetti di formazione sul lavoro agile',
    ['formazione', 'corso'],
  ],
  [
    '/lavoro-agile/',
    'Lavoro agile',
    'Chi può, quanti giorni, che cosa non si può fare a distanza, diritti e ruoli',
    ['lavoro a distanza', 'regole'],
  ],
  [
    '/incongruenze/',
    'Incongruenze',
    'Dove i documenti si contraddicono',
    ['contraddizioni', 'errori nei documenti', 'refusi', 'registro delle incongruenze'],
  ],
  [
    '/verifiche/',
    'Verifiche',
    'I conti delle tabelle rifatti, uno per uno',
    ['conti rifatti', 'controlli sulle cifre', 'somme che non tornano', 'ricalcolo'],
  ],
  [
    '/indicatori/',
    'Indicatori',
    'Che cosa misura ogni indicatore, e la sua formula',
    ['elenco degli indicatori', 'formule'],
  ],
  [
    '/indicatori/senza-calcolo/',
    'Regole che qui non si calcolano',
    'Regole con una soglia o un valore, senza una formula da fare qui',
    ['non si possono calcolare'],
  ],
  [
    '/calcolatori/',
    'Calcolatori',
    'I calcolatori degli indicatori, con ogni passaggio',
    ['calcolare', 'conto passo per passo'],
  ],
  [
    '/glossario/',
    'Glossario',
    'Le sigle delle etichette e le parole d’uso',
    ['sigle', 'abbreviazioni', 'legenda', 'significato'],
  ],
  ['/fonti/', 'Fonti', 'I documenti letti, e gli atti che citano', ['documenti', 'atti citati', 'leggi e circolari']],
  ['/novita/', 'Novità', 'Che cosa è cambiato nelle regole', ['cambiamenti', 'aggiornamenti']],
  ['/guide/', 'Guide', 'Da dove cominciare, secondo chi sei'],
  [
    '/guide/personale/',
    'Guida per il personale',
    'Come si usa il sito in sede: trovare chi fa che cosa',
    ['impiegato', 'personale di sede', 'come si usa'],
  ],
  [
    '/guide/intermediari/',
    'Guida per gli intermediari',
    'Come si usa il sito per un consulente o un commercialista',
    ['consulente', 'commercialista', 'da dove comincio', 'studio'],
  ],
  [
    '/guide/lezione/',
    'Una lezione di un’ora sugli indici',
    'Per chi forma: minuto per minuto, coi fogli di esercizi',
    ['lezione', 'scaletta', 'formatore', 'insegnare', 'giornata di formazione', 'materiale didattico'],
  ],
  ['/manuale/', 'Manuale di redazione', 'Come si cambia una regola', ['redazione', 'modificare una regola']],
  ['/dati/', 'Dati aperti', 'Le regole in JSON e CSV', ['scaricare i dati', 'open data', 'CSV', 'JSON', 'API']],
  ['/segnala/', 'Segnala un errore', 'Come dirci che qualcosa non va', ['segnalazione', 'errore nel sito']],
  ['/accessibilita/', 'Accessibilità', 'La dichiarazione di accessibilità'],
  ['/privacy/', 'Privacy', 'Che cosa il sito conserva, e dove'],
  ['/licenze/', 'Licenze', 'Le licenze di dati e codice'],
];

/** The pages that no rule is the record of. */
export function vociPagine(): VoceRicerca[] {
  return PAGINE.map(([url, descrizione, risposta, uso = []]) => ({
    ...SENZA,
    tipo: 'pagina',
    id: url.slice(1, -1),
    descrizione,
    risposta,
    url,
    uso: [...uso],
  }));
}
