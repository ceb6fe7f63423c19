/** Figures are drawn while the site is built: only the SVG reaches the page. */
import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What the library writes for a page without our styles: the CSP refuses inline styles, and colours are classes. */
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
 * Draws a figure.
 * @param alternativa what the figure shows, in words
 * @param opzioni marks and scales as Observable Plot wants them; marks have a class of
 * `src/components/grafici/grafici.css`
 * @returns the text of the `svg` element, its measures with one decimal
 * @throws if the library warns of anything: it would write its warning into the figure
 */
export function disegna(alternativa: string, opzioni: PlotOptions): string {
  const svg = plot({ ...opzioni, document });
  const avviso = svg.querySelector('title')?.textContent;
  if (avviso) throw new Error(`La figura «${alternativa}» ha un avviso di Plot: ${avviso}`);
  for (const stile of svg.querySelectorAll('style')) stile.remove();
  for (const nome of SUPERFLUI) svg.removeAttribute(nome);
  svg.setAttribute('role', 'img');
  // linkedom writes attributes as they were: «&» is escaped here.
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
