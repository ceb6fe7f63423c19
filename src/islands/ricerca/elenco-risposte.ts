/** The parts of a search box, and the lines under it: what only works with a script. */
import { crea } from './righe-risultato.ts';

/** The parts of a search box. */
export interface Parti {
  form: HTMLFormElement;
  campo: HTMLInputElement;
  riquadro: HTMLElement;
  /** Where the index is. */
  indirizzo: string;
  stato: HTMLElement;
  elenco: HTMLElement;
  nota: HTMLElement;
  dimentica: HTMLButtonElement;
}

/** Adds to the form what only works with a script. */
export function prepara(form: HTMLFormElement): Parti | null {
  const campo = form.querySelector<HTMLInputElement>('input[type="search"]');
  const riquadro = form.querySelector<HTMLElement>('[data-ricerca-elenco]');
  const indirizzo = form.dataset['indice'];
  if (!campo || !riquadro || !indirizzo) return null;
  const stato = crea('p', 'solo-voce');
  stato.setAttribute('role', 'status');
  form.append(stato);
  const elenco = crea('div', 'cerca-voci');
  elenco.id = `${campo.id}-elenco`;
  elenco.setAttribute('role', 'listbox');
  elenco.setAttribute('aria-label', 'Risposte');
  const nota = crea('p', 'cerca-nota');
  const dimentica = crea('button', 'cerca-dimentica', 'Cancella le ricerche recenti');
  dimentica.type = 'button';
  dimentica.hidden = true;
  riquadro.append(nota, elenco, dimentica);
  campo.setAttribute('role', 'combobox');
  campo.setAttribute('aria-autocomplete', 'list');
  campo.setAttribute('aria-controls', elenco.id);
  campo.setAttribute('aria-expanded', 'false');
  return { form, campo, riquadro, indirizzo, stato, elenco, nota, dimentica };
}

/** The lines under a search box: which there are, and which is chosen. */
export class Elenco {
  voci: HTMLAnchorElement[] = [];
  scelta = -1;

  private readonly parti: Parti;

  constructor(parti: Parti) {
    this.parti = parti;
  }

  apri(): void {
    const { riquadro, campo } = this.parti;
    riquadro.hidden = false;
    campo.setAttribute('aria-expanded', String(this.voci.length > 0));
    campo.removeAttribute('aria-activedescendant');
  }

  chiudi(): void {
    const { riquadro, campo } = this.parti;
    riquadro.hidden = true;
    this.scelta = -1;
    campo.setAttribute('aria-expanded', 'false');
    campo.removeAttribute('aria-activedescendant');
  }

  svuota(label: string): void {
    this.voci = [];
    this.scelta = -1;
    this.parti.elenco.setAttribute('aria-label', label);
  }

  evidenzia(index: number): void {
    const { campo } = this.parti;
    this.voci[this.scelta]?.setAttribute('aria-selected', 'false');
    this.scelta = index;
    const option = this.voci[index];
    if (!option) {
      campo.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    campo.setAttribute('aria-activedescendant', option.id);
  }

  /** The line after, or before, the chosen one; past the ends none is. */
  muovi(by: 1 | -1): void {
    const next = this.scelta + by;
    const { length } = this.voci;
    this.evidenzia(next >= length ? -1 : next < -1 ? length - 1 : next);
  }

  aggiungi(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
    const link = crea('a', 'cerca-voce', ...content);
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.id = `${this.parti.elenco.id}-${this.voci.length}`;
    link.tabIndex = -1;
    link.href = href;
    this.voci.push(link);
    return link;
  }
}
