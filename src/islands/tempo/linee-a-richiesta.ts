/**
 * The day on the timelines matters to who asks for one: `linee.ts` travels when somebody comes near a slider, or the
 * address names a day.
 */
const caricaLinee = (): void => void import('./linee.ts');
const chiesto = (): boolean => new URLSearchParams(location.search).has('data');

for (const cursore of document.querySelectorAll('input[data-linee]'))
  for (const vicino of ['pointerover', 'touchstart', 'focus'])
    cursore.addEventListener(vicino, caricaLinee, { once: true, passive: true });
if (chiesto()) caricaLinee();
document.addEventListener('alla-data', () => {
  if (chiesto()) caricaLinee();
});
