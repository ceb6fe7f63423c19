/**
 * The day on the timelines matters to who asks for one: `linee.ts` travels when somebody comes near a slider, or the
 * address names a day.
 */
import { fincheArriva } from '../modulo/finche-arriva.ts';

const linee = fincheArriva(() => import('./linee.ts'));
const caricaLinee = (): void => void linee();
const chiesto = (): boolean => new URLSearchParams(location.search).has('data');

for (const cursore of document.querySelectorAll('input[data-linee]'))
  for (const vicino of ['pointerover', 'touchstart', 'focus'])
    cursore.addEventListener(vicino, caricaLinee, { passive: true });
if (chiesto()) caricaLinee();
document.addEventListener('alla-data', () => {
  if (chiesto()) caricaLinee();
});
