/** Opens the tools of a calculator: each one travels the first time it is wanted. */
import type { Banco, Monta } from './banco.ts';

const FINESTRE: Record<string, () => Promise<{ monta: Monta }>> = {
  ipotesi: () => import('./ipotesi.tsx'),
  contrario: () => import('./contrario.tsx'),
  verifica: () => import('./verifica.tsx'),
  sedi: () => import('./sedi.tsx'),
};

/** @param chi the button that was pressed, or the `<details>` that was opened, with a `data-strumento` */
export async function apri(chi: HTMLElement, banco: Banco): Promise<void> {
  const quale = chi.dataset['strumento'] ?? '';
  const finestra = FINESTRE[quale];
  if (quale === 'proiettore') {
    (await import('./proiettore.tsx')).apriProiettore(banco);
    return;
  }
  if (quale === 'immagine') {
    (await import('./immagine.ts')).scaricaImmagine(banco);
    return;
  }
  if (quale === 'foglio') {
    (await import('./foglio.ts')).scaricaFoglio(banco);
    return;
  }
  if (!finestra) {
    const { copia } = await import('./copia.ts');
    return copia(banco, chi, document.getElementById('copiato') as HTMLElement);
  }
  if (chi.dataset['aperto']) return;
  chi.dataset['aperto'] = 'si';
  const { monta } = await finestra().catch((errore: unknown) => {
    // The next time it is opened it is asked for again.
    delete chi.dataset['aperto'];
    throw errore;
  });
  monta(chi.lastElementChild as HTMLElement, banco);
}
