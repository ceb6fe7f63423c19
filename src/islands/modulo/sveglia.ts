import { fincheArriva } from './finche-arriva.ts';

/**
 * Wakes a page's script when somebody comes near, or at once where the address holds something: until then the page is
 * an example worked out, and needs none. Whoever presses before it is awake is answered as soon as it is.
 * @param carica fetches the script and lets it take over
 * @param pulsanti what waits for it when pressed, as a selector
 * @returns wakes it now
 */
export function alPrimoGesto(carica: () => Promise<unknown>, pulsanti: string): () => Promise<unknown> {
  let desto = false;
  const avvia = fincheArriva(() =>
    carica().then(() => {
      desto = true;
    }),
  );
  if (location.search) void avvia();
  for (const vicino of ['pointerover', 'touchstart', 'focusin', 'keydown'])
    document.addEventListener(vicino, () => void avvia(), { passive: true });
  document.addEventListener(
    'click',
    (evento) => {
      const chi = evento.target instanceof Element ? evento.target.closest<HTMLElement>(pulsanti) : null;
      if (desto || !chi) return;
      evento.preventDefault();
      evento.stopPropagation();
      void avvia().then(() => chi.click());
    },
    true,
  );
  return avvia;
}
