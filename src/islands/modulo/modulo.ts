/**
 * A form that is the state of its page: its fields are read at every key and the answer is drawn again; what is wrong
 * is said, and the answer announced, once, when typing has stopped, and then the address takes the state too.
 */

/** Milliseconds without typing after which an answer counts as settled. */
export const QUIETE = 700;

export type Campo = HTMLInputElement | HTMLSelectElement;

/** An element of the page that is there. */
export const trova = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

/** What stands in the fields, by name. */
export const leggi = <T extends Readonly<Record<string, string>>>(modulo: HTMLFormElement): T =>
  Object.fromEntries(new FormData(modulo)) as T;

/** Puts a text into a field. What a choice does not offer is added to it, to be refused with its reason. */
export function scrivi(campo: Campo, testo: string): void {
  campo.value = testo;
  if (campo.value !== testo && campo.localName === 'select')
    (campo as HTMLSelectElement).add(new Option(testo, testo, true, true));
}

/** Says under a field what is wrong with it; nothing is, when `errore` is empty. */
export function segna(campo: HTMLElement, errore: string): void {
  trova(`${campo.id}-e`).textContent = errore;
  campo.ariaInvalid = errore ? 'true' : null;
}

/** Says something to who does not see the page, and only to them. */
export function annuncia(frase: string): void {
  trova('annuncio').textContent = frase;
}

/** Says at the top of the page what whoever opened a link must know; nothing, when it is empty. */
export function avvisa(frase: string): void {
  const avviso = trova('avviso');
  avviso.textContent = frase;
  avviso.hidden = !frase;
}

/** Puts the state into the address, without a step of the history. */
export function ricorda(domanda: string): void {
  history.replaceState(history.state, '', location.pathname + domanda + location.hash);
}

/** What a form does of what happens to it. */
interface Gesti {
  /** A field has changed: by typing (`campo`), or because something was written into it. */
  cambiato(campo?: EventTarget | null): void;
  /** Typing has stopped. */
  fermo(): void;
  /** The fields are to be emptied. */
  vuota(): void;
}

/** The form as its page drives it. */
export interface Modulo {
  /** As if somebody had typed. */
  cambia(): void;
  /** As if typing had stopped. */
  ferma(): void;
}

/** Takes over a form. Leaving a field, and sending the form, settle it at once. */
export function governa(modulo: HTMLFormElement, { cambiato, fermo, vuota }: Gesti): Modulo {
  let attesa: ReturnType<typeof setTimeout> | undefined;
  const ferma = (): void => {
    clearTimeout(attesa);
    attesa = undefined;
    fermo();
  };
  const cambia = (campo?: EventTarget | null): void => {
    cambiato(campo);
    clearTimeout(attesa);
    attesa = setTimeout(ferma, QUIETE);
  };
  modulo.addEventListener('input', ({ target }) => cambia(target));
  modulo.addEventListener('focusout', () => {
    if (attesa !== undefined) ferma();
  });
  modulo.addEventListener('reset', (evento) => {
    evento.preventDefault();
    vuota();
    cambia();
  });
  modulo.addEventListener('submit', (evento) => {
    evento.preventDefault();
    ferma();
  });
  return { cambia: () => cambia(), ferma };
}
