/** On paper a table says which of its rows it shows: the form that chose them is not printed. */

/** What a control asks, in the words of its label. */
function detto(controllo: HTMLInputElement | HTMLSelectElement): string {
  if (controllo.name === 'testo') return `le parole «${controllo.value.trim()}»`;
  const nome = controllo.labels?.[0]?.textContent?.trim() ?? controllo.name;
  const scelto = controllo instanceof HTMLSelectElement ? controllo.selectedOptions[0]?.textContent : undefined;
  return `${nome}: «${(scelto ?? controllo.value).trim().replace(/ \(\d+\)$/, '')}»`;
}

/**
 * Writes the line above the table, or takes it away where nothing is asked.
 * @param quante the form's own count of rows
 * @param ordine the column that the rows follow, in words; empty where they stand as printed by the page
 */
export function scriviFiltro(
  tabella: HTMLTableElement,
  controlli: readonly (HTMLInputElement | HTMLSelectElement)[],
  quante: string,
  ordine: string,
): void {
  const id = `${tabella.id}-filtro`;
  const prima = document.getElementById(id);
  const chieste = controlli.filter(({ value }) => value !== '').map(detto);
  const frasi = [
    ...(chieste.length > 0 ? [`Solo le righe con ${chieste.join(', ')}: ${quante}.`] : []),
    ...(ordine ? [`In ordine di ${ordine}.`] : []),
  ];
  if (frasi.length === 0) {
    prima?.remove();
    return;
  }
  const riga = prima ?? Object.assign(document.createElement('p'), { id, className: 'solo-stampa' });
  riga.textContent = frasi.join(' ');
  if (!prima) tabella.before(riga);
}
