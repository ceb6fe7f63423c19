import type { CellaRiga, Pezzo, Riga } from './righe.ts';

/**
 * Fetches the rows that a page leaves out and makes them.
 * @param url a JSON array of rows
 * @param nomi the names of the columns
 * @throws when the file does not come
 */
export async function chiediRighe(url: string, nomi: readonly string[]): Promise<HTMLTableRowElement[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return ((await answer.json()) as Riga[]).map((riga) => row(riga, nomi));
}

function row({ dati, celle }: Riga, nomi: readonly string[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  Object.assign(made.dataset, dati);
  made.append(...celle.map((una, n) => cell(una, n, nomi[n] ?? '')));
  return made;
}

function cell({ pezzi, classe, ordine }: CellaRiga, n: number, nome: string): HTMLTableCellElement {
  const made = document.createElement(n === 0 ? 'th' : 'td');
  if (n === 0) made.scope = 'row';
  if (classe) made.className = classe;
  if (ordine !== undefined) made.dataset['ordine'] = ordine;
  // On a narrow screen the row is a card, and each cell says its column.
  if (n > 0 && pezzi.length > 0) made.dataset['voce'] = nome;
  made.append(...pezzi.map(piece));
  return made;
}

function piece(pezzo: Pezzo): string | HTMLElement {
  if (typeof pezzo === 'string') return pezzo;
  const made = document.createElement(pezzo.href === undefined ? 'span' : 'a');
  if (made instanceof HTMLAnchorElement && pezzo.href !== undefined) made.href = pezzo.href;
  if (pezzo.classe) made.className = pezzo.classe;
  made.textContent = pezzo.testo;
  return made;
}
