/* Generato da rules/_schema con «npm run tipi»: non modificarlo a mano. */

/**
 * Stabile: diventa l'indirizzo della pagina. Minuscole, cifre e trattini.
 */
export type Identificativo = string;
/**
 * Testo semplice, senza HTML e senza spazi ai bordi.
 */
export type Testo = string;
/**
 * Una data del calendario, anno-mese-giorno.
 */
export type Data = string;
/**
 * @minItems 1
 */
export type Fonti = Fonte[];
/**
 * testuale: stampato nel documento. dedotta: lettura nostra, col motivo. contraddetta: un altro punto dice altro, con la voce del registro. non_detta: la fonte tace.
 */
export type Certezza = 'testuale' | 'dedotta' | 'contraddetta' | 'non_detta';
/**
 * Un numero come testo tra virgolette, senza separatore delle migliaia e col punto per i decimali: "1234.5".
 */
export type Numero = string;
/**
 * Un codice è sempre testo, tra virgolette se è fatto di sole cifre: "45330".
 */
export type Codice = string;

/**
 * Un file di regole per ogni tipo.
 */
export interface Regole {
  fonti?: TabellaFonti;
  incongruenze?: TabellaIncongruenze;
  prodotti?: TabellaProdotti;
}
/**
 * I documenti da cui vengono le regole e gli atti che essi citano.
 */
export interface TabellaFonti {
  id: Identificativo;
  titolo: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: FonteDocumento[];
}
export interface FonteDocumento {
  id: Identificativo;
  nome: Testo;
  tipo_atto:
    | 'circolare'
    | 'messaggio'
    | 'determinazione'
    | 'deliberazione'
    | 'legge'
    | 'decreto-legge'
    | 'decreto-legislativo'
    | 'decreto'
    | 'accordo'
    | 'piano'
    | 'protocollo'
    | 'nota'
    | 'regolamento'
    | 'direttiva'
    | 'altro';
  numero?: Testo;
  data?: Data;
  /**
   * Quando la fonte dà solo l'anno.
   */
  anno?: number;
  emittente?: Testo;
  titolo?: Testo;
  /**
   * true se le regole sono tratte dal suo testo; false se è solo citato da altri.
   */
  testo_consultato: boolean;
  contenuto_in?: Identificativo;
  citato_da?: Fonti;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  contiene?: Testo;
}
/**
 * Dove sta scritto: il documento e il punto che un lettore può ritrovare.
 */
export interface Fonte {
  documento: Identificativo;
  punto: Testo;
  calcolo?: Testo;
}
/**
 * Il registro delle contraddizioni: dove un documento smentisce sé stesso o un altro.
 */
export interface TabellaIncongruenze {
  id: Identificativo;
  titolo: Testo;
  /**
   * @minItems 1
   */
  righe: VoceIncongruenza[];
}
export interface VoceIncongruenza {
  id: Identificativo;
  titolo: Testo;
  /**
   * A che cosa somiglia la differenza.
   */
  natura:
    | 'attribuzione'
    | 'arrotondamento'
    | 'cifre-scambiate'
    | 'definizione'
    | 'non-derivabile'
    | 'nome'
    | 'data'
    | 'riferimento'
    | 'somma'
    | 'altro';
  /**
   * Che cosa dice ciascun punto: almeno due.
   *
   * @minItems 2
   */
  versioni: VersioneIncongruenza[];
  spiegazione: Testo;
  /**
   * true se cambia una risposta che qualcuno cercherebbe.
   */
  cambia_risposta: boolean;
  /**
   * Le verifiche calcolate che non tornano e che questa voce dichiara.
   *
   * @minItems 1
   */
  verifiche?: string[];
  /**
   * Le regole toccate, come «prodotti/mt4k00».
   *
   * @minItems 1
   */
  riguarda?: string[];
}
export interface VersioneIncongruenza {
  dice: Testo;
  valore?: Numero;
  fonte: Fonte;
}
/**
 * Una tabella della fonte che assegna prodotti alle unità organizzative; una riga per ogni riga stampata.
 */
export interface TabellaProdotti {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  valido_dal?: Data;
  valido_al?: Data;
  validita?: CertezzaDi;
  certezza: Certezza;
  motivo?: Testo;
  condizione?: CondizioneProdotto;
  precedente?: PrecedenteProdotto;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaProdotto[];
}
export interface CertezzaDi {
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Quando la riga vale.
 */
export interface CondizioneProdotto {
  id: 'sport-spettacolo';
  testo: Testo;
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Chi lo aveva prima.
 */
export interface PrecedenteProdotto {
  unita: Identificativo;
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Una riga stampata. «id» apre il prodotto; la stessa riga stampata altrove usa lo stesso id con «ripete: true».
 */
export interface RigaProdotto {
  id: Identificativo;
  /**
   * Questa riga ristampa un prodotto di un'altra tabella.
   */
  ripete?: true;
  punto: Testo;
  codice_prodotto?: Codice;
  codice_14o?: Codice;
  descrizione: Testo;
  /**
   * «si» se la descrizione si interrompe a vista, «forse» se occupa tutti i 25 caratteri del campo.
   */
  tagliata?: 'si' | 'forse';
  nome: Testo;
  gruppo: Testo;
  unita: Identificativo;
  condizione?: CondizioneProdotto;
  precedente?: PrecedenteProdotto;
  valido_dal?: Data;
  valido_al?: Data;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Un testo nostro con la sua fonte e la sua certezza.
 */
export interface Affermazione {
  testo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Una lettura dedotta porta il motivo; una contraddetta, la voce del registro delle incongruenze.
 */
export interface Motivazione {}
