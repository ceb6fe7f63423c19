/** Le figure si disegnano mentre si costruisce il sito: alla pagina arriva solo l'SVG. */
import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Ciò che la libreria scrive per una pagina senza i nostri stili: la CSP rifiuta gli stili in linea, e i colori sono
 * classi.
 */
const SUPERFLUI = ['class', 'width', 'height', 'font-family', 'font-size', 'fill', 'text-anchor'];
const SUPERFLUI_DENTRO = [
  'aria-label',
  'aria-description',
  'style',
  'font-variant',
  'stroke',
  'fill',
  'paint-order',
  'stroke-linejoin',
];

/**
 * Disegna una figura.
 * @param alternativa ciò che la figura mostra, in parole
 * @param opzioni segni e scale come li vuole Observable Plot; i segni hanno una classe di
 * `src/components/grafici/grafici.css`
 * @returns il testo dell'elemento `svg`, con una cifra decimale nelle misure
 * @throws se la libreria avverte di qualcosa: scriverebbe il suo avviso nella figura
 */
export function disegna(alternativa: string, opzioni: PlotOptions): string {
  const svg = plot({ ...opzioni, document: document as unknown as Document });
  const avviso = svg.querySelector('title')?.textContent;
  if (avviso) throw new Error(`La figura «${alternativa}» ha un avviso di Plot: ${avviso}`);
  for (const stile of svg.querySelectorAll('style')) stile.remove();
  for (const nome of SUPERFLUI) svg.removeAttribute(nome);
  svg.setAttribute('role', 'img');
  // linkedom scrive gli attributi com'erano: «&» si protegge qui.
  svg.setAttribute('aria-label', alternativa.replaceAll('&', '&amp;'));
  for (const dentro of svg.querySelectorAll('*')) {
    for (const nome of SUPERFLUI_DENTRO) dentro.removeAttribute(nome);
    for (const { name, value } of [...dentro.attributes])
      dentro.setAttribute(name, name === 'class' ? value : arrotonda(value));
  }
  return svg.outerHTML;
}

function arrotonda(testo: string): string {
  return testo.replace(/-?\d+\.\d+/g, (numero) => String(Math.round(Number(numero) * 10) / 10));
}
