/**
 * A figure: as it is written, as a number for its bar, and 1 where the source contradicts it or does not print it so.
 */
export type CifraScritta = readonly [testo: string, numero: number, incerta?: 1];

/** A quantity of a table, with the figure of every structure that has one. */
interface QuantitaScritta {
  nome: string;
  /** Address of the table, from which it is taken. */
  tabella: string;
  /** The national figure is the sum of the others: it is no measure of one of them. */
  somma: boolean;
  cifre: Readonly<Record<string, CifraScritta>>;
}

/** All structures and what the tables say of them. */
export interface DatiConfronto {
  /** Id, name, and what it stands in. */
  sedi: readonly (readonly [id: string, nome: string, dove: string])[];
  /** The page of a structure, with `ID` in the place of its id. */
  pagina: string;
  argomenti: readonly { nome: string; quantita: readonly QuantitaScritta[] }[];
}

/** A row of the comparison: the bars are parts of the longest of the row. */
export interface RigaConfronto {
  nome: string;
  tabella: string;
  celle: readonly ({ testo: string; incerta: boolean; parte: number } | null)[];
  /** The national figure, where it is one to compare with: its text, and where its line falls. */
  nazionale: { testo: string; parte: number } | null;
}
