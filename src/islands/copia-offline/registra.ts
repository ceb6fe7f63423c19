/**
 * Every page: starts the copy that can be read without a network, and says when new rules have come out.
 * It waits for the page to be complete and does nothing where the reader asked to save data or to keep nothing.
 */
import stile from './annuncio.css?url';
import { siConserva } from '../ricerca/recenti.ts';

const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href;
const mine = document.querySelector<HTMLMetaElement>('meta[name="versione-regole"]')?.content ?? '';
const { connection } = navigator as { connection?: { saveData?: boolean } };

if (manifest && 'serviceWorker' in navigator && siConserva() && !connection?.saveData) {
  if (document.readyState === 'complete') void start(new URL('sw.js', manifest).href);
  else window.addEventListener('load', () => void start(new URL('sw.js', manifest).href));
}

async function start(address: string): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(trusted(address));
    navigator.serviceWorker.addEventListener('message', ({ data }) =>
      announce(registration, (data as { versione?: string }).versione),
    );
    registration.addEventListener('updatefound', () => {
      const fresh = registration.installing;
      fresh?.addEventListener('statechange', () => {
        if (fresh.state === 'installed' && navigator.serviceWorker.controller) fresh.postMessage('versione');
      });
    });
    if (navigator.serviceWorker.controller) registration.waiting?.postMessage('versione');
    // Another tab has let the new version in: this page, if it is of the old one, has to know.
    navigator.serviceWorker.addEventListener('controllerchange', () =>
      navigator.serviceWorker.controller?.postMessage('versione'),
    );
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) registration.update().catch(() => undefined);
    });
  } catch {
    // Storage or workers refused: the site is read from the network, as without this script.
  }
}

/** Where the host asks for Trusted Types, only this very address may become a worker. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): unknown };
    };
  };
  const policy = trustedTypes?.createPolicy('copia', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(url);
      return url;
    },
  });
  return (policy?.createScriptURL(address) as string | undefined) ?? address;
}

/**
 * A page of the old rules is told so and can be read again; one that is already of the new rules only says they
 * changed.
 */
function announce(registration: ServiceWorkerRegistration, version: string | undefined): void {
  const current = version === mine;
  if (version === undefined || (current && !registration.waiting)) return;
  const text = current
    ? `Il sito è cambiato dalla tua ultima visita: ora leggi la versione ${version} delle regole.`
    : `Sono uscite regole nuove (versione ${version}): questa pagina è ancora della versione ${mine}.`;
  const stylish = say(text, current ? null : () => letIn(registration));
  // Chromium lets a version in when the old one serves nothing: while the style travels it would wait half a minute
  // more.
  if (current) stylish.onload = stylish.onerror = () => registration.waiting?.postMessage('attiva');
}

/** Reads the page again when the new version is in; at once where another tab has let it in already. */
function letIn({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('attiva');
}

/**
 * One announcement at a time, which the reader can close.
 * @param reload how the page is read again, where it is to be
 * @returns the link to its style, which travels now
 */
function say(words: string, reload: (() => void) | null): HTMLLinkElement {
  document.querySelector('.annuncio')?.remove();
  const place = document.createElement('div');
  place.className = 'annuncio';
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stile });
  document.head.append(style);
  place.setAttribute('role', 'status');
  document.body.append(place);
  const text = document.createElement('p');
  text.textContent = words;
  const close = button('Chiudi', () => place.remove());
  const again = reload ? [button('Aggiorna la pagina', reload)] : [];
  // The status is there before its text: only so is it read aloud.
  setTimeout(() => place.append(text, ...again, close), 100);
  return style;
}

// A page opened long ago asks for scripts that the host no longer has, and many browsers never ask again for one that
// the network let fall: what such a page can still do is read itself again. It says so once, gestures are many.
let detto = false;
window.addEventListener('unhandledrejection', ({ reason }) => {
  if (detto || !(reason instanceof TypeError && /module/i.test(reason.message))) return;
  detto = true;
  say(
    'Una parte di questa pagina non è arrivata: o la rete non risponde, o la pagina è di una versione del sito che non c’è più. Per usarla tutta, leggila di nuovo.',
    () => location.reload(),
  );
});

function button(text: string, action: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'pulsante pulsante-secondo';
  element.textContent = text;
  element.addEventListener('click', action);
  return element;
}
