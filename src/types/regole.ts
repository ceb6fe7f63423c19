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
 * testuale: stampato nel documento. dedotta: lettura nostra, col motivo. contraddetta: un altro punto dice altro, con la voce del registro. non_detta: la fonte tace.
 */
export type Certezza = 'testuale' | 'dedotta' | 'contraddetta' | 'non_detta';
/**
 * Testo semplice, senza HTML e senza spazi ai bordi.
 */
export type InParoleNostre = string;
/**
 * Una data del calendario, anno-mese-giorno.
 */
export type Data = string;
/**
 * Che specie di struttura è.
 */
export type GenereStruttura =
  | 'organo'
  | 'ufficio-di-supporto'
  | 'struttura-tecnica'
  | 'direzione-centrale'
  | 'ufficio-centrale'
  | 'servizi-al-territorio'
  | 'direzione-regionale'
  | 'coordinamento-metropolitano'
  | 'struttura-provinciale'
  | 'agenzia'
  | 'punto-inps'
  | 'struttura-sociale'
  | 'coordinamento-professionale'
  | 'incarico'
  | 'comitato'
  | 'progetto'
  | 'struttura-interna'
  | 'organismo';
/**
 * La riga della matrice delle funzioni.
 */
export type FunzioneMatrice = 'governance' | 'attivita-istituzionali' | 'supporto' | 'professionali';
/**
 * Che cosa fa, con un verbo dell’elenco.
 */
export type Verbo =
  | 'gestisce'
  | 'eroga'
  | 'svolge'
  | 'applica'
  | 'attua'
  | 'organizza'
  | 'acquista'
  | 'stipula'
  | 'custodisce'
  | 'difende'
  | 'forma'
  | 'informa'
  | 'sovrintende'
  | 'coordina'
  | 'definisce'
  | 'pianifica'
  | 'presiede'
  | 'convoca'
  | 'decide'
  | 'assegna'
  | 'nomina'
  | 'adotta'
  | 'autorizza'
  | 'istituisce'
  | 'sospende'
  | 'emana'
  | 'risponde'
  | 'controlla'
  | 'monitora'
  | 'rileva'
  | 'analizza'
  | 'elabora'
  | 'sviluppa'
  | 'propone'
  | 'promuove'
  | 'sperimenta'
  | 'collabora'
  | 'supporta'
  | 'fornisce consulenza'
  | 'tiene i rapporti'
  | 'si avvale';
/**
 * Le regole collegate, come «valori/ieep-centrali».
 *
 * @minItems 1
 */
export type Vedi = string[];
/**
 * @minItems 1
 */
export type Fonti = Fonte[];
/**
 * Un numero senza separatore delle migliaia e col punto per i decimali, come 1234.5: nel file va tra virgolette, perché è testo.
 */
export type Numero = string;
/**
 * Come si chiama dentro le formule: lettere senza accento, cifre e _.
 */
export type NomeInFormula = string;
/**
 * Una fra giorni, mesi, ore, pezzi, punti, persone, immobili, euro, rapporto, percento, punti_percentuali, indice; oppure un rapporto fra due o più, come «euro/punti» o «punti/persone/mesi».
 */
export type UnitaDiMisura = string;
export type Formula = string;
/**
 * Quanti se ne mostrano al più; il calcolo resta esatto.
 */
export type Decimali = number;
/**
 * Le voci qui sotto si dividono il peso in parti uguali e non hanno «peso».
 */
export type Ripartizione = 'uguale';
/**
 * Un codice è sempre testo: nel file va tra virgolette se è fatto di sole cifre, come "45330".
 */
export type Codice = string;
/**
 * I nomi che un atto le dà dopo il primo, dal più vecchio. «nome» resta quello di prima: il passato non cambia.
 *
 * @minItems 1
 */
export type Rinominata = NomeDaUnGiorno[];
/**
 * Il codice nell’indice delle pubbliche amministrazioni: lo scrive solo chi lo conosce, non si ricava.
 */
export type CodiceIPA = string;
/**
 * Il codice dell’ufficio nell’indice delle pubbliche amministrazioni: lo scrive solo chi lo conosce, non si ricava.
 */
export type CodiceUnivocoUfficio = string;
/**
 * Stabile: diventa l'indirizzo della pagina. Minuscole, cifre e trattini.
 */
export type Argomento = string;
export type UnitaDiMisura1 =
  | 'giorni'
  | 'mesi'
  | 'anni'
  | 'ore'
  | 'pezzi'
  | 'punti'
  | 'punti-omogeneizzati'
  | 'euro'
  | 'euro-mq'
  | 'euro-punto'
  | 'euro-addetto'
  | 'euro-prodotto'
  | 'rapporto'
  | 'percento'
  | 'punti_percentuali'
  | 'indice'
  | 'punteggio'
  | 'dipendenti'
  | 'lavoratori'
  | 'giornate'
  | 'utenti'
  | 'visitatori'
  | 'pagine'
  | 'moduli'
  | 'domande'
  | 'istanze'
  | 'scarti'
  | 'posizioni'
  | 'strutture'
  | 'unita-immobiliari'
  | 'errori'
  | 'giudizi'
  | 'atti'
  | 'fascicoli'
  | 'interventi'
  | 'attivita'
  | 'processi'
  | 'rischi'
  | 'campagne'
  | 'progetti'
  | 'linee'
  | 'ricorsi'
  | 'dispositivi'
  | 'abilitazioni'
  | 'firme'
  | 'follower'
  | 'nuclei'
  | 'non-indicata';
/**
 * Anno, trimestre, mese o giorno a cui la cifra si riferisce; due estremi con la barra: 2021, 2021-T1, 2020-03, 2020-12-31, 2021/2023. «non-indicato» se il documento non ha data.
 */
export type Periodo = string;
export type TipoDiCifra =
  | 'obiettivo'
  | 'programmato'
  | 'consuntivo'
  | 'baseline'
  | 'piano'
  | 'stima'
  | 'peso'
  | 'soglia'
  | 'scostamento'
  | 'coefficiente'
  | 'descrizione';
/**
 * Una cifra; oppure una cifra con qualcosa da dirne, un testo stampato al suo posto, un valore perso o una cella vuota.
 */
export type CellaValori = Numero | CellaEstesa;
/**
 * Una cella: «x» è la riga o la colonna x del giro in corso; «riga@colonna» una cella di questa tabella; «tabella/riga@colonna» di un’altra. {riga} e {colonna} sono quelle del giro in corso, {parte} quella della somma.
 */
export type RiferimentoCella = string;
/**
 * Che cosa entra in un’identità: una cella (per nome), un numero, un’operazione o una somma su più righe.
 */
export type Termine =
  RiferimentoCella | NumeroTermine | SommaTermine | ProdottoTermine | RapportoTermine | SommaSu | ScartoTermine;
/**
 * Testo semplice, senza HTML e senza spazi ai bordi.
 */
export type Testo1 = string;
/**
 * Stabile: diventa l'indirizzo della pagina. Minuscole, cifre e trattini.
 */
export type Identificativo1 = string;

/**
 * Un file di regole per ogni tipo.
 */
export interface Regole {
  argomenti?: TabellaArgomenti;
  audit?: TabellaAudit;
  canali?: TabellaCanali;
  capitoli?: TabellaCapitoli;
  competenze?: TabellaCompetenze;
  contatti?: TabellaContatti;
  corsi?: TabellaCorsi;
  discendenze?: TabellaDiscendenze;
  domande?: TabellaDomande;
  elenchi?: TabellaElenco;
  famiglie?: TabellaFamiglie;
  festivita?: TabellaFestivita;
  fonti?: TabellaFonti;
  glossario?: TabellaGlossario;
  incongruenze?: TabellaIncongruenze;
  indicatori?: SchedaIndicatore;
  'lavoro-agile'?: TabellaLavoroAgile;
  linee?: TabellaLinee;
  modelli?: TabellaModelli;
  novita?: TabellaNovita;
  obiettivi?: TabellaObiettivi;
  oggetti?: TabellaOggetti;
  ordinamenti?: TabellaOrdinamenti;
  pesi?: AlberoPesi;
  prodotti?: TabellaProdotti;
  progetti?: TabellaProgetti;
  protocolli?: SchedaProtocollo;
  questioni?: TabellaQuestioni;
  'regole-senza-calcolo'?: RegolaSenzaCalcolo;
  sedi?: TabellaSedi;
  strutture?: TabellaStrutture;
  temi?: TabellaTemi;
  'tipi-di-sede'?: TabellaTipiDiSede;
  unita?: SchedaUnita;
  valori?: TabellaValori;
  vie?: TabellaVie;
}
/**
 * Le voci sotto cui si elencano le tabelle di cifre, gli elenchi e gli argomenti delle competenze, nel loro ordine. Sono parole nostre: un documento nuovo può aggiungerne.
 */
export interface TabellaArgomenti {
  id: Identificativo;
  titolo: Testo;
  /**
   * @minItems 1
   */
  righe: RigaArgomento[];
}
export interface RigaArgomento {
  id: Identificativo;
  nome: Testo;
}
/**
 * Le campagne di controllo della Direzione centrale Audit e monitoraggio contenzioso.
 */
export interface TabellaAudit {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * regionale: la conduce il nucleo regionale. centrale: è programmata centralmente.
   */
  livello: 'regionale' | 'centrale';
  totali: TotaliAudit;
  /**
   * @minItems 1
   */
  regole?: Affermazione[];
  /**
   * @minItems 1
   */
  righe: RigaAudit[];
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
 * Quante campagne il piano stampa per tipo: si ricontano sulle righe.
 */
export interface TotaliAudit {
  audit: number;
  follow_up: number;
  crsa?: number;
}
/**
 * Un testo nostro con la sua fonte e la sua certezza.
 */
export interface Affermazione {
  testo: InParoleNostre;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface RigaAudit {
  id: Identificativo;
  nome: Testo;
  /**
   * follow-up: si torna su un audit passato. crsa: autovalutazione dei rischi e dei controlli (control risk self assessment).
   */
  tipo: 'audit' | 'follow-up' | 'crsa';
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Le regole sui canali: chi, per quale esigenza, a quale sede, per quale via.
 */
export interface TabellaCanali {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  protocollo?: Identificativo;
  valido_dal?: Data;
  valido_al?: Data;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaCanale[];
}
export interface RigaCanale {
  id: Identificativo;
  nome: Testo;
  /**
   * risposta: dice per dove passare. silenzio: il testo non lo dice, e qui sta che cosa fare allora. divieto: che cosa non fare. notizia: un fatto sui canali che non riempie caselle.
   */
  tipo: 'risposta' | 'silenzio' | 'divieto' | 'notizia';
  testo: Testo;
  /**
   * Le celle che la regola riempie; un elenco che manca vuol dire tutti.
   *
   * @minItems 1
   */
  ambiti?: AmbitoCanale[];
  via?: Identificativo;
  /**
   * I passi da fare, voce per voce.
   *
   * @minItems 1
   */
  percorso?: Testo[];
  oggetti?: Identificativo;
  domande?: Identificativo;
  /**
   * @minItems 1
   */
  recapiti?: RecapitoUso[];
  modello?: Identificativo;
  /**
   * Il testo dice che è l'unica via.
   */
  esclusivo?: boolean;
  /**
   * Gli atti su cui la regola poggia.
   *
   * @minItems 1
   */
  base?: Identificativo[];
  termine?: Identificativo;
  /**
   * @minItems 1
   */
  condizioni?: Identificativo[];
  fino_a?: Testo;
  /**
   * Per un silenzio o una notizia: i passi possibili, in parole nostre.
   *
   * @minItems 1
   */
  cosa_fare?: ConsiglioCanale[];
  /**
   * Le voci di un elenco della fonte.
   *
   * @minItems 1
   */
  voci?: Testo[];
  /**
   * Chi presidia il canale.
   *
   * @minItems 1
   */
  unita?: Identificativo[];
  avviso?: Testo;
  fonte?: Fonte;
  punto: Testo;
  valido_dal?: Data;
  valido_al?: Data;
  vuoto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
export interface AmbitoCanale {
  /**
   * @minItems 1
   */
  contribuenti?: Identificativo[];
  /**
   * @minItems 1
   */
  esigenze?: Identificativo[];
  /**
   * @minItems 1
   */
  sedi?: Identificativo[];
  sede_recapito?: Identificativo;
  /**
   * Gli atti su cui poggia questo ambito, oltre a quelli della regola.
   *
   * @minItems 1
   */
  base?: Identificativo[];
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Quale recapito serve: la casella si cerca in rules/contatti per uso, sede e data.
 */
export interface RecapitoUso {
  uso: Identificativo;
  /**
   * Destinatario, o per conoscenza.
   */
  come?: 'a' | 'cc';
}
export interface ConsiglioCanale {
  testo: Testo;
  esigenza?: Identificativo;
  fonte?: Fonte;
}
/**
 * I capitoli di spesa delle strutture territoriali di cui si valuta la programmazione.
 */
export interface TabellaCapitoli {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * Le tabelle di cifre che valgono per questi capitoli.
   *
   * @minItems 1
   */
  tabelle?: Identificativo[];
  /**
   * @minItems 1
   */
  righe: RigaCapitolo[];
}
export interface RigaCapitolo {
  id: Identificativo;
  gruppo: string;
  capitolo: string;
  descrizione: Testo;
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Che cosa fa una struttura, dal testo di un ordinamento: un file per ogni titolo, una riga per ogni compito.
 */
export interface TabellaCompetenze {
  id: Identificativo;
  titolo: Testo;
  ordinamento: Identificativo;
  struttura?: Identificativo;
  /**
   * Quando il compito è comune a tutte le strutture di questi generi.
   *
   * @minItems 1
   */
  vale_per?: GenereStruttura[];
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaCompetenza[];
}
export interface RigaCompetenza {
  id: Identificativo;
  punto: Testo;
  fonte?: Fonte;
  struttura?: Identificativo;
  /**
   * Altre strutture con lo stesso compito, nella stessa casella.
   *
   * @minItems 1
   */
  anche?: Identificativo[];
  funzione?: FunzioneMatrice;
  /**
   * Dove il documento lo ristampa.
   *
   * @minItems 1
   */
  altri_punti?: Testo[];
  /**
   * Di che cosa si tratta: il primo è il principale.
   *
   * @minItems 1
   */
  temi: Identificativo[];
  verbo: Verbo;
  cosa: InParoleNostre;
  /**
   * Le strutture con cui lo fa, e soltanto quelle: chi ne è servito o lo indirizza sta in «per_chi» e «da_chi».
   *
   * @minItems 1
   */
  con_chi?: Identificativo[];
  /**
   * Le strutture che il compito serve, o su cui cade: chi è assistito, coordinato, informato.
   *
   * @minItems 1
   */
  per_chi?: Identificativo[];
  /**
   * Le strutture da cui viene la decisione, l’autorizzazione o l’indirizzo.
   *
   * @minItems 1
   */
  da_chi?: Identificativo[];
  /**
   * Chi altro vi concorre, in parole.
   *
   * @minItems 1
   */
  con_altri?: Testo[];
  nota?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Le caselle a cui scrivere, quelle a cui non scrivere più, e il loro tempo.
 */
export interface TabellaContatti {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  protocollo?: Identificativo;
  valido_dal?: Data;
  valido_al?: Data;
  validita?: ValiditaContatto;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaContatto[];
}
/**
 * Quanto sono certe le date, e perché.
 */
export interface ValiditaContatto {
  certezza: Certezza;
  motivo?: Testo;
}
export interface RigaContatto {
  id: Identificativo;
  /**
   * nominativa: porta il nome di una persona, e resta fuori dai dati da scaricare. dismessa: nessuno la legge più.
   */
  tipo: 'pec' | 'funzionale' | 'nominativa' | 'dismessa';
  /**
   * Come stampata, maiuscole comprese; una casella dismessa può contenere un segnaposto al posto della sede.
   */
  casella: string;
  /**
   * La parte dell'indirizzo che sta per il nome di una sede.
   */
  segnaposto?: 'NOMESEDE' | 'DP';
  /**
   * Per che cosa si scrive qui: i nomi che le regole sui canali e i passi richiamano.
   *
   * @minItems 1
   */
  usi?: Identificativo[];
  livello?: number;
  ruolo: Testo;
  sede?: Identificativo;
  /**
   * I contribuenti che la fonte elenca accanto alla casella.
   *
   * @minItems 1
   */
  per?: Identificativo[];
  /**
   * Di una casella dismessa: che cosa ne dice la fonte.
   */
  stato?: 'da-disattivare' | 'non-presa-in-carico';
  avviso?: Testo;
  fonte?: Fonte;
  punto: Testo;
  valido_dal?: Data;
  valido_al?: Data;
  vuoto?: Testo;
  validita?: ValiditaContatto;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * I corsi e i progetti formativi del piano del lavoro agile.
 */
export interface TabellaCorsi {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * Il piano formativo di cui fa parte.
   */
  per: 'dirigenti' | 'dipendenti';
  /**
   * @minItems 1
   */
  righe: RigaCorso[];
}
export interface RigaCorso {
  id: Identificativo;
  nome: Testo;
  /**
   * Come lo chiama la scheda.
   */
  genere: 'corso' | 'progetto';
  erogatore?: Testo;
  tempi?: Testo;
  destinatari?: Testo;
  scopo?: Testo;
  /**
   * In parole nostre.
   *
   * @minItems 1
   */
  temi?: Testo[];
  ore?: number;
  /**
   * I campi che la scheda lascia in sospeso.
   *
   * @minItems 1
   */
  non_detto?: ('erogatore' | 'destinatari' | 'scopo' | 'tempi')[];
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Che cosa è diventata ogni struttura da un ordinamento al successivo.
 */
export interface TabellaDiscendenze {
  id: Identificativo;
  titolo: Testo;
  da_ordinamento: Identificativo;
  a_ordinamento: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaDiscendenza[];
}
export interface RigaDiscendenza {
  id: Identificativo;
  punto?: Testo;
  fonte?: Fonte;
  /**
   * @minItems 1
   */
  da?: ParteDiscendenza[];
  da_nome?: Testo;
  /**
   * @minItems 1
   */
  a?: ParteDiscendenza[];
  /**
   * senza-destinazione: la fonte non dice dove è finita; nuova: la fonte non dice da dove viene.
   */
  esito: 'confermata' | 'rinominata' | 'divisa' | 'unita' | 'trasformata' | 'senza-destinazione' | 'nuova';
  nota?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface ParteDiscendenza {
  /**
   * Una struttura («strutture/dc-pensioni») o un’unità («unita/…»).
   */
  rif: string;
  porta?: Testo;
}
/**
 * Le domande di servizio e il modo di presentarle.
 */
export interface TabellaDomande {
  id: Identificativo;
  titolo: Testo;
  modo: 'solo-telematica' | 'non-telematica';
  fonte: Fonte;
  /**
   * @minItems 1
   */
  base?: Identificativo[];
  certezza: Certezza;
  motivo?: Testo;
  /**
   * La fonte rinvia altrove per l'elenco completo: che una domanda manchi qui non prova nulla.
   */
  elenco_aperto: boolean;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaDomanda[];
}
export interface RigaDomanda {
  id: Identificativo;
  etichetta: Testo;
  nome: Testo;
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Un elenco del piano che non è fatto di cifre: categorie, livelli, obiettivi senza valore, conti, allegati. Le etichette sono quelle stampate; il resto è detto con parole nostre.
 */
export interface TabellaElenco {
  id: Identificativo;
  titolo: Testo;
  argomento: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
  intestazioni?: Intestazioni;
  /**
   * Ciò che la fonte stabilisce per tutto l'elenco, in parole nostre.
   *
   * @minItems 1
   */
  regole?: Affermazione[];
  vedi?: Vedi;
  /**
   * @minItems 1
   */
  righe: RigaElenco[];
}
/**
 * Come si chiamano le colonne nella pagina, dove il nome generico non basta.
 */
export interface Intestazioni {
  voce?: Testo;
  gruppo?: Testo;
  testo?: Testo;
  elementi?: Testo;
}
export interface RigaElenco {
  id: Identificativo;
  sigla?: Testo;
  etichetta?: Testo;
  nome?: Testo;
  /**
   * Il codice del conto di bilancio.
   */
  conto?: string;
  gruppo?: Testo;
  testo?: Testo;
  /**
   * Ciò che la fonte elenca dentro la voce.
   *
   * @minItems 1
   */
  elementi?: Testo[];
  /**
   * @minItems 1
   */
  atti?: Identificativo[];
  /**
   * @minItems 1
   */
  strutture?: Identificativo[];
  vedi?: Vedi;
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Le famiglie degli indicatori, nell’ordine in cui si studiano. Sono parole nostre: un documento nuovo può aggiungerne.
 */
export interface TabellaFamiglie {
  id: Identificativo;
  titolo: Testo;
  /**
   * @minItems 1
   */
  righe: RigaFamiglia[];
}
export interface RigaFamiglia {
  id: Identificativo;
  nome: Testo;
}
/**
 * I giorni festivi: nazionali e del santo patrono.
 */
export interface TabellaFestivita {
  id: Identificativo;
  titolo: Testo;
  ambito: 'nazionale' | 'patrono';
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaFestivita[];
}
export interface RigaFestivita {
  id: Identificativo;
  nome: Testo;
  /**
   * Mese e giorno, per esempio 06-24.
   */
  giorno?: string;
  /**
   * 0 è la domenica di Pasqua, 1 il lunedì dell'Angelo.
   */
  pasqua?: number;
  comune?: Testo;
  fonte?: Fonte;
  punto: Testo;
  valido_dal?: Data;
  valido_al?: Data;
  vuoto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
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
   * Sì se le regole sono tratte dal suo testo, no se è solo citato da altri.
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
 * Le parole della ricerca: come si sciolgono le sigle delle etichette e come la gente chiama ciò che i documenti chiamano in altro modo.
 */
export interface TabellaGlossario {
  id: Identificativo;
  titolo: Testo;
  /**
   * abbreviazioni: «termine» è una sigla stampata, «vale» le parole intere. sinonimi: «termine» è la parola dei documenti, «vale» quelle d'uso. sigle: «termine» è una sigla dei documenti, «vale» ciò che vuol dire, vuoto se nessuno lo dice.
   */
  natura: 'abbreviazioni' | 'sinonimi' | 'sigle';
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaGlossario[];
}
export interface RigaGlossario {
  id: Identificativo;
  termine: Testo;
  /**
   * Le parole intere della sigla, oppure le parole d'uso. Un elenco vuoto dice che lì non sappiamo scioglierla.
   */
  vale: Testo[];
  /**
   * Se la sigla vale così solo in certe etichette: quali, come sono stampate.
   *
   * @minItems 1
   */
  etichette?: Testo[];
  punto?: Testo;
  fonte?: Fonte;
  certezza?: Certezza;
  motivo?: Testo;
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
   * Cambia una risposta che qualcuno cercherebbe.
   */
  cambia_risposta: boolean;
  /**
   * Le verifiche calcolate che non tornano e che questa voce dichiara.
   *
   * @minItems 1
   */
  verifiche?: Testo[];
  /**
   * Le sole sedi le cui cifre sono toccate; se manca, tutte quelle delle tabelle nominate.
   *
   * @minItems 1
   */
  sedi?: Identificativo[];
  /**
   * I soli contribuenti del protocollo la cui risposta cambia; se manca, tutti.
   *
   * @minItems 1
   */
  contribuenti?: Identificativo[];
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
  se_vale?: Testo;
  fonte: Fonte;
}
/**
 * Una regola che si calcola. Le formule si scrivono con i nomi (id) di ingressi, costanti, tabelle, passi e alberi e con + - * / ( ) min max clamp abs round, per gli elenchi somma media conteggio, per i casi = ≠ < ≤ > ≥ e o non. Gli unici numeri ammessi in una formula sono 0 e 1: ogni altro è una costante con la sua fonte. «clamp(x, minimo, massimo)» tiene x fra due limiti; «round(x, 2)» arrotonda alla seconda cifra, metà lontano da zero. Le unità si controllano: «giacenza / pervenuto» non dà giorni. Percentuali: «consuntivo / obiettivo - 1» è un rapporto e si dichiara percento (0,1474 si legge 14,74%); la differenza fra due percentuali è in punti_percentuali; sommare due percentuali è un errore, perché «+1%» può voler dire due cose. Un indice (100 = obiettivo) è «1 + scostamento». Un'operazione fra un elenco e un numero vale per ogni elemento.
 */
export interface SchedaIndicatore {
  id: Identificativo;
  nome: Testo;
  definizione: Testo;
  famiglia: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  valido_dal?: Data;
  valido_al?: Data;
  /**
   * «crescente» se un risultato più alto è migliore, «decrescente» se è migliore uno più basso. Senza, la regola non lo dice.
   */
  verso?: 'crescente' | 'decrescente';
  /**
   * @minItems 1
   */
  ingressi?: IngressoIndicatore[];
  /**
   * I numeri stampati nella fonte che la formula usa, per esempio un tetto di 120: ciascuno ha un nome da scrivere nella formula, la sua unità e il punto in cui è stampato. Ciò che chi calcola scrive da sé sta negli ingressi.
   *
   * @minItems 1
   */
  costanti?: CostanteIndicatore[];
  /**
   * @minItems 1
   */
  tabelle?: TabellaIndicatore[];
  /**
   * @minItems 1
   */
  passi?: PassoIndicatore[];
  /**
   * @minItems 1
   */
  alberi?: AlberoDeiPesi[];
  /**
   * @minItems 1
   */
  risultati?: RisultatoIndicatore[];
  /**
   * @minItems 1
   */
  obiettivi?: ObiettivoIndicatore[];
  /**
   * @minItems 1
   */
  esempi?: EsempioIndicatore[];
  /**
   * @minItems 1
   */
  domande_inverse?: DomandaInversa[];
  /**
   * Che cosa il testo lascia aperto o va saputo per usare la regola.
   *
   * @minItems 1
   */
  note?: Affermazione[];
}
/**
 * Che cosa si chiede.
 */
export interface IngressoIndicatore {
  id: NomeInFormula;
  etichetta: Testo;
  descrizione?: Testo;
  unita?: UnitaDiMisura;
  /**
   * Un elenco di numeri, separati da punto e virgola.
   */
  lista?: true;
  si_no?: true;
  /**
   * Una scelta fra parole; nelle formule: «verso = crescente».
   *
   * @minItems 2
   */
  opzioni?: OpzioneIndicatore[];
  /**
   * I soli valori stampati nella fonte: ogni altro è rifiutato.
   *
   * @minItems 2
   */
  valori_ammessi?: ValoreAmmesso[];
  minimo?: Numero;
  massimo?: Numero;
  intero?: true;
  /**
   * È un obiettivo: se non è sopra lo zero, una percentuale su di esso è rifiutata.
   */
  obiettivo?: true;
  /**
   * Se manca, i risultati che lo usano sono n.d. e gli altri si calcolano.
   */
  facoltativo?: true;
  /**
   * Che cosa vale se non si risponde: un numero, «si» o «no», l'id di un'opzione, o "" per un elenco vuoto. La pagina lo mostra.
   */
  se_mancante?: string;
  fonte?: Fonte;
}
export interface OpzioneIndicatore {
  id: NomeInFormula;
  etichetta: Testo;
}
export interface ValoreAmmesso {
  valore: Numero;
  etichetta: Testo;
}
/**
 * Un numero stampato nella fonte.
 */
export interface CostanteIndicatore {
  id: NomeInFormula;
  etichetta: Testo;
  valore: Numero;
  unita: UnitaDiMisura;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Valori stampati che dipendono da una o più scelte: nelle formule il nome della tabella vale la riga scelta.
 */
export interface TabellaIndicatore {
  id: NomeInFormula;
  etichetta: Testo;
  unita: UnitaDiMisura;
  /**
   * Gli ingressi con opzioni che scelgono la riga.
   *
   * @minItems 1
   */
  chiavi: NomeInFormula[];
  /**
   * @minItems 1
   */
  righe: RigaTabellaIndicatore[];
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface RigaTabellaIndicatore {
  /**
   * Un'opzione per ogni voce di «chiavi», nello stesso ordine.
   *
   * @minItems 1
   */
  chiave: NomeInFormula[];
  valore: Numero;
}
/**
 * Una formula intermedia con un nome, oppure più casi.
 */
export interface PassoIndicatore {
  id: NomeInFormula;
  etichetta: Testo;
  formula?: Formula;
  /**
   * Vale il primo la cui condizione è vera; l'ultimo non ha «quando» e vale altrimenti.
   *
   * @minItems 2
   */
  casi?: CasoIndicatore[];
  unita: UnitaDiMisura;
  decimali?: Decimali;
  /**
   * È un obiettivo calcolato: dividere per uno che non è sopra lo zero è rifiutato.
   */
  obiettivo?: true;
  fonte?: Fonte;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface CasoIndicatore {
  quando?: Formula;
  formula: Formula;
}
/**
 * Una media pesata di medie pesate. Nelle formule il nome dell'albero vale il suo risultato.
 */
export interface AlberoDeiPesi {
  id: NomeInFormula;
  etichetta: Testo;
  unita: UnitaDiMisura;
  decimali?: Decimali;
  limite?: LimiteAlbero;
  pesi?: PesiStampati;
  ripartizione?: Ripartizione;
  /**
   * @minItems 1
   */
  voci: VoceAlbero[];
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Il meno e il più che una foglia può contare, nell'unità dell'albero.
 */
export interface LimiteAlbero {
  minimo: Numero;
  massimo: Numero;
  fonte: Fonte;
}
/**
 * Dove gli stessi pesi stanno in rules/pesi: la costruzione controlla che siano gli stessi, nello stesso ordine.
 */
export interface PesiStampati {
  scheda: Identificativo;
  voce?: Identificativo;
}
/**
 * Un nodo: il peso per cento fra le voci sorelle, e il suo valore: un ingresso (si dichiara da sé, se non è fra gli ingressi), un passo, oppure altre voci. Con «ingresso» e «voci» insieme si può rispondere per l'intero o voce per voce.
 */
export interface VoceAlbero {
  etichetta: Testo;
  peso?: Numero;
  ingresso?: NomeInFormula;
  passo?: NomeInFormula;
  ripartizione?: Ripartizione;
  /**
   * @minItems 1
   */
  voci?: VoceAlbero[];
}
/**
 * Una risposta della regola: una formula sua, o il nome di un passo o di un albero.
 */
export interface RisultatoIndicatore {
  id: Identificativo;
  etichetta: Testo;
  formula: Formula;
  unita: UnitaDiMisura;
  decimali: Decimali;
  lettura?: Testo;
  /**
   * La risposta che il testo sceglie. Fra più risultati, senza, il testo non sceglie.
   */
  principale?: true;
}
export interface ObiettivoIndicatore {
  id: Identificativo;
  etichetta: Testo;
  valore: Numero;
  unita: UnitaDiMisura;
  risultato?: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Un calcolo svolto a mano o stampato nella fonte. Si ricalcola a ogni costruzione; quelli pubblicati si possono richiamare nel calcolatore.
 */
export interface EsempioIndicatore {
  id: Identificativo;
  titolo: Testo;
  ingressi: IngressiEsempio;
  atteso?: AttesoEsempio;
  /**
   * Il codice del motivo per cui non c'è risultato.
   */
  errore?: string;
  /**
   * I valori attesi sono arrotondati alle cifre scritte.
   */
  arrotondato?: true;
  /**
   * Le cifre sono stampate nella fonte.
   */
  pubblicato: boolean;
  fonte?: Fonte;
  nota?: Testo;
}
export interface IngressiEsempio {
  /**
   * This interface was referenced by `IngressiEsempio`'s JSON-Schema definition
   * via the `patternProperty` "^[A-Za-z][A-Za-z0-9_]*$".
   */
  [k: string]: string | Numero[];
}
/**
 * Per ogni risultato, il valore nella sua unità; "si" o "no".
 */
export interface AttesoEsempio {
  /**
   * This interface was referenced by `AttesoEsempio`'s JSON-Schema definition
   * via the `patternProperty` "^[a-z0-9]+(-[a-z0-9]+)*$".
   */
  [k: string]: string;
}
/**
 * La stessa regola al contrario: quale ingresso dà un certo risultato.
 */
export interface DomandaInversa {
  id: Identificativo;
  testo: Testo;
  incognita: NomeInFormula;
  risultato?: Identificativo;
  /**
   * «differenza»: quanto in più o in meno rispetto al dato inserito.
   */
  chiede: 'valore' | 'differenza';
}
/**
 * Le regole del piano organizzativo del lavoro agile (POLA): soglie, che cosa si può fare a distanza, diritti, ruoli.
 */
export interface TabellaLavoroAgile {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * Il posto della tabella nella pagina.
   */
  ordine: number;
  /**
   * Ciò che il piano racconta o si propone attorno alle regole: ha una pagina sua.
   */
  parte?: 'contesto';
  /**
   * @minItems 1
   */
  righe: RigaLavoroAgile[];
}
export interface RigaLavoroAgile {
  id: Identificativo;
  nome: Testo;
  /**
   * soglia: un limite in cifre. facolta: che cosa si può. esclusione: che cosa non si può fare a distanza. intenzione: che cosa il piano si propone, senza deciderlo. fatto: che cosa racconta, senza stabilire nulla.
   */
  tipo: 'soglia' | 'facolta' | 'esclusione' | 'diritto' | 'dovere' | 'ruolo' | 'indicatore' | 'intenzione' | 'fatto';
  testo?: Testo;
  valore?: Numero;
  /**
   * Come si legge il valore.
   */
  verso?: 'almeno' | 'fino a' | 'più di' | 'pari a';
  unita?: Testo;
  soggetto?: Testo;
  /**
   * redazione: mentre si scrive il piano. regime: quando il lavoro agile è a regime.
   */
  fase?: 'redazione' | 'regime';
  gruppo?: Testo;
  /**
   * Gli atti su cui la regola poggia.
   *
   * @minItems 1
   */
  atti?: Identificativo[];
  /**
   * @minItems 1
   */
  esempi?: Testo[];
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Le linee guida gestionali del Consiglio di amministrazione, e le indicazioni che la Tabella D vi mette sotto.
 */
export interface TabellaLinee {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaLinea[];
}
export interface RigaLinea {
  id: Identificativo;
  sigla?: Testo;
  nome?: Testo;
  indicazione?: InParoleNostre;
  superiore?: Identificativo;
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Che cosa scrivere in un messaggio: i dati richiesti e un testo pronto, nostro, con i segnaposto tra graffe.
 */
export interface TabellaModelli {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaModello[];
}
export interface RigaModello {
  id: Identificativo;
  nome: Testo;
  /**
   * @minItems 1
   */
  campi: CampoModello[];
  oggetto?: Testo;
  /**
   * Una voce per capoverso, con i segnaposto dei campi.
   *
   * @minItems 1
   */
  corpo: Testo[];
  nota?: Testo;
  fonte?: Fonte;
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface CampoModello {
  id: Identificativo;
  nome: Testo;
  /**
   * Come si controlla: codice-fiscale e matricola nella forma, gestione si riempie da sé; sintesi, domanda e quesito cominciano con ciò che la questione scelta dice già; riga e testo sono liberi.
   */
  forma: 'codice-fiscale' | 'matricola' | 'gestione' | 'sintesi' | 'domanda' | 'quesito' | 'riga' | 'testo' | 'data';
  /**
   * La fonte lo chiede.
   */
  richiesto: boolean;
  aiuto?: Testo;
  punto?: Testo;
}
/**
 * Che cosa è cambiato nelle regole, e quando. Una riga per cambiamento che un lettore noterebbe.
 */
export interface TabellaNovita {
  id: Identificativo;
  titolo: Testo;
  /**
   * @minItems 1
   */
  righe: Novita[];
}
export interface Novita {
  id: Identificativo;
  data: Data;
  titolo: Testo;
  testo: Testo;
  /**
   * Le regole toccate, come «prodotti/mt4k00».
   *
   * @minItems 1
   */
  riguarda?: string[];
  /**
   * Le regole in cui c’era un errore, corretto dov’era: non è cambiato niente da un giorno.
   *
   * @minItems 1
   */
  corregge?: string[];
  /**
   * Le regole pubblicate per errore: il loro indirizzo dice che fine hanno fatto.
   *
   * @minItems 1
   */
  toglie?: RegolaTolta[];
}
export interface RegolaTolta {
  /**
   * Tipo e id, come «prodotti/mt4k00»: non c’è più.
   */
  regola: string;
  nome: Testo;
  perche: Testo;
  /**
   * La regola in cui si trova ora ciò che si cercava lì, se c’è.
   */
  adesso?: string;
}
/**
 * Gli obiettivi generali di ente.
 */
export interface TabellaObiettivi {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaObiettivo[];
}
export interface RigaObiettivo {
  id: Identificativo;
  lettera: string;
  nome: Testo;
  perche?: InParoleNostre;
  misura?: InParoleNostre;
  nel_2021?: InParoleNostre;
  linea_guida?: Identificativo;
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Gli oggetti del menu a tendina di un Cassetto previdenziale.
 */
export interface TabellaOggetti {
  id: Identificativo;
  titolo: Testo;
  cassetto: Testo;
  fonte: Fonte;
  /**
   * @minItems 1
   */
  base?: Identificativo[];
  valido_dal?: Data;
  certezza: Certezza;
  motivo?: Testo;
  perduto?: Testo;
  /**
   * La fonte avverte che l'elenco può cambiare.
   */
  elenco_aperto?: boolean;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaOggetto[];
}
export interface RigaOggetto {
  id: Identificativo;
  etichetta: Testo;
  gruppo?: Testo;
  /**
   * Sì per la voce da usare solo se nessun'altra si adatta.
   */
  generico?: boolean;
  nome?: Testo;
  punto: Testo;
  valido_dal?: Data;
  valido_al?: Data;
  vuoto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Gli ordinamenti dell’Istituto di cui si sa qualcosa: quale atto, da quando, che cosa se ne può leggere.
 */
export interface TabellaOrdinamenti {
  id: Identificativo;
  titolo: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: Ordinamento[];
}
export interface Ordinamento {
  id: Identificativo;
  nome: Testo;
  breve?: Testo;
  atto?: Identificativo;
  /**
   * Sì se abbiamo il testo dell’atto, no se altri documenti ne danno solo i nomi.
   */
  testo_disponibile: boolean;
  che_cosa_sappiamo: Testo;
  avviso?: Testo;
  valido_dal?: Data;
  valido_al?: Data;
  validita?: ValiditaOrdinamento;
  /**
   * @minItems 1
   */
  affermazioni?: Affermazione[];
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface ValiditaOrdinamento {
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Un albero di pesi: le parti di ogni voce fanno 100.
 */
export interface AlberoPesi {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
  periodo?: string;
  /**
   * @minItems 1
   */
  voci: VocePesata[];
}
export interface VocePesata {
  id: Identificativo;
  voce: Testo;
  nome?: Testo;
  parte_di?: Identificativo;
  peso?: Numero;
  /**
   * Il peso è stampato una volta sola per più voci insieme: qui i nomi di quelle voci.
   *
   * @minItems 2
   */
  peso_comune?: Testo[];
  /**
   * Le righe di rules/valori che misurano questa voce, come «obiettivi-triennali/a-qualita».
   *
   * @minItems 1
   */
  valori?: string[];
  punto?: Testo;
  fonte?: Fonte;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
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
  id: Identificativo;
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
  vuoto?: Testo;
  fonte?: Fonte;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * I progetti (PR) e le attività strategiche (AS) del piano, struttura per struttura; i progetti trasversali e i progetti speciali dei professionisti.
 */
export interface TabellaProgetti {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  struttura: Identificativo;
  /**
   * @minItems 1
   */
  righe: RigaProgetto[];
}
export interface RigaProgetto {
  id: Identificativo;
  /**
   * PR: attività progettuale. AS: attività strategica. trasversale: progetto di una determinazione direttoriale. speciale: progetto dei professionisti (art. 18, legge n. 88/1989).
   */
  tipo: 'PR' | 'AS' | 'trasversale' | 'speciale';
  /**
   * Come lo stampa la Tabella D.
   */
  codice?: string;
  titolo: InParoleNostre;
  descrizione?: InParoleNostre;
  output?: InParoleNostre;
  struttura?: Identificativo;
  /**
   * Le altre strutture che ne rispondono.
   *
   * @minItems 1
   */
  con?: Identificativo[];
  attivita?: Identificativo;
  /**
   * Le linee del Consiglio di indirizzo e vigilanza che il progetto attua; manca dove la cella ha solo «#».
   *
   * @minItems 1
   */
  linee_civ?: string[];
  obiettivo?: Identificativo;
  linea_guida?: Identificativo;
  /**
   * Che cosa chiede la linea guida sotto la sua intestazione; manca dove la cella ha solo l’intestazione.
   *
   * @minItems 1
   */
  indicazioni?: Identificativo[];
  programma?: Testo;
  inizio?: Data;
  fine?: Data;
  insieme?: Identificativo;
  /**
   * Quanti progetti raccoglie la riga.
   */
  numero?: number;
  atto?: Identificativo;
  /**
   * Il solo campo a cui si riferisce la certezza della riga; gli altri hanno quella della tabella.
   */
  certezza_di?: 'output' | 'linee_civ' | 'programma';
  /**
   * @minItems 1
   */
  fasi?: InParoleNostre[];
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Un accordo sui canali di una provincia: le sue sedi, i suoi contribuenti, le esigenze, i termini e i passi. Il codice non ne conosce nessuno.
 */
export interface SchedaProtocollo {
  id: Identificativo;
  nome: Testo;
  breve: Testo;
  struttura?: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  valido_dal: Data;
  valido_al?: Data;
  /**
   * Le sue pagine hanno l'indirizzo senza il suo nome, pubblicato quando era il solo: uno solo può averlo, e lo tiene.
   */
  indirizzo_breve?: true;
  /**
   * Chi lo ha firmato, e a chi è stato poi esteso.
   *
   * @minItems 1
   */
  parti: ParteProtocollo[];
  aggiornamenti?: AggiornamentoProtocollo[];
  /**
   * @minItems 1
   */
  sedi: SedeProtocollo[];
  /**
   * @minItems 1
   */
  contribuenti: ContribuenteProtocollo[];
  /**
   * @minItems 1
   */
  esigenze: EsigenzaProtocollo[];
  /**
   * Ciò che cambia un termine e che solo chi scrive può dire, per esempio un'urgenza documentata.
   */
  circostanze?: CircostanzaProtocollo[];
  calendario: CalendarioProtocollo;
  /**
   * @minItems 1
   */
  termini: TermineProtocollo[];
  /**
   * I livelli a cui ci si rivolge, in ordine.
   *
   * @minItems 1
   */
  passi: PassoProtocollo[];
  /**
   * Quando la promessa di una risposta in tempi certi viene meno, e altre regole d'uso.
   */
  condizioni: CondizioneProtocollo[];
  nota?: Testo;
}
export interface ParteProtocollo {
  nome: Testo;
  ruolo: 'firmatario' | 'destinatario';
  dal: Data;
  firma?: Testo;
  indirizzo?: Testo;
  fonte: Fonte;
}
export interface AggiornamentoProtocollo {
  data: Data;
  testo: Testo;
  fonte: Fonte;
}
export interface SedeProtocollo {
  id: Identificativo;
  nome: Testo;
  rinominata?: Rinominata;
  tipo: Identificativo;
  patrono?: Identificativo;
  nota?: Testo;
}
/**
 * Come si chiama da un giorno in poi, e quale atto lo dice.
 */
export interface NomeDaUnGiorno {
  dal: Data;
  nome: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface ContribuenteProtocollo {
  id: Identificativo;
  nome: Testo;
  descrizione: Testo;
  gestione: Testo;
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface EsigenzaProtocollo {
  id: Identificativo;
  nome: Testo;
  domanda: Testo;
  passo?: Identificativo;
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface CircostanzaProtocollo {
  id: Identificativo;
  nome: Testo;
  domanda: Testo;
  punto: Testo;
}
/**
 * Che cosa il testo dice dei giorni lavorativi. Dove tace, il calcolo mostra tutte le letture.
 */
export interface CalendarioProtocollo {
  sabato: LetturaCalendario;
  giorno_contatto: LetturaCalendario;
  patrono: LetturaCalendario;
}
/**
 * Se il giorno conta tra i lavorativi; con certezza non_detta, «conta» è la lettura che mettiamo per prima.
 */
export interface LetturaCalendario {
  conta: boolean;
  punto: Testo;
  certezza: Certezza;
  motivo?: Testo;
}
export interface TermineProtocollo {
  id: Identificativo;
  nome: Testo;
  da: Identificativo;
  /**
   * In ordine: vale il primo le cui condizioni ricorrono. L'ultimo non ne ha.
   *
   * @minItems 1
   */
  casi: CasoTermine[];
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
export interface CasoTermine {
  giorni: number;
  /**
   * @minItems 1
   */
  contribuenti?: Identificativo[];
  circostanza?: Identificativo;
  punto?: Testo;
}
export interface PassoProtocollo {
  id: Identificativo;
  nome: Testo;
  livello?: number;
  testo: Testo;
  termine?: Identificativo;
  dopo?: Identificativo;
  recapiti?: RecapitoUso[];
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface CondizioneProtocollo {
  id: Identificativo;
  testo: Testo;
  /**
   * nessun-tempo-garantito: si riceve risposta, ma senza termine. non-gestita: nessuno se ne occupa. da-rispettare: regola d'uso.
   */
  effetto: 'nessun-tempo-garantito' | 'non-gestita' | 'da-rispettare';
  punto: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Le questioni nelle parole di chi chiede, e che cosa ne segue secondo un protocollo.
 */
export interface TabellaQuestioni {
  id: Identificativo;
  titolo: Testo;
  protocollo: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  /**
   * Le intestazioni sotto cui stanno le questioni, nell'ordine in cui si leggono.
   *
   * @minItems 1
   */
  gruppi: GruppoQuestioni[];
  /**
   * @minItems 1
   */
  righe: RigaQuestione[];
}
export interface GruppoQuestioni {
  id: Identificativo;
  nome: Testo;
}
export interface RigaQuestione {
  id: Identificativo;
  gruppo: Identificativo;
  nome: Testo;
  /**
   * Altre parole con cui la si cerca.
   *
   * @minItems 1
   */
  parole?: Testo[];
  scrivi?: ScriviQuestione;
  /**
   * Che cosa si può fare. Di quelli con lo stesso «fa» vale il primo che nomina il contribuente, o che non ne nomina nessuno.
   *
   * @minItems 1
   */
  casi: CasoQuestione[];
  /**
   * I prodotti che ne nascono nella sede.
   *
   * @minItems 1
   */
  lavorazioni?: LavorazioneQuestione[];
  fonte?: Fonte;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Come il messaggio pronto parla di questa questione; parole nostre, nessun dato in più.
 */
export interface ScriviQuestione {
  in_breve: Testo;
  apertura: Testo;
  da_dire: Testo;
}
export interface CasoQuestione {
  fa: Testo;
  /**
   * Quelli per cui vale; senza, tutti.
   *
   * @minItems 1
   */
  contribuenti?: Identificativo[];
  esigenza: Identificativo;
  domanda?: Identificativo;
  oggetto?: Identificativo;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface LavorazioneQuestione {
  /**
   * Quelli del cui lavoro si tratta; senza, di più d'uno.
   *
   * @minItems 1
   */
  contribuenti?: Identificativo[];
  /**
   * @minItems 1
   */
  prodotti: Identificativo[];
}
/**
 * Una regola del piano che qui non si può calcolare: la formula sta in un documento che non abbiamo, o il testo non la dice, o non c'è niente da calcolare perché è una soglia o un valore da leggere. La scheda dice perché e che cosa si sa lo stesso.
 */
export interface RegolaSenzaCalcolo {
  id: Identificativo;
  nome: Testo;
  definizione: Testo;
  /**
   * documento: la formula o i suoi numeri stanno in un documento che non abbiamo. taciuto: il testo non dice come si fa. soglia: si confronta un numero con un altro. tabella: si legge un valore stampato.
   */
  perche: 'documento' | 'taciuto' | 'soglia' | 'tabella';
  manca?: CheCosaManca;
  /**
   * Ciò che il testo dice lo stesso, ciascuna cosa con la sua fonte.
   *
   * @minItems 1
   */
  si_sa: Affermazione[];
  /**
   * Le regole dove stanno i valori, come «valori/ricorsi-dica».
   *
   * @minItems 1
   */
  vedi?: string[];
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  valido_dal?: Data;
  valido_al?: Data;
}
export interface CheCosaManca {
  quale: Testo;
  documento?: Identificativo;
  che_cosa: Testo;
}
/**
 * Il territorio: il livello nazionale, le direzioni regionali, i coordinamenti metropolitani e le sedi locali, una volta sola.
 */
export interface TabellaSedi {
  id: Identificativo;
  titolo: Testo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaSede[];
}
export interface RigaSede {
  id: Identificativo;
  nome: Testo;
  rinominata?: Rinominata;
  codice_ipa?: CodiceIPA;
  codice_univoco?: CodiceUnivocoUfficio;
  stampato: Testo;
  /**
   * Come lo stampano altre tabelle.
   *
   * @minItems 1
   */
  altri_nomi?: Testo[];
  livello: 'nazionale' | 'regione' | 'coordinamento' | 'sede';
  filiale_metropolitana?: true;
  superiore?: Identificativo;
  regione?: Identificativo;
  /**
   * Il gruppo in cui il piano confronta i costi della struttura.
   */
  cluster_costi?: 'a' | 'b' | 'c' | 'd';
  /**
   * Il gruppo con cui il piano fissa la quota di personale delle strutture regionali.
   */
  cluster_personale?: '1' | '2' | '3';
  punto?: Testo;
  fonte?: Fonte;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Le strutture di un ordinamento, una riga per ogni voce. La stessa struttura in un altro ordinamento ha lo stesso id e un’altra validità.
 */
export interface TabellaStrutture {
  id: Identificativo;
  titolo: Testo;
  ordinamento: Identificativo;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  valido_dal?: Data;
  valido_al?: Data;
  validita?: ValiditaStruttura;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: RigaStruttura[];
}
export interface ValiditaStruttura {
  certezza: Certezza;
  motivo?: Testo;
}
export interface RigaStruttura {
  id: Identificativo;
  punto?: Testo;
  fonte?: Fonte;
  /**
   * È una voce numerata o stampata nell’elenco dell’ordinamento; se manca, il testo la nomina soltanto.
   */
  elenco?: true;
  numero?: Testo;
  nome: Testo;
  rinominata?: Rinominata;
  codice_ipa?: CodiceIPA;
  codice_univoco?: CodiceUnivocoUfficio;
  stampato?: Testo;
  /**
   * Sigle e nomi con cui lo si cerca.
   *
   * @minItems 1
   */
  altri_nomi?: Testo[];
  genere: GenereStruttura;
  gruppo?: Testo;
  lettura_gruppo?: LetturaGruppo;
  livello?: 'generale' | 'dirigenziale';
  /**
   * Direzione sperimentale di innovazione strategica.
   */
  sperimentale?: true;
  /**
   * La voce nomina un genere di strutture, non una sola.
   */
  insieme?: true;
  /**
   * Quante strutture di quel genere, se la fonte lo dice.
   */
  quante?: number;
  tipo?: Identificativo;
  parte_di?: Identificativo;
  parte_di_motivo?: Testo;
  /**
   * @minItems 1
   */
  dipende_da?: RelazioneStruttura[];
  /**
   * Gli organi per cui lavora.
   *
   * @minItems 1
   */
  assiste?: Identificativo[];
  compito?: Testo;
  risponde_di?: Testo;
  composizione?: Testo;
  apertura?: PassaggioStruttura;
  chiusura?: PassaggioStruttura;
  sede?: Identificativo;
  valido_dal?: Data;
  valido_al?: Data;
  vuoto?: Testo;
  nota?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
export interface LetturaGruppo {
  certezza: Certezza;
  motivo?: Testo;
}
/**
 * Da quale struttura dipende, e quanto è certo.
 */
export interface RelazioneStruttura {
  struttura: Identificativo;
  punto?: Testo;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
}
/**
 * Chi decide di aprire o di chiudere, e a quali condizioni.
 */
export interface PassaggioStruttura {
  /**
   * @minItems 1
   */
  decidono: Identificativo[];
  autorizza?: Identificativo;
  propone?: Identificativo;
  /**
   * @minItems 1
   */
  condizioni?: Testo[];
  fonte: Fonte;
}
/**
 * Gli argomenti, in parole comuni, con cui si cercano le competenze. L’elenco è nostro.
 */
export interface TabellaTemi {
  id: Identificativo;
  titolo: Testo;
  nota?: Testo;
  /**
   * @minItems 1
   */
  righe: Tema[];
}
export interface Tema {
  id: Identificativo;
  nome: Testo;
  gruppo: Identificativo;
  /**
   * Le competenze a cui il testo dà il compito stesso, e non un concorso: chi le ha è la risposta. Se il testo lo dà a due, tutt’e due.
   *
   * @minItems 1
   */
  risponde: Identificativo[];
  /**
   * Parole con cui lo si potrebbe cercare.
   *
   * @minItems 1
   */
  altri_nomi: Testo[];
}
/**
 * Di che specie può essere la sede di un protocollo. Sono parole nostre: un documento nuovo può aggiungerne.
 */
export interface TabellaTipiDiSede {
  id: Identificativo;
  titolo: Testo;
  /**
   * @minItems 1
   */
  righe: TipoDiSede[];
}
export interface TipoDiSede {
  id: Identificativo;
  nome: Testo;
}
/**
 * Una unità dell'organizzazione: come si chiama, dove esiste, che cosa fa, che cosa ha preso da altre, chi vi risponde degli atti. Una scheda per unità, comprese quelle assorbite: così «chi lo aveva prima» porta a una pagina.
 */
export interface SchedaUnita {
  id: Identificativo;
  nome: Testo;
  rinominata?: Rinominata;
  codice_ipa?: CodiceIPA;
  codice_univoco?: CodiceUnivocoUfficio;
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
  struttura: Identificativo;
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
 * Una tabella di cifre della fonte: un file per tabella, una riga per riga stampata, una cella per cifra, con le identità che le cifre devono rispettare.
 */
export interface TabellaValori {
  id: Identificativo;
  titolo: Testo;
  argomento: Argomento;
  fonte: Fonte;
  certezza: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
  unita?: UnitaDiMisura1;
  periodo?: Periodo;
  tipo?: TipoDiCifra;
  /**
   * La tabella stampata lascia celle senza contenuto: le righe scrivono solo le celle piene.
   */
  rada?: true;
  /**
   * @minItems 1
   */
  colonne: ColonnaValori[];
  /**
   * @minItems 1
   */
  righe: RigaValori[];
  /**
   * Le identità che le cifre devono rispettare: si ricalcolano a ogni costruzione.
   *
   * @minItems 1
   */
  controlli?: Controllo[];
}
export interface ColonnaValori {
  id: Identificativo;
  voce: Testo;
  nome?: Testo;
  gruppo?: Testo;
  sede?: Identificativo;
  parte_di?: Identificativo;
  /**
   * Nella somma si sottrae.
   */
  segno?: 'meno';
  /**
   * L’intestazione dice solo il periodo o il tipo: la voce è quella della riga.
   */
  attributo?: true;
  unita?: UnitaDiMisura1;
  periodo?: Periodo;
  tipo?: TipoDiCifra;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
export interface RigaValori {
  id: Identificativo;
  voce: Testo;
  nome?: Testo;
  gruppo?: Testo;
  sede?: Identificativo;
  punto?: Testo;
  fonte?: Fonte;
  parte_di?: Identificativo;
  /**
   * Nella somma si sottrae.
   */
  segno?: 'meno';
  unita?: UnitaDiMisura1;
  periodo?: Periodo;
  tipo?: TipoDiCifra;
  valori: Valori;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Una cella per ogni colonna che la riga riempie.
 */
export interface Valori {
  [k: string]: CellaValori;
}
export interface CellaEstesa {
  valore?: Numero;
  testo?: Testo;
  parole_nostre?: InParoleNostre;
  /**
   * La riga ha l’etichetta, ma il testo di cui disponiamo non contiene il valore.
   */
  perso?: true;
  /**
   * La cella è stampata vuota; «valore», se c’è, è quanto provano le somme.
   */
  vuota?: true;
  stampato?: Testo;
  /**
   * La cifra è un limite o un’approssimazione.
   */
  vincolo?: 'almeno' | 'al-piu' | 'oltre' | 'circa' | 'quasi';
  rispetto_a?: Testo;
  unita?: UnitaDiMisura1;
  periodo?: Periodo;
  tipo?: TipoDiCifra;
  certezza?: Certezza;
  motivo?: Testo;
  incongruenza?: Identificativo;
  nota?: Testo;
}
/**
 * Un’identità dichiarata, che vale per una cella o per tutte le righe o colonne.
 */
export interface Controllo {
  id: Identificativo;
  titolo: Testo;
  /**
   * parti: ogni voce è la somma delle sue parti (parte_di). compreso: ogni voce sta fra la minore e la maggiore delle sue parti. pesi: gli addendi fanno 100, o il totale detto. uguale: la stessa cifra stampata altrove. calcolo: il risultato dell’operazione «atteso». percentuale: parte su totale, per cento. variazione: quanto «a» supera «da», per cento.
   */
  tipo: 'parti' | 'compreso' | 'pesi' | 'uguale' | 'calcolo' | 'percentuale' | 'variazione';
  /**
   * Si ripete per ogni riga o per ogni colonna.
   */
  per?: 'righe' | 'colonne';
  /**
   * Solo per queste righe o colonne.
   *
   * @minItems 1
   */
  solo?: Identificativo[];
  /**
   * Non per queste righe o colonne.
   *
   * @minItems 1
   */
  tranne?: Identificativo[];
  /**
   * Per «parti» e «compreso»: solo queste voci fra quelle che hanno parti.
   *
   * @minItems 1
   */
  voci?: Identificativo[];
  risultato?: RiferimentoCella;
  atteso?: Termine;
  parte?: Termine;
  totale?: Termine;
  da?: Termine;
  a?: Termine;
  /**
   * Per «variazione»: il miglioramento è scendere, e la percentuale è la discesa.
   */
  cala?: true;
  /**
   * Per «compreso» di una cella sola: i termini fra cui deve stare.
   *
   * @minItems 2
   */
  fra?: Termine[];
  /**
   * Per «pesi».
   *
   * @minItems 1
   */
  addendi?: Termine[];
  /**
   * A quante cifre si arrotonda il ricalcolo prima di confrontarlo; se manca, quante ne ha la cifra stampata.
   */
  decimali?: number;
  tolleranza?: Tolleranza;
  nota?: Testo;
}
export interface NumeroTermine {
  numero: Numero;
}
export interface SommaTermine {
  /**
   * @minItems 1
   */
  somma: Termine[];
  /**
   * @minItems 1
   */
  meno?: Termine[];
}
export interface ProdottoTermine {
  /**
   * @minItems 2
   */
  prodotto: Termine[];
}
/**
 * Il primo diviso il secondo.
 */
export interface RapportoTermine {
  /**
   * @minItems 2
   * @maxItems 2
   */
  rapporto: Termine[];
}
/**
 * La somma del termine su tutte le parti di una riga (o colonna): {parte} è ciascuna.
 */
export interface SommaSu {
  somma_su: Identificativo;
  termine: Termine;
}
/**
 * Di quanto, per cento, il primo supera il secondo.
 */
export interface ScartoTermine {
  /**
   * @minItems 2
   * @maxItems 2
   */
  scarto_percentuale: Termine[];
}
/**
 * Lo scarto che l’arrotondamento delle cifre stampate spiega.
 */
export interface Tolleranza {
  massima: Numero;
  motivo: Testo;
}
/**
 * Per dove passa un messaggio: i nomi delle vie che le regole sui canali richiamano. Sono parole nostre: un documento nuovo può aggiungerne.
 */
export interface TabellaVie {
  id: Identificativo;
  titolo: Testo;
  /**
   * @minItems 1
   */
  righe: RigaVia[];
}
export interface RigaVia {
  id: Identificativo;
  nome: Testo;
}
/**
 * Una lettura dedotta porta il motivo; una contraddetta, la voce del registro delle incongruenze.
 */
export interface Motivazione {}
/** One rule of each kind: the whole file, or a row of its table. */export interface RegolePerTipo {
  'argomenti': TabellaArgomenti['righe'][number];
  'audit': TabellaAudit['righe'][number];
  'canali': TabellaCanali['righe'][number];
  'capitoli': TabellaCapitoli['righe'][number];
  'competenze': TabellaCompetenze['righe'][number];
  'contatti': TabellaContatti['righe'][number];
  'corsi': TabellaCorsi['righe'][number];
  'discendenze': TabellaDiscendenze['righe'][number];
  'domande': TabellaDomande['righe'][number];
  'elenchi': TabellaElenco['righe'][number];
  'famiglie': TabellaFamiglie['righe'][number];
  'festivita': TabellaFestivita['righe'][number];
  'fonti': TabellaFonti['righe'][number];
  'glossario': TabellaGlossario['righe'][number];
  'incongruenze': TabellaIncongruenze['righe'][number];
  'indicatori': SchedaIndicatore;
  'lavoro-agile': TabellaLavoroAgile['righe'][number];
  'linee': TabellaLinee['righe'][number];
  'modelli': TabellaModelli['righe'][number];
  'novita': TabellaNovita['righe'][number];
  'obiettivi': TabellaObiettivi['righe'][number];
  'oggetti': TabellaOggetti['righe'][number];
  'ordinamenti': TabellaOrdinamenti['righe'][number];
  'pesi': AlberoPesi;
  'prodotti': TabellaProdotti['righe'][number];
  'progetti': TabellaProgetti['righe'][number];
  'protocolli': SchedaProtocollo;
  'questioni': TabellaQuestioni['righe'][number];
  'regole-senza-calcolo': RegolaSenzaCalcolo;
  'sedi': TabellaSedi['righe'][number];
  'strutture': TabellaStrutture['righe'][number];
  'temi': TabellaTemi['righe'][number];
  'tipi-di-sede': TabellaTipiDiSede['righe'][number];
  'unita': SchedaUnita;
  'valori': TabellaValori;
  'vie': TabellaVie['righe'][number];
}
