/**
 * Wakes a calculator when somebody comes near it, or at once where the address holds a calculation: until then the
 * page is an example worked out, and needs no script.
 */
export function sveglia(): void {
  let desto = false;
  let pronto: Promise<void> | undefined;
  const avvia = (): Promise<void> =>
    (pronto ??= import('./avvia.ts').then((calcolatore) => {
      desto = true;
      calcolatore.avvia();
    }));
  if (location.search) void avvia();
  for (const vicino of ['pointerover', 'touchstart', 'focusin', 'keydown'])
    document.addEventListener(vicino, () => void avvia(), { once: true, passive: true });
  document.addEventListener('keydown', (evento) => {
    const chi = evento.target as HTMLElement;
    if (
      evento.key !== 'p' ||
      evento.ctrlKey ||
      evento.metaKey ||
      evento.altKey ||
      chi.closest('input, select, textarea, dialog')
    )
      return;
    void avvia().then(() => document.querySelector<HTMLElement>('[data-strumento="proiettore"]')?.click());
  });
  // Whoever presses before it is awake is answered as soon as it is.
  document.addEventListener(
    'click',
    (evento) => {
      const chi =
        evento.target instanceof Element ? evento.target.closest<HTMLElement>('[data-strumento], [type=reset]') : null;
      if (desto || !chi || chi.localName === 'details') return;
      evento.preventDefault();
      evento.stopPropagation();
      void avvia().then(() => chi.click());
    },
    true,
  );
}
