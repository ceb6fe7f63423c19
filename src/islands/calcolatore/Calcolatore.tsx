/** A calculator: fields, results beside their targets, steps. A pure view; `avvia.ts` keeps its state. */
import type { JSX } from 'preact';
import { Campi } from './Campi.tsx';
import { Passi } from './Passi.tsx';
import { Risultati } from './Risultati.tsx';
import type { SchedaCalcolo, Testi } from './scheda.ts';
import { conta } from './stato.ts';

export interface Stato {
  testi: Testi;
  /** Typing has stopped: what is wrong may be said. */
  fermo: boolean;
  /** The example whose figures stand in the fields. */
  preset: string;
  /** What to know about the link that brought here. */
  avviso: string[];
  /** Spoken once, when a new result has settled. */
  annuncio: string;
}

interface Props {
  scheda: SchedaCalcolo;
  stato: Stato;
}

/** What the page shows before anything is typed. */
export function statoIniziale({ preset: [primo] }: SchedaCalcolo): Stato {
  return { testi: primo?.testi ?? {}, fermo: true, preset: primo?.id ?? '', avviso: [], annuncio: '' };
}

export function Calcolatore({ scheda, stato }: Props): JSX.Element {
  const conto = conta(scheda.calcolo, stato.testi);
  const esempio = scheda.preset.find(({ id }) => id === stato.preset);
  return (
    <>
      {stato.avviso.length > 0 && <div class="avviso avviso-attenzione">{stato.avviso.map((frase) => <p>{frase}</p>)}</div>}
      <div class="calcolo">
        <form autocomplete="off" aria-labelledby="dati-titolo">
          <h2 id="dati-titolo">Dati</h2>
          {scheda.preset.length > 0 && (
            <div class="campo no-stampa con-js">
              <label for="c--esempio">Parti da un esempio</label>
              <select id="c--esempio" data-esempio value={stato.preset} autocomplete="off">
                <option value="">I miei dati</option>
                {scheda.preset.map(({ id, titolo, fonte }) => <option value={id} key={id}>{titolo}{fonte ? ' (pubblicato)' : ''}</option>)}
              </select>
            </div>
          )}
          <Campi scheda={scheda} testi={stato.testi} conto={conto} fermo={stato.fermo} />
          <p class="no-stampa con-js"><button class="pulsante pulsante-secondo" type="reset">Svuota i campi</button></p>
        </form>
        <section aria-labelledby="risultato-titolo">
          <h2 id="risultato-titolo">Risultato</h2>
          {esempio && <p class="quieto">Esempio: {esempio.titolo}.{esempio.nota && ` ${esempio.nota}`}</p>}
          <Risultati scheda={scheda} conto={conto} />
          <output class="solo-voce" aria-live="polite">{stato.annuncio || null}</output>
        </section>
      </div>
      {!conto.incompleto && conto.esito.passi.length > 0 && (
        <section aria-labelledby="passi-titolo">
          <h2 id="passi-titolo">Passaggi</h2>
          <Passi passi={conto.esito.passi} documenti={scheda.documenti} />
        </section>
      )}
    </>
  );
}
