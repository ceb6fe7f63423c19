import { alPrimoGesto } from '../modulo/sveglia.ts';

/** Wakes a calculator when somebody comes near it; the key P projects it. */
export function sveglia(): void {
  const avvia = alPrimoGesto(
    () => import('./avvia.ts').then((calcolatore) => calcolatore.avvia()),
    '[data-strumento]:not(details), [type=reset]',
  );
  document.addEventListener('keydown', (evento) => {
    const chi = evento.target as HTMLElement;
    if (
      evento.key.toLowerCase() !== 'p' ||
      evento.ctrlKey ||
      evento.metaKey ||
      evento.altKey ||
      chi.closest('input, select, textarea, dialog')
    )
      return;
    void avvia().then(() => document.querySelector<HTMLElement>('[data-strumento="proiettore"]')?.click());
  });
}
