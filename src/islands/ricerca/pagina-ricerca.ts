/**
 * The results page: answers to `?q=` in full, by kind, with how many of each, one kind alone if asked; where none is
 * certain, what the text of the pages says (Pagefind) stands below by itself. An exact code goes straight to its page.
 */
import { chiediDaQui } from './chiedi.ts';
import { ricordaRicerca } from './recenti.ts';
import { faccette } from './faccette.ts';
import { crea, lettoPer, perTipo, senzaCertezza } from './righe-risultato.ts';
import type { Esito } from '../../puro/ricerca/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

interface RisultatoPagefind {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string; tipo?: string } }>;
}
interface Pagefind {
  search(text: string): Promise<{ results: RisultatoPagefind[] }>;
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
}
/** What `src/costruzione/indice-del-testo.ts` writes: the index of many pages is in parts. */
interface Parti {
  parti: { cartella: string }[];
}

const root = document.querySelector<HTMLElement>('[data-pagina-ricerca]');
const text = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (root && text !== '') {
  for (const field of document.querySelectorAll<HTMLInputElement>('form[data-ricerca] input[type="search"]'))
    field.value = text;
  document.title = `${text} · ${document.title}`;
  // Here and not only in the box: whoever presses Enter before its script has arrived finds the search again too.
  ricordaRicerca(text);
  void answers(root, text);
}

async function answers(place: HTMLElement, query: string): Promise<void> {
  const { indice = '', radice = '', pagefind = '' } = place.dataset;
  let certain = false;
  const heading = crea('h2', '', `Risposte per «${query}»`);
  const waiting = crea('p', 'cerca-nota', 'Cerco fra tutte le voci…');
  waiting.setAttribute('role', 'status');
  place.replaceChildren(heading, waiting);
  try {
    // On demand here too: shared with the box in no other way, it stays one file.
    const { cercatoreIntero } = await import('./cercatore.ts');
    const esito = await chiediDaQui(await cercatoreIntero(indice), query, 100);
    const straight = codiceEsatto(esito, query);
    const all = new URLSearchParams(location.search).has('elenco');
    if (straight !== null && !all && (await siLegge(radice + straight))) {
      location.replace(radice + straight);
      return;
    }
    const found = esito.risultati.length > 0 ? esito.risultati : esito.vicini;
    certain = esito.certo;
    place.replaceChildren(heading, ...detto(esito, radice), ...faccette(perTipo(found), radice, () => seguito(place)));
  } catch {
    place.replaceChildren(
      heading,
      crea('p', '', 'La ricerca non è riuscita a caricarsi: ricarica la pagina, o usa gli elenchi qui sotto.'),
    );
  }
  if (!certain) {
    await fullText(place, pagefind, radice, query);
    return;
  }
  const button = crea('button', 'pulsante pulsante-secondo', 'Cerca anche nel testo delle pagine');
  button.type = 'button';
  button.addEventListener('click', () => {
    button.disabled = true;
    void fullText(place, pagefind, radice, query).then(focus);
  });
  place.append(crea('p', '', button));
}

/** The page of the one record whose code the query is, and nothing else. */
function codiceEsatto({ certo, risultati: [first] }: Esito, query: string): string | null {
  const typed = query.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const codes = [first?.codice_14o, first?.codice_prodotto].flatMap((code) => code?.toLowerCase() ?? []);
  return certo && /\d/.test(typed) && codes.includes(typed) ? (first?.url ?? null) : null;
}

/** Whether a page can be read now: when this one comes from the copy there is no network, and only kept pages can. */
async function siLegge(address: string): Promise<boolean> {
  return document.querySelector('[data-dalla-copia]') === null || (await caches.match(address)) !== undefined;
}

/** What is to be said before the answers: that they are not certain, or that the documents do not hold the answer. */
function detto(esito: Esito, radice: string): HTMLElement[] {
  const { certo, risultati, vicini, fuori } = esito;
  if (certo) return [];
  if (fuori === null) {
    const said = senzaCertezza(risultati.length, vicini.length);
    const other = 'Non è fra le regole che abbiamo: prova con un codice o con altre parole.';
    return [crea('p', 'cerca-nota', lettoPer(esito) + (said ?? other))];
  }
  const held = crea('a', '', 'Che cosa abbiamo');
  held.href = radice + fuori.url;
  const report = crea('a', '', 'segnala che manca');
  report.href = radice + PAGINE.segnala;
  return [
    crea('p', 'cerca-fuori', crea('strong', '', 'Non è fra le regole che abbiamo. '), fuori.motivo),
    crea('p', '', held, ', o ', report, '.'),
    ...(vicini.length > 0 ? [crea('p', 'cerca-nota', 'Di vicino abbiamo:')] : []),
  ];
}

/** How old the contacts are, and where it is told to whom one writes when nobody answers. */
function seguito({ dataset: { radice = '', recapiti = '' } }: HTMLElement): HTMLElement {
  const after = crea('a', '', 'quando è attesa la risposta, e a chi scrivere dopo');
  after.href = radice + PAGINE.scadenze;
  return crea('p', 'cerca-nota', recapiti ? `Recapiti noti al ${recapiti}. ` : '', 'Se non rispondono: ', after, '.');
}

/** Moves the focus to what was just found, unless the reader has gone elsewhere meanwhile. */
function focus(section: HTMLElement): void {
  section.tabIndex = -1;
  if (document.activeElement === document.body || document.activeElement?.tagName === 'BUTTON') section.focus();
}

async function fullText(after: HTMLElement, address: string, radice: string, query: string): Promise<HTMLElement> {
  const place = crea('section', '', crea('h3', '', 'Nel testo delle pagine'));
  after.append(place);
  try {
    allowWorker(address);
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const folder = new URL('.', new URL(address, location.href)).pathname;
    const { parti } = (await (await fetch(`${folder}parti.json`)).json()) as Parti;
    for (const { cartella } of parti.slice(1)) await pagefind.mergeIndex(folder + cartella, { baseUrl: `${radice}/` });
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    place.append(
      pages.length === 0
        ? crea('p', '', 'Nessuna pagina contiene queste parole.')
        : crea(
            'ul',
            '',
            ...pages.map(({ url, excerpt, meta }) => {
              const link = crea('a', '', meta.title ?? url);
              link.href = url;
              return crea(
                'li',
                '',
                link,
                meta.tipo ? ` (${meta.tipo.toLowerCase()})` : '',
                crea('p', 'piccolo', plainText(excerpt)),
              );
            }),
          ),
    );
  } catch {
    place.append(crea('p', '', 'La ricerca nel testo non è disponibile adesso.'));
  }
  return place;
}

/** Pagefind's excerpts are escaped HTML with <mark> around the words found: only their text goes into the page. */
function plainText(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
  return html
    .replace(/<\/?mark>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_whole, name: string) => named[name] ?? '');
}

/**
 * Pagefind starts its worker from an address: where the host asks for Trusted Types, this policy lets that one
 * through, and nothing that is not under this site's pagefind/.
 */
function allowWorker(address: string): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown };
  };
  const folder = new URL('.', new URL(address, location.href)).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (!new URL(url, location.href).href.startsWith(folder)) throw new TypeError(url);
      return url;
    },
  });
}
