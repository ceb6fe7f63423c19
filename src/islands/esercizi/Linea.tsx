/**
 * The number line of an exercise: the right result in the middle, the classic mistakes numbered, what each one says.
 */
import type { JSX } from 'preact';
import { cifreSbagliate, scala } from '../../puro/esercizi/linea.ts';
import type { Esercizio } from '../../puro/esercizi/tipi.ts';
import type { Razionale } from '../../puro/formula/razionale.ts';
import { valoreInParole } from '../../puro/formula/traccia.ts';

interface Props {
  esercizio: Esercizio;
  /** The figure that was answered, where there is one. */
  data?: Razionale | undefined;
}

export function Linea({ esercizio, data }: Props): JSX.Element | null {
  const { valore: giusto, unita, decimali } = esercizio.risultato;
  const cifre = cifreSbagliate(esercizio);
  if (cifre.length === 0) return null;
  const posto = scala(giusto, [...cifre.map(({ valore }) => valore), ...(data ? [data] : [])]);
  const x = (cifra: Razionale): number => Math.round((250 + posto(cifra) * 235) * 10) / 10;
  return (
    <figure class="linea-errori">
      <svg
        viewBox={data ? '0 0 500 74' : '0 0 500 56'}
        role="img"
        aria-label={`Il risultato giusto e ${cifre.length} errori, in ordine; le cifre sono nell’elenco.`}
      >
        <path class="linea-asse" d="M5 34H495" />
        <path class="linea-giusto" d={`M${x(giusto)} 14V54`} />
        <text x="250" y="11" text-anchor="middle">
          {valoreInParole(giusto, unita, decimali)}
        </text>
        {cifre.map(({ valore }, i) => (
          <>
            <circle class="linea-errore" cx={x(valore)} cy="34" r="5" />
            <text x={x(valore)} y={i % 2 === 0 ? 26 : 52} text-anchor="middle">
              {i + 1}
            </text>
          </>
        ))}
        {data && (
          <>
            <path class="linea-giusto" d={`M${x(data)} 40l-5 14h10z`} />
            <text x={Math.min(465, Math.max(35, x(data)))} y="70" text-anchor="middle">
              la tua
            </text>
          </>
        )}
      </svg>
      <ol>
        {cifre.map(({ valore, frase }) => (
          <li data-passo>
            <strong>{valoreInParole(valore, unita, decimali)}</strong>: <span data-passo>{frase}</span>
          </li>
        ))}
      </ol>
      <figcaption class="piccolo quieto">
        Al centro il risultato giusto. La linea si addensa lontano dal centro: conta l’ordine, non la distanza.
      </figcaption>
    </figure>
  );
}
