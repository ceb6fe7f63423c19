/**
 * Wakes the calculator of deadlines. The form is the state; dates are drawn again at every key from the same views that
 * drew them while the page was built. What is wrong is said, and the result announced, once typing has stopped; then the
 * address takes the state too.
 */
import { h, hydrate, render } from 'preact';
import { perEsteso } from '../../puro/parole/date.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import { Risultato, Seguito } from './Risultato.tsx';
import type { Campo, SchedaScadenze, Testi } from './scheda.ts';
import { ALTRO_PATRONO, conta, leggiIndirizzo, scriviIndirizzo, VUOTI } from './stato.ts';

/** Milliseconds without typing after which a result counts as settled. */
const QUIETE = 700;

const trova = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const modulo = trova<HTMLFormElement>('dati');
const radice = trova('risultato');
const scheda = JSON.parse(radice.dataset['scheda'] ?? '') as SchedaScadenze;
const { caso, esempio } = scheda;
const campi = [...modulo.elements].filter(
  (campo) => campo instanceof HTMLInputElement || campo instanceof HTMLSelectElement,
);
let { contatti } = scheda;
let attesa: number | undefined;

const testi = (): Testi => ({ ...VUOTI, ...(Object.fromEntries(new FormData(modulo)) as Partial<Testi>) });
let conto = conta(caso, testi(), contatti);

function mostra(disegna: typeof render): void {
  disegna(h(Risultato, { casa: scheda, conto }), radice);
  disegna(h(Seguito, { casa: scheda, conto }), trova('seguito'));
}

/** The answers with the protocol's own days where none are given: the example has them. */
const conGiorni = (nuovi: Testi): Testi => ({ ...nuovi, giorni: nuovi.giorni || esempio.giorni });

/** Puts answers into the fields. What a choice does not offer is added to it, to be refused with its reason. */
function riempi(nuovi: Testi): void {
  for (const campo of campi) {
    // A choice without an empty answer keeps its first one.
    const testo =
      nuovi[campo.name as Campo] || (campo instanceof HTMLSelectElement ? (campo.options[0]?.value ?? '') : '');
    campo.value = testo;
    if (campo.value !== testo && campo instanceof HTMLSelectElement) campo.add(new Option(testo, testo, true, true));
  }
}

/** Counts what stands in the fields and shows it. */
function rifai(): void {
  conto = conta(caso, testi(), contatti);
  mostra(render);
  const giorno = trova('c-patrono_giorno').closest<HTMLElement>('.campo');
  if (giorno) giorno.hidden = testi().patrono !== ALTRO_PATRONO;
  // While one types, what was wrong may already be right; what is wrong may be half typed.
  if (conto.ok) segna();
}

/** Says under its field what is wrong, and only there. */
function segna(): void {
  for (const campo of campi) {
    const errore = conto.ok || conto.campo !== campo.name ? '' : conto.messaggio;
    trova(`${campo.id}-e`).textContent = errore;
    campo.ariaInvalid = errore ? 'true' : null;
  }
}

/** What is copied and printed: the address of this count. */
function indirizzo(): string {
  const domanda = scriviIndirizzo(scheda, testi(), conto);
  const intero = location.origin + location.pathname + domanda;
  trova('collegamento').dataset['copia'] = intero;
  trova('indirizzo').textContent = `Questo conto: ${intero}`;
  return domanda;
}

/** Typing has stopped. */
function ferma(): void {
  clearTimeout(attesa);
  attesa = undefined;
  segna();
  trova('annuncio').textContent = conto.ok
    ? `Risposta attesa entro ${perEsteso(conto.risposta.data)}`
    : conto.messaggio;
  history.replaceState(history.state, '', location.pathname + indirizzo() + location.hash);
}

function cambia(): void {
  trova('esempio').hidden = true;
  rifai();
  clearTimeout(attesa);
  attesa = window.setTimeout(ferma, QUIETE);
}

mostra(hydrate);
const letto = leggiIndirizzo(location.search);
if (letto) {
  trova('esempio').hidden = true;
  riempi(conGiorni(letto.testi));
  rifai();
  segna();
  const avviso = trova('avviso');
  avviso.hidden = !letto.versione || letto.versione === scheda.versione;
  avviso.textContent = `Il collegamento viene da un’altra versione delle regole: il conto è rifatto con quelle di oggi.${letto.esito ? ` Allora la risposta era attesa entro il ${letto.esito}.` : ''}`;
}
indirizzo();
fetch(radice.dataset['caselle'] ?? '')
  .then(async (risposta) => {
    if (!risposta.ok) throw new Error(`${risposta.status}`);
    contatti = ((await risposta.json()) as Record<string, Contatto[]>)[caso.protocollo.id] ?? contatti;
    rifai();
  })
  .catch((errore: unknown) =>
    console.warn('Le caselle non sono arrivate: restano i collegamenti ai contatti.', errore),
  );

modulo.addEventListener('input', cambia);
modulo.addEventListener('focusout', () => {
  if (attesa !== undefined) ferma();
});
modulo.addEventListener('reset', (evento) => {
  evento.preventDefault();
  riempi(conGiorni({ ...VUOTI, sede: testi().sede }));
  cambia();
  trova('c-contatto').focus();
});
modulo.addEventListener('submit', (evento) => {
  evento.preventDefault();
  ferma();
});

// Whoever drives the page may begin.
radice.dataset['pronto'] = '';

for (const pulsante of document.querySelectorAll<HTMLElement>('#agenda, #collegamento')) {
  pulsante.addEventListener('click', async () => {
    trova('copiato').textContent = await (await import('./strumenti.ts')).usa(pulsante, conto);
  });
}
