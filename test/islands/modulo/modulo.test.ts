import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { annuncia, avvisa, governa, QUIETE, segna, trova } from '../../../src/islands/modulo/modulo.ts';
import { soloUnClic } from '../../../src/islands/modulo/collegamenti.ts';
import { copia } from '../../../src/islands/modulo/copia.ts';
import { daScaricare, scarica } from '../../../src/islands/modulo/scarica.ts';

const PAGINA = `<p id="avviso" hidden></p><p id="annuncio"></p>
<form id="dati"><input id="c-pezzi" name="pezzi" value="12"><p id="c-pezzi-e"></p></form>
<button data-copia="chi-fa-cosa">Copia</button>`;

let evento: (tipo: string) => Event;

beforeEach(() => {
  const { window, document } = parseHTML(`<!doctype html><html><body>${PAGINA}</body></html>`);
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', globalThis);
  evento = (tipo) => new window.Event(tipo, { bubbles: true, cancelable: true });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const modulo = (): HTMLFormElement => trova<HTMLFormElement>('dati');

/** What a form has been asked, in order. */
function governato(): { fatti: string[]; form: ReturnType<typeof governa> } {
  const fatti: string[] = [];
  const form = governa(modulo(), {
    cambiato: (campo) => fatti.push(campo ? `scritto ${(campo as HTMLInputElement).name}` : 'cambiato'),
    fermo: () => fatti.push('fermo'),
    vuota: () => fatti.push('vuotato'),
  });
  return { fatti, form };
}

describe('un modulo che è lo stato della sua pagina', () => {
  test('dice ciò che è fermo una volta sola, quando si smette di scrivere', () => {
    const { fatti } = governato();
    const pezzi = trova('c-pezzi');
    pezzi.dispatchEvent(evento('input'));
    vi.advanceTimersByTime(QUIETE - 1);
    pezzi.dispatchEvent(evento('input'));
    vi.advanceTimersByTime(QUIETE - 1);
    expect(fatti).toEqual(['scritto pezzi', 'scritto pezzi']);
    vi.advanceTimersByTime(1);
    expect(fatti).toEqual(['scritto pezzi', 'scritto pezzi', 'fermo']);
    vi.advanceTimersByTime(10 * QUIETE);
    expect(fatti).toHaveLength(3);
  });

  test('chi lascia il campo è fermo subito; chi non ha scritto niente non lo è', () => {
    const { fatti } = governato();
    trova('c-pezzi').dispatchEvent(evento('focusout'));
    expect(fatti).toEqual([]);
    trova('c-pezzi').dispatchEvent(evento('input'));
    trova('c-pezzi').dispatchEvent(evento('focusout'));
    vi.advanceTimersByTime(QUIETE);
    expect(fatti).toEqual(['scritto pezzi', 'fermo']);
  });

  test('inviarlo lo ferma, e la pagina resta', () => {
    const { fatti } = governato();
    const invio = evento('submit');
    modulo().dispatchEvent(invio);
    expect(invio.defaultPrevented).toBe(true);
    expect(fatti).toEqual(['fermo']);
  });

  test('azzerarlo passa da chi lo governa, e poi è un cambiamento come gli altri', () => {
    const { fatti } = governato();
    modulo().dispatchEvent(evento('reset'));
    vi.advanceTimersByTime(QUIETE);
    expect(fatti).toEqual(['vuotato', 'cambiato', 'fermo']);
  });

  test('chi scrive da fuori in un campo lo cambia come se avesse battuto', () => {
    const { fatti, form } = governato();
    form.cambia();
    form.ferma();
    vi.advanceTimersByTime(QUIETE);
    expect(fatti).toEqual(['cambiato', 'fermo']);
  });
});

test('un errore sta sotto il suo campo, e se ne va', () => {
  const pezzi = trova('c-pezzi');
  segna(pezzi, 'Serve un numero.');
  expect([trova('c-pezzi-e').textContent, pezzi.ariaInvalid]).toEqual(['Serve un numero.', 'true']);
  segna(pezzi, '');
  expect([trova('c-pezzi-e').textContent, pezzi.ariaInvalid]).toEqual(['', null]);
});

test('un avviso si mostra solo se dice qualcosa; un annuncio si sente', () => {
  avvisa('Il collegamento viene da un’altra versione.');
  expect([trova('avviso').hidden, trova('avviso').textContent]).toEqual([
    false,
    'Il collegamento viene da un’altra versione.',
  ]);
  avvisa('');
  expect(trova('avviso').hidden).toBe(true);
  annuncia('Giacenza: 60');
  expect(trova('annuncio').textContent).toBe('Giacenza: 60');
});

test('un clic con un tasto premuto, o non col primo pulsante, è del browser', () => {
  const clic = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, button: 0 };
  const tasti = (['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const).map((tasto) => ({ ...clic, [tasto]: true }));
  expect(soloUnClic(clic as MouseEvent)).toBe(true);
  for (const altro of [...tasti, { ...clic, button: 1 }]) expect(soloUnClic(altro as MouseEvent)).toBe(false);
});

describe('copiare un testo', () => {
  const pulsante = (): HTMLElement => document.querySelector('button') as HTMLElement;

  test('va negli appunti, e il pulsante lo dice per poco', async () => {
    const scritti: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (testo: string) => void scritti.push(testo) } });
    expect(await copia(pulsante())).toBe('Copiato.');
    expect(scritti).toEqual(['chi-fa-cosa']);
    expect('copiato' in pulsante().dataset).toBe(true);
    vi.advanceTimersByTime(2500);
    expect('copiato' in pulsante().dataset).toBe(false);
  });

  test.each([
    [true, 'Copiato.'],
    [false, 'Il browser non lascia copiare: seleziona il testo e copialo a mano.'],
  ])('dove gli appunti sono chiusi, per la strada vecchia (riesce: %s), e il campo se ne va', async (riesce, detto) => {
    vi.stubGlobal('navigator', {});
    const scelti: string[] = [];
    const { createElement } = document;
    vi.spyOn(document, 'createElement').mockImplementation((nome: string) => {
      const campo = createElement.call(document, nome) as HTMLTextAreaElement;
      return Object.assign(campo, { select: () => void scelti.push(campo.value) });
    });
    Object.assign(document, { execCommand: () => riesce });
    expect(await copia(pulsante())).toBe(detto);
    expect(scelti).toEqual(['chi-fa-cosa']);
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('scaricare un file fatto qui', () => {
  const tenuti = new Map<string, Blob>();
  const contenuto = new Blob(['a;b']);

  beforeEach(() => {
    tenuti.clear();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      tenuti.set('blob:uno', file as Blob);
      return 'blob:uno';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((indirizzo) => void tenuti.delete(indirizzo));
  });

  test('col suo nome, e il file resta finché si sta salvando', () => {
    const premuti: (string | null)[][] = [];
    const { createElement } = document;
    vi.spyOn(document, 'createElement').mockImplementation((nome: string) => {
      const via = createElement.call(document, nome) as HTMLAnchorElement;
      return Object.assign(via, { click: () => void premuti.push([via.href, via.download]) });
    });
    scarica('prova.csv', contenuto);
    expect(premuti).toEqual([['blob:uno', 'prova.csv']]);
    expect(tenuti.get('blob:uno')).toBe(contenuto);
    vi.advanceTimersByTime(10_000);
    expect(tenuti.size).toBe(0);
  });

  test('un collegamento tiene il suo file finché la pagina è aperta', () => {
    const link = document.createElement('a');
    daScaricare(link, 'prova.csv', contenuto);
    vi.advanceTimersByTime(10_000);
    expect([link.href, link.download, tenuti.get('blob:uno')]).toEqual(['blob:uno', 'prova.csv', contenuto]);
  });
});
