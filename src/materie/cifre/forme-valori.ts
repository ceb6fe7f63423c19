import {
  CON_CERTEZZA,
  DECIMALE,
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
import { PAGINE } from '../../puro/parole/indirizzi.ts';

/** The id of a figure. */
export const CIFRA_ID: Schema = {
  type: 'string',
  pattern: '^[a-z0-9-]+/[^@]+(@.+)?$',
  description: 'tabella/riga@colonna; per un peso, pesi/albero/voce.',
};

/** A published figure computed again. */
export const VERIFICA = oggetto({
  id: TESTO,
  descrizione: TESTO,
  pubblicato: DECIMALE,
  ricalcolato: detto(TESTO, 'Un numero, o i due estremi in parole.'),
  esito: parole('torna', 'arrotondamento', 'non-torna'),
  incongruenza: CON_CERTEZZA.incongruenza,
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
