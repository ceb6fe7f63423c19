/**
 * Wakes the page of the exercises: the sheet follows the address, the form writes it. A link with a seed gives the same
 * sheet to whoever opens it. What is said of an answer is announced once, when the answer is given.
 */
import { h, render } from 'preact';
import { correggi } from '../../puro/esercizi/correggi.ts';
import { prepara } from '../../puro/esercizi/genera.ts';
import { leggiScelta, scriviScelta, type Scelta } from '../../puro/esercizi/indirizzo.ts';
import type { Correzione, Foglio as Dato } from '../../puro/esercizi/tipi.ts';
import { Foglio } from './Foglio.tsx';
import type { Dopo, Prova } from './Esercizio.tsx';
import { ESEMPIO, type Materia } from './scheda.ts';

const trova = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const radice = trova('foglio');
const modulo = trova<HTMLFormElement>('scelta');
const annuncio = trova('annuncio');
const avviso = trova('avviso');

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

async function apri({ argomenti, documenti }: Materia): Promise<void> {
  let scelta = ESEMPIO;
  let foglio: Dato;
  let prove: (Prova | undefined)[] = [];
  let dopo: Dopo = {};
  const soluzioni = trova<HTMLInputElement>('soluzioni');
  const pannelli = [trova<HTMLDetailsElement>('codice'), trova<HTMLDetailsElement>('cattedra')];

  const disegna = (): void => {
    const indirizzo = location.origin + location.pathname + scriviScelta(scelta, foglio.richiesta.argomento.versione);
    trova('collegamento').dataset['copia'] = indirizzo;
    render(h(Foglio, { foglio, documenti, indirizzo, prove, rispondi, conSoluzioni: soluzioni.checked, dopo }), radice);
    void aula(indirizzo);
  };

  /** The panels of the class travel when they are opened, and follow the sheet from then on. */
  const aula = async (indirizzo: string): Promise<void> => {
    const aperti = pannelli.filter(({ open }) => open);
    if (aperti.length === 0) return;
    const { mostraCattedra, mostraCodice } = await import('./aula.tsx');
    for (const pannello of aperti)
      (pannello.id === 'codice' ? mostraCodice : mostraCattedra)(pannello.lastElementChild as HTMLElement, {
        scelta,
        foglio,
        prove,
        documenti,
        indirizzo,
      });
  };

  const arriva = (nuovo: Dopo): void => {
    dopo = { ...dopo, ...nuovo };
    disegna();
  };

  const rispondi = (indice: number, testo: string): void => {
    const esercizio = foglio.esercizi[indice];
    if (!esercizio) return;
    const correzione = correggi(esercizio, testo);
    prove = prove.with(indice, { testo, correzione });
    disegna();
    annuncio.textContent = `Esercizio ${indice + 1}. ${detto(correzione)}`;
  };

  const compila = (nuova: Scelta): void => {
    scelta = nuova;
    const argomento = argomenti.find(({ id }) => id === scelta.argomento) ?? argomenti[0];
    if (!argomento) throw new Error('Nessun argomento');
    foglio = prepara({ ...scelta, argomento });
    prove = foglio.esercizi.map(() => undefined);
  };

  const mostra = (): void => {
    for (const [nome, valore] of Object.entries({
      argomento: scelta.argomento,
      livello: scelta.livello,
      quanti: scelta.quanti ?? '',
      seme: scelta.seme,
    })) {
      (modulo.elements.namedItem(nome) as HTMLInputElement | HTMLSelectElement).value = String(valore);
    }
    // What was drawn for another sheet, answers included, goes away with it.
    render(null, radice);
    radice.replaceChildren();
    disegna();
  };

  const daIndirizzo = async (): Promise<void> => {
    const letta = leggiScelta(
      location.search,
      argomenti.map(({ id }) => id),
      ESEMPIO,
    );
    compila(letta?.scelta ?? ESEMPIO);
    // On a slow telephone to prepare a sheet and to draw it take a tenth of a second each: a touch between is heard.
    await respiro();
    mostra();
    const adesso = foglio.richiesta.argomento.versione;
    avviso.hidden = !letta?.versione || letta.versione === adesso;
    if (!avviso.hidden)
      avviso.textContent = `Il collegamento viene da un’altra versione delle regole (${letta?.versione?.slice(0, 20)}; quella di oggi è ${adesso}): gli esercizi possono essere diversi da quelli di allora.`;
  };

  const prepararne = (): void => {
    const dati = new URLSearchParams(
      [...new FormData(modulo)].map(([nome, valore]): [string, string] => [nome, String(valore)]),
    );
    const letta = leggiScelta(
      `?${dati}`,
      argomenti.map(({ id }) => id),
      ESEMPIO,
    );
    const nuova =
      letta?.scelta ??
      leggiScelta(
        `?${(dati.set('seme', semeNuovo()), dati)}`,
        argomenti.map(({ id }) => id),
        ESEMPIO,
      )?.scelta ??
      ESEMPIO;
    compila(nuova);
    mostra();
    avviso.hidden = true;
    history.pushState(null, '', location.pathname + scriviScelta(scelta, foglio.richiesta.argomento.versione));
    annuncio.textContent = `Foglio pronto: ${foglio.esercizi.length} esercizi, seme ${scelta.seme}.`;
  };

  modulo.addEventListener('submit', (evento) => {
    evento.preventDefault();
    prepararne();
  });
  trova('altro-seme').addEventListener('click', () => {
    (modulo.elements.namedItem('seme') as HTMLInputElement).value = semeNuovo();
    prepararne();
  });
  soluzioni.addEventListener('change', disegna);
  for (const pannello of pannelli) pannello.addEventListener('toggle', disegna);
  // The number line comes with the first solution that is opened, the sheet's QR with the first gesture: both before a print.
  radice.addEventListener('toggle', async () => arriva({ linea: (await import('./Linea.tsx')).Linea }), {
    capture: true,
    once: true,
  });
  for (const gesto of ['pointerover', 'focusin'])
    document.addEventListener(gesto, async () => dopo.qr ?? arriva({ qr: (await import('./Qr.tsx')).Qr }), {
      once: true,
    });
  // The same verdict twice is announced twice.
  radice.addEventListener('input', () => {
    annuncio.textContent = '';
  });
  const copia = trova('collegamento');
  copia.addEventListener('click', async () => {
    annuncio.textContent = await (await import('../canali/copia.ts')).copia(copia);
  });
  window.addEventListener('popstate', () => void daIndirizzo());
  await daIndirizzo();
}

/** Fetches the rules and takes over the page. */
export async function avvia(): Promise<void> {
  const materia = await fetch(radice.dataset['regole'] ?? '')
    .then((risposta) => (risposta.ok ? (risposta.json() as Promise<Materia>) : null))
    .catch(() => null);
  if (materia) {
    await respiro();
    await apri(materia);
  } else {
    avviso.hidden = false;
    avviso.textContent =
      'Le regole degli esercizi non sono arrivate: controlla la rete e ricarica la pagina. Il foglio d’esempio, con le soluzioni, si legge lo stesso.';
  }
  radice.dataset['pronto'] = '';
}
