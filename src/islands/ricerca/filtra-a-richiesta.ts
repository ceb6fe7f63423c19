/**
 * Wakes the filters of the page's tables when somebody comes near them, or at once where the address holds a filter:
 * until then the tables are whole, and need no script.
 */
import { fincheArriva } from '../modulo/finche-arriva.ts';

if (matchMedia('(width < 48rem)').matches) void import('./ripiega.ts').then(({ ripiegaTutte }) => ripiegaTutte());
const avvia = fincheArriva(() => import('./filtra-tabella.ts'));

if (location.search) void avvia();
for (const vicino of ['pointerover', 'touchstart', 'focusin', 'keydown'])
  document.addEventListener(vicino, () => void avvia(), { passive: true });
// Whoever presses a heading before it can sort is answered as soon as it can.
document.addEventListener('click', ({ target }) => {
  const colonna = target instanceof Element ? target.closest('thead th') : null;
  if (colonna && !colonna.querySelector('button')) void avvia().then(() => colonna.querySelector('button')?.click());
});
