import {
  A_BARRE,
  COLONNE_FONTE,
  CON_CERTEZZA,
  DATA,
  FONTE,
  ID,
  TESTO,
  colonne,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from './basi.ts';
import { campoDiRegola, regolaCon } from './regole.ts';

/** A rule that is computed, as written. */
export const INDICATORE = regolaCon('indicatori', null, {
  url: indirizzo('indicatori/'),
  calcolatore: oNullo(indirizzo('calcolatori/')),
});

/** A rule that gives no number here. */
export const REGOLA_SENZA_CALCOLO = regolaCon('regole-senza-calcolo', null, {
  url: indirizzo('indicatori/senza-calcolo/'),
});

/** A table of a register as written, but for its rows: each carries its own source and certainty. */
function registro(tipo: string, pagina: string): Schema {
  return regolaCon(
    tipo,
    null,
    { url: indirizzo(pagina) },
    { righe: elenco(regolaCon(tipo, 'riga', { fonte: FONTE, ...CON_CERTEZZA })) },
  );
}

export const ELENCO = registro('elenchi', 'elenchi/');
export const AUDIT = registro('audit', 'registri/audit/');
export const CAPITOLI = registro('capitoli', 'registri/capitoli/');
export const CORSI = registro('corsi', 'registri/corsi/');
export const LAVORO_AGILE = registro('lavoro-agile', 'lavoro-agile/');

/** An order: the names and structures that hold between two days. */
export const ORDINAMENTO = regolaCon('ordinamenti', 'riga', { url: indirizzo('strutture/ordinamenti/') });

/** A general objective of the plan. */
export const OBIETTIVO = oggetto({
  id: ID,
  lettera: { type: 'string', pattern: '^[A-Z]$' },
  nome: TESTO,
  linea_guida: detto(oNullo(oggetto({ sigla: TESTO, nome: TESTO })), 'La linea guida sotto cui il piano lo mette.'),
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
  url: indirizzo('obiettivi/'),
});

/** A management guideline of the plan. */
export const LINEA = oggetto({
  id: ID,
  sigla: TESTO,
  nome: detto(TESTO, 'L’intestazione com’è stampata; di un’indicazione, lo stesso testo di «indicazione».'),
  indicazione: detto(oNullo(TESTO), 'Che cosa chiede la linea, in parole nostre; nullo per un’intestazione.'),
  superiore: detto(oNullo(ID), 'La linea di cui fa parte.'),
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
});

/** Columns of linee.csv. */
export const COLONNE_LINEE = colonne(
  LINEA,
  [
    'id',
    'sigla',
    'nome',
    'superiore',
    'nota',
    'certezza',
    'motivo',
    'incongruenza',
    'documento',
    'punto',
    'indicazione',
  ],
  COLONNE_FONTE,
);

/** A topic under which competences are looked up. */
export const TEMA = oggetto({
  id: ID,
  nome: TESTO,
  gruppo: TESTO,
  altri_nomi: elenco(TESTO),
  competenze: detto(elenco(ID), 'Prima quelle di cui è l’argomento principale.'),
  url: indirizzo('competenze/'),
});

/** An abbreviation of the labels or a word of everyday use, with what it stands for. */
export const PAROLA = oggetto({
  id: ID,
  natura: campoDiRegola('glossario', 'natura'),
  termine: detto(TESTO, 'La sigla com’è stampata, senza il punto finale, o il termine dei documenti.'),
  vale: detto(elenco(TESTO), 'Le parole intere della sigla, o quelle d’uso; vuoto se non sappiamo scioglierla.'),
  etichette: detto(elenco(TESTO), 'Le sole etichette in cui la sigla vale così; vuoto: ovunque.'),
  fonte: FONTE,
  ...CON_CERTEZZA,
  url: indirizzo('glossario/#'),
});

/** Columns of glossario.csv. */
export const COLONNE_GLOSSARIO = colonne(
  PAROLA,
  ['id', 'natura', 'termine', 'vale', 'etichette', 'certezza', 'motivo', 'incongruenza', 'documento', 'punto', 'url'],
  { ...COLONNE_FONTE, vale: A_BARRE, etichette: A_BARRE },
);

/** A document, or an act that one of them cites. */
export const DOCUMENTO = regolaCon('fonti', 'riga', { tabella: ID, url: indirizzo('fonti/') });

/** An entry of the register of contradictions. */
export const INCONGRUENZA = regolaCon('incongruenze', 'riga', {
  tabella: ID,
  tabella_titolo: TESTO,
  url: indirizzo('incongruenze/'),
});

/** A change of the rules. */
export const NOVITA = regolaCon('novita', 'riga', { url: indirizzo('novita/#') });

/** The index of the data: which rules they come from, and every file. */
export const INDICE_DATI: Schema = oggetto({
  titolo: TESTO,
  versione: { type: 'string', pattern: '^[0-9a-f]{12}$', description: 'Cambia ogni volta che cambia una regola.' },
  aggiornato: detto(DATA, 'Il giorno dell’ultima voce fra le novità.'),
  licenza: { type: 'string', format: 'uri' },
  descrizione_openapi: indirizzo('dati/v1/openapi.json'),
  catalogo_dcat: indirizzo('dati/v1/dcat.jsonld'),
  novita: indirizzo('dati/v1/novita.json'),
  insiemi: elenco(
    oggetto({
      nome: ID,
      titolo: TESTO,
      descrizione: TESTO,
      voci: { type: 'integer', minimum: 0 },
      json: indirizzo('dati/v1/'),
      csv: oNullo(indirizzo('dati/v1/')),
    }),
  ),
  tabelle: elenco(oggetto({ id: ID, titolo: TESTO, csv: indirizzo('dati/v1/tabelle/') })),
});
