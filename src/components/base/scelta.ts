/** A column, or a mark of the rows (`data-…`), to choose by. */
export interface Scelta {
  nome: string;
  etichetta: string;
  /** How one says that anything will do. */
  tutte?: string;
  voci: readonly {
    /** What the row carries written, where it differs from the text. */
    valore?: string;
    testo: string;
  }[];
}
