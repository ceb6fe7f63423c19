/**
 * Filters and sorts a table already in the page, from a form `data-filtra="<table id>"`.
 *
 * A control named `x` keeps the rows whose `data-x` (words separated by spaces) holds its value, or, where rows have
 * none, those with its value among what the cell under `data-colonna="x"` says («a; b»); a control named `testo` keeps
 * the rows that say it (see `che-dicono.ts`). Header cells with `data-colonna` get a sort button. What is chosen stands
 * in the address, so that a link shows the same rows; without JavaScript the form does not show and the table is whole.
 *
 * A form with `data-righe` (the address of all rows as JSON) has a table with only the first of them, and `data-prima`
 * says which: the first gesture fetches the others.
 */
import '../modulo/indirizzo-in-stampa.ts';
import { CheDicono, piano } from './che-dicono.ts';
import { scriviFiltro } from './filtro-in-stampa.ts';
import { numeroDi } from './righe.ts';
import { riprendi } from './ripiega.ts';

type Campo = HTMLInputElement | HTMLSelectElement;
/** The column that the rows are sorted by, after a minus where it goes from the last. */
type Ordine = string;

const columnOf = (sort: Ordine): string => sort.replace(/^-/, '');

/** One form with its table. */
class TabellaFiltrata {
  readonly #form: HTMLFormElement;
  readonly #tabella: HTMLTableElement;
  readonly #corpo: HTMLTableSectionElement;
  #righe: HTMLTableRowElement[];
  readonly #campi: readonly Campo[];
  readonly #intestazioni: readonly HTMLTableCellElement[];
  readonly #esito: HTMLOutputElement | null;
  readonly #tutte: HTMLButtonElement | null;
  /** The names of the columns, as the page writes them: a sort later adds its own words. */
  readonly #nomi: readonly string[];
  readonly #detti = new CheDicono(() => this.#applica());
  /** Where the rows that the page left out are. */
  #mancanti: string | undefined;
  #ordine: Ordine = '';
  /** Whether the rows stand as the page brought them. */
  #comeArrivate = true;

  constructor(form: HTMLFormElement, table: HTMLTableElement, body: HTMLTableSectionElement) {
    this.#form = form;
    this.#tabella = table;
    this.#corpo = body;
    // A table may keep its rows in groups: a filter looks at them all.
    this.#righe = [...table.tBodies].flatMap(({ rows }) => [...rows]);
    this.#mancanti = form.dataset['righe'];
    this.#tutte = form.querySelector('button[name="tutte"]');
    this.#esito = form.querySelector('output');
    this.#campi = [...form.elements].filter(
      (element): element is Campo =>
        (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '',
    );
    const cells = [...(table.tHead?.rows[0]?.cells ?? [])];
    // A table of many columns does not carry their names: each is its place.
    if ('ordina' in form.dataset) for (const [n, cell] of cells.entries()) cell.dataset['colonna'] ??= String(n);
    this.#intestazioni = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-colonna]')];
    this.#nomi = cells.map(({ textContent }) => textContent?.trim() ?? '');
  }

  /** Takes up what the address says, and listens. */
  avvia(): void {
    for (const header of this.#intestazioni) this.#rendiOrdinabile(header);
    this.#ascolta();
    this.#richiama();
    this.#applica();
    this.#ordina();
    if (location.search || this.#campi.some(({ value }) => value !== '')) this.#completa();
  }

  #colonna(name: string): HTMLTableCellElement | undefined {
    return this.#intestazioni.find(({ dataset }) => dataset['colonna'] === name);
  }

  /** Whether a row holds the value of a control. */
  #tiene(row: HTMLTableRowElement, { name, value }: Campo): boolean {
    const said =
      row.dataset[name]?.split(' ') ??
      row.cells[this.#colonna(name)?.cellIndex ?? -1]?.textContent?.trim().split('; ') ??
      [];
    return said.some((word) => word === value || piano(word).replaceAll(' ', '-') === value);
  }

  #applica(): void {
    const typed = this.#campi.find(({ name }) => name === 'testo')?.value.trim() ?? '';
    const { tiene, altrimenti } = this.#detti.cerca(typed, this.#righe, !this.#mancanti);
    let shown = 0;
    for (const row of this.#righe) {
      const keep = this.#campi.every((control) => {
        if (control.value === '') return true;
        if (control.name === 'testo') return tiene(row);
        return this.#tiene(row, control);
      });
      row.hidden = !keep;
      if (keep) shown += 1;
    }
    this.#ripiega();
    this.#annuncia(shown, altrimenti);
  }

  /** On a telephone the rows past the first stay folded until something is asked. */
  #ripiega(): void {
    riprendi(this.#tabella, this.#ordine !== '' || this.#campi.some(({ value }) => value !== ''));
  }

  #annuncia(shown: number, near: boolean): void {
    const output = this.#esito;
    if (!output) return;
    const all = this.#righe.length;
    const past = this.#righe.filter(
      (row) => row.hidden !== true && (row.dataset['stato'] ?? 'in-vigore') !== 'in-vigore',
    ).length;
    const count =
      shown === all
        ? `${shown} righe`
        : shown === 0
          ? 'Nessuna riga: allarga i filtri'
          : `${shown} ${shown === 1 ? 'riga' : 'righe'} su ${all}${near ? ', trovate con altre parole' : ''}`;
    output.textContent = this.#mancanti ? (this.#form.dataset['prima'] ?? '') : count;
    if (past > 0)
      output.textContent +=
        past === 1 ? ', una non in vigore in questo giorno' : `, ${past} non in vigore in questo giorno`;
  }

  #ordina(): void {
    const header = this.#colonna(columnOf(this.#ordine));
    const last = this.#ordine.startsWith('-');
    for (const cell of this.#intestazioni)
      cell.setAttribute('aria-sort', cell !== header ? 'none' : last ? 'descending' : 'ascending');
    if (!header && this.#comeArrivate) return;
    this.#comeArrivate = !header;
    const sign = last ? -1 : 1;
    const collator = new Intl.Collator('it', { numeric: true });
    // Figures go by value: «12,5» is more than «12,45», and −3 less than 2.
    const keyed = this.#righe.map((row) => ({ row, ...sortKey(header ? row.cells[header.cellIndex] : undefined) }));
    if (header) keyed.sort((a, b) => sign * (a.valore - b.valore || collator.compare(a.testo, b.testo)));
    this.#corpo.append(...keyed.map(({ row }) => row));
    this.#ripiega();
  }

  /** Fetches the rows that the page left out, once; says so when they do not come. */
  #completa(): void {
    const url = this.#mancanti;
    if (!url) return;
    import('./righe-a-richiesta.ts')
      .then(({ chiediRighe }) => chiediRighe(url, this.#nomi))
      .then(
        (whole) => {
          if (!this.#mancanti) return;
          this.#mancanti = undefined;
          this.#righe = [...whole];
          this.#comeArrivate = false;
          this.#corpo.replaceChildren();
          this.#ordina();
          this.#applica();
          this.#tutte?.remove();
        },
        () => {
          if (this.#esito) this.#esito.textContent = 'Le altre righe non arrivano: riprova fra poco.';
        },
      );
  }

  #ricorda(): void {
    const query = new URLSearchParams();
    const day = new URLSearchParams(location.search).get('data');
    for (const { name, value } of this.#campi) if (value !== '') query.set(name, value);
    if (this.#ordine) query.set('ordina', this.#ordine);
    // The day on which the page answers is another form's, and stays.
    if (day) query.set('data', day);
    const text = query.toString();
    history.replaceState(history.state, '', text ? `?${text}` : location.pathname);
  }

  #richiama(): void {
    const query = new URLSearchParams(location.search);
    for (const control of this.#campi) {
      // What was typed while the script travelled stays.
      control.value = query.get(control.name) ?? (location.search ? '' : control.value);
      // A value that the list does not hold (an old link) leaves the select empty: show everything instead.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    const asked = query.get('ordina') ?? '';
    this.#ordine = this.#colonna(columnOf(asked)) ? asked : '';
  }

  #rendiOrdinabile(header: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ordina';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const name = header.dataset['colonna'] ?? '';
      this.#ordine = this.#ordine === name ? `-${name}` : name;
      this.#ordina();
      this.#ricorda();
      this.#completa();
    });
  }

  #ascolta(): void {
    this.#form.addEventListener('input', () => {
      this.#applica();
      this.#ricorda();
      this.#completa();
    });
    this.#tutte?.addEventListener('click', () => this.#completa());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', (event) => {
      // The browser empties the fields after this event: doing it here, the rows follow at once.
      event.preventDefault();
      for (const control of this.#campi) control.value = '';
      this.#ordine = '';
      this.#applica();
      this.#ordina();
      this.#ricorda();
    });
    document.addEventListener('alla-data', () => this.#applica());
    addEventListener('beforeprint', () => {
      const name = this.#nomi[this.#colonna(columnOf(this.#ordine))?.cellIndex ?? -1] ?? '';
      const sorted = name && `«${name}»${this.#ordine.startsWith('-') ? ', dall’ultimo' : ''}`;
      scriviFiltro(this.#tabella, this.#campi, this.#esito?.textContent ?? '', sorted);
    });
  }
}

/** What a cell is sorted by: its text, and its figure where it is one. */
function sortKey(cell: HTMLTableCellElement | undefined): { testo: string; valore: number } {
  const own = cell?.dataset['ordine'];
  const testo = own ?? cell?.textContent?.trim() ?? '';
  return { testo, valore: own === undefined ? numeroDi(testo) : Number(own || NaN) };
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filtra]')) {
  const table = document.getElementById(form.dataset['filtra'] ?? '');
  const body = table instanceof HTMLTableElement ? table.tBodies[0] : undefined;
  if (table instanceof HTMLTableElement && body) new TabellaFiltrata(form, table, body).avvia();
  form.dataset['pronto'] = '';
}
