import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

/** A service worker as the page sees it: what it was told, and how it tells. */
class Lavoratore extends EventTarget {
  detti: unknown[] = [];
  state = 'installing';
  postMessage(detto: unknown): void {
    this.detti.push(detto);
  }
}

const NativoEvent = Event;
let registrati: string[];
let servizi: EventTarget & { controller: Lavoratore | null; register?: (indirizzo: string) => Promise<unknown> };
let registrazione: EventTarget & { waiting: Lavoratore | null; installing: Lavoratore | null; update(): Promise<void> };
let riletture: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  [registrati, riletture] = [[], 0];
  registrazione = Object.assign(new EventTarget(), { waiting: null, installing: null, update: async () => undefined });
  servizi = Object.assign(new EventTarget(), {
    controller: null,
    register: async (indirizzo: string) => {
      registrati.push(indirizzo);
      return registrazione;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

async function apre(navigator: object = {}, tenuto: Record<string, string> = {}): Promise<Pagina> {
  const pagina = apri('<main></main>', { tenuto });
  Object.assign(pagina.document, { readyState: 'complete' });
  Object.assign(location, { reload: () => (riletture += 1) });
  vi.stubGlobal('navigator', { serviceWorker: servizi, ...navigator });
  await desta('copia-offline/registra.ts');
  await respiro();
  return pagina;
}
/** What the new version says it is. */
function dice(versione?: string): void {
  servizi.dispatchEvent(Object.assign(new NativoEvent('message'), { data: { versione } }));
  vi.advanceTimersByTime(100);
}
const annuncio = (pagina: Pagina): string | undefined =>
  pagina.document.querySelector('.annuncio p')?.textContent ?? undefined;
const pulsanti = (pagina: Pagina): string[] =>
  [...pagina.document.querySelectorAll('.annuncio button')].map(({ textContent }) => textContent ?? '');

describe('la copia da leggere senza rete', () => {
  test('comincia da ogni pagina, con l’indirizzo del sito', async () => {
    await apre();
    expect(registrati).toEqual(['https://esempio.it/sito/sw.js']);
  });

  test.each([
    ['risparmia i dati', { connection: { saveData: true } }, {}],
    ['non vuole che si conservi nulla', {}, { 'chi-fa-cosa:non-conservare': '1' }],
  ])('non comincia per chi %s', async (_chi, navigator, tenuto) => {
    await apre(navigator, tenuto);
    expect(registrati).toEqual([]);
  });

  test('rifiutata dal browser, la pagina si legge come prima', async () => {
    servizi.register = async () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(annuncio(await apre())).toBeUndefined();
  });

  test('dove l’host chiede indirizzi fidati, solo il suo lo è', async () => {
    type Regole = { createScriptURL(url: string): string };
    let regole: Regole | undefined;
    vi.stubGlobal('trustedTypes', {
      createPolicy: (_nome: string, sue: Regole) => ((regole = sue), { createScriptURL: (url: string) => url }),
    });
    await apre();
    expect(() => regole?.createScriptURL('https://altrove.example/sw.js')).toThrow('altrove.example');
    expect(regole?.createScriptURL('https://esempio.it/sito/sw.js')).toBe('https://esempio.it/sito/sw.js');
  });
});

describe('quando escono regole nuove', () => {
  test('a chi legge una pagina di quelle di prima si dice, e si offre di rileggerla', async () => {
    const pagina = await apre();
    registrazione.waiting = new Lavoratore();
    dice('regole-2');
    expect(annuncio(pagina)).toBe(
      'Sono uscite regole nuove (versione regole-2): questa pagina è ancora della versione regole-1.',
    );
    expect(pulsanti(pagina)).toEqual(['Aggiorna la pagina', 'Chiudi']);
  });

  test('la si rilegge quando la versione nuova è entrata, non prima', async () => {
    const pagina = await apre();
    const nuova = new Lavoratore();
    registrazione.waiting = nuova;
    dice('regole-2');
    pagina.succede('click', '.annuncio button');
    expect([nuova.detti, riletture]).toEqual([['attiva'], 0]);
    servizi.dispatchEvent(new NativoEvent('controllerchange'));
    expect(riletture).toBe(1);
  });

  test('se un’altra scheda l’ha già fatta entrare si rilegge subito', async () => {
    const pagina = await apre();
    dice('regole-2');
    pagina.succede('click', '.annuncio button');
    expect(riletture).toBe(1);
  });

  test('una pagina già delle nuove dice soltanto che sono cambiate', async () => {
    const pagina = await apre();
    registrazione.waiting = new Lavoratore();
    dice('regole-1');
    expect(annuncio(pagina)).toContain('ora leggi la versione regole-1');
    expect(pulsanti(pagina)).toEqual(['Chiudi']);
  });

  test('se non è cambiato niente non dice niente', async () => {
    const pagina = await apre();
    dice('regole-1');
    dice();
    expect(annuncio(pagina)).toBeUndefined();
  });

  test('un annuncio alla volta, e si chiude', async () => {
    const pagina = await apre();
    registrazione.waiting = new Lavoratore();
    dice('regole-2');
    dice('regole-3');
    expect([pagina.document.querySelectorAll('.annuncio').length, annuncio(pagina)?.includes('regole-3')]).toEqual([
      1,
      true,
    ]);
    pagina.succede('click', '.annuncio button:last-child');
    expect(annuncio(pagina)).toBeUndefined();
  });

  test('la versione che aspetta si chiede a lei, e a quella che arriva mentre si legge', async () => {
    servizi.controller = new Lavoratore();
    const [ferma, nuova] = [new Lavoratore(), new Lavoratore()];
    registrazione.waiting = ferma;
    await apre();
    expect(ferma.detti).toEqual(['versione']);
    registrazione.installing = nuova;
    registrazione.dispatchEvent(new NativoEvent('updatefound'));
    nuova.dispatchEvent(new NativoEvent('statechange'));
    expect(nuova.detti).toEqual([]);
    nuova.state = 'installed';
    nuova.dispatchEvent(new NativoEvent('statechange'));
    expect(nuova.detti).toEqual(['versione']);
  });
});

describe('una parte della pagina che non arriva', () => {
  const cade = (pagina: Pagina, reason: Error): void => {
    pagina.succede('unhandledrejection', undefined, { reason });
    vi.advanceTimersByTime(100);
  };

  test('si dice una volta sola, e si offre di rileggere', async () => {
    const pagina = await apre();
    const guasto = new TypeError('Failed to fetch dynamically imported module');
    cade(pagina, guasto);
    expect(annuncio(pagina)).toContain('Una parte di questa pagina non è arrivata');
    pagina.succede('click', '.annuncio button:last-child');
    cade(pagina, guasto);
    expect(annuncio(pagina)).toBeUndefined();
  });

  test('un altro guasto non è della rete', async () => {
    const pagina = await apre();
    cade(pagina, new Error('altro'));
    expect(annuncio(pagina)).toBeUndefined();
  });
});
