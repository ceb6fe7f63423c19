/** The parts of a search box, and the lines under it: what only works with a script. */
import { crea } from './righe-risultato.ts';

/** The parts of a search box. */
export interface Parti {
  form: HTMLFormElement;
  field: HTMLInputElement;
  box: HTMLElement;
  /** Where the index is. */
  address: string;
  status: HTMLElement;
  list: HTMLElement;
  remark: HTMLElement;
  forget: HTMLButtonElement;
}

/** Adds to the form what only works with a script. */
export function prepara(form: HTMLFormElement): Parti | null {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  const box = form.querySelector<HTMLElement>('[data-ricerca-elenco]');
  const address = form.dataset['indice'];
  if (!field || !box || !address) return null;
  const status = crea('p', 'solo-voce');
  status.setAttribute('role', 'status');
  form.append(status);
  const list = crea('div', 'cerca-voci');
  list.id = `${field.id}-elenco`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Risposte');
  const remark = crea('p', 'cerca-nota');
  const forget = crea('button', 'cerca-dimentica', 'Cancella le ricerche recenti');
  forget.type = 'button';
  forget.hidden = true;
  box.append(remark, list, forget);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  return { form, field, box, address, status, list, remark, forget };
}

/** The lines under a search box: which there are, and which is chosen. */
export class Elenco {
  options: HTMLAnchorElement[] = [];
  active = -1;

  private readonly parti: Parti;

  constructor(parti: Parti) {
    this.parti = parti;
  }

  open(): void {
    const { box, field } = this.parti;
    box.hidden = false;
    field.setAttribute('aria-expanded', String(this.options.length > 0));
    field.removeAttribute('aria-activedescendant');
  }

  close(): void {
    const { box, field } = this.parti;
    box.hidden = true;
    this.active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  clear(label: string): void {
    this.options = [];
    this.active = -1;
    this.parti.list.setAttribute('aria-label', label);
  }

  highlight(index: number): void {
    const { field } = this.parti;
    this.options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.options[index];
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  /** The line after, or before, the chosen one; past the ends none is. */
  step(by: 1 | -1): void {
    const next = this.active + by;
    const { length } = this.options;
    this.highlight(next >= length ? -1 : next < -1 ? length - 1 : next);
  }

  add(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
    const link = crea('a', 'cerca-voce', ...content);
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.id = `${this.parti.list.id}-${this.options.length}`;
    link.tabIndex = -1;
    link.href = href;
    this.options.push(link);
    return link;
  }
}
