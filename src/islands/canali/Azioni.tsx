/** What can be done with an answer: start again, take its link, its days for the calendar, its sheet. */
import type { JSX } from 'preact';
import type { RispostaScelta } from '../../puro/canali/scegli.ts';
import type { SedeProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Casa } from './casa.ts';
import type { Versi } from './Esito.tsx';
import type { Stato } from './Scelta.tsx';

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
          <summary>In agenda</summary>
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

/** An office of an agreement as the device keeps it. */
export function comeMia(
  { protocollo }: Pick<TavolaCanali, 'protocollo'>,
  { id, nome }: Pick<SedeProtocollo, 'id' | 'nome'>,
): { nome: string; struttura: string | null; protocollo: string; sede: string } {
  return { nome, struttura: protocollo.struttura, protocollo: protocollo.id, sede: id };
}
