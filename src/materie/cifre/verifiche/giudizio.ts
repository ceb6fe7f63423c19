import { confronta, daTesto, decimale, meno, type Razionale } from '../../../puro/formula/razionale.ts';
import { assoluto, decimaliStampati } from './cifre.ts';

/** How a published figure fares against its recomputation. */
export type EsitoVerifica = 'torna' | 'arrotondamento' | 'non-torna';

/** The verdict and the figures it rests on, as decimals. */
export interface Giudizio {
  pubblicato: string;
  ricalcolato: string;
  /** Published less recomputed; "0" where the published value lies within its bounds. */
  scarto: string;
  esito: EsitoVerifica;
}

/**
 * Published against recomputed.
 * @param decimali figures after the point to show
 * @param tolleranza the gap that the rounding of the printed figures explains, if any
 */
export function giudicaUguale(
  pubblicato: string,
  ricalcolato: Razionale,
  decimali: number,
  tolleranza?: string,
): Giudizio {
  const gap = meno(daTesto(pubblicato), ricalcolato);
  return {
    pubblicato,
    ricalcolato: decimale(ricalcolato, decimali),
    scarto: decimale(gap, decimali),
    esito: gap.n === 0n ? 'torna' : entro(gap, tolleranza) ? 'arrotondamento' : 'non-torna',
  };
}

/**
 * A mean of the parts, whatever their weights, lies between the least and the greatest of them, and on one of the two
 * only if they are all alike or the others weigh next to nothing. On the bound, it is rounding where all parts
 * are within the tolerance of it.
 */
export function giudicaFra(pubblicato: string, parti: readonly Razionale[], tolleranza?: string): Giudizio {
  const value = daTesto(pubblicato);
  const sorted = [...parti].sort(confronta);
  const [least, greatest] = [sorted[0] ?? value, sorted.at(-1) ?? value];
  const outside =
    confronta(value, least) < 0 ? meno(value, least) : confronta(value, greatest) > 0 ? meno(value, greatest) : null;
  const onBound =
    confronta(least, greatest) !== 0 && (confronta(value, least) === 0 || confronta(value, greatest) === 0);
  const decimali = Math.max(2, decimaliStampati(pubblicato));
  const near = sorted.every((part) => entro(meno(part, value), tolleranza));
  return {
    pubblicato,
    ricalcolato:
      confronta(least, greatest) === 0
        ? decimale(least, decimali)
        : `tra ${decimale(least, decimali)} e ${decimale(greatest, decimali)}`,
    scarto: outside ? decimale(outside, decimali) : '0',
    esito: !outside && !onBound ? 'torna' : near ? 'arrotondamento' : 'non-torna',
  };
}

function entro(gap: Razionale, tolleranza: string | undefined): boolean {
  return tolleranza !== undefined && confronta(assoluto(gap), daTesto(tolleranza)) <= 0;
}
