/**
 * On a telephone the rows of a long table go on for many screens: the first stand in sight,
 * the others behind a button. The browser's own find reaches them, a filter shows all that it keeps, and without
 * JavaScript, or on paper, none is folded.
 */

/** Rows in sight, and how many more there must be before folding is worth a gesture. */
const PRIME = 15;
const POCHE = 5;

const righe = (tabella: HTMLTableElement): HTMLTableRowElement[] =>
  [...tabella.tBodies].flatMap(({ rows }) => [...rows]);
const pulsanteDi = (tabella: HTMLTableElement): HTMLButtonElement | null =>
  document.querySelector(`button[data-ripiega="${tabella.id}"]`);

/** Folds every long table of the page. */
export function ripiegaTutte(): void {
  for (const tabella of document.querySelectorAll<HTMLTableElement>('.tabella > table[id]')) ripiega(tabella);
}

/** Folds a table, once, where nobody has asked for one of them. */
function ripiega(tabella: HTMLTableElement): void {
  const altre = righe(tabella).length - PRIME;
  const qui = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (altre < POCHE || location.search || (qui && tabella.contains(qui))) return;
  const pulsante = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'pulsante pulsante-secondo no-stampa',
    textContent: `Mostra le altre ${altre} righe`,
  });
  pulsante.dataset['ripiega'] = tabella.id;
  const riga = document.createElement('p');
  riga.append(pulsante);
  tabella.after(riga);
  pulsante.addEventListener('click', () => {
    const prima = righe(tabella).find(({ hidden }) => String(hidden) === 'until-found');
    spiega(tabella);
    prima?.querySelector('a')?.focus({ preventScroll: true });
  });
  tabella.addEventListener('beforematch', () => spiega(tabella));
  addEventListener('beforeprint', () => spiega(tabella));
  addEventListener('hashchange', () => {
    const meta = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!meta || !tabella.contains(meta)) return;
    spiega(tabella);
    meta.scrollIntoView();
  });
  riprendi(tabella, false);
}

/**
 * Folds again what is in sight, in the order in which it stands now.
 * @param chiesto whether a filter asks for some rows: then all that it keeps are shown
 */
export function riprendi(tabella: HTMLTableElement, chiesto: boolean): void {
  apriParte(tabella, chiesto);
  const pulsante = pulsanteDi(tabella);
  if (!pulsante) return;
  pulsante.hidden = chiesto;
  let viste = 0;
  for (const riga of righe(tabella)) {
    if (riga.hidden === true) continue;
    viste += 1;
    if (chiesto || viste <= PRIME) mostra(riga);
    else {
      riga.setAttribute('hidden', 'until-found');
      // Skipped contents still leave the sides of their box, and a row that is no box skips nothing.
      riga.style.display = 'block';
      riga.style.padding = riga.style.borderWidth = '0';
    }
  }
}

/** What a filter keeps is not left in a closed part, whose name counts all its rows and not those kept. */
function apriParte(tabella: HTMLTableElement, chiesto: boolean): void {
  const parte = tabella.closest<HTMLDetailsElement>('details.piega');
  const nome = parte?.querySelector('summary');
  if (!parte || !nome || (!chiesto && !nome.hidden)) return;
  parte.open = chiesto;
  nome.hidden = chiesto;
}

function spiega(tabella: HTMLTableElement): void {
  pulsanteDi(tabella)?.parentElement?.remove();
  for (const riga of righe(tabella)) if (String(riga.hidden) === 'until-found') mostra(riga);
}

function mostra(riga: HTMLTableRowElement): void {
  riga.hidden = false;
  riga.style.display = riga.style.padding = riga.style.borderWidth = '';
}
