/**
 * Many at once: a column of codes or labels, pasted, becomes a table: what each is, who sees to it, how sure it is. It is
 * copied back or saved; everything happens in the page.
 */
import { chiedi } from './chiedi.ts';
import { crea } from './righe-risultato.ts';

/** What the table says of each line. */
const COLONNE = ['Scritto', 'Codice', 'Trovato', 'Risposta', 'Certezza', 'Indirizzo'] as const;
/** Lines that a table holds. */
const MASSIMO = 500;

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
    const rows = asked.slice(0, MASSIMO).map((line) => {
      const { certo, risultati, fuori } = chiedi(cercatore, line, 1);
      const [first] = risultati;
      return first
        ? [
            line,
            first.codice_14o ?? first.codice_prodotto ?? '',
            first.nome ?? first.descrizione,
            first.risposta,
            certo ? 'certa' : 'da controllare',
            first.url ? new URL((dataset['radice'] ?? '') + first.url, location.href).href : '',
          ]
        : [line, '', fuori?.motivo ?? 'non trovato', '', 'non trovato', ''];
    });
    show(rows, asked.length, place);
  } catch {
    place.replaceChildren(crea('p', '', 'La ricerca non è riuscita a caricarsi: ricarica la pagina.'));
  }
}

function show(rows: readonly (readonly string[])[], asked: number, place: HTMLElement): void {
  const sure = rows.filter((row) => row[4] === 'certa').length;
  const said = `${rows.length} righe, ${sure} con risposta certa${asked > rows.length ? `; le altre ${asked - rows.length} sono di troppo: al più ${MASSIMO} per volta` : ''}.`;
  const status = crea('p', '', said);
  status.setAttribute('role', 'status');
  const copy = crea('button', 'pulsante pulsante-secondo', 'Copia la tabella');
  copy.type = 'button';
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText([COLONNE, ...rows].map((row) => row.join('\t')).join('\n')).then(
      () => (status.textContent = 'Tabella copiata: incollala nel foglio.'),
      () => (status.textContent = 'Il browser non lascia copiare: scarica il CSV.'),
    );
  });
  const save = crea('a', 'pulsante pulsante-secondo', 'Scarica il CSV');
  save.href = URL.createObjectURL(new Blob([csv([COLONNE, ...rows])], { type: 'text/csv;charset=utf-8' }));
  save.download = 'chi-fa-cosa.csv';
  place.replaceChildren(status, crea('p', '', copy, ' ', save), table(rows));
}

function table(rows: readonly (readonly string[])[]): HTMLElement {
  const head = COLONNE.slice(0, 5).map((name) => {
    const cell = crea('th', '', name);
    cell.scope = 'col';
    return cell;
  });
  const body = rows.map((row) => {
    const name = crea('th', '', row[0] ?? '');
    name.scope = 'row';
    const cells = row.slice(1, 5).map((text, n) => {
      if (n !== 1 || !row[5]) return crea('td', '', text);
      const link = crea('a', '', text);
      link.href = row[5];
      return crea('td', '', link);
    });
    return crea('tr', '', name, ...cells);
  });
  const made = crea('table', '', crea('thead', '', crea('tr', '', ...head)), crea('tbody', '', ...body));
  const box = crea('div', 'molti-tabella', made);
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Risposte a ogni riga');
  return box;
}

/** A field that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-molti]')) setUp(form);
