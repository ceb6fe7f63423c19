import type { DatiScadenze, ProtocolloScadenze, Provenienza, RecapitoUso } from '../calendario/tipi.ts';
import type { NomeNelTempo } from '../calendario/nomi.ts';
import type { Giorno } from '../parole/date.ts';
import type { ConQuestioni } from './questioni.ts';
import type {
  CampoModello as RigaCampo,
  CondizioneProtocollo as RigaCondizione,
  Fonte,
  NomeDaUnGiorno,
  ParteProtocollo,
  RigaCanale,
  RigaContatto,
  SedeProtocollo as RigaSede,
  TabellaDomande,
} from '../../types/regole.ts';

export type { Provenienza, RecapitoUso };

/** How a message travels. */
export type Via = NonNullable<RigaCanale['via']>;

export interface SedeProtocollo {
  id: string;
  nome: string;
  tipo: RigaSede['tipo'];
  /** What its sort is called. */
  tipo_nome: string;
  /** Its names with their days, where an act renamed it; then `nome` says them all. */
  nomi: NomeNelTempo[];
  /** The acts that give the names after the first. */
  rinominata: NomeDaUnGiorno[];
  patrono: string | null;
  nota: string | null;
}

export interface ContribuenteProtocollo extends Provenienza {
  id: string;
  nome: string;
  descrizione: string;
  /** What to write where a message asks for the «gestione previdenziale». */
  gestione: string;
}

export interface EsigenzaProtocollo extends Provenienza {
  id: string;
  nome: string;
  domanda: string;
  /** The step of the escalation that this need is; null for a first contact. */
  passo: string | null;
}

/** When a promise falls away, or how a channel must be used. */
export interface CondizioneProtocollo extends Provenienza {
  id: string;
  testo: string;
  effetto: RigaCondizione['effetto'];
}

/** A protocol, whole: who made it, its offices, contributors, needs, terms and steps. */
export interface Protocollo extends ProtocolloScadenze, Provenienza {
  nome: string;
  /**
   * Id of its structure of the territory (`rules/sedi`): whose targets are told beside it; null where it names none.
   */
  struttura: string | null;
  nota: string | null;
  /** Its pages bear no name of it: published when it was the only one, and kept. */
  indirizzo_breve: boolean;
  /** The date of the last document that its rules and contacts cite; after it the page says so. */
  ultima_notizia: Giorno | null;
  parti: {
    nome: string;
    ruolo: ParteProtocollo['ruolo'];
    dal: Giorno;
    firma?: string;
    indirizzo?: string;
    fonte: Fonte;
  }[];
  aggiornamenti: { data: Giorno; testo: string; fonte: Fonte }[];
  sedi: SedeProtocollo[];
  contribuenti: ContribuenteProtocollo[];
  esigenze: EsigenzaProtocollo[];
  circostanze: { id: string; nome: string; domanda: string; fonte: Fonte }[];
  condizioni: CondizioneProtocollo[];
}

/** What a rule covers: null means all of them. */
export interface AmbitoCanale extends Provenienza {
  contribuenti: string[] | null;
  esigenze: string[] | null;
  sedi: string[] | null;
  /** The office written to, when it is not the contributor's own. */
  sede_recapito: string | null;
  /** Acts that this part rests on besides its rule's. */
  base: string[];
}

/**
 * A rule on channels. `risposta` and `silenzio` fill cells of the decision table, `divieto` adds to them, `notizia`
 * only informs.
 */
export interface RegolaCanale extends Provenienza {
  id: string;
  /** Table of the rules it comes from. */
  tabella: string;
  protocollo: string | null;
  tipo: RigaCanale['tipo'];
  nome: string;
  testo: string;
  ambiti: AmbitoCanale[];
  via: Via | null;
  /** What the channel is called. */
  via_nome: string | null;
  percorso: string[];
  /** Table of drop-down objects to pick from; null when there is no menu or the text does not say what it offers. */
  oggetti: string | null;
  /** Table of the applications it is about. */
  domande: string | null;
  recapiti: RecapitoUso[];
  modello: string | null;
  esclusivo: boolean;
  /** Acts it rests on, by id. */
  base: string[];
  /** The promised term; null when the text promises none. */
  termine: string | null;
  condizioni: string[];
  /** An event without a date at which it ends. */
  fino_a: string | null;
  cosa_fare: { testo: string; esigenza: string | null; fonte: Fonte | null }[];
  voci: string[];
  /** Units that look after the channel. */
  unita: string[];
  avviso: string | null;
  nota: string | null;
  valido_dal: Giorno | null;
  valido_al: Giorno | null;
}

/** An object of a Cassetto's drop-down menu. */
export interface OggettoMenu extends Provenienza {
  id: string;
  /** As printed: what to look for in the menu. */
  etichetta: string;
  /** Ours, where the label is an abbreviation or misprinted. */
  nome: string | null;
  /** The entry it stands under, as printed; null for the first level. */
  gruppo: string | null;
  /** To be used only when nothing else fits. */
  generico: boolean;
  valido_dal: Giorno | null;
  /** Last day on which it could be picked. */
  valido_al: Giorno | null;
  nota: string | null;
}

export interface ElencoOggetti extends Provenienza {
  id: string;
  titolo: string;
  cassetto: string;
  base: string[];
  /** What of the list is missing in the text we have, and why. */
  perduto: string | null;
  elenco_aperto: boolean;
  nota: string | null;
  oggetti: OggettoMenu[];
}

export interface ElencoDomande extends Provenienza {
  id: string;
  titolo: string;
  modo: TabellaDomande['modo'];
  base: string[];
  elenco_aperto: boolean;
  nota: string | null;
  domande: (Provenienza & { id: string; etichetta: string; nome: string; nota: string | null })[];
}

export type FormaCampo = RigaCampo['forma'];

export interface CampoModello {
  id: string;
  nome: string;
  forma: FormaCampo;
  /** True if the source asks for it. */
  richiesto: boolean;
  aiuto: string | null;
  punto: string | null;
}

/** What to write: the data asked for, and a text of ours with `{campo}` where they go. */
export interface Modello extends Provenienza {
  id: string;
  nome: string;
  campi: CampoModello[];
  /** Null where the subject is picked from a menu. */
  oggetto: string | null;
  /** Paragraphs. */
  corpo: string[];
  nota: string | null;
}

/** A mailbox in a span of time. */
export interface Contatto extends Provenienza {
  id: string;
  tabella: string;
  protocollo: string | null;
  tipo: RigaContatto['tipo'];
  /** As printed. In a page that hides names, null for a mailbox that carries one. */
  casella: string | null;
  /** True if it carries a person's name: kept out of exports and structured data. */
  nominativa: boolean;
  /** The part of the address that stands for an office's name. */
  segnaposto: NonNullable<RigaContatto['segnaposto']> | null;
  usi: string[];
  livello: number | null;
  ruolo: string;
  sede: string | null;
  /** The contributors that the source lists beside it; null where it lists none. */
  per: string[] | null;
  stato: NonNullable<RigaContatto['stato']> | null;
  avviso: string | null;
  nota: string | null;
  valido_dal: Giorno | null;
  valido_al: Giorno | null;
  /** How sure the two dates are. */
  validita: { certezza: Provenienza['certezza']; motivo: string | null } | null;
}

/** A rule that answers a cell, with the part of it that does. */
export interface RispostaCella {
  /** Positions in `regole` and in its `ambiti`. */
  regola: number;
  ambito: number;
}

/** What holds in a cell between two days (the last one included; null: with no end). */
export interface PeriodoCella extends Pick<Provenienza, 'certezza' | 'motivo' | 'incongruenza'> {
  dal: Giorno;
  al: Giorno | null;
  /** More than one only where the documents contradict each other. */
  risposte: RispostaCella[];
  /** Prohibitions that hold too. */
  divieti: RispostaCella[];
}

/** The decision table of a protocol, with all it refers to: one JSON for the browser. */
export interface TavolaCanali extends DatiScadenze, ConQuestioni {
  protocollo: Protocollo;
  regole: RegolaCanale[];
  /** The distinct histories of a cell. */
  profili: PeriodoCella[][];
  /** For each contributor, need, office, in that order of nesting: a position in `profili`. */
  celle: number[];
  oggetti: ElencoOggetti[];
  domande: ElencoDomande[];
  modelli: Modello[];
  contatti: Contatto[];
  /** The entries of the register that the answers name. */
  incongruenze: {
    id: string;
    titolo: string;
    spiegazione: string;
    /** The rules it touches in a way that changes the answer: «canali/torino-urp». */
    riguarda: string[];
    /** The only contributors whose answer it changes; null for all. */
    contribuenti: string[] | null;
  }[];
}
