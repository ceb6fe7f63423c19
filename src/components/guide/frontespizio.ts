/** What the head of a guide in content/guide/ says of it. */
export interface Frontespizio {
  titolo: string;
  /** One or two lines: for whom, to do what. */
  descrizione: string;
  /** Its place among the guides. */
  ordine: number;
}
