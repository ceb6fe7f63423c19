/**
 * What the reader's own office does to a page: its buttons (`[data-tieni-sede]`) say whether it is the one of the page;
 * of a list (`[data-prima-la-mia]`) its piece (`[data-sede]`) comes first and opens; its links (`[data-porta-sede]`)
 * appear.
 */
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { CAMBIATA, leggiSede, miaSede, stessaSede, tieniSede, type MiaSede } from './mia-sede.ts';

const di = (elemento: HTMLElement): MiaSede | null =>
  leggiSede(elemento.dataset['tieniSede'] ?? elemento.dataset['sede'] ?? null);

function pulsanti(mia: MiaSede | null): void {
  for (const pulsante of document.querySelectorAll<HTMLElement>('[data-tieni-sede]')) {
    const sua = di(pulsante);
    pulsante.ariaPressed = String(mia !== null && sua !== null && stessaSede(mia, sua));
  }
}

function porte(mia: MiaSede | null): void {
  for (const porta of document.querySelectorAll<HTMLElement>('[data-porta-sede]')) {
    const radice = porta.dataset['portaSede'] ?? '';
    porta.hidden = mia === null;
    if (!mia) continue;
    const link = (nome: string, href: string): HTMLAnchorElement =>
      Object.assign(document.createElement('a'), { textContent: nome, href });
    porta.replaceChildren(
      `La mia sede, ${mia.nome}: `,
      ...[
        ...(mia.struttura ? [link('obiettivi', radice + INDIRIZZI.sede(mia.struttura))] : []),
        ...(mia.sede
          ? [
              link('a chi scrivere', radice + INDIRIZZI.contatti(mia.sede)),
              link('quale canale', radice + PAGINE.canali),
            ]
          : []),
      ].flatMap((una, n) => (n > 0 ? [' · ', una] : [una])),
    );
  }
}

/** Its piece first, the others where they were. Only as the page opens: nothing moves under who reads. */
function prima(mia: MiaSede): void {
  for (const elenco of document.querySelectorAll<HTMLElement>('[data-prima-la-mia]')) {
    const sua = [...elenco.querySelectorAll<HTMLElement>(':scope > [data-sede]')].find((pezzo) => {
      const sede = di(pezzo);
      return sede !== null && stessaSede(mia, sede);
    });
    if (!sua) continue;
    sua.dataset['mia'] = '';
    const chiusa = sua.matches('details') ? sua : sua.querySelector(':scope > details');
    chiusa?.toggleAttribute('open', true);
    elenco.prepend(sua);
  }
}

const mostra = (): void => {
  const mia = miaSede();
  pulsanti(mia);
  porte(mia);
};
const mia = miaSede();
if (mia) prima(mia);
mostra();
document.addEventListener(CAMBIATA, mostra);
document.addEventListener('click', ({ target }) => {
  const pulsante = target instanceof Element ? target.closest<HTMLElement>('[data-tieni-sede]') : null;
  if (!pulsante) return;
  const riuscito = tieniSede(pulsante.ariaPressed === 'true' ? null : di(pulsante));
  const detto = pulsante.parentElement?.querySelector('[role=status]');
  if (detto)
    detto.textContent = riuscito
      ? pulsante.ariaPressed === 'true'
        ? 'Verrà per prima. Resta su questo dispositivo.'
        : 'Non è più la tua sede.'
      : 'Qui non si conserva nulla: lo dice la pagina sulla privacy, o il browser.';
});
