/**
 * Wakes the calculator of a page: the markup is already there, drawn while the page was built from the same view.
 * The state lives in the address; a result is announced once, when typing has stopped.
 */
import { h, hydrate, render, type VNode } from 'preact';
import { Calcolatore, statoIniziale, type Stato } from './Calcolatore.tsx';
import { leggiIndirizzo, scriviIndirizzo } from './indirizzo.ts';
import { inParole } from './Risultati.tsx';
import type { SchedaCalcolo } from './scheda.ts';
import { conta } from './stato.ts';

/** Milliseconds without typing after which the result counts as settled. */
const QUIETE = 700;

const casa = document.getElementById('calcolatore') as HTMLElement;
const scheda = JSON.parse(casa.dataset['scheda'] ?? '') as SchedaCalcolo;
const { calcolo, preset, versione } = scheda;
let stato: Stato = statoIniziale(scheda);
let attesa = 0;

const vista = (): VNode<Parameters<typeof Calcolatore>[0]> => h(Calcolatore, { scheda, stato });

function cambia(nuovo: Partial<Stato>): void {
  stato = { ...stato, ...nuovo };
  render(vista(), casa);
}

/** The results on one line, as they are announced and remembered in a link. */
function riassunto(): string {
  const { esito, errori, incompleto } = conta(calcolo, stato.testi);
  if (incompleto) return Object.values(errori)[0] ?? '';
  return esito.risultati.map((risultato) => `${risultato.etichetta}: ${inParole(risultato)}${risultato.errore ? `. ${risultato.errore.messaggio}` : ''}`).join('; ');
}

function ferma(): void {
  clearTimeout(attesa);
  cambia({ fermo: true, annuncio: riassunto() });
  const breve = conta(calcolo, stato.testi);
  const esito = breve.incompleto ? '' : breve.esito.risultati.map(inParole).join('; ');
  history.replaceState(history.state, '', `${location.pathname}${stato.preset === preset[0]?.id ? '' : scriviIndirizzo(calcolo, stato.testi, versione, esito)}${location.hash}`);
}

function scrivi(testi: Stato['testi'], quale = ''): void {
  cambia({ testi, preset: quale, fermo: false, avviso: [] });
  clearTimeout(attesa);
  attesa = window.setTimeout(ferma, QUIETE);
}

function daIndirizzo(): void {
  const collegamento = leggiIndirizzo(location.search, calcolo);
  if (!collegamento) return;
  const avviso: string[] = [];
  if (collegamento.versione !== null && collegamento.versione !== versione) {
    avviso.push(`Il collegamento viene da un’altra versione di questa regola: ${collegamento.versione}, mentre quella di oggi è ${versione}. Il conto qui sotto è rifatto con la regola di oggi.`);
    if (collegamento.esito) avviso.push(`Allora il risultato era: ${collegamento.esito}.`);
    if (collegamento.estranei.length > 0) avviso.push(`La regola di oggi non chiede più: ${collegamento.estranei.join(', ')}.`);
  }
  cambia({ testi: collegamento.testi, preset: '', avviso });
}

hydrate(vista(), casa);
daIndirizzo();

casa.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target.name) scrivi({ ...stato.testi, [target.name]: target.value });
  else if ('esempio' in target.dataset) scrivi(preset.find(({ id }) => id === target.value)?.testi ?? {}, target.value);
});
casa.addEventListener('focusout', () => {
  if (!stato.fermo) ferma();
});
casa.addEventListener('reset', (evento) => {
  evento.preventDefault();
  scrivi({});
});
casa.addEventListener('submit', (evento) => {
  evento.preventDefault();
  ferma();
});
window.addEventListener('popstate', daIndirizzo);
