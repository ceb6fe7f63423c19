import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  DECIMALE,
  FONTE,
  ID,
  SI_NO,
  TESTO,
  colonne,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  parole,
  type Schema,
} from '../../motore/dati/forme.ts';
import { compilati } from '../../motore/dati/di-regola.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

const CIFRA_ID: Schema = {
  type: 'string',
  pattern: '^[a-z0-9-]+/[^@]+(@.+)?$',
  description: 'tabella/riga@colonna; per un peso, pesi/albero/voce.',
};

/** A figure of a table. */
export const formaCifra = (): Schema =>
  oggetto({
    id: CIFRA_ID,
    tabella: ID,
    voce: detto(TESTO, 'Che cosa si misura.'),
    struttura: detto(oNullo(ID), 'La struttura a cui appartiene, in sedi.json.'),
    ...compilati('valori.cellaEstesa', 'periodo tipo'),
    valore: detto(
      oNullo(DECIMALE),
      'Il numero come testo, col punto per i decimali; nullo dove la fonte non ha una cifra o la cifra è andata perduta.',
    ),
    ...compilati('valori.cellaEstesa', 'unita'),
    stato: detto(
      parole('cifra', 'testo', 'persa', 'vuota'),
      'testo: parole al posto della cifra. persa: c’è l’etichetta, ma la cifra non è nel testo che leggiamo. vuota: stampata vuota.',
    ),
    testo: detto(oNullo(TESTO), 'Che cosa sta al posto della cifra.'),
    nostre: detto(SI_NO, 'Se «testo» è in parole nostre, stampato in nessun punto.'),
    ...compilati('valori.cellaEstesa', 'vincolo rispetto_a', { rispetto_a: 'Da che cosa si conta un aumento.' }),
    ...CON_CERTEZZA,
    verifiche: detto(elenco(TESTO), 'I ricalcoli in cui entra, in verifiche.json.'),
    fonte: FONTE,
    url: indirizzo(PAGINE.tabelle),
  });

/** Columns of valori.csv. */
export const colonneValori = (): Record<string, Schema> =>
  colonne(
    formaCifra(),
    [
      'tabella',
      'voce',
      'struttura',
      'periodo',
      'tipo',
      'valore',
      'unita',
      'stato',
      'testo',
      'vincolo',
      'rispetto_a',
      'certezza',
      'motivo',
      'incongruenza',
      'documento',
      'punto',
      'id',
    ],
    COLONNE_FONTE,
  );

/** A published figure computed again. */
export const VERIFICA = oggetto({
  id: TESTO,
  descrizione: TESTO,
  pubblicato: DECIMALE,
  ricalcolato: detto(TESTO, 'Un numero, o i due estremi in parole.'),
  esito: parole('torna', 'arrotondamento', 'non-torna'),
  incongruenza: CON_CERTEZZA['incongruenza'] ?? {},
  scarto: DECIMALE,
  tipo: TESTO,
  tabella: TESTO,
  cella: oNullo(CIFRA_ID),
  celle: elenco(CIFRA_ID),
  tolleranza: detto(oNullo(TESTO), 'Perché una piccola differenza è un arrotondamento.'),
  nota: oNullo(TESTO),
  url: indirizzo(PAGINE.verifiche),
});

/** Columns of verifiche.csv. */
export const colonneVerifiche = (): Record<string, Schema> =>
  colonne(VERIFICA, [
    'id',
    'descrizione',
    'pubblicato',
    'ricalcolato',
    'scarto',
    'esito',
    'incongruenza',
    'tabella',
    'tipo',
  ]);

/** An entry of a tree of weights. */
export const formaPeso = (): Schema =>
  oggetto({
    albero: ID,
    titolo: TESTO,
    periodo: oNullo(TESTO),
    ...compilati('pesi.voce', 'id voce', { id: 'Unico nel suo albero.' }),
    nome: TESTO,
    ...compilati('pesi.voce', 'parte_di peso peso_comune', {
      parte_di: 'La voce che la comprende; nullo alla radice.',
      peso: 'Per cento della voce che la comprende.',
      peso_comune: 'Le voci che si dividono un solo peso stampato.',
    }),
    valori: detto(elenco(TESTO), 'Le righe di valori che la misurano.'),
    ...compilati('pesi.voce', 'certezza nota punto'),
  });
