import { parseHTML } from 'linkedom';
import { onTestFinished, vi } from 'vitest';

/** The window is Node's own: what happens to it is too. */
const EventoDiNode = Event;

/** How a page is opened. */
interface Come {
  /** Address of the page. */
  indirizzo?: string;
  /** The page from which the reader comes. */
  da?: string;
  /** What the device keeps; null where the browser refuses to keep anything. */
  tenuto?: Readonly<Record<string, string>> | null;
}

/** A page in which an island wakes without a browser. */
export interface Pagina {
  document: Document;
  /** What the device keeps now. */
  tenuto(): Record<string, string>;
  /** The address as it is now. */
  indirizzo(): string;
  /** What happens to an element, or to the window where none is said. */
  succede(tipo: string, dove?: string | EventTarget, altro?: object): Event;
  /** What is read of a place, with its spaces made one. */
  letto(dove: string): string;
  uno<E extends HTMLElement = HTMLElement>(dove: string): E;
}

/** Opens a page for one test: when it ends nothing of it is left. The version of its rules is `regole-1`. */
export function apri(
  corpo: string,
  { indirizzo = 'https://esempio.it/sito/pagina/', da = '', tenuto = {} }: Come = {},
): Pagina {
  const { window, document } = parseHTML(
    `<!doctype html><html><head><meta name="versione-regole" content="regole-1"><link rel="manifest" href="https://esempio.it/sito/manifest.webmanifest"></head><body>${corpo}</body></html>`,
  );
  for (const modulo of document.querySelectorAll('form')) conCampi(modulo);
  Object.assign(document, { referrer: da });
  const memoria = tenuto && new Map(Object.entries(tenuto));
  const luogo = { ora: new URL(indirizzo) };
  const finestra = new EventTarget();
  const { Event, CustomEvent, Element, HTMLElement, HTMLInputElement, DOMParser } = window;
  const globali = {
    ...{ document, window: globalThis, Event, CustomEvent, Element, HTMLElement, HTMLInputElement, DOMParser },
    location: luogo.ora,
    history: storia(luogo),
    localStorage: memoria ? ricordi(memoria) : { getItem: rifiuta, setItem: rifiuta, removeItem: rifiuta },
    FormData: Campi,
    addEventListener: finestra.addEventListener.bind(finestra),
  };
  for (const [nome, valore] of Object.entries(globali)) vi.stubGlobal(nome, valore);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const uno = <E extends HTMLElement>(dove: string): E => {
    const trovato = document.querySelector<E>(dove);
    if (!trovato) throw new Error(`Nella pagina non c’è «${dove}».`);
    return trovato;
  };
  return {
    document,
    uno,
    tenuto: () => Object.fromEntries(memoria ?? []),
    indirizzo: () => luogo.ora.href,
    letto: (dove) => (uno(dove).textContent ?? '').replace(/\s+/g, ' ').trim(),
    succede(tipo, dove, altro = {}) {
      const bersaglio = typeof dove === 'string' ? uno(dove) : (dove ?? finestra);
      const evento = nuovo(bersaglio === finestra ? EventoDiNode : window.Event, tipo);
      bersaglio.dispatchEvent(Object.assign(evento, altro));
      return evento;
    },
  };
}

const nuovo = (Evento: typeof Event, tipo: string): Event => new Evento(tipo, { bubbles: true, cancelable: true });

function rifiuta(): never {
  throw new DOMException('Il browser non conserva niente.', 'SecurityError');
}

/** What stands in the fields of a form: Node's own knows no forms. */
class Campi extends Map<string, string> {
  constructor(modulo: HTMLFormElement) {
    super([...modulo.querySelectorAll<HTMLInputElement>('[name]')].map(({ name, value }) => [name, value]));
  }
}

function conCampi(modulo: HTMLFormElement): void {
  Object.assign(modulo, { elements: { namedItem: (nome: string) => modulo.querySelector(`[name="${nome}"]`) } });
}

function ricordi(memoria: Map<string, string>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (chiave) => memoria.get(chiave) ?? null,
    setItem: (chiave, valore) => void memoria.set(chiave, valore),
    removeItem: (chiave) => void memoria.delete(chiave),
  };
}

function storia(luogo: { ora: URL }): Pick<History, 'state' | 'replaceState' | 'pushState'> {
  const va = (_stato: unknown, _titolo: string, indirizzo?: string | URL | null): void => {
    luogo.ora.href = new URL(String(indirizzo), luogo.ora).href;
  };
  return { state: null, replaceState: va, pushState: va };
}

let volte = 0;

/** Wakes an island in the open page, as if its script had just come. @param percorso from the folder of the islands */
export async function desta<Modulo>(percorso: string): Promise<Modulo> {
  volte += 1;
  return (await import(/* @vite-ignore */ `../../src/islands/${percorso}?volta=${volte}`)) as Modulo;
}

/** Lets what was promised come. */
export const respiro = (): Promise<void> => new Promise((fatto) => setImmediate(fatto));
