/**
 * Wakes the calculator of deadlines. The form is the state (see `modulo.ts`); dates are drawn again from the same views
 * that drew them while the page was built.
 */
import { h, hydrate, render } from 'preact';
import { inItaliano, perEsteso } from '../../puro/parole/date.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import { miaSede } from '../mia-sede/mia-sede.ts';
import { annuncia, avvisa, governa, leggi, ricorda, scrivi, segna, trova, type Campo } from '../modulo/modulo.ts';
import { Risultato, Seguito } from './Risultato.tsx';
import type { Campo as Nome, SchedaScadenze, Testi } from './scheda.ts';
import { ALTRO_PATRONO, conta, scriviIndirizzo, VUOTI } from './stato.ts';

const modulo = trova<HTMLFormElement>('dati');
const radice = trova('risultato');
const scheda = JSON.parse(radice.dataset['scheda'] ?? '') as SchedaScadenze;
const { caso, esempio } = scheda;
const campi = [...modulo.elements].filter((campo) => campo.matches('[name]')) as Campo[];
let { contatti } = scheda;

const testi = (): Testi => ({ ...VUOTI, ...leggi(modulo) });
let conto = conta(caso, testi(), contatti);

function mostra(disegna: typeof render): void {
  disegna(h(Risultato, { casa: scheda, conto }), radice);
  disegna(h(Seguito, { casa: scheda, conto }), trova('seguito'));
}

/** Puts answers into the fields, with the protocol's own days where none are given: the example has them. */
function riempi(nuovi: Testi): void {
  const tutti = { ...nuovi, giorni: nuovi.giorni || esempio.giorni };
  for (const campo of campi)
    // A choice without an empty answer keeps its first one.
    scrivi(campo, tutti[campo.name as Nome] || (campo instanceof HTMLSelectElement && campo.options[0]?.value) || '');
}

/** Counts what stands in the fields and shows it. */
function rifai(): void {
  conto = conta(caso, testi(), contatti);
  mostra(render);
  const giorno = trova('c-patrono_giorno').closest<HTMLElement>('.campo');
  if (giorno) giorno.hidden = testi().patrono !== ALTRO_PATRONO;
  // While one types, what was wrong may already be right; what is wrong may be half typed.
  if (conto.ok) segnaTutti();
}

/** Says under its field what is wrong, and only there. */
function segnaTutti(): void {
  for (const campo of campi) segna(campo, conto.ok || conto.campo !== campo.name ? '' : conto.messaggio);
}

/** What is copied and printed: the address of this count. */
function indirizzo(): string {
  const domanda = scriviIndirizzo(scheda, testi(), conto);
  const intero = location.origin + location.pathname + domanda;
  trova('collegamento').dataset['copia'] = intero;
  trova('indirizzo').textContent = `Questo conto: ${intero}`;
  return domanda;
}

governa(modulo, {
  cambiato() {
    trova('esempio').hidden = true;
    rifai();
  },
  fermo() {
    segnaTutti();
    annuncia(conto.ok ? `Risposta attesa entro ${perEsteso(conto.risposta.data)}` : conto.messaggio);
    ricorda(indirizzo());
  },
  vuota() {
    riempi({ ...VUOTI, sede: testi().sede });
  },
});
// What is sent is looked at: on a phone the result stands some screens below the fields.
modulo.addEventListener('submit', () => {
  const dove = trova(conto.ok ? 'risultato-titolo' : `c-${conto.campo}`);
  dove.focus();
  if (conto.ok) dove.scrollIntoView();
});
modulo.addEventListener('reset', () => trova('c-contatto').focus());

/**
 * The reader's own office, where they keep one of this agreement: who to write to, and its patron's day, are already
 * theirs.
 */
function daMiaSede(): void {
  const mia = miaSede();
  if (!mia?.sede || mia.protocollo !== caso.protocollo.id || !caso.protocollo.sedi.some(({ id }) => id === mia.sede))
    return;
  const campo = campi.find(({ name }) => name === 'sede');
  if (campo) scrivi(campo, mia.sede);
  rifai();
}

/** Without a day in the address the count starts from the reader's own, where the agreement holds on it. */
function daOggi(): void {
  const daQui = { ...esempio, sede: caso.protocollo.sedi.length > 1 ? '' : esempio.sede, contatto: inItaliano(oggi()) };
  if (!conta(caso, daQui, contatti).ok) return;
  riempi(daQui);
  trova('esempio').textContent = 'Come se avessi scritto oggi: metti il giorno in cui hai scritto.';
  rifai();
}

/** Opens the count that the address asks for. */
async function daIndirizzo(): Promise<void> {
  if (!location.search) {
    daOggi();
    daMiaSede();
    return;
  }
  const letto = (await import('./da-indirizzo.ts')).apri(location.search, scheda.versione);
  if (!letto) return;
  trova('esempio').hidden = true;
  riempi(letto.testi);
  rifai();
  segnaTutti();
  avvisa(letto.avviso);
}

mostra(hydrate);
void daIndirizzo().then(() => {
  indirizzo();
  // Whoever drives the page may begin.
  radice.dataset['pronto'] = '';
});
fetch(radice.dataset['caselle'] ?? '')
  .then(async (risposta) => {
    contatti = ((await risposta.json()) as Record<string, Contatto[]>)[caso.protocollo.id] ?? contatti;
    rifai();
  })
  // Where the mailboxes do not arrive, the links to the contacts stay.
  .catch(console.warn);

for (const pulsante of document.querySelectorAll<HTMLElement>('.azioni [type=button]:not([data-stampa])')) {
  pulsante.addEventListener('click', async () => {
    trova('copiato').textContent = await (await import('./strumenti.ts')).usa(pulsante, conto);
  });
}
