/** What can be done with an answer: start again, take its link, its days for the calendar, its sheet. */
import type { JSX } from 'preact';
import type { RispostaScelta } from '../../puro/canali/scegli.ts';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import { comeMia } from '../mia-sede/come-mia.ts';
import type { Casa } from './casa.ts';
import type { Versi } from './schermo.ts';
import type { Stato } from './schermo.ts';

interface Props {
  casa: Casa;
  tavola: TavolaCanali;
  risposta: RispostaScelta;
  stato: Stato;
  versi: Versi;
}

export function Azioni({ casa, tavola, risposta, stato, versi }: Props): JSX.Element {
  return (
    <div class="azioni no-stampa">
      <a class="pulsante pulsante-secondo" href={casa.radice + PAGINE.canali} data-ricomincia>
        Ricomincia
      </a>
      <button class="pulsante pulsante-secondo" type="button" data-copia={stato.indirizzo.split('?')[0] + versi.intero}>
        Copia il collegamento
      </button>
      <button class="pulsante pulsante-secondo" type="button" data-stampa-esito>
        Stampa
      </button>
      <span class="in-pratica">
        <button class="pulsante pulsante-secondo" type="button" data-in-pratica="canale">
          Metti nella pratica
        </button>
        <span data-detto role="status" />
        <a href={casa.radice + PAGINE.pratica}>Apri la pratica</a>
      </span>
      {!stato.miaSede && (
        <button
          class="pulsante pulsante-secondo"
          type="button"
          aria-pressed="false"
          data-tieni-sede={JSON.stringify(comeMia(tavola, risposta.sede))}
        >
          {risposta.sede.nome} è la mia sede
        </button>
      )}
      {risposta.passi && (
        <details class="agenda">
          <summary>Metti le date nel calendario</summary>
          <form data-modulo="agenda" autocomplete="off">
            <div class="campo">
              <label for="s-caso">Nome del caso</label>
              <input id="s-caso" name="caso" type="text" maxLength={80} aria-describedby="s-caso-aiuto" />
              <p class="campo-aiuto" id="s-caso-aiuto">
                Va nel titolo degli impegni e resta nel file: non lo vede nessun altro.
              </p>
            </div>
            <button class="pulsante" type="submit">
              Scarica il file per l’agenda
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
