/** Puts the answer of a page into the reader's matter: what stands large in it, or for a message its text. */
import { conPezzo, leggiDate, type DataDellaPratica, type Pezzo } from '../../puro/pratica/pratica.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import { pratica, tieniPratica } from './conserva.ts';
import { righeDi } from './righe.ts';

const testoDi = (dove: ParentNode, scelta: string): string =>
  (dove.querySelector(scelta)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a page answers, as it is compared from one day to another. */
export function rispostaDi(pagina: ParentNode): string {
  const valore = testoDi(pagina, 'main .risposta-valore');
  const tempo = testoDi(pagina, 'main .tempo');
  return [valore, tempo]
    .filter((parte) => parte !== '')
    .join('. ')
    .slice(0, 4000);
}

/** The days that the page gives, of its steps, each once. */
function dateDellaPagina(): DataDellaPratica[] {
  const scritte = [...document.querySelectorAll<HTMLElement>('main [data-date]')].flatMap(
    ({ dataset }) => JSON.parse(dataset['date'] ?? '[]') as unknown[],
  );
  return leggiDate([...new Map(scritte.map((una) => [JSON.stringify(una), una])).values()]);
}

/** The path of this page from the root of the site. */
function percorso(): string {
  const manifesto = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? location.href;
  const radice = new URL('.', manifesto).pathname.replace(/\/$/, '');
  return location.pathname.slice(radice.length) + location.search;
}

/** Puts the answer of this page into the matter. @returns what to say of it */
export function aggiungi(pulsante: HTMLElement): string {
  const tipo = pulsante.dataset['inPratica'] as Pezzo['tipo'];
  const messaggio = tipo === 'messaggio' ? (pulsante.dataset['testo'] ?? '') : null;
  const date = messaggio === null ? dateDellaPagina() : [];
  const righe = righeDi(tipo, document);
  const tenuta = tieniPratica(
    conPezzo(pratica(), {
      tipo,
      titolo: (testoDi(document, '#domanda') || testoDi(document, 'main h1')).slice(0, 200),
      risposta: messaggio ?? rispostaDi(document),
      indirizzo: percorso(),
      versione: document.querySelector<HTMLMetaElement>('meta[name="versione-regole"]')?.content ?? '',
      giorno: oggi(),
      ...(date.length > 0 ? { date } : {}),
      ...(righe.length > 0 ? { righe } : {}),
    }),
  );
  if (!tenuta) return 'Qui non si conserva nulla: lo dice la pagina sulla privacy, o il browser.';
  return messaggio === null ? 'Messo nella pratica.' : 'Messaggio messo nella pratica.';
}
