/** How a result changes as one input does, drawn small. */
import type { JSX } from 'preact';
import { curva, tracciato, type Punto } from '../../puro/formula/curva.ts';
import { mostraConUnita } from '../../puro/formula/numeri.ts';
import { aNumero, daNumero, daTesto, type Razionale } from '../../puro/formula/razionale.ts';
import type { Ingresso, Risultato } from '../../puro/formula/tipi.ts';
import { scrittaInParole } from '../../puro/formula/traccia.ts';
import type { Banco } from './banco.ts';

const [LARGHEZZA, ALTEZZA] = [320, 120];

interface Props {
  banco: Banco;
  ingresso: Ingresso;
  risultato: Risultato;
  /** From where to where the input goes. */
  tratto: [Razionale, Razionale];
  valore: Razionale | undefined;
}

/** Where a curve shoots up (a divisor near zero) it is cut, or all the rest would lie flat. */
function leggibili(punti: readonly Punto[], interessano: readonly number[]): Punto[] {
  const altezze = punti.flatMap(({ y }) => (y === null ? [] : [Math.abs(y)])).sort((a, b) => a - b);
  const tetto = 3 * Math.max(altezze[altezze.length >> 1] ?? 0, ...interessano.map(Math.abs)) || Infinity;
  return punti.map(({ x, y }) => ({ x, y: y !== null && Math.abs(y) > tetto ? null : y }));
}

/** The curve of a result as one input changes, with the target that is looked at and its name. */
export function Curva({ banco, ingresso, risultato, tratto, valore }: Props): JSX.Element {
  const {
    scheda: { calcolo },
    conto,
  } = banco;
  const { dati, esito } = conto();
  const ora = esito.risultati.find(({ id }) => id === risultato.id)?.valore;
  const qui = ora && typeof ora === 'object' ? aNumero(ora) : null;
  // One target, the one that is looked at; where it is another result's, those of this one.
  const scelta = banco.meta();
  const mete = calcolo.obiettivi
    .filter((obiettivo) =>
      scelta?.risultato === risultato.id ? obiettivo.id === scelta.id : obiettivo.risultato === risultato.id,
    )
    .map((obiettivo) => ({ ...obiettivo, y: aNumero(daTesto(obiettivo.valore)) }));
  const punti = leggibili(curva(calcolo, dati, ingresso.nome, risultato.id, tratto, 60), [
    ...mete.map(({ y }) => y),
    ...(qui === null ? [] : [qui]),
  ]);
  if (punti.every(({ y }) => y === null))
    return <p class="quieto">La curva si disegna quando ci sono gli altri dati.</p>;
  const { d, minimo, massimo } = tracciato(punti, LARGHEZZA, ALTEZZA);
  const [x0, x1] = tratto.map(aNumero) as [number, number];
  const ascissa = valore ? ((aNumero(valore) - x0) / (x1 - x0 || 1)) * LARGHEZZA : 0;
  const ordinata = (y: number): number =>
    Math.round((ALTEZZA - ((y - minimo) / (massimo - minimo || 1)) * ALTEZZA) * 10) / 10;
  const dentro = mete.filter(({ y }) => y >= minimo && y <= massimo);
  const y = (n: number): string => mostraConUnita(daNumero(n, 6), risultato.unita, risultato.decimali);
  const x = (cifra: Razionale): string => mostraConUnita(cifra, ingresso.unita, 2);
  return (
    <figure class="curva">
      <figcaption>
        {risultato.etichetta} al cambiare di «{ingresso.etichetta}»
      </figcaption>
      <span class="curva-y">{y(massimo)}</span>
      <svg
        viewBox={`0 0 ${LARGHEZZA} ${ALTEZZA}`}
        role="img"
        aria-label={`Da ${x(tratto[0])} a ${x(tratto[1])} il risultato va da ${y(punti.find((p) => p.y !== null)?.y ?? 0)} a ${y(punti.findLast((p) => p.y !== null)?.y ?? 0)}.`}
      >
        {dentro.map((meta) => (
          <>
            <path class="curva-meta" d={`M0 ${ordinata(meta.y)}H${LARGHEZZA}`} />
            <text x="2" y={ordinata(meta.y) > 14 ? ordinata(meta.y) - 3 : ordinata(meta.y) + 11}>
              {meta.etichetta}
            </text>
          </>
        ))}
        <path class="curva-linea" d={d} />
        {qui !== null && qui >= minimo && qui <= massimo && (
          <circle class="curva-qui" cx={ascissa} cy={ordinata(qui)} r="5" />
        )}
      </svg>
      <span class="curva-y">{y(minimo)}</span>
      <div class="curva-x">
        <span>{x(tratto[0])}</span>
        <span>{x(tratto[1])}</span>
      </div>
      {dentro.length > 0 && (
        <p class="piccolo quieto">
          Tratteggiati gli obiettivi:{' '}
          {dentro.map((meta) => `${meta.etichetta} ${scrittaInParole(meta.valore, meta.unita)}`).join('; ')}.
        </p>
      )}
    </figure>
  );
}
