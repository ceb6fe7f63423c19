/**
 * Says what holds today, by the reader's clock, or on the day in the address (`?data=2020-01-10`), of what the page
 * brings with its days (`data-vale="2014-04-01/2026-12-31"`): the page itself has no today, and without this script
 * shows every version with its dates.
 *
 * Each element gets `data-stato`; inside it the text of `[data-in-vigore]` becomes the one of its state. In a group
 * (`data-versioni`) the version that holds comes first, and `[data-nessuna]` shows when none does. `[data-conta="t"]`
 * counts the rows of the table `t` that hold. `[data-col-giorno]` shows only where a day is asked about, and
 * `[data-vale-nel-giorno]` gets its state only there: what the documents do not follow until today is not said of
 * today.
 */
import '../modulo/indirizzo-in-stampa.ts';
import { inItaliano, inLettere, leggiData, type Giorno } from '../../puro/parole/date.ts';
import { oggi, statoIl, type Stato } from '../../puro/calendario/versioni.ts';

/** The day in the address, or null. */
function chiesto(): Giorno | null {
  const letta = leggiData(new URLSearchParams(location.search).get('data') ?? '');
  return letta.ok ? letta.data : null;
}

/** What something is on a day whose spans of days are written apart: it holds if one of them does. */
function statoDi(scritto: string, giorno: Giorno): Stato {
  const stati = scritto.split(' ').map((uno) => {
    const [dal = '', al = ''] = uno.split('/');
    return statoIl({ valido_dal: dal || null, valido_al: al || null }, giorno);
  });
  return stati.find((stato) => stato === 'in-vigore') ?? stati[0] ?? 'finita';
}

function segna(scelto: Giorno | null): void {
  const giorno = scelto ?? oggi();
  for (const parte of document.querySelectorAll<HTMLElement>('[data-vale]')) {
    const stato = statoDi(parte.dataset['vale'] ?? '', giorno);
    parte.dataset['stato'] = stato;
    const scritta = parte.querySelector<HTMLElement>('[data-in-vigore]');
    const { inVigore = '', futura = '', finita = '' } = scritta?.dataset ?? {};
    if (scritta)
      scritta.textContent =
        stato === 'futura'
          ? futura
          : stato === 'finita'
            ? finita
            : scelto
              ? `Il ${inLettere(scelto)} ${inVigore.replace(/^./, (prima) => prima.toLowerCase())}`
              : inVigore;
  }
  for (const parte of document.querySelectorAll<HTMLElement>('[data-vale-nel-giorno]')) {
    if (scelto) parte.dataset['stato'] = statoDi(parte.dataset['valeNelGiorno'] ?? '', scelto);
    else delete parte.dataset['stato'];
  }
  for (const gruppo of document.querySelectorAll<HTMLElement>('[data-versioni]')) {
    const valida = gruppo.querySelector<HTMLElement>(':scope > [data-stato="in-vigore"]');
    const nessuna = gruppo.querySelector<HTMLElement>(':scope > [data-nessuna]');
    if (valida) gruppo.prepend(valida);
    if (nessuna) nessuna.hidden = valida !== null;
  }
  for (const conto of document.querySelectorAll<HTMLElement>('[data-conta]'))
    conto.textContent = String(
      document.querySelectorAll(`#${conto.dataset['conta'] ?? ''} tbody > tr[data-stato="in-vigore"]`).length,
    );
  for (const scritta of document.querySelectorAll<HTMLElement>('[data-senza-oggi]')) scritta.hidden = true;
  for (const parte of document.querySelectorAll<HTMLElement>('[data-col-giorno]')) parte.hidden = scelto === null;
  document.dispatchEvent(new CustomEvent('alla-data'));
}

const modulo = document.querySelector<HTMLFormElement>('form[data-alla-data]');
const campo = modulo?.querySelector<HTMLInputElement>('input');
const detto = modulo?.querySelector('output');

function scegli(scelto: Giorno | null): void {
  const indirizzo = new URL(location.href);
  if (scelto) indirizzo.searchParams.set('data', scelto);
  else indirizzo.searchParams.delete('data');
  history.replaceState(history.state, '', indirizzo);
  segna(scelto);
  if (detto) detto.textContent = scelto ? `La pagina dice che cosa valeva il ${inItaliano(scelto)}.` : '';
}

// Who was quick has a day in the field before this script has come.
const iniziale = chiesto() ?? (campo?.value || null);
if (campo) campo.value = iniziale ?? oggi();
if (iniziale) {
  modulo?.closest('details')?.setAttribute('open', '');
  scegli(iniziale);
} else segna(null);
campo?.addEventListener('change', () => scegli(campo.value || null));
modulo?.addEventListener('submit', (evento) => evento.preventDefault());
modulo?.addEventListener('reset', (evento) => {
  evento.preventDefault();
  if (campo) campo.value = oggi();
  scegli(null);
});
