/**
 * Filters and sorts a table already in the page, from a form `data-filtra="<table id>"`.
 *
 * A control named `x` keeps the rows whose `data-x` (words separated by spaces) holds its value, or, where rows have
 * none, those with its value among what the cell under `data-colonna="x"` says («a; b»); a control named `testo` keeps
 * the rows that contain all its words, in any number and gender, or, where no row does, those that the search of the
 * site answers with: its rules are the same. Header cells with `data-colonna` get a sort button. What is chosen stands
 * in the address, so that a link shows the same rows; without JavaScript the form does not show and the table is whole.
 *
 * A form with `data-righe` (the address of all rows as JSON) has a table with only the first of them, and `data-prima`
 * says which: the first gesture fetches the others.
 */
import type * as AltreParole from './altre-parole.ts';
import '../modulo/indirizzo-in-stampa.ts';
import { scriviFiltro } from './filtro-in-stampa.ts';
import { numeroDi } from './righe.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function setUp(form: HTMLFormElement): void {
  const table = document.getElementById(form.dataset['filtra'] ?? '');
  const body = table instanceof HTMLTableElement ? table.tBodies[0] : undefined;
  if (!(table instanceof HTMLTableElement) || !body) return;
  let rows = [...body.rows];
  // Read only when somebody writes: a long table opens sooner.
  const texts = new WeakMap<HTMLTableRowElement, { text: string; stems?: ReadonlySet<string> }>();
  /** Other forms of a word, and the search of the site: they travel with the first word that is typed. */
  let others: typeof AltreParole | undefined;
  const says = (row: HTMLTableRowElement, word: string): boolean => {
    const known = texts.get(row) ?? { text: plain(row.textContent ?? '') };
    texts.set(row, known);
    if (known.text.includes(word) || !others) return known.text.includes(word);
    known.stems ??= new Set(known.text.split(' ').map(others.radice));
    return known.stems.has(others.radice(word));
  };
  /**
   * What the search of the site answers to a text that no row has the words of: addresses, with the place in the page.
   */
  const answers = new Map<string, ReadonlySet<string>>();
  const answered = (row: HTMLTableRowElement, found: ReadonlySet<string>): boolean =>
    found.has(`${location.pathname}#${row.id}`) ||
    [...row.querySelectorAll('a')].some(({ pathname, hash }) => found.has(pathname + hash));
  let missing = form.dataset['righe'];
  const more = form.querySelector<HTMLButtonElement>('button[name="tutte"]');
  const controls = [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLSelectElement =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '',
  );
  const output = form.querySelector('output');
  // A table of many columns does not carry their names: each is its place.
  if ('ordina' in form.dataset)
    for (const [n, cell] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) cell.dataset['colonna'] ??= String(n);
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-colonna]')];
  const column = (name: string) => headers.find(({ dataset }) => dataset['colonna'] === name);
  /** The names of the columns, as the page writes them: a sort later adds its own words. */
  const nomi = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
  let sort = '';
  /** Whether the rows stand as the page brought them. */
  let asBrought = true;

  const apply = (): void => {
    const typed = controls.find(({ name }) => name === 'testo')?.value.trim() ?? '';
    const words = plain(typed).split(' ').filter(Boolean);
    const byWords = rows.some((row) => words.every((word) => says(row, word)));
    const near = byWords || missing ? undefined : answers.get(typed);
    if (typed && !others)
      void import('./altre-parole.ts').then((arrived) => {
        others ??= arrived;
        apply();
      });
    else if (others && !byWords && !missing && near === undefined && typed.length > 2)
      void others.chiedi(typed).then((found) => {
        answers.set(typed, found);
        if (found.size > 0) apply();
      });
    let shown = 0;
    for (const row of rows) {
      const keep = controls.every(({ name, value }) => {
        if (value === '') return true;
        if (name === 'testo') return near ? answered(row, near) : words.every((word) => says(row, word));
        const said =
          row.dataset[name]?.split(' ') ??
          row.cells[column(name)?.cellIndex ?? -1]?.textContent?.trim().split('; ') ??
          [];
        return said.some((word) => word === value || plain(word).replaceAll(' ', '-') === value);
      });
      row.hidden = !keep;
      if (keep) shown += 1;
    }
    const past = rows.filter((row) => !row.hidden && (row.dataset['stato'] ?? 'in-vigore') !== 'in-vigore').length;
    if (output)
      output.textContent = missing
        ? (form.dataset['prima'] ?? '')
        : shown === rows.length
          ? `${shown} righe`
          : shown === 0
            ? 'Nessuna riga: allarga i filtri'
            : `${shown} ${shown === 1 ? 'riga' : 'righe'} su ${rows.length}${near ? ', trovate con altre parole' : ''}`;
    if (output && past > 0)
      output.textContent +=
        past === 1 ? ', una non in vigore in questo giorno' : `, ${past} non in vigore in questo giorno`;
  };

  const order = (): void => {
    const header = column(sort.replace(/^-/, ''));
    for (const cell of headers)
      cell.setAttribute('aria-sort', cell !== header ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending');
    if (!header && asBrought) return;
    asBrought = !header;
    const sign = sort.startsWith('-') ? -1 : 1;
    const key = (row: HTMLTableRowElement): { text: string; value: number } => {
      const cell = header ? row.cells[header.cellIndex] : undefined;
      const own = cell?.dataset['ordine'];
      const text = own ?? cell?.textContent?.trim() ?? '';
      return { text, value: own === undefined ? numeroDi(text) : Number(own || NaN) };
    };
    const collator = new Intl.Collator('it', { numeric: true });
    // Figures go by value: «12,5» is more than «12,45», and −3 less than 2.
    const keyed = rows.map((row) => ({ row, ...key(row) }));
    if (header) keyed.sort((a, b) => sign * (a.value - b.value || collator.compare(a.text, b.text)));
    body.append(...keyed.map(({ row }) => row));
  };

  /** Fetches the rows that the page left out, once; says so when they do not come. */
  const complete = (): void => {
    const url = missing;
    if (!url) return;
    import('./righe-a-richiesta.ts')
      .then(({ chiediRighe }) => chiediRighe(url, nomi))
      .then(
        (whole) => {
          if (!missing) return;
          missing = undefined;
          rows = [...whole];
          asBrought = false;
          body.replaceChildren();
          order();
          apply();
          more?.remove();
        },
        () => {
          if (output) output.textContent = 'Le altre righe non arrivano: riprova fra poco.';
        },
      );
  };

  const remember = (): void => {
    const query = new URLSearchParams();
    const day = new URLSearchParams(location.search).get('data');
    for (const { name, value } of controls) if (value !== '') query.set(name, value);
    if (sort) query.set('ordina', sort);
    // The day on which the page answers is another form's, and stays.
    if (day) query.set('data', day);
    const text = query.toString();
    history.replaceState(history.state, '', text ? `?${text}` : location.pathname);
  };

  const recall = (): void => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) {
      // What was typed while the script travelled stays.
      const value = query.get(control.name) ?? (location.search ? '' : control.value);
      control.value = value;
      // A value that the list does not hold (an old link) leaves the select empty: show everything instead.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    const asked = query.get('ordina') ?? '';
    sort = column(asked.replace(/^-/, '')) ? asked : '';
  };

  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ordina';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const name = header.dataset['colonna'] ?? '';
      sort = sort === name ? `-${name}` : name;
      order();
      remember();
      complete();
    });
  }
  form.addEventListener('input', () => {
    apply();
    remember();
    complete();
  });
  more?.addEventListener('click', complete);
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
  document.addEventListener('alla-data', apply);
  addEventListener('beforeprint', () => {
    const name = nomi[column(sort.replace(/^-/, ''))?.cellIndex ?? -1] ?? '';
    scriviFiltro(
      table,
      controls,
      output?.textContent ?? '',
      name && `«${name}»${sort.startsWith('-') ? ', dall’ultimo' : ''}`,
    );
  });
  recall();
  apply();
  order();
  if (location.search || controls.some(({ value }) => value !== '')) complete();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filtra]')) {
  setUp(form);
  form.dataset['pronto'] = '';
}
