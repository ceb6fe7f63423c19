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
import { riprendi } from './ripiega.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

type Campo = HTMLInputElement | HTMLSelectElement;
/** The column that the rows are sorted by, after a minus where it goes from the last. */
type Ordine = string;

const columnOf = (sort: Ordine): string => sort.replace(/^-/, '');

/** One form with its table. */
class TabellaFiltrata {
  readonly #form: HTMLFormElement;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  #rows: HTMLTableRowElement[];
  readonly #controls: readonly Campo[];
  readonly #headers: readonly HTMLTableCellElement[];
  readonly #output: HTMLOutputElement | null;
  readonly #more: HTMLButtonElement | null;
  /** The names of the columns, as the page writes them: a sort later adds its own words. */
  readonly #nomi: readonly string[];
  /** Read only when somebody writes: a long table opens sooner. */
  readonly #texts = new WeakMap<HTMLTableRowElement, { text: string; stems?: ReadonlySet<string> }>();
  /** Other forms of a word, and the search of the site: they travel with the first word that is typed. */
  #others: typeof AltreParole | undefined;
  /**
   * What the search of the site answers to a text that no row has the words of: addresses, with the place in the page.
   */
  readonly #answers = new Map<string, ReadonlySet<string>>();
  /** Where the rows that the page left out are. */
  #missing: string | undefined;
  #sort: Ordine = '';
  /** Whether the rows stand as the page brought them. */
  #asBrought = true;

  constructor(form: HTMLFormElement, table: HTMLTableElement, body: HTMLTableSectionElement) {
    this.#form = form;
    this.#table = table;
    this.#body = body;
    // A table may keep its rows in groups: a filter looks at them all.
    this.#rows = [...table.tBodies].flatMap(({ rows }) => [...rows]);
    this.#missing = form.dataset['righe'];
    this.#more = form.querySelector('button[name="tutte"]');
    this.#output = form.querySelector('output');
    this.#controls = [...form.elements].filter(
      (element): element is Campo =>
        (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '',
    );
    const cells = [...(table.tHead?.rows[0]?.cells ?? [])];
    // A table of many columns does not carry their names: each is its place.
    if ('ordina' in form.dataset) for (const [n, cell] of cells.entries()) cell.dataset['colonna'] ??= String(n);
    this.#headers = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-colonna]')];
    this.#nomi = cells.map(({ textContent }) => textContent?.trim() ?? '');
  }

  /** Takes up what the address says, and listens. */
  avvia(): void {
    for (const header of this.#headers) this.#makeSortable(header);
    this.#listen();
    this.#recall();
    this.#apply();
    this.#order();
    if (location.search || this.#controls.some(({ value }) => value !== '')) this.#complete();
  }

  #column(name: string): HTMLTableCellElement | undefined {
    return this.#headers.find(({ dataset }) => dataset['colonna'] === name);
  }

  #says(row: HTMLTableRowElement, word: string): boolean {
    const known = this.#texts.get(row) ?? { text: plain(row.textContent ?? '') };
    this.#texts.set(row, known);
    if (known.text.includes(word) || !this.#others) return known.text.includes(word);
    known.stems ??= new Set(known.text.split(' ').map(this.#others.radice));
    return known.stems.has(this.#others.radice(word));
  }

  /** Whether a row holds the value of a control. */
  #holds(row: HTMLTableRowElement, { name, value }: Campo): boolean {
    const said =
      row.dataset[name]?.split(' ') ??
      row.cells[this.#column(name)?.cellIndex ?? -1]?.textContent?.trim().split('; ') ??
      [];
    return said.some((word) => word === value || plain(word).replaceAll(' ', '-') === value);
  }

  #apply(): void {
    const typed = this.#controls.find(({ name }) => name === 'testo')?.value.trim() ?? '';
    const words = plain(typed).split(' ').filter(Boolean);
    const saysAll = (row: HTMLTableRowElement): boolean => words.every((word) => this.#says(row, word));
    const byWords = this.#rows.some(saysAll);
    const near = byWords || this.#missing ? undefined : this.#answers.get(typed);
    this.#askOthers(typed, byWords, near);
    let shown = 0;
    for (const row of this.#rows) {
      const keep = this.#controls.every((control) => {
        if (control.value === '') return true;
        if (control.name === 'testo') return near ? answered(row, near) : saysAll(row);
        return this.#holds(row, control);
      });
      row.hidden = !keep;
      if (keep) shown += 1;
    }
    this.#fold();
    this.#tell(shown, near !== undefined);
  }

  /** On a telephone the rows past the first stay folded until something is asked. */
  #fold(): void {
    riprendi(this.#table, this.#sort !== '' || this.#controls.some(({ value }) => value !== ''));
  }

  /** Sends for other forms of the words typed and, where no row says them, for what the search answers. */
  #askOthers(typed: string, byWords: boolean, near: ReadonlySet<string> | undefined): void {
    if (typed && !this.#others)
      void import('./altre-parole.ts').then((arrived) => {
        this.#others ??= arrived;
        this.#apply();
      });
    else if (this.#others && !byWords && !this.#missing && near === undefined && typed.length > 2)
      void this.#others.chiedi(typed).then((found) => {
        this.#answers.set(typed, found);
        if (found.size > 0) this.#apply();
      });
  }

  #tell(shown: number, near: boolean): void {
    const output = this.#output;
    if (!output) return;
    const all = this.#rows.length;
    const past = this.#rows.filter(
      (row) => row.hidden !== true && (row.dataset['stato'] ?? 'in-vigore') !== 'in-vigore',
    ).length;
    const count =
      shown === all
        ? `${shown} righe`
        : shown === 0
          ? 'Nessuna riga: allarga i filtri'
          : `${shown} ${shown === 1 ? 'riga' : 'righe'} su ${all}${near ? ', trovate con altre parole' : ''}`;
    output.textContent = this.#missing ? (this.#form.dataset['prima'] ?? '') : count;
    if (past > 0)
      output.textContent +=
        past === 1 ? ', una non in vigore in questo giorno' : `, ${past} non in vigore in questo giorno`;
  }

  #order(): void {
    const header = this.#column(columnOf(this.#sort));
    const last = this.#sort.startsWith('-');
    for (const cell of this.#headers)
      cell.setAttribute('aria-sort', cell !== header ? 'none' : last ? 'descending' : 'ascending');
    if (!header && this.#asBrought) return;
    this.#asBrought = !header;
    const sign = last ? -1 : 1;
    const collator = new Intl.Collator('it', { numeric: true });
    // Figures go by value: «12,5» is more than «12,45», and −3 less than 2.
    const keyed = this.#rows.map((row) => ({ row, ...sortKey(header ? row.cells[header.cellIndex] : undefined) }));
    if (header) keyed.sort((a, b) => sign * (a.value - b.value || collator.compare(a.text, b.text)));
    this.#body.append(...keyed.map(({ row }) => row));
    this.#fold();
  }

  /** Fetches the rows that the page left out, once; says so when they do not come. */
  #complete(): void {
    const url = this.#missing;
    if (!url) return;
    import('./righe-a-richiesta.ts')
      .then(({ chiediRighe }) => chiediRighe(url, this.#nomi))
      .then(
        (whole) => {
          if (!this.#missing) return;
          this.#missing = undefined;
          this.#rows = [...whole];
          this.#asBrought = false;
          this.#body.replaceChildren();
          this.#order();
          this.#apply();
          this.#more?.remove();
        },
        () => {
          if (this.#output) this.#output.textContent = 'Le altre righe non arrivano: riprova fra poco.';
        },
      );
  }

  #remember(): void {
    const query = new URLSearchParams();
    const day = new URLSearchParams(location.search).get('data');
    for (const { name, value } of this.#controls) if (value !== '') query.set(name, value);
    if (this.#sort) query.set('ordina', this.#sort);
    // The day on which the page answers is another form's, and stays.
    if (day) query.set('data', day);
    const text = query.toString();
    history.replaceState(history.state, '', text ? `?${text}` : location.pathname);
  }

  #recall(): void {
    const query = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      // What was typed while the script travelled stays.
      control.value = query.get(control.name) ?? (location.search ? '' : control.value);
      // A value that the list does not hold (an old link) leaves the select empty: show everything instead.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    const asked = query.get('ordina') ?? '';
    this.#sort = this.#column(columnOf(asked)) ? asked : '';
  }

  #makeSortable(header: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ordina';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const name = header.dataset['colonna'] ?? '';
      this.#sort = this.#sort === name ? `-${name}` : name;
      this.#order();
      this.#remember();
      this.#complete();
    });
  }

  #listen(): void {
    this.#form.addEventListener('input', () => {
      this.#apply();
      this.#remember();
      this.#complete();
    });
    this.#more?.addEventListener('click', () => this.#complete());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', (event) => {
      // The browser empties the fields after this event: doing it here, the rows follow at once.
      event.preventDefault();
      for (const control of this.#controls) control.value = '';
      this.#sort = '';
      this.#apply();
      this.#order();
      this.#remember();
    });
    document.addEventListener('alla-data', () => this.#apply());
    addEventListener('beforeprint', () => {
      const name = this.#nomi[this.#column(columnOf(this.#sort))?.cellIndex ?? -1] ?? '';
      const sorted = name && `«${name}»${this.#sort.startsWith('-') ? ', dall’ultimo' : ''}`;
      scriviFiltro(this.#table, this.#controls, this.#output?.textContent ?? '', sorted);
    });
  }
}

/** Whether a row, or the page that it leads to, is among the answers of the search. */
function answered(row: HTMLTableRowElement, found: ReadonlySet<string>): boolean {
  return (
    found.has(`${location.pathname}#${row.id}`) ||
    [...row.querySelectorAll('a')].some(({ pathname, hash }) => found.has(pathname + hash))
  );
}

/** What a cell is sorted by: its text, and its figure where it is one. */
function sortKey(cell: HTMLTableCellElement | undefined): { text: string; value: number } {
  const own = cell?.dataset['ordine'];
  const text = own ?? cell?.textContent?.trim() ?? '';
  return { text, value: own === undefined ? numeroDi(text) : Number(own || NaN) };
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filtra]')) {
  const table = document.getElementById(form.dataset['filtra'] ?? '');
  const body = table instanceof HTMLTableElement ? table.tBodies[0] : undefined;
  if (table instanceof HTMLTableElement && body) new TabellaFiltrata(form, table, body).avvia();
  form.dataset['pronto'] = '';
}
