/** Una colonna o un segno delle righe (`data-…`) da scegliere. */
export interface Scelta {
  nome: string;
  etichetta: string;
  /** Come si dice che va bene tutto. */
  tutte?: string;
  voci: readonly {
    /** Ciò che la riga porta scritto, dove è diverso dal testo. */
    valore?: string;
    testo: string;
  }[];
}
