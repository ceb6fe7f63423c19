/** What a cell of ours holds: text, a number, or nothing. */
export type Valore = string | number | null;

/** Words of an error that are not yet at a place. */
export interface Errore {
  messaggio: string;
  atteso: string;
  rimedio: string;
}
