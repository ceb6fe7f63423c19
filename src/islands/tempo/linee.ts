/**
 * The day on the timelines: a line on each of them, where the field of «In un altro giorno» says, and a slider that
 * writes into it. `alla-data.ts` does the rest, and says when the day has changed.
 */
import { inLettere, piuGiorni } from '../../puro/parole/date.ts';
import { giorniFra, quotaDelGiorno } from '../../puro/calendario/linea.ts';

const campo = document.querySelector<HTMLInputElement>('form[data-alla-data] input');

/** How wide the line of a day is, in hundredths of its drawing. */
const LARGA = '0.6';

function segna(giorno: string): void {
  for (const cursore of document.querySelectorAll<HTMLInputElement>('input[data-linee]')) {
    const [dal = '', al = ''] = (cursore.dataset['linee'] ?? '').split('/');
    const quota = quotaDelGiorno(giorno, dal, al);
    cursore.value = String(giorniFra(dal, giorno));
    cursore.setAttribute('aria-valuetext', inLettere(giorno));
    for (const linea of cursore.closest('table')?.querySelectorAll('.linea-giorno') ?? []) {
      linea.setAttribute('x', String(Math.round((quota ?? 0) * 1000) / 10));
      linea.setAttribute('width', quota === null ? '0' : LARGA);
    }
  }
}

/** The day where a slider stands. */
const scelto = (cursore: HTMLInputElement): string =>
  piuGiorni((cursore.dataset['linee'] ?? '').slice(0, 10), Number(cursore.value));

for (const cursore of document.querySelectorAll<HTMLInputElement>('input[data-linee]')) {
  cursore.addEventListener('input', () => segna(scelto(cursore)));
  cursore.addEventListener('change', () => {
    if (!campo) return;
    campo.value = scelto(cursore);
    // Opening it is the gesture that brings the script; where it has come already, the field tells it.
    campo.closest('details')?.setAttribute('open', '');
    campo.dispatchEvent(new Event('change'));
  });
}
const comeDice = (): void => {
  if (campo?.value) segna(campo.value);
};
document.addEventListener('alla-data', comeDice);
// What happened before this script came: a day in the address, or a slider already moved.
if (new URLSearchParams(location.search).has('data')) comeDice();
else
  for (const cursore of document.querySelectorAll<HTMLInputElement>('input[data-linee]'))
    if (cursore.value !== cursore.defaultValue) cursore.dispatchEvent(new Event('change'));
