/** What a calculation comes to: results beside their targets, then the steps. Pure views of `conta`. */
import type { JSX } from 'preact';
import { Origini, Passi } from './Passi.tsx';
import type { Meta } from './Obiettivi.tsx';
import { Risultati } from './Risultati.tsx';
import type { ValoriPronti, SchedaCalcolo } from './scheda.ts';
import type { Conto } from './stato.ts';

interface Props extends Meta {
  scheda: SchedaCalcolo;
  conto: Conto;
  /** The example whose figures stand in the fields. */
  esempio?: ValoriPronti | undefined;
}

export function Esito({ scheda, conto, esempio, ...meta }: Props): JSX.Element {
  return (
    <>
      {esempio && (
        <p class="quieto">
          Esempio: {esempio.titolo}. {esempio.nota}{' '}
          {esempio.fonte && <Origini fonte={esempio.fonte} documenti={scheda.documenti} />}
        </p>
      )}
      <Risultati scheda={scheda} conto={conto} {...meta} />
    </>
  );
}

export function Passaggi({ scheda, conto }: Props): JSX.Element | null {
  return conto.incompleto ? null : (
    <>
      <h2 data-intera>Passaggi</h2>
      <Passi passi={conto.esito.passi} documenti={scheda.documenti} />
    </>
  );
}
