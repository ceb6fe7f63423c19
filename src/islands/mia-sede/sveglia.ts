/** What the reader's office does to a page comes only where they keep one, or are about to. */
import { miaSede } from './mia-sede.ts';

function alPrimo({ target }: MouseEvent): void {
  const pulsante = target instanceof Element ? target.closest<HTMLElement>('[data-tieni-sede]') : null;
  if (!pulsante) return;
  document.removeEventListener('click', alPrimo);
  void import('./pagina.ts').then(
    () => pulsante.click(),
    (errore: unknown) => {
      document.addEventListener('click', alPrimo);
      throw errore;
    },
  );
}

if (miaSede()) void import('./pagina.ts');
else document.addEventListener('click', alPrimo);
