/**
 * Wakes the guided choice when it is needed: at once where the address already holds answers, otherwise when somebody
 * comes near the first question, which is in the page as plain links. If the tables do not arrive those links lead to
 * the plain pages, which say the same.
 */
import { fincheArriva } from '../modulo/finche-arriva.ts';
import { soloUnClic } from '../modulo/collegamenti.ts';
import { miaSede } from '../mia-sede/mia-sede.ts';
import type { DatiCanali } from './casa.ts';

const casa = document.querySelector<HTMLElement>('[data-scelta]');

async function dati(indirizzo: string): Promise<DatiCanali> {
  const risposta = await fetch(indirizzo);
  if (!risposta.ok) throw new Error(`${risposta.status} ${risposta.url}`);
  return (await risposta.json()) as DatiCanali;
}

if (casa) {
  let partita = false;
  const arriva = fincheArriva(async () => {
    const [{ avvia }, tavole] = await Promise.all([import('./avvia.ts'), dati(casa.dataset['tavole'] ?? '')]);
    partita = true;
    avvia(casa, tavole);
    casa.dataset['pronto'] = '';
  });
  const sveglia = (): Promise<boolean> =>
    arriva().then(
      () => true,
      (errore: unknown) => {
        console.warn('La scelta guidata non si è avviata: restano le pagine semplici.', errore);
        return false;
      },
    );
  // Whoever keeps an office of their own has answered already.
  if (location.search !== '' || miaSede()?.sede) void sveglia();
  for (const vicino of ['pointerover', 'focusin', 'touchstart'])
    casa.addEventListener(vicino, () => void sveglia(), { passive: true });
  // Whoever chooses before it is awake is answered as soon as it is.
  casa.addEventListener('click', (evento) => {
    const link = evento.target instanceof Element ? evento.target.closest<HTMLAnchorElement>('a[data-risposta]') : null;
    if (partita || !link || !soloUnClic(evento)) return;
    evento.preventDefault();
    const { risposta } = link.dataset;
    void sveglia().then((riuscita) =>
      riuscita
        ? casa.querySelector<HTMLAnchorElement>(`a[data-risposta="${risposta ?? ''}"]`)?.click()
        : location.assign(link.href),
    );
  });
}
