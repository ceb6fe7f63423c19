/** How a result changes as one input does, drawn small. */
import type { JSX } from 'preact';
import { curva, tracciato, type Punto } from '../../puro/formula/curva.ts';
import { mostraConUnita } from '../../puro/formula/numeri.ts';
import { aNumero, daNumero, daTesto, type Razionale } from '../../puro/formula/razionale.ts';
import type { Ingresso, Obiettivo, Risultato } from '../../puro/formula/tipi.ts';
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

type Meta = Obiettivo & { y: number };

/** One target, the one that is looked at; where it is another result's, those of this one. */
function meteDi(banco: Banco, { id: risultato }: Risultato): Meta[] {
  const scelta = banco.meta();
  return banco.scheda.calcolo.obiettivi
    .filter((uno) => (scelta?.risultato === risultato ? uno.id === scelta.id : uno.risultato === risultato))
    .map((obiettivo) => ({ ...obiettivo, y: aNumero(daTesto(obiettivo.valore)) }));
}

/** The curve of a result as one input changes, with the target that is looked at and its name. */
export function Curva({ banco, ingresso, risultato, tratto, valore }: Props): JSX.Element {
  const { calcolo } = banco.scheda;
  const { dati, esito } = banco.conto();
  const ora = esito.risultati.find(({ id }) => id === risultato.id)?.valore;
  const qui = ora && typeof ora === 'object' ? aNumero(ora) : null;
  const mete = meteDi(banco, risultato);
  const punti = leggibili(curva(calcolo, dati, ingresso.nome, risultato.id, tratto, 60), [
    ...mete.map(({ y }) => y),
    ...(qui === null ? [] : [qui]),
  ]);
  if (punti.every(({ y }) => y === null))
    return <p class="quieto">La curva si disegna quando ci sono gli altri dati.</p>;
  const [x0, x1] = tratto.map(aNumero) as [number, number];
  const { minimo, massimo } = tracciato(punti, LARGHEZZA, ALTEZZA);
  const dentro = mete.filter(({ y }) => y >= minimo && y <= massimo);
  const y = (n: number): string => mostraConUnita(daNumero(n, 6), risultato.unita, risultato.decimali);
  const [da, a] = tratto.map((cifra) => mostraConUnita(cifra, ingresso.unita, 2)) as [string, string];
  return (
    <figure class="curva">
      <figcaption>
        {risultato.etichetta} al cambiare di «{ingresso.etichetta}»
      </figcaption>
      <span class="curva-y">{y(massimo)}</span>
      <Disegno
        punti={punti}
        mete={dentro}
        qui={qui}
        ascissa={valore ? ((aNumero(valore) - x0) / (x1 - x0 || 1)) * LARGHEZZA : 0}
        detto={`Da ${da} a ${a} il risultato va da ${y(punti.find((p) => p.y !== null)?.y ?? 0)} a ${y(punti.findLast((p) => p.y !== null)?.y ?? 0)}.`}
      />
      <span class="curva-y">{y(minimo)}</span>
      <div class="curva-x">
        <span>{da}</span>
        <span>{a}</span>
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

/** @param detto what the picture says, in words */
function Disegno({
  punti,
  mete,
  qui,
  ascissa,
  detto,
}: {
  punti: readonly Punto[];
  mete: readonly Meta[];
  qui: number | null;
  ascissa: number;
  detto: string;
}): JSX.Element {
  const { d, minimo, massimo } = tracciato(punti, LARGHEZZA, ALTEZZA);
  const ordinata = (y: number): number =>
    Math.round((ALTEZZA - ((y - minimo) / (massimo - minimo || 1)) * ALTEZZA) * 10) / 10;
  return (
    <svg viewBox={`0 0 ${LARGHEZZA} ${ALTEZZA}`} role="img" aria-label={detto}>
      {mete.map((meta) => (
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
  );
}
