/** The guided choice at work: takes over from the plain links, from the decision tables that `sveglia.ts` asked for. */
import { h, hydrate, render, type ComponentChild } from 'preact';
import { leggiDataAParole } from '../../puro/parole/date-a-parole.ts';
import type { DatiCanali } from './casa.ts';
import { soloUnClic } from '../modulo/collegamenti.ts';
import { copia } from '../modulo/copia.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import { leggiSede, miaSede, tieniSede } from '../mia-sede/mia-sede.ts';
import { Scelta, scegliDa } from './Scelta.tsx';
import type { Stato } from './schermo.ts';
import {
  conRisposta,
  leggiRisposte,
  NESSUNA_RISPOSTA,
  scriviRisposte,
  type Domanda,
  type Errori,
  type Risposte,
} from './stato.ts';
import '../pratica/pulsante.ts';

/** The choice as its gestures drive it. */
interface Tavolo {
  elemento: HTMLElement;
  tavole: DatiCanali['tavole'];
  stato(): Stato;
  /** Draws again with a part of the state changed. */
  cambia(parte: Partial<Stato>): void;
  /** Goes to another state as to another page. */
  vai(risposte: Risposte, errori?: Errori): void;
  /** Begins again, from the reader's own office where they keep one. */
  ricominciaDa(): void;
}

/**
 * Draws the state that the address asks for, and answers to clicks, forms and history from there on.
 * @param elemento where the first question stands
 * @param dati the decision tables
 */
export function avvia(elemento: HTMLElement, { tavole, documenti }: DatiCanali): void {
  const radice = elemento.dataset['radice'] ?? '';
  const titolo = document.title;
  let stato: Stato = {
    ...daIndirizzo(tavole),
    valori: {},
    lasciati: new Set(),
    oggi: oggi(),
    filtro: '',
    indirizzo: location.href,
    annuncio: '',
  };

  const vista = (): ComponentChild => h(Scelta, { casa: { radice, documenti }, tavole, stato });
  const mostra = (): void => {
    render(vista(), elemento);
    const nome = elemento.querySelector('#domanda')?.textContent;
    document.title = nome && location.search !== '' ? `${nome} · ${titolo}` : titolo;
  };
  const cambia = (parte: Partial<Stato>): void => {
    stato = { ...stato, ...parte, indirizzo: location.href };
    mostra();
  };
  /** Goes to another state as to another page: the address changes, and the reader is brought to its heading. */
  const vai = (risposte: Risposte, errori: Errori = {}): void => {
    const domanda = scriviRisposte(risposte, tavole);
    if (Object.keys(errori).length === 0) history.pushState(null, '', domanda);
    cambia({
      risposte,
      errori,
      filtro: '',
      annuncio: '',
      miaSede: stato.miaSede && risposte.sede === stato.risposte.sede,
    });
    const campo = elemento.querySelector<HTMLElement>('[aria-invalid="true"]');
    (campo ?? elemento.querySelector<HTMLElement>('#domanda'))?.focus({ preventScroll: true });
    elemento.scrollIntoView({ block: 'start' });
  };

  const ricominciaDa = (): void => {
    const { risposte, miaSede: sua } = conMiaSede(NESSUNA_RISPOSTA, tavole);
    cambia({ miaSede: sua });
    vai(risposte);
  };

  ascolta({ elemento, tavole, stato: () => stato, cambia, vai, ricominciaDa });
  window.addEventListener('popstate', () => cambia({ ...daIndirizzo(tavole), filtro: '', annuncio: '' }));

  if (location.search === '' && !stato.miaSede) {
    // The first question is already in the page: whoever is on it with the keyboard stays there. A blank that the page
    // has around it, and the view has not, would make it all again.
    for (const nodo of [...elemento.childNodes]) if (nodo instanceof Text) nodo.remove();
    hydrate(vista(), elemento);
  } else {
    elemento.replaceChildren();
    mostra();
    elemento.scrollIntoView({ block: 'start' });
  }
}

function ascolta(tavolo: Tavolo): void {
  const { elemento, tavole, stato, cambia } = tavolo;
  elemento.addEventListener('click', (evento) => unClic(evento, tavolo));
  elemento.addEventListener('submit', (evento) => {
    evento.preventDefault();
    if (evento.target instanceof HTMLFormElement) inviato(evento.target, tavolo);
  });
  elemento.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && 'filtro' in target.dataset) cambia({ filtro: target.value });
    else if (target instanceof HTMLSelectElement && 'oggetto' in target.dataset) {
      const risposte = { ...stato().risposte, oggetto: target.value };
      history.replaceState(null, '', scriviRisposte(risposte, tavole));
      cambia({ risposte });
    } else if (delMessaggio(target)) cambia({ valori: { ...stato().valori, [target.name]: target.value } });
  });
  elemento.addEventListener('focusout', ({ target }) => {
    if (delMessaggio(target) && target instanceof HTMLInputElement && target.value !== '')
      cambia({ lasciati: new Set([...stato().lasciati, target.name]) });
  });
}

function delMessaggio(campo: EventTarget | null): campo is HTMLInputElement | HTMLTextAreaElement {
  return (
    (campo instanceof HTMLInputElement || campo instanceof HTMLTextAreaElement) &&
    campo.form?.dataset['modulo'] === 'messaggio'
  );
}

/** A text to copy, the sheet to print, an office to keep, an answer; any other click is the browser's. */
function unClic(evento: MouseEvent, { tavole, stato, cambia, vai, ricominciaDa }: Tavolo): void {
  if (!(evento.target instanceof Element)) return;
  const pulsante = evento.target.closest<HTMLElement>('[data-copia]');
  if (pulsante) {
    void copia(pulsante).then((frase) => cambia({ annuncio: frase }));
    return;
  }
  if (evento.target.closest('[data-stampa-esito]')) window.print();
  const sede = evento.target.closest<HTMLElement>('[data-tieni-sede]');
  if (sede) {
    const tenuta = tieniSede(leggiSede(sede.dataset['tieniSede'] ?? null));
    cambia({
      miaSede: tenuta,
      annuncio: tenuta
        ? 'Verrà per prima, su questo dispositivo.'
        : 'Il browser, o la pagina sulla privacy, non lascia conservare nulla.',
    });
    return;
  }
  const link = evento.target.closest('a');
  if (!link || !soloUnClic(evento)) return;
  const { domanda, risposta: scelta, cambia: daCambiare, ricomincia } = link.dataset;
  if (ricomincia !== undefined) ricominciaDa();
  else if (domanda && scelta) vai(conRisposta(stato().risposte, domanda as Domanda, scelta, tavole));
  else if (daCambiare) vai({ ...stato().risposte, cambia: daCambiare as Domanda });
  else return;
  evento.preventDefault();
}

/** The form of the days, or that of the calendar. */
function inviato(modulo: HTMLFormElement, { tavole, stato, cambia, vai }: Tavolo): void {
  const scritti = new FormData(modulo);
  if (modulo.dataset['modulo'] === 'agenda') {
    void agenda(stato(), tavole, String(scritti.get('caso') ?? '')).then((frase) => cambia({ annuncio: frase }));
    return;
  }
  if (modulo.dataset['modulo'] !== 'data') return;
  const { risposte, errori } = leggiGiorni(scritti, stato());
  if (Object.keys(errori).length > 0)
    vai({ ...risposte, data: risposte.data || stato().risposte.data, cambia: 'data' }, errori);
  else vai(risposte);
}

/** The answers with the days as they were typed; those that cannot be read are left open, with the reason. */
function leggiGiorni(scritti: FormData, { risposte, oggi: adesso }: Stato): { risposte: Risposte; errori: Errori } {
  const errori: Errori = {};
  const giorno = (nome: 'data' | 'contatto', vuotoAmmesso: boolean): string => {
    // The form inside an answer asks only for the first contact.
    if (!scritti.has(nome)) return risposte[nome];
    const testo = String(scritti.get(nome) ?? '');
    if (vuotoAmmesso && testo.trim() === '') return '';
    const letta = leggiDataAParole(testo, adesso);
    if (!letta.ok) errori[nome] = letta.errore.messaggio;
    return letta.ok ? letta.data : '';
  };
  return {
    risposte: {
      ...risposte,
      data: giorno('data', false),
      contatto: giorno('contatto', true),
      circostanze: scritti.has('data') ? scritti.getAll('circostanza').map(String) : risposte.circostanze,
      cambia: '',
    },
    errori,
  };
}

/** The answers of the address; an office that it does not name is the reader's own, where they keep one. */
function daIndirizzo(tavole: DatiCanali['tavole']): Pick<Stato, 'risposte' | 'errori' | 'miaSede'> {
  const { risposte, errori } = leggiRisposte(location.search, tavole);
  return { ...conMiaSede(risposte, tavole), errori };
}

function conMiaSede(risposte: Risposte, tavole: DatiCanali['tavole']): Pick<Stato, 'risposte' | 'miaSede'> {
  const mia = miaSede();
  if (!mia?.sede || risposte.cambia === 'sede') return { risposte, miaSede: false };
  const suo = risposte.sede === '' || (risposte.sede === mia.sede && risposte.protocollo === mia.protocollo);
  const nota = tavole.some(
    ({ protocollo: { id, sedi } }) => id === mia.protocollo && sedi.some((sede) => sede.id === mia.sede),
  );
  // Answers of another agreement stay of theirs.
  if (!suo || !nota || (risposte.contribuente !== '' && risposte.protocollo !== mia.protocollo))
    return { risposte, miaSede: false };
  return {
    risposte:
      risposte.sede === '' ? conRisposta(risposte, 'sede', `${mia.protocollo ?? ''}/${mia.sede}`, tavole) : risposte,
    miaSede: true,
  };
}

/** Gives the days of the answer as a file for the calendar. @returns what to say of it */
async function agenda(
  { risposte, oggi: giorno, indirizzo }: Stato,
  tavole: DatiCanali['tavole'],
  nome: string,
): Promise<string> {
  const tavola = tavole.find(({ protocollo }) => protocollo.id === risposte.protocollo);
  const piene = { ...risposte, data: risposte.data || giorno };
  const esito = tavola && scegliDa(tavola, piene);
  if (!tavola || !esito?.ok || !esito.risposta.passi) return 'Non c’è un giorno da mettere in agenda.';
  const { contribuente, esigenza, sede, contatto, circostanze, oggetto } = piene;
  const passo = esito.risposta.esigenza.passo;
  const { scaricaAgenda } = await import('../scadenze/agenda.ts');
  return scaricaAgenda(
    tavola.protocollo,
    {
      nome,
      contatto: passo === null ? piene.data : contatto,
      altro: [sede, contribuente, esigenza, oggetto, ...circostanze],
      url: indirizzo.split('?')[0] + scriviRisposte(piene, tavole),
    },
    esito.risposta.passi,
  );
}
