/** The answers of a calculation and where they stand beside their targets. */
import type { JSX } from 'preact';
import type { EsitoRisultato } from '../../puro/formula/tipi.ts';
import { esatto, valoreInParole } from '../../puro/formula/traccia.ts';
import { Obiettivi, type Meta } from './Obiettivi.tsx';
import type { SchedaCalcolo } from './scheda.ts';
import type { Conto } from './stato.ts';

/** A result in words: «30 giorni», «sì», «n.d.». */
export function inParole({ valore, unita, decimali }: EsitoRisultato): string {
  return valore === null ? 'n.d.' : valoreInParole(valore, unita, decimali);
}

const arrotondato = ({ valore, decimali }: EsitoRisultato): boolean => valore !== null && !esatto(valore, decimali);

/** All results: the one the text chooses large, the others beside it; then the targets. */
export function Risultati({ scheda, conto, ...meta }: { scheda: SchedaCalcolo; conto: Conto } & Meta): JSX.Element {
  const { risultati, principale } = conto.esito;
  const altri = risultati.filter((risultato) => risultato !== principale);
  return (
    <>
      {conto.incompleto ? (
        <div class="risposta">
          <p class="risposta-etichetta">{(principale ?? risultati[0])?.etichetta}</p>
          <p class="risposta-valore">–</p>
          <p class="quieto">{conto.manca}</p>
        </div>
      ) : (
        <>
          {principale && <Risposta risultato={principale} />}
          {altri.length > 0 && (
            <>
              {!principale && altri.some(({ lettura }) => lettura) && (
                <p>Le risposte sono più d’una e il testo non ne sceglie una: accanto a ciascuna, come va letta.</p>
              )}
              <div class="letture">
                {altri.map((risultato) => (
                  <Risposta risultato={risultato} key={risultato.id} minore={principale !== null} />
                ))}
              </div>
            </>
          )}
        </>
      )}
      <Obiettivi scheda={scheda} conto={conto} {...meta} />
    </>
  );
}

function Risposta({ risultato, minore }: { risultato: EsitoRisultato; minore?: boolean }): JSX.Element {
  const { etichetta, errore, lettura } = risultato;
  const parole = inParole(risultato);
  return (
    <div class={`risposta${minore ? ' risposta-minore' : ''}`}>
      <p class="risposta-etichetta">{etichetta}</p>
      <p class={`risposta-valore${parole.length > 11 ? ' lunga' : ''}`}>
        {arrotondato(risultato) && (
          <>
            <span class="quieto">≈</span>
            {'\u00a0'}
          </>
        )}
        {parole}
      </p>
      {errore && <p>{errore.messaggio}</p>}
      {lettura && <p class="quieto">{lettura}</p>}
    </div>
  );
}
