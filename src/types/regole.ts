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
  unita?: SchedaUnita;
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
 * Una unità dell'organizzazione: come si chiama, dove esiste, che cosa fa, che cosa ha preso da altre, chi vi risponde degli atti. Una scheda per unità, comprese quelle assorbite: così «chi lo aveva prima» porta a una pagina.
 */
export interface SchedaUnita {
  id: Identificativo;
  nome: Testo;
  sigla?: Testo;
  /**
   * unita-organizzativa: una UO. agenzia: contiene unità organizzative. funzione-manageriale: l'area affidata a un dirigente. linea: linea di prodotto e servizio. polo: il polo per sport e spettacolo. ufficio: ogni altro.
   */
  tipo_unita: 'unita-organizzativa' | 'agenzia' | 'funzione-manageriale' | 'linea' | 'polo' | 'ufficio';
  /**
   * Secondo la fonte: «attiva» se lavora nel nuovo assetto, «assorbita» se tutte le sue attività passano ad altre.
   */
  stato: 'attiva' | 'assorbita';
  /**
   * Le unità che la contengono.
   *
   * @minItems 1
   */
  fa_parte_di?: AppartenenzaUnita[];
  /**
   * In quali strutture si trova. Se la fonte tace, scrivilo in «lacune».
   *
   * @minItems 1
   */
  dove?: PresenzaUnita[];
  /**
   * I nomi stampati: quello corrente, quello di prima, le varianti.
   *
   * @minItems 1
   */
  denominazioni?: DenominazioneUnita[];
  valido_dal?: Data;
  valido_al?: Data;
  validita?: ValiditaUnita;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  in_breve?: Testo;
  /**
   * Una affermazione per funzione, con parole nostre.
   *
   * @minItems 1
   */
  funzioni?: Affermazione[];
  /**
   * @minItems 1
   */
  assorbe?: AssorbimentoUnita[];
  responsabile?: ResponsabileUnita;
  responsabilita_241?: ResponsabilitaProcedimento;
  /**
   * I canali di cui l'unità, o il suo responsabile, deve curare il presidio.
   *
   * @minItems 1
   */
  canali?: CanalePresidiato[];
  /**
   * Punti di consulenza, sportelli e altri modi di incontrare l'utenza.
   *
   * @minItems 1
   */
  servizi?: ServizioAlPubblico[];
  sperimentazione?: SperimentazioneUnita;
  /**
   * Gli indirizzi di posta che la fonte annuncia di spegnere.
   *
   * @minItems 1
   */
  caselle_disattivate?: CasellaUnita[];
  /**
   * Gli indirizzi a cui la fonte dice di scrivere.
   *
   * @minItems 1
   */
  recapiti?: CasellaUnita[];
  /**
   * Autorizzazioni, personale, programmazione: quello che non sta altrove.
   *
   * @minItems 1
   */
  altre_regole?: RegolaUnita[];
  /**
   * Le domande che un lettore farebbe e a cui la fonte non risponde: certezza «non_detta».
   *
   * @minItems 1
   */
  lacune?: Affermazione[];
}
/**
 * L'unità che contiene questa.
 */
export interface AppartenenzaUnita {
  unita: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Una struttura del territorio in cui l'unità esiste.
 */
export interface PresenzaUnita {
  struttura:
    'Direzione provinciale integrata' | 'Filiale di coordinamento' | 'Agenzia complessa' | 'Agenzia territoriale';
  condizione?: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Un nome come stampato. Serve anche alla ricerca: chi legge un atto più vecchio cerca il nome di allora.
 */
export interface DenominazioneUnita {
  nome: Testo;
  /**
   * corrente: il nome che la fonte le dà. precedente: il nome prima della ridenominazione. variante: un altro modo, nella stessa fonte, di chiamare la stessa unità.
   */
  uso: 'corrente' | 'precedente' | 'variante';
  nota?: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Quanto è certa la data d'inizio, e perché.
 */
export interface ValiditaUnita {
  certezza: Certezza;
  motivo?: Testo;
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
 * Che cosa passa a questa unità, e da chi.
 */
export interface AssorbimentoUnita {
  da: Identificativo;
  che_cosa: Testo;
  condizione?: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Chi dirige l'unità e con quali compiti.
 */
export interface ResponsabileUnita {
  chi: Testo;
  risponde_a?: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  /**
   * Uno per affermazione, con parole nostre.
   *
   * @minItems 1
   */
  compiti?: Affermazione[];
}
/**
 * Chi risponde del procedimento e chi del provvedimento secondo la legge n. 241/1990: è la persona che firma e a cui si chiede conto.
 */
export interface ResponsabilitaProcedimento {
  procedimento: Testo;
  provvedimento: Testo;
  non_risponde?: Testo;
  legge: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Un canale e il ruolo dell'unità nel presidiarlo.
 */
export interface CanalePresidiato {
  nome: Testo;
  /**
   * presidia: risponde sul canale. assicura-il-presidio: controlla che le unità organizzative lo facciano.
   */
  ruolo: 'presidia' | 'assicura-il-presidio';
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Un modo di incontrare l'utenza, con le sue regole.
 */
export interface ServizioAlPubblico {
  id: Identificativo;
  nome: Testo;
  /**
   * @minItems 1
   */
  regole: Affermazione[];
}
/**
 * Quando il nuovo assetto parte, dove, e con quali termini.
 */
export interface SperimentazioneUnita {
  avvio: TermineSperimentazione;
  estensione?: TermineSperimentazione;
  /**
   * @minItems 1
   */
  periodi: PeriodoSperimentazione[];
  /**
   * @minItems 1
   */
  regole?: Affermazione[];
}
/**
 * Una data con quello che accade.
 */
export interface TermineSperimentazione {
  data: Data;
  stampato?: Testo;
  testo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Un gruppo di regioni, il periodo in cui comincia, il termine per indicare le strutture.
 */
export interface PeriodoSperimentazione {
  id: Identificativo;
  periodo: Testo;
  spiegazione?: Testo;
  /**
   * @minItems 1
   */
  regioni: RegioneStampata[];
  comunicazione: TermineSperimentazione;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Una regione, col nome corrente e quello stampato.
 */
export interface RegioneStampata {
  nome: Testo;
  stampata: Testo;
}
/**
 * Un indirizzo di posta elettronica come stampato.
 */
export interface CasellaUnita {
  indirizzo: Testo;
  uso?: Testo;
  nota?: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Una regola che riguarda l'unità e non sta in un altro campo.
 */
export interface RegolaUnita {
  argomento: 'autorizzazioni' | 'personale' | 'programmazione' | 'rapporti';
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
