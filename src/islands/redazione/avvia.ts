/** Starts the editors' page: the engine comes only now, because somebody asked for it. */
import { h, render } from 'preact';
import type { Indice } from '../../uscite/redazione/messaggi.ts';
import type { Recapito } from '../../puro/parole/segnalazione.ts';
import { custodisciFuoco } from './fuoco.ts';
import { officinaRemota } from './officina-remota.ts';
import { Redazione } from './Redazione.tsx';

const casa = document.querySelector<HTMLElement>('[data-redazione]');

async function avvia(elemento: HTMLElement): Promise<void> {
  const { motore = '', indice = '', genere = 'nessuno', indirizzo: dove = '', deposito } = elemento.dataset;
  const indirizzo = new URL(motore, location.href).href;
  const sito = new URL('..', indirizzo).href;
  const risposta = await fetch(indice);
  if (!risposta.ok) throw new Error(`${risposta.status} ${risposta.url}`);
  const letto = (await risposta.json()) as Indice;
  elemento.replaceChildren();
  custodisciFuoco(elemento);
  render(
    h(Redazione, {
      indice: letto,
      officina: officinaRemota(indirizzo),
      recapito: { genere, indirizzo: dove } as Recapito,
      deposito,
      sito,
    }),
    elemento,
  );
  elemento.dataset['pronto'] = '';
}

if (casa)
  avvia(casa).catch((errore: unknown) => {
    console.warn('La redazione non si è avviata.', errore);
    casa.textContent =
      'Il motore non è arrivato. Carica di nuovo la pagina; senza rete, serve averla già aperta una volta.';
  });
