/** The results page: answers to `?q=` in full, and the text of the pages (Pagefind) when the reader asks for it. */
import { chiedi } from './chiedi.ts';
import { ricordaRicerca } from './recenti.ts';
import { crea, perTipo, rigaRisultato } from './righe-risultato.ts';

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  search(text: string): Promise<{ results: PagefindResult[] }>;
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
}
/** What `src/costruzione/indice-del-testo.ts` writes: the index of many pages is in parts. */
interface Parts {
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
  const heading = crea('h2', '', `Risposte per «${query}»`);
  try {
    // On demand here too: shared with the box in no other way, it stays one file.
    const { cercatoreIntero } = await import('./cercatore.ts');
    const esito = chiedi(await cercatoreIntero(indice), query, 30);
    const found = esito.risultati.length > 0 ? esito.risultati : esito.vicini;
    const remark = crea(
      'p',
      'cerca-nota',
      esito.certo
        ? ''
        : found.length > 0
          ? 'Non trovato con certezza. Forse cercavi:'
          : 'Nessuna regola risponde: prova con un codice, con altre parole, o cerca nel testo delle pagine.',
    );
    remark.hidden = esito.certo;
    place.replaceChildren(
      heading,
      remark,
      ...perTipo(found).flatMap(({ titolo, risultati }) => [
        crea('h3', '', titolo),
        crea(
          'ul',
          'cerca-pagina',
          ...risultati.map((risultato) => {
            if (!risultato.url) return crea('li', 'cerca-voce', ...rigaRisultato(risultato));
            const link = crea('a', 'cerca-voce', ...rigaRisultato(risultato));
            link.href = radice + risultato.url;
            return crea('li', '', link);
          }),
        ),
      ]),
    );
  } catch {
    place.replaceChildren(
      heading,
      crea('p', '', 'La ricerca non è riuscita a caricarsi: ricarica la pagina, o usa gli elenchi qui sotto.'),
    );
  }
  const button = crea('button', 'pulsante pulsante-secondo', 'Cerca anche nel testo delle pagine');
  button.type = 'button';
  button.addEventListener('click', () => void fullText(button, pagefind, radice, query));
  place.append(crea('p', '', button));
}

async function fullText(button: HTMLButtonElement, address: string, radice: string, query: string): Promise<void> {
  button.disabled = true;
  const place = crea('section', '', crea('h3', '', 'Nel testo delle pagine'));
  button.parentElement?.after(place);
  try {
    allowWorker(address);
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const folder = new URL('.', new URL(address, location.href)).pathname;
    const { parti } = (await (await fetch(`${folder}parti.json`)).json()) as Parts;
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
              return crea('li', '', link, crea('p', 'piccolo', plainText(excerpt)));
            }),
          ),
    );
  } catch {
    place.append(crea('p', '', 'La ricerca nel testo non è disponibile adesso.'));
  }
  place.tabIndex = -1;
  // Who meanwhile went back to write is not taken away from there.
  if (document.activeElement === document.body || document.activeElement === button) place.focus();
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
