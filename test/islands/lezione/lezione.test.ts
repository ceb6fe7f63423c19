import { beforeEach, describe, expect, test } from 'vitest';
import { apri, desta, type Pagina } from '../pagina.ts';

/** Two scenes: the first has two pieces, the second a figure that is hidden until it is asked for. */
const LEZIONE = `<main>
  <button id="proietta">Proietta</button>
  <section data-scena id="a"><p data-passo id="a1">uno</p><p data-passo id="a2">due</p><input id="campo"></section>
  <p id="nota">Nota per chi insegna</p>
  <section data-scena id="b"><b data-cela id="b1">42</b></section>
</main>`;

/** What linkedom's dialogs lack: they open, close and tell of it. */
function conDialoghi(document: Document): void {
  const { createElement } = document;
  document.createElement = ((nome: string) => {
    const elemento = createElement.call(document, nome) as HTMLDialogElement;
    if (nome === 'dialog')
      Object.assign(elemento, {
        open: false,
        showModal: () => Object.assign(elemento, { open: true }),
        close: () => Object.assign(elemento, { open: false }),
      });
    return elemento;
  }) as typeof document.createElement;
}

let pagina: Pagina;

beforeEach(async () => {
  pagina = apri(LEZIONE);
  conDialoghi(pagina.document);
  for (const elemento of pagina.document.querySelectorAll<HTMLElement>('*')) elemento.scrollIntoView = () => undefined;
  await desta('lezione/avvia.ts');
});

const preme = (key: string, dove = 'dialog', altro: object = {}): Event =>
  pagina.succede('keydown', dove, { key, ctrlKey: false, metaKey: false, altKey: false, ...altro });
const conto = (): string => pagina.letto('.proiettore-piede span');
const visti = (): string[] =>
  [...pagina.document.querySelectorAll<HTMLElement>('dialog [data-passo], dialog [data-cela]')]
    .filter(({ hidden, classList }) => !hidden && !classList.contains('celato'))
    .map(({ id }) => id);
const nellaPagina = (): string[] => [...pagina.uno('main').children].map(({ id }) => id);

describe('le scene di una lezione, proiettate', () => {
  test('una alla volta, e ciò che c’è dentro un pezzo per tasto', () => {
    pagina.succede('click', '#proietta');
    expect([conto(), visti()]).toEqual(['1 di 2', []]);
    preme('ArrowRight');
    expect(visti()).toEqual(['a1']);
    preme(' ');
    expect(visti()).toEqual(['a1', 'a2']);
    expect(pagina.uno('.ora').id).toBe('a2');
    preme('PageDown');
    expect([conto(), visti()]).toEqual(['2 di 2', []]);
  });

  test('tornando indietro una scena si ritrova intera', () => {
    pagina.succede('click', '#proietta');
    for (let n = 0; n < 3; n += 1) preme('Enter');
    preme('Backspace');
    expect([conto(), visti()]).toEqual(['1 di 2', ['a1', 'a2']]);
    preme('ArrowUp');
    expect(visti()).toEqual(['a1']);
  });

  test('prima della prima e dopo l’ultima non si va', () => {
    pagina.succede('click', '#proietta');
    preme('ArrowLeft');
    expect([conto(), visti()]).toEqual(['1 di 2', []]);
    preme('End');
    for (let n = 0; n < 5; n += 1) preme('ArrowRight');
    expect([conto(), visti()]).toEqual(['2 di 2', ['b1']]);
    preme('Home');
    expect(conto()).toBe('1 di 2');
  });

  test('una cifra celata tiene il suo posto, e chi ascolta non la sente', () => {
    pagina.succede('click', '#proietta');
    preme('End');
    const cifra = pagina.uno('#b1');
    expect([cifra.hidden, cifra.ariaHidden, cifra.classList.contains('celato')]).toEqual([false, 'true', true]);
    preme('ArrowDown');
    expect([cifra.ariaHidden, cifra.classList.contains('celato')]).toEqual([null, false]);
  });

  test('i tasti di un campo, di un pulsante e del browser restano loro', () => {
    pagina.succede('click', '#proietta');
    for (const evento of [
      preme('ArrowRight', '#campo'),
      preme('Enter', '.proiettore-piede button'),
      preme('ArrowRight', 'dialog', { altKey: true }),
      preme('x'),
    ])
      expect(evento.defaultPrevented).toBe(false);
    expect(visti()).toEqual([]);
  });
});

describe('chiudere', () => {
  test('rende le scene dov’erano, con tutto in vista', () => {
    pagina.succede('click', '#proietta');
    expect(nellaPagina()).toEqual(['proietta', 'nota']);
    preme('Escape');
    expect(nellaPagina()).toEqual(['proietta', 'a', 'nota', 'b']);
    expect(pagina.document.querySelector('dialog, .celato, [hidden]')).toBeNull();
  });

  test('chi riapre riprende dalla scena a cui la classe era arrivata', () => {
    pagina.succede('click', '#proietta');
    preme('End');
    preme('Escape');
    pagina.succede('click', '#proietta');
    expect(conto()).toBe('2 di 2');
  });
});

describe('il tasto «p»', () => {
  test('proietta, una volta sola', () => {
    preme('p', 'main');
    preme('P', 'main');
    expect(pagina.document.querySelectorAll('dialog')).toHaveLength(1);
  });

  test('scritto in un campo, o con un altro tasto, è una lettera', () => {
    preme('p', '#campo');
    preme('p', 'main', { ctrlKey: true });
    expect(pagina.document.querySelector('dialog')).toBeNull();
  });
});
