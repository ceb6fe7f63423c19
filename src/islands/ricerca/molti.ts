/**
 * Many at once: a column of codes or labels, pasted, becomes a table: what each is, who sees to it, how sure it is. It
 * is copied back or saved; everything happens in the page.
 */
import { chiedi } from './chiedi.ts';
import { crea } from './righe-risultato.ts';
import type { Esito } from '../../puro/ricerca/tipi.ts';
import { copiaTesto } from '../modulo/copia.ts';
import { daScaricare, scarica } from '../modulo/scarica.ts';

/** What the table says of each line. */
const COLONNE = [
  'Scritto',
  'Codice',
  'Trovato',
  'Risposta',
  'Condizione',
  'Da quando',
  'Quanto è certa',
  'Dubbi',
  'Indirizzo',
] as const;
const [TROVATO, CERTEZZA, INDIRIZZO] = [2, 6, 8];
/** Lines that a table holds. */
const MASSIMO = 500;

/** What the open data say of a product, besides its line of the search. */
interface Prodotto {
  id: string;
  condizione: string | null;
  valido_dal: string | null;
  certezza: string | null;
  incongruenza: string | null;
}

function setUp(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const place = form.querySelector<HTMLElement>('[data-esito]');
  if (!field || !place) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(field.value, form, place);
  });
}

async function answer(text: string, { dataset }: HTMLFormElement, place: HTMLElement): Promise<void> {
  const asked = text.split(/\r?\n/).flatMap((line) => line.split('\t')[0]?.trim() || []);
  if (asked.length === 0) {
    place.replaceChildren(crea('p', '', 'Scrivi o incolla almeno una riga.'));
    return;
  }
  try {
    const { cercatoreIntero } = await import('./cercatore.ts');
    const cercatore = await cercatoreIntero(dataset['indice'] ?? '');
    const found = await Promise.all(
      asked.slice(0, MASSIMO).map(async (riga) => ({ riga, esito: await chiedi(cercatore, riga, 1) })),
    );
    const products = found.some(({ esito }) => esito.risultati[0]?.tipo === 'prodotto')
      ? await prodotti(dataset['prodotti'] ?? '')
      : new Map<string, Prodotto>();
    const rows = found.map(({ riga, esito }) => row(riga, esito, products, dataset['radice'] ?? ''));
    show(rows, asked.length, place);
  } catch {
    place.replaceChildren(crea('p', '', 'La ricerca non è riuscita a caricarsi: ricarica la pagina.'));
  }
}

/** The products of the open data; none where they do not come: the table then says less, and what it says holds. */
async function prodotti(address: string): Promise<ReadonlyMap<string, Prodotto>> {
  try {
    const all = (await (await fetch(address)).json()) as Prodotto[];
    return new Map(all.map((one) => [one.id, one]));
  } catch {
    return new Map();
  }
}

/** An answer is no surer than what it rests on. */
function surely([ours, contradicted]: readonly string[]): string {
  if (contradicted) return 'contraddetta';
  return ours ? 'lettura nostra' : 'certa';
}

function row(line: string, esito: Esito, products: ReadonlyMap<string, Prodotto>, radice: string): string[] {
  const [first] = esito.risultati;
  if (!first) return [line, '', esito.fuori?.motivo ?? 'non trovato', '', '', '', 'non trovato', '', ''];
  const product = first.tipo === 'prodotto' ? products.get(first.id) : undefined;
  const doubts = [
    product?.certezza === 'dedotta' ? 'lettura nostra' : '',
    product?.incongruenza
      ? `contraddetta: ${product.incongruenza}`
      : /, contraddetto$/.test(first.risposta)
        ? 'contraddetta'
        : '',
  ];
  return [
    line,
    first.codice_14o ?? first.codice_prodotto ?? '',
    first.nome ?? first.descrizione,
    first.risposta,
    product?.condizione ?? '',
    (product?.valido_dal ?? '').split('-').reverse().join('/'),
    esito.certo ? surely(doubts) : 'da controllare',
    doubts.filter(Boolean).join('; '),
    first.url ? new URL(radice + first.url, location.href).href : '',
  ];
}

function show(rows: readonly (readonly string[])[], asked: number, place: HTMLElement): void {
  const sure = rows.filter((row) => row[CERTEZZA] === 'certa').length;
  const said = `${rows.length} righe, ${sure} con risposta certa${asked > rows.length ? `; le altre ${asked - rows.length} sono di troppo: al più ${MASSIMO} per volta` : ''}.`;
  const status = crea('p', '', said);
  status.setAttribute('role', 'status');
  const copy = crea('button', 'pulsante pulsante-secondo', 'Copia la tabella');
  copy.type = 'button';
  copy.addEventListener('click', () => {
    void copiaTesto([COLONNE, ...rows].map((row) => row.join('\t')).join('\n'), copy).then((done) => {
      status.textContent = done
        ? 'Tabella copiata: incollala nel foglio.'
        : 'Il browser non lascia copiare: scarica il CSV.';
    });
  });
  const save = crea('a', 'pulsante pulsante-secondo', 'Scarica il CSV');
  daScaricare(save, 'chi-fa-cosa.csv', new Blob([csv([COLONNE, ...rows])], { type: 'text/csv;charset=utf-8' }));
  const sheet = crea('button', 'pulsante pulsante-secondo', 'Scarica il foglio di calcolo');
  sheet.type = 'button';
  sheet.addEventListener('click', () => {
    void import('./molti-foglio.ts').then(({ foglio }) => {
      scarica('chi-fa-cosa.xlsx', new Blob([foglio([COLONNE, ...rows])]));
    });
  });
  place.replaceChildren(status, crea('p', '', copy, ' ', save, ' ', sheet), table(rows));
}

function table(rows: readonly (readonly string[])[]): HTMLElement {
  const head = COLONNE.slice(0, INDIRIZZO).map((name) => {
    const cell = crea('th', '', name);
    cell.scope = 'col';
    return cell;
  });
  const body = rows.map((row) => {
    const name = crea('th', '', row[0] ?? '');
    name.scope = 'row';
    return crea('tr', '', name, ...row.slice(1, INDIRIZZO).map((text, n) => cellOf(text, n + 1, row[INDIRIZZO] ?? '')));
  });
  const made = crea('table', '', crea('thead', '', crea('tr', '', ...head)), crea('tbody', '', ...body));
  const box = crea('section', 'tabella da-72', made);
  box.setAttribute('aria-label', 'Risposte a ogni riga');
  return box;
}

/** A cell, with the name of its column for where the row is a card. */
function cellOf(text: string, column: number, address: string): HTMLTableCellElement {
  const cell = crea('td', '', text);
  cell.dataset['voce'] = COLONNE[column] ?? '';
  if (column !== TROVATO || !address) return cell;
  const link = crea('a', '', text);
  link.href = address;
  cell.replaceChildren(link);
  return cell;
}

/** A field that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-molti]')) setUp(form);
