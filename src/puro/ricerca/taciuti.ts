import type { Fuori } from './tipi.ts';
import { PAGINE } from '../parole/indirizzi.ts';

/** A sort of question that the documents cannot answer, by how it is asked. */
interface Taciuto {
  modello: RegExp;
  /** Words that make it another question, which the documents may answer. */
  salvo?: RegExp;
  /** Kinds of question that it is not. */
  tranne?: readonly string[];
  /** Whether it must name a place; of one that we have contacts of, the documents may say it. */
  luogo?: 'uno' | 'altro';
  motivo: string;
}

const RECAPITI =
  'Nei documenti non è stampato nessun telefono, fax, orario, IBAN, parcheggio o modulo: abbiamo le caselle di posta delle sedi di cui conosciamo l’accordo.';
const IMPORTI =
  'I documenti dicono chi lavora le prestazioni e con quali obiettivi; importi, durate, requisiti, aliquote e calendari di pagamento non ci sono.';
const PERSONALE =
  'Stipendi, ferie e altri trattamenti di chi lavora all’Istituto non sono in questi documenti, salvo come si misurano i risultati che vi contano.';

/** Who sees to something, or with which aims: the documents say that even of what they do not print. */
const CHI =
  /\b(chi|quale (direzione|struttura|unita|ufficio)|che (direzione|struttura|ufficio)|a chi|compet\w+|di chi|obiettiv\w+|indicator\w+|progett\w+|giacenz\w+|target|audit|crsa|campagn\w+|direzione$|unita|uo|uff?icio)\b/;

/** What the Institute or others pay or ask for, and its amount, time or conditions. */
const PRESTAZIONI =
  /\b(pension\w*|naspi|disoccupazione|assegn\w+|cig|cassa integrazione|malattia|maternita|paternita|invalid\w+|accompagnamento|reversibilita|tfr|tfs|liquidazione|tredicesima|quattordicesima|bonus|indennita|sussidio|congedo|isee|contribut\w+|reddito di \w+|riscatt\w+|laurea|rate|rata|dilazion\w+|sanzion\w+|f24|prestit\w+|mutu\w+)\b/;
const QUANTO =
  /\b(importo|importi|ammonta|a quanto|quanto (costa|e|sara|prend\w+|spetta|tocca|danno|dura|riscuot\w+|vale|si prende|si paga|mi)|quant[ie] (euro|soldi)|netta|lorda|minim[ao]|massim[ao]|durata (del|della|dell|di)|quanti (mesi|anni)|requisit\w+|eta|quando (pagano|arriva|arrivano|si paga|escono|esce|scade|scadono|mi)|data (di|del) (pagament\w+|accredito)|date|calcol\w+ (la )?mia|quando lo pagano)\b/;

/** In order: the first that fits says why. */
const TACIUTI: readonly Taciuto[] = [
  {
    modello:
      /\b(numer[oi]|interno|recapito)\b.{0,24}\b(telefon\w+|cellulare|verde|fisso)\b|\btelefono (di|della|del|dell|inps|sede)\b|\bwhatsapp\b|\b(numero di )?fax\b|\bcentralino (di|della|del|inps|unico)\b/,
    salvo: CHI,
    motivo: RECAPITI,
  },
  { modello: /\btelefono\b/, luogo: 'uno', motivo: RECAPITI },
  {
    modello:
      /\b(cellulare (di|del|della|dell)|parchegg\w*|iban|a che ora|quando (apre|chiude|aprono|chiudono)|(scarico|trovo|sono|scaric\w+) (il|i) modul[oi]|(modulo|modello) .*\b(scaric\w+|si trova|dove)|da scaricare)\b/,
    tranne: ['lavoro agile', 'competenza', 'spesa', 'cifra'],
    motivo: RECAPITI,
  },
  {
    modello: /\b(orari|orario)\b/,
    salvo:
      /\b(chi|decid\w+|fissa\w*|stabilis\w+|scegli\w+|definis\w+|direttore|regole|ridott\w+|lavoro|lavorativ\w+|contact|agile)\b/,
    luogo: 'uno',
    motivo: RECAPITI,
  },
  {
    modello:
      /\bindirizz\w+\b.*\b(sede|sportello|ufficio|agenzia)\b|\b(sede|sportello|ufficio|agenzia|inps)\b.*\bindirizz\w+\b|\bdove (si trova|sta|e|si trovano) (la|lo|l|gli) (sede|sportello|ufficio|inps|agenzia)\b|\bcome (ci )?(si )?arriv\w+ (a|in|alla|all)\b/,
    salvo: /\b(mail|posta|pec|elettronic\w+|linee|scriv\w+|mand\w+|casell\w+|sollecit\w+|cda|civ)\b/,
    luogo: 'altro',
    motivo: RECAPITI,
  },
  {
    modello: /\b(piu vicin[ao]|vicin[ao] a (me|casa))\b/,
    motivo: RECAPITI,
  },
  {
    modello:
      /\b(nome (e cognome )?(del|della|dell|dei) (\p{L}+ )?(direttore|presidente|dirigente|capo|funzionari\p{L}+|responsabile)|cognome|curriculum|come si chiama (il|la) (direttore|presidente|capo|dirigente|responsabile)|chi (e|era) (adesso |ora |oggi )?(il|la) (direttore|direttrice|presidente|capo) (\p{L}+ )?(della sede|della direzione|di|del|dell inps|dell istituto)|direttore .* nome|chi (e|era|sarebbe) (adesso |ora |oggi |attualmente )?(il|la|l) (attuale )?(vice ?)?(presidente|direttore generale|commissario)( inps)? (oggi|adesso|ora|attual\w+|in carica))\b/u,
    salvo:
      /\b(struttura|ordinamento|complessa|agenzia flussi|flussi contributivi|unita organizzativ\w+)\b(?!.* di \p{L}+$)/u,
    motivo:
      'Chi ricopre un incarico i documenti non lo dicono, salvo le caselle di posta stampate per Torino: qui ci sono gli incarichi e le strutture.',
  },
  {
    modello:
      /\b(password|credenziali|pin (dimenticato|dispositivo|scaduto)|(perso|dimenticato|recuper\w+|rinnov\w+|scadut\w+|attiv\w+) (\p{L}+ )?(lo |il |la )?(spid|pin|cie)|spid (scadut\w+|come|del|della|dimenticat\w+)|(con|col) (lo )?(spid|cie) (del|di|della)|\bstato della (mia )?(domanda|pratica)|a che punto e la mia)\b/u,
    motivo: 'I documenti non dicono come si accede ai servizi in linea, né a che punto è una domanda.',
  },
  {
    modello: /\b(password|spid|credenziali)\b/,
    tranne: ['cifra', 'competenza', 'chi lavora', 'chi', 'elenco'],
    salvo: /\b(access[oi]|utent\w+|quot\w+|servizi online|percent\w+)\b/,
    motivo: 'I documenti non dicono come si accede ai servizi in linea.',
  },
  {
    modello:
      /\b(mult[ae] (stradal\w+|dei vigili|del comune|della polizia)|contravvenzion\w+|autovelox|enpam|cassa forense|agenzia delle entrate|cassetto fiscale|codice tributo|catast\w+ (della|di) casa|visura|inarcassa|enasarco|imu|tari|irpef|bollo auto|canone rai|(rimborso|scadenza|modello|dichiarazione)( \p{L}+)? 730|730 (precompilat\w+|rimborso)|permesso di soggiorno|carta d identita|passaporto|patente|green pass|dimissioni telematiche|ispettorato .*\b(mail|pec|telefono)|(mail|pec|telefono)\b.* ispettorato|denuncia (di )?infortunio|indice di borsa)\b/u,
    motivo: 'È materia di un altro ente: i documenti parlano dell’INPS.',
  },
  {
    modello: /\binail\b/,
    salvo: CHI,
    motivo: 'È materia di un altro ente: i documenti parlano dell’INPS.',
  },
  {
    modello:
      /\b(ultime notizie|notizie (di oggi|sull\w*|su)|(proclam\w+|prossimo) sciopero|sciopero (di oggi|oggi|domani|inps|dei|del)|bando\b(?! di gara)|concors[oi] (inps|pubblic\w+|20\d\d|per|da)|(prossimo|nuovo|prossimi|nuovi) concors[oi]|(vinto|vincitor\w+|idone\w+|scorriment\w+) (il |del |di |della )?(concors\w+|graduatori\w+)|chi e il ministro|banca dati dei quiz|graduatoria (del |di )?(concorso|merito|finale)|graduatoria concorso|che tempo fa|meteo|previsioni del tempo|ricetta \p{L}+|contagi\w*)\b/u,
    salvo: /\b(assunzioni per concorso|chi|previst\w+|borse? di studio)\b/,
    motivo: 'Qui non ci sono notizie, bandi o graduatorie: solo le regole scritte nei documenti elencati fra le fonti.',
  },
  {
    modello:
      /\b((stipendi\w*|retribuzion\w+|paga|guadagn\w+) ((\p{L}+ )?(di|del|dei|della|dell) )?(un |una |il |l )?(\p{L}+ )?(medic\w+|avvocat\w+|ispettor\w+|legal\w+|dirigent\w+|direttor\w+|funzionari\w*|impiegat\w+|dipendent\w+|capo|president\w+|operator\w+)|quanto guadagn\w+|buste? paga (di|del|quando|novembre|\w+ quando)|bust[ae] paga .*\b(quando|esc\w+)|cedolin\w+|ferie (residue|arretrate|spettano|maturate)|(quante|quanti giorni di) ferie|giorni di ferie|buon[oi] pasto .*\b(euro|ammonta|vale|quanto|importo)|(quanto|ammonta|importo|valore) .*\bbuon[oi] pasto)\b/u,
    salvo: /\b(procapite|pro capite|chi|spesa|costo|capitol\w+|indicator\w+)\b/,
    motivo: PERSONALE,
  },
  {
    modello:
      /\b(opzione donna|ape sociale|quota 10\d|assegno unico|assegno sociale|carta acquisti|bonus \p{L}+ (quanto|come|requisiti|importo|domanda|quando|scadenza)|bonus (vacanze|psicologo|bollette|mobili|mamm\w+|bebe|asilo|trasporti|casa|cultura|edili\w+|natale)|reddito di (liberta|inclusione)|pensione (minima|netta|lorda|anticipata|di cittadinanza)|minimo di pensione|(soglia|calcol\w+|requisiti|limite|fa|faccio|fare)( l)? isee|isee (per|di|sotto|fino)|soggiorni (estivi|senior)|centri estivi|sgravio donne|esonero donne|bonus donne|minimal[ei] (\p{L}+ )?(giornalier\w+|settimanal\w+|mensil\w+|annu\w+|orari\w*)|minimal[ei] (inps|artigian\w+|commerciant\w+|20\d\d|contributiv\w+ 20\d\d)|massimale (inps|20\d\d)|tredicesim\w+ ai|calcol\w+ (la |il )?mi[ao]|a quanti anni|quanti contributi (servono|ci vogliono|devo|mi)|quanti anni di contributi|quanto (pago|costa|si paga)\b.*\b(contribut\w+|colf|badante|artigian\w+|riscatt\w+|laurea)|(rivalutazione|perequazione|aumento) (\p{L}+ )?pension\w+|massimal[ei] (\p{L}+ )?(cassa|naspi|cig)|bonus \d+ euro|permessi?\b.*\bquanti giorni|quanti giorni .*\bpermess\w+|quanti giorni di (malattia|maternita|congedo|permesso|disoccupazione|cassa))\b/u,
    salvo: CHI,
    motivo: IMPORTI,
  },
  {
    modello:
      /\b(importo|importi|aliquot\w+|quanto (spetta|guadagna\w*|riscuote|dura la|dura il sussidio)|quanto costa riscattare|a che eta|eta pensionabile|quando pagano|quando arriva la pensione|fasce di reperibilita|tass[oi] di interesse|quante rate|quanto si paga di|soglia isee|tabella oraria|come si calcola (la malattia|l isee|la pensione|la naspi)|(quanti giorni|giorni) di congedo|in busta paga|quanto (mi )?(danno|tocca)|come (si )?calcol\w+ (i|il|la|le) (contribut[oi]|pension\w+|assegn[oi]|rat[ae])|congedo .*\bquanti giorni|maternita .*\bdate)\b/,
    tranne: ['corso', 'spesa'],
    salvo: /\b(entro|risp\w+)\b/,
    motivo: IMPORTI,
  },
  {
    modello: /\b(quanto (prende|prendono|prendo|si prende)|requisiti (per|di)|quanto (e|sara) (l|la|il))\b/,
    salvo:
      /\b(indice|indicator\w+|peso|obiettiv\w+|giudizio|valutazion\w+|risultato|tep|parametro|scostament\w+|giacenz\w+|baseline|coefficient\w+|target|media|soglia|crm|costo|produttivit\w+)\b/,
    tranne: ['corso', 'spesa'],
    motivo: IMPORTI,
  },
  {
    modello:
      /\b(scaric\w+|rinnov\w+|richied\w+|precompilat\w+)\b.*\bisee\b|\bisee (precompilat\w+|ordinari\w+|corrente)\b|\b(scadenz\w+|quando scad\w+|entro quando si paga\w*)\b.*\b(f24|imu|contributi fissi|rata|730|acconto|saldo|maggio|giugno|novembre|dicembre|agosto|febbraio)\b|\bf24\b.*\b(scadenz\w+|quando scad\w+)\b|\bdata di pagamento\b|\bquando (pagano|arriva|accreditano|escono|esce) (la |le |il |i |l )?(pension\w+|naspi|disoccupazione|assegn\w+|tredicesim\w+|bonus|stipendi\w*|cedolin\w+|cassa)\b/,
    motivo: IMPORTI,
  },
  {
    modello: /\b(excel|word|powerpoint|photoshop|inglese)\b/,
    salvo: /\b(scaric\w+|esport\w+|csv|foglio)\b/,
    motivo: 'Dei corsi i documenti danno solo quelli sul lavoro agile, con le loro attività.',
  },
];

/**
 * Whether a question is of a sort that the documents never answer, and why.
 * @param plain the folded question
 * @param generi the kinds of question that it is
 * @param nomina whether it names a place, and one whose contacts we have
 */
export function taciuto(
  plain: string,
  generi: ReadonlySet<string>,
  nomina: { luogo: boolean; conosciuto: boolean },
): Fuori | null {
  const met =
    TACIUTI.find(
      ({ modello, salvo, tranne = [], luogo }) =>
        modello.test(plain) &&
        !salvo?.test(plain) &&
        !tranne.some((id) => generi.has(id)) &&
        (luogo === undefined || (nomina.luogo && (luogo === 'uno' || !nomina.conosciuto))),
    )?.motivo ?? (QUANTO.test(plain) && importoDi(plain) ? IMPORTI : undefined);
  return met === undefined ? null : { motivo: met, url: PAGINE.fonti };
}

/** A benefit and its amount, time or conditions, of someone's: not the figures that the plan gives of it. */
function importoDi(plain: string): boolean {
  return PRESTAZIONI.test(plain) && !CHI.test(plain) && !FIGURES.test(plain);
}

/** What makes it a figure of the plan, or a matter of channels. */
const FIGURES =
  /\b(indice|piano|risultat\w+|obiettiv\w+|percentual\w+|quante|quanti|media|tempi|giorni|entro|sede|regione|peso|pesa|scostament\w+|baseline|produttivit\w+|lavora\w*|prodotto|codice|20\d\d|istituto|valore|entrate|minor\w+|maggior\w+|progetto|verifica|conto|conti|somm\w+|nazional\w+|formula|indicator\w+|coefficient\w+|soglia|dirigent\w+|dipendent\w+|cassetto|mail|scriv\w+|oggetto|sollecit\w+|tavola|differenza|contraddi\w+|circolare|messaggio|norma|legge|decreto|euro|milioni)\b/;
