/** The guided choice at work: takes over from the plain links, from the decision tables that `sveglia.ts` asked for. */
import { h, hydrate, render, type ComponentChild } from 'preact';
import { leggiData } from '../../puro/parole/date.ts';
import type { DatiCanali } from './casa.ts';
import { copia } from './copia.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import { Scelta, type Stato } from './Scelta.tsx';
import { conRisposta, leggiRisposte, scriviRisposte, type Domanda, type Errori, type Risposte } from './stato.ts';

/**
 * Draws the state that the address asks for, and answers to clicks, forms and history from there on.
 * @param elemento where the first question stands
 * @param dati the decision tables
 */
export function avvia(elemento: HTMLElement, { tavole, documenti }: DatiCanali): void {
  const radice = elemento.dataset['radice'] ?? '';
  const titolo = document.title;
  let stato: Stato = {
    ...leggiRisposte(location.search, tavole),
    valori: {},
    lasciati: new Set(),
    oggi: oggi(),
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
    cambia({ risposte, errori, annuncio: '' });
    const campo = elemento.querySelector<HTMLElement>('[aria-invalid="true"]');
    (campo ?? elemento.querySelector<HTMLElement>('#domanda'))?.focus({ preventScroll: true });
    elemento.scrollIntoView({ block: 'start' });
  };

  elemento.addEventListener('click', (evento) => {
    if (!(evento.target instanceof Element)) return;
    const pulsante = evento.target.closest<HTMLElement>('[data-copia]');
    if (pulsante) {
      void copia(pulsante).then((frase) => cambia({ annuncio: frase }));
      return;
    }
    const link = evento.target.closest('a');
    if (!link || evento.ctrlKey || evento.metaKey || evento.shiftKey || evento.altKey || evento.button !== 0) return;
    const { domanda, risposta: scelta, cambia: daCambiare } = link.dataset;
    if (domanda && scelta) vai(conRisposta(stato.risposte, domanda as Domanda, scelta));
    else if (daCambiare) vai({ ...stato.risposte, cambia: daCambiare as Domanda });
    else return;
    evento.preventDefault();
  });

  elemento.addEventListener('submit', (evento) => {
    evento.preventDefault();
    if (!(evento.target instanceof HTMLFormElement) || evento.target.dataset['modulo'] !== 'data') return;
    const scritti = new FormData(evento.target);
    const errori: Errori = {};
    const giorno = (nome: 'data' | 'contatto', vuotoAmmesso: boolean): string => {
      const testo = String(scritti.get(nome) ?? '');
      if (vuotoAmmesso && testo.trim() === '') return '';
      const letta = leggiData(testo);
      if (!letta.ok) errori[nome] = letta.errore.messaggio;
      return letta.ok ? letta.data : '';
    };
    const risposte: Risposte = {
      ...stato.risposte,
      data: giorno('data', false),
      contatto: giorno('contatto', true),
      circostanze: scritti.getAll('circostanza').map(String),
      cambia: '',
    };
    if (Object.keys(errori).length > 0)
      vai({ ...risposte, data: risposte.data || stato.risposte.data, cambia: 'data' }, errori);
    else vai(risposte);
  });

  elemento.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement && 'oggetto' in target.dataset) {
      const risposte = { ...stato.risposte, oggetto: target.value };
      history.replaceState(null, '', scriviRisposte(risposte, tavole));
      cambia({ risposte });
    } else if (
      (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
      target.form?.dataset['modulo'] === 'messaggio'
    ) {
      cambia({ valori: { ...stato.valori, [target.name]: target.value } });
    }
  });
  elemento.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form?.dataset['modulo'] !== 'messaggio' || target.value === '')
      return;
    cambia({ lasciati: new Set([...stato.lasciati, target.name]) });
  });
  window.addEventListener('popstate', () => cambia({ ...leggiRisposte(location.search, tavole), annuncio: '' }));

  if (location.search === '') {
    // The first question is already in the page: whoever is on it with the keyboard stays there. A blank that the page has
    // around it, and the view has not, would make it all again.
    for (const nodo of [...elemento.childNodes]) if (nodo instanceof Text) nodo.remove();
    hydrate(vista(), elemento);
  } else {
    elemento.replaceChildren();
    mostra();
    elemento.scrollIntoView({ block: 'start' });
  }
}
