import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  DATA,
  FONTE,
  ID,
  TESTO,
  colonne,
  comune,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from './basi.ts';
import { campoDiRegola, regolaCon } from './regole.ts';

const CODICE = oNullo(comune('codice'));

/** A product, or one of its versions. */
export const PRODOTTO = oggetto({
  id: ID,
  codice_prodotto: detto(CODICE, 'Il codice di cinque o sei cifre; nullo se la fonte non lo stampa.'),
  codice_14o: detto(CODICE, 'Il codice a sei caratteri dell’Allegato 2; nullo se la fonte non lo stampa.'),
  descrizione: detto(TESTO, 'Com’è stampata, anche se tagliata.'),
  nome: detto(TESTO, 'La descrizione in italiano corrente: è nostra.'),
  gruppo: TESTO,
  unita: detto(ID, 'L’unità che se ne occupa, in unita.json.'),
  unita_nome: TESTO,
  condizione: detto(oNullo(TESTO), 'Quando vale solo in certe strutture.'),
  precedente: detto(oNullo(ID), 'L’unità che se ne occupava prima.'),
  ...CON_VALIDITA,
  ...CON_CERTEZZA,
  fonti: elenco(oggetto({ documento: ID, punto: TESTO })),
  url: indirizzo('prodotti/'),
});

/** Columns of prodotti.csv. */
export const COLONNE_PRODOTTI: Record<string, Schema> = colonne(
  PRODOTTO,
  [
    'id',
    'codice_prodotto',
    'codice_14o',
    'descrizione',
    'nome',
    'gruppo',
    'unita',
    'unita_nome',
    'condizione',
    'precedente',
    'valido_dal',
    'valido_al',
    'certezza',
    'motivo',
    'incongruenza',
    'url',
    'fonti',
  ],
  { fonti: detto(TESTO, 'Documento e punto; più fonti sono separate da « | ».') },
);

/** A unit: its rule, and what other rules say of it. */
export const UNITA = regolaCon('unita', null, {
  contiene: detto(elenco(ID), 'Le unità che ne fanno parte.'),
  ceduto: detto(elenco(oggetto({ a: ID, che_cosa: TESTO })), 'Che cosa altre unità hanno assorbito da questa.'),
  prodotti: detto(elenco(ID), 'I prodotti di cui si occupa, anche solo in certi giorni: quali, in prodotti.json.'),
  fonti: elenco(FONTE),
  url: indirizzo('unita/'),
});

/** A project or a strategic activity. */
export const PROGETTO = oggetto({
  id: ID,
  tipo: campoDiRegola('progetti.riga', 'tipo'),
  codice: detto(oNullo(TESTO), 'Com’è stampato.'),
  titolo: detto(TESTO, 'In parole nostre.'),
  descrizione: detto(oNullo(TESTO), 'Tutto ciò che si fa, in parole nostre, dove il titolo è solo un nome.'),
  output: detto(oNullo(TESTO), 'In parole nostre.'),
  struttura: detto(ID, 'Chi ne risponde.'),
  struttura_nome: TESTO,
  linee_civ: elenco(TESTO),
  obiettivo: detto(oNullo({ type: 'string', pattern: '^[A-Z]$' }), 'La lettera dell’obiettivo generale.'),
  linea_guida: oNullo(ID),
  indicazioni: detto(elenco(ID), 'Che cosa chiede la linea guida: id di linee.'),
  programma: detto(oNullo(TESTO), 'Il programma operativo, com’è stampato.'),
  inizio: oNullo(DATA),
  fine: oNullo(DATA),
  stessa_attivita: elenco(ID),
  insieme: oNullo(ID),
  numero: oNullo({ type: 'integer', minimum: 1 }),
  ...CON_CERTEZZA,
  fonte: FONTE,
  url: indirizzo('progetti/'),
});

/** Columns of progetti.csv: the same fields. */
export const COLONNE_PROGETTI: Record<string, Schema> = colonne(
  PROGETTO,
  Object.keys(PROGETTO['properties'] as object).flatMap((campo) =>
    campo === 'fonte' ? ['documento', 'punto'] : [campo],
  ),
  COLONNE_FONTE,
);
