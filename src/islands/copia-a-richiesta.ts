/**
 * Buttons that copy a text (`data-copia`), outside the screens that have their own; the word said goes to
 * `[data-copiato-qui]`.
 */
import { inLettere } from '../puro/parole/date.ts';
import { oggi } from '../puro/calendario/versioni.ts';
import { copia } from './modulo/copia.ts';

document.addEventListener('click', ({ target }) => {
  const pulsante = target instanceof Element ? target.closest<HTMLElement>('button.con-js[data-copia]') : null;
  if (!pulsante) return;
  pulsante.dataset['copia'] = pulsante.dataset['copia']?.replace('{oggi}', inLettere(oggi())) ?? '';
  void copia(pulsante).then((frase) => {
    const detto = pulsante.parentElement?.querySelector('[role=status]');
    if (detto) detto.textContent = frase;
  });
});
