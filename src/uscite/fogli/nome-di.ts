/** What of a rule is its name, in the order of preference. */
const NOMI = ['nome', 'titolo', 'etichetta', 'voce', 'casella', 'cosa', 'testo', 'descrizione', 'id'] as const;

/** What a rule is called where it has no page yet. */
export function nomeDi(dati: Readonly<Record<string, unknown>>): string {
  const nome = NOMI.map((campo) => dati[campo]).find((valore) => typeof valore === 'string');
  return typeof nome === 'string' ? nome : String(dati['id']);
}
