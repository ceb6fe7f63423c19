/**
 * Filters and sorts a table already in the page, from a form `data-filtra="<table id>"`.
 *
 * A control named `x` keeps the rows whose `data-x` (words separated by spaces) holds its value; a control named
 * `testo` keeps the rows that contain all its words. Header cells with `data-colonna` get a sort button. What is
 * chosen stands in the address, so that a link shows the same rows; without JavaScript the form does not show and
 * the table is whole.
 */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

const DECIMAL = /^-?\d+(\.\d+)?$/;

function setUp(form: HTMLFormElement): void {
  const table = document.getElementById(form.dataset['filtra'] ?? '');
  const body = table instanceof HTMLTableElement ? table.tBodies[0] : undefined;
  if (!(table instanceof HTMLTableElement) || !body) return;
  const rows = [...body.rows].map((row) => ({ row, text: plain(row.textContent ?? '') }));
  const controls = [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLSelectElement =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '',
  );
  const output = form.querySelector('output');
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-colonna]')];
  let sort = '';

  const apply = (): void => {
    let shown = 0;
    for (const { row, text } of rows) {
      const keep = controls.every(({ name, value }) => {
        if (value === '') return true;
        if (name === 'testo') return plain(value).split(' ').every((word) => text.includes(word));
        return (row.dataset[name] ?? '').split(' ').includes(value);
      });
      row.hidden = !keep;
      if (keep) shown += 1;
    }
    if (output) output.textContent = shown === rows.length ? `${shown} righe` : shown === 0 ? 'Nessuna riga: allarga i filtri' : `${shown} ${shown === 1 ? 'riga' : 'righe'} su ${rows.length}`;
  };

  const order = (): void => {
    const column = sort.replace(/^-/, '');
    const header = headers.find(({ dataset }) => dataset['colonna'] === column);
    for (const cell of headers) cell.setAttribute('aria-sort', cell !== header ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending');
    const sign = sort.startsWith('-') ? -1 : 1;
    const key = ({ row }: { row: HTMLTableRowElement }): string => {
      const cell = header ? row.cells[header.cellIndex] : undefined;
      return cell?.dataset['ordine'] ?? cell?.textContent?.trim() ?? '';
    };
    const collator = new Intl.Collator('it', { numeric: true });
    // Decimals go by value: «12.5» is more than «12.45», and −3 less than 2.
    const compare = (a: string, b: string): number => (DECIMAL.test(a) && DECIMAL.test(b) ? Number(a) - Number(b) : collator.compare(a, b));
    const sorted = header ? [...rows].sort((a, b) => sign * compare(key(a), key(b))) : rows;
    body.append(...sorted.map(({ row }) => row));
  };

  const remember = (): void => {
    const query = new URLSearchParams();
    for (const { name, value } of controls) if (value !== '') query.set(name, value);
    if (sort) query.set('ordina', sort);
    const text = query.toString();
    history.replaceState(history.state, '', text ? `?${text}` : location.pathname);
  };

  const recall = (): void => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = query.get(control.name) ?? '';
      control.value = value;
      // A value that the list does not hold (an old link) leaves the select empty: show everything instead.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    const asked = query.get('ordina') ?? '';
    sort = headers.some(({ dataset }) => dataset['colonna'] === asked.replace(/^-/, '')) ? asked : '';
  };

  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ordina';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const column = header.dataset['colonna'] ?? '';
      sort = sort === column ? `-${column}` : column;
      order();
      remember();
    });
  }
  form.addEventListener('input', () => { apply(); remember(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    // The browser empties the fields after this event: doing it here, the rows follow at once.
    event.preventDefault();
    for (const control of controls) control.value = '';
    sort = '';
    apply();
    order();
    remember();
  });
  window.addEventListener('popstate', () => { recall(); apply(); order(); });
  recall();
  apply();
  order();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filtra]')) setUp(form);
