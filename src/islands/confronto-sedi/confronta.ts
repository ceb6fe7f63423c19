/**
 * Two or three structures side by side, as the address says (`?sede=lecce&seconda=bari`): the table is drawn from the
 * figures of all.
 */
import { miaSede } from '../mia-sede/mia-sede.ts';
import '../modulo/indirizzo-in-stampa.ts';
import { annuncia, ricorda, trova } from '../modulo/modulo.ts';
import { CAMPI, domandaDi } from './indirizzo.ts';
import { righeDelConfronto } from './righe.ts';
import type { DatiConfronto, RigaConfronto } from './tipi.ts';

const SVG = 'http://www.w3.org/2000/svg';
const modulo = trova<HTMLFormElement>('confronta');
const luogo = trova('confronto');

/** An element with its attributes and what it holds. */
function nodo(nome: string, attributi: Record<string, string>, ...dentro: (Node | string)[]): HTMLElement {
  const fatto = document.createElement(nome);
  for (const [chiave, valore] of Object.entries(attributi)) fatto.setAttribute(chiave, valore);
  fatto.append(...dentro);
  return fatto;
}

function segno(nome: string, attributi: Record<string, string | number>): SVGElement {
  const fatto = document.createElementNS(SVG, nome);
  for (const [chiave, valore] of Object.entries(attributi)) fatto.setAttribute(chiave, String(valore));
  return fatto;
}

/** The same bar as `BarraQuota.astro` draws. */
function barra(parte: number, linea: number | null): SVGElement {
  const disegno = segno('svg', {
    class: 'quota',
    viewBox: '0 0 100 8',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  disegno.append(segno('rect', { class: 'misura-fondo', y: 3.5, width: 100, height: 1 }));
  if (parte > 0)
    disegno.append(segno('rect', { class: 'misura-valore', width: Math.max(0.5, parte * 100), height: 8 }));
  if (linea !== null)
    for (const classe of ['quota-orlo', 'quota-linea'])
      disegno.append(segno('path', { class: classe, d: `M${linea * 100} -2V10` }));
  return disegno;
}

function riga(
  { nome, tabella, celle, nazionale }: RigaConfronto,
  nomi: readonly string[],
  conNazionale: boolean,
): HTMLElement {
  return nodo(
    'tr',
    {},
    nodo('th', { scope: 'row' }, nodo('a', { href: tabella }, nome)),
    ...celle.map((cella, n) =>
      cella
        ? nodo(
            'td',
            { class: 'num', 'data-voce': nomi[n] ?? '' },
            cella.testo,
            ...(cella.incerta ? [' ', nodo('span', { class: 'piccolo quieto' }, '(da leggere con la sua nota)')] : []),
            barra(cella.parte, nazionale?.parte ?? null),
          )
        : nodo('td', { class: 'num', 'data-nulla': '' }, '–'),
    ),
    ...(conNazionale
      ? [
          nazionale
            ? nodo('td', { class: 'num quieto', 'data-voce': 'Nazionale' }, nazionale.testo)
            : nodo('td', { class: 'num', 'data-nulla': '' }, '–'),
        ]
      : []),
  );
}

/** The rows of one topic. */
function tavola(
  { nome, righe }: { nome: string; righe: readonly RigaConfronto[] },
  teste: readonly Node[],
  nomi: readonly string[],
): HTMLElement {
  const conNazionale = righe.some(({ nazionale }) => nazionale);
  const testata = nodo(
    'tr',
    {},
    nodo('th', { scope: 'col' }, 'Obiettivo'),
    ...teste.map((testa) => testa.cloneNode(true)),
    ...(conNazionale ? [nodo('th', { scope: 'col', class: 'num' }, 'Nazionale')] : []),
  );
  return nodo(
    'div',
    { class: 'tabella da-47 confronto-sedi' },
    nodo(
      'table',
      {},
      nodo('caption', {}, nome),
      nodo('thead', {}, testata),
      nodo('tbody', {}, ...righe.map((una) => riga(una, nomi, conNazionale))),
    ),
  );
}

function disegna({ sedi, pagina, ...dati }: DatiConfronto): void {
  const dette = new FormData(modulo);
  const chiesti = CAMPI.map((campo) => String(dette.get(campo) ?? ''));
  const scelte = [...new Set(chiesti)].flatMap((id) => sedi.filter(([sua]) => sua === id));
  ricorda(domandaDi(scelte.map(([id]) => id)));
  if (scelte.length === 0) {
    luogo.replaceChildren();
    return;
  }
  const nomi = scelte.map(([, nome]) => nome);
  const argomenti = righeDelConfronto(
    dati,
    scelte.map(([id]) => id),
  );
  const teste = scelte.map(([id, nome, dove]) =>
    nodo(
      'th',
      { scope: 'col', class: 'num' },
      nodo('a', { href: pagina.replace('ID', id) }, nome),
      nodo('p', { class: 'piccolo quieto' }, dove),
    ),
  );
  luogo.replaceChildren(
    ...argomenti.map((argomento) => tavola(argomento, teste, nomi)),
    ...(argomenti.length === 0 ? [nodo('p', {}, 'Nessuna tabella dà la stessa cifra a due di queste strutture.')] : []),
  );
  annuncia(
    `${nomi.join(', ')} a fianco: ${argomenti.reduce((somma, { righe }) => somma + righe.length, 0)} obiettivi.`,
  );
}

/** Fetches the figures, puts into the fields what the address asks, and draws at every choice. */
export async function avvia(): Promise<void> {
  const dati = (await (await fetch(luogo.dataset['cifre'] ?? '')).json()) as DatiConfronto;
  const chieste = new URLSearchParams(location.search);
  for (const nome of CAMPI) {
    const campo = modulo.querySelector<HTMLSelectElement>(`[name=${nome}]`);
    const id = chieste.get(nome);
    if (campo && dati.sedi.some(([sua]) => sua === id)) campo.value = id ?? '';
  }
  // Who asks for nobody begins with the office that is theirs.
  const mia = miaSede()?.struttura;
  const prima = modulo.querySelector<HTMLSelectElement>(`[name=${CAMPI[0]}]`);
  if (prima && mia && !CAMPI.some((nome) => chieste.has(nome))) prima.value = mia;
  const ancora = (): void => disegna(dati);
  modulo.addEventListener('change', ancora);
  modulo.addEventListener('reset', () => setTimeout(ancora));
  modulo.addEventListener('submit', (evento) => {
    evento.preventDefault();
    ancora();
  });
  ancora();
}
