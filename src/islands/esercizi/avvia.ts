/**
 * Wakes the page of the exercises: the sheet follows the address, the form writes it. A link with a seed gives the same
 * sheet to whoever opens it. What is said of an answer is announced once, when the answer is given.
 */
import { h, render } from 'preact';
import { correggi } from '../../puro/esercizi/correggi.ts';
import { prepara } from '../../puro/esercizi/genera.ts';
import { leggiScelta, scriviScelta, type Scelta } from '../../puro/esercizi/indirizzo.ts';
import type { Correzione, Foglio as Dato } from '../../puro/esercizi/tipi.ts';
import { fincheArriva } from '../modulo/finche-arriva.ts';
import { annuncia, avvisa, leggi, trova, type Campo } from '../modulo/modulo.ts';
import { Foglio } from './Foglio.tsx';
import type { Dopo, Prova } from './Esercizio.tsx';
import { ESEMPIO, type Materia } from './scheda.ts';

const radice = trova('foglio');
const modulo = trova<HTMLFormElement>('scelta');
const soluzioni = trova<HTMLInputElement>('soluzioni');
const collegamento = trova('collegamento');
const pannelli = [trova<HTMLDetailsElement>('codice'), trova<HTMLDetailsElement>('cattedra')];

let materia: Materia;
let scelta: Scelta = ESEMPIO;
let foglio: Dato;
let prove: (Prova | undefined)[] = [];
let dopo: Dopo = {};

/** A seed that can be dictated: six digits. */
function semeNuovo(): string {
  const [caso = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(100000 + (caso % 900000));
}

/** What a screen reader hears of an answer. */
function detto(correzione: Correzione): string {
  const errori =
    correzione.esito === 'sbagliato'
      ? correzione.diagnosi.map(({ frase, passo }) => `${frase} Il passo da rivedere è ${passo}.`)
      : [];
  return [correzione.messaggio, ...errori].join(' ');
}

/** Lets the browser answer whoever touches the page. */
const respiro = (): Promise<void> => new Promise((fatto) => setTimeout(fatto));

const campo = (nome: string): Campo => modulo.elements.namedItem(nome) as Campo;
const versione = (): string => foglio.richiesta.argomento.versione;
const leggiDomanda = (domanda: string): ReturnType<typeof leggiScelta> =>
  leggiScelta(
    domanda,
    materia.argomenti.map(({ id }) => id),
    ESEMPIO,
  );

function disegna(): void {
  const { documenti } = materia;
  const indirizzo = location.origin + location.pathname + scriviScelta(scelta, versione());
  collegamento.dataset['copia'] = indirizzo;
  render(h(Foglio, { foglio, documenti, indirizzo, prove, rispondi, conSoluzioni: soluzioni.checked, dopo }), radice);
  void aula(indirizzo);
}

/** The panels of the class travel when they are opened, and follow the sheet from then on. */
async function aula(indirizzo: string): Promise<void> {
  const aperti = pannelli.filter(({ open }) => open);
  if (aperti.length === 0) return;
  const { mostraCattedra, mostraCodice } = await import('./aula.tsx');
  for (const pannello of aperti)
    (pannello.id === 'codice' ? mostraCodice : mostraCattedra)(pannello.lastElementChild as HTMLElement, {
      scelta,
      foglio,
      prove,
      documenti: materia.documenti,
      indirizzo,
    });
}

/** What travels only when it is wanted has come. */
function arriva(nuovo: Dopo): void {
  dopo = { ...dopo, ...nuovo };
  disegna();
}

function rispondi(indice: number, testo: string): void {
  const esercizio = foglio.esercizi[indice];
  if (!esercizio) return;
  const correzione = correggi(esercizio, testo);
  prove = prove.with(indice, { testo, correzione });
  disegna();
  annuncia(`Esercizio ${indice + 1}. ${detto(correzione)}`);
}

function compila(nuova: Scelta): void {
  scelta = nuova;
  const argomento = materia.argomenti.find(({ id }) => id === scelta.argomento) ?? materia.argomenti[0];
  if (!argomento) throw new Error('Nessun argomento');
  foglio = prepara({ ...scelta, argomento });
  prove = foglio.esercizi.map(() => undefined);
}

function mostra(): void {
  const { argomento, livello, quanti = '', seme } = scelta;
  for (const [nome, valore] of Object.entries({ argomento, livello, quanti, seme })) campo(nome).value = String(valore);
  // What was drawn for another sheet, answers included, goes away with it.
  render(null, radice);
  radice.replaceChildren();
  disegna();
}

async function daIndirizzo(): Promise<void> {
  const letta = leggiDomanda(location.search);
  compila(letta?.scelta ?? ESEMPIO);
  // On a slow telephone to prepare a sheet and to draw it take a tenth of a second each: a touch between is heard.
  await respiro();
  mostra();
  avvisa(
    letta?.versione && letta.versione !== versione()
      ? `Il collegamento viene da un’altra versione delle regole (${letta.versione.slice(0, 20)}; quella di oggi è ${versione()}): gli esercizi possono essere diversi da quelli di allora.`
      : '',
  );
}

/** A sheet as the form asks for it; with a new seed, where the one written is none. */
function prepararne(): void {
  const dati = new URLSearchParams(leggi<Record<string, string>>(modulo));
  const chiesta = (): Scelta | undefined => leggiDomanda(`?${dati}`)?.scelta;
  const nuova = chiesta() ?? (dati.set('seme', semeNuovo()), chiesta()) ?? ESEMPIO;
  compila(nuova);
  mostra();
  avvisa('');
  history.pushState(null, '', location.pathname + scriviScelta(scelta, versione()));
  annuncia(`Foglio pronto: ${foglio.esercizi.length} esercizi, seme ${scelta.seme}.`);
}

function ascolta(): void {
  modulo.addEventListener('submit', (evento) => {
    evento.preventDefault();
    prepararne();
  });
  trova('altro-seme').addEventListener('click', () => {
    campo('seme').value = semeNuovo();
    prepararne();
  });
  soluzioni.addEventListener('change', disegna);
  for (const pannello of pannelli) pannello.addEventListener('toggle', disegna);
  // The number line comes with the first solution that is opened, the sheet's QR with the first gesture: both before a
  // print.
  const linea = fincheArriva(async () => arriva({ linea: (await import('./Linea.tsx')).Linea }));
  radice.addEventListener('toggle', () => void linea(), { capture: true });
  const qr = fincheArriva(async () => arriva({ qr: (await import('./Qr.tsx')).Qr }));
  for (const gesto of ['pointerover', 'focusin']) document.addEventListener(gesto, () => void qr());
  // The same verdict twice is announced twice.
  radice.addEventListener('input', () => annuncia(''));
  collegamento.addEventListener('click', async () =>
    annuncia(await (await import('../modulo/copia.ts')).copia(collegamento)),
  );
  window.addEventListener('popstate', () => void daIndirizzo());
}

/** Fetches the rules and takes over the page. */
export async function avvia(): Promise<void> {
  const arrivata = await fetch(radice.dataset['regole'] ?? '')
    .then((risposta) => (risposta.ok ? (risposta.json() as Promise<Materia>) : null))
    .catch(() => null);
  if (arrivata) {
    materia = arrivata;
    await respiro();
    ascolta();
    await daIndirizzo();
  } else
    avvisa(
      'Le regole degli esercizi non sono arrivate: controlla la rete e ricarica la pagina. Il foglio d’esempio, con le soluzioni, si legge lo stesso.',
    );
  radice.dataset['pronto'] = '';
}
