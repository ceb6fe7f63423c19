import { unaVolta } from '../../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Cifra } from '../valori.ts';
import type { Verifica } from '../verifiche/esito-del-controllo.ts';
import type { EsitoVerifica } from '../verifiche/giudizio.ts';

const GRAVITA: Record<EsitoVerifica, number> = { 'non-torna': 2, arrotondamento: 1, torna: 0 };

/** The words of each verdict; its sign stands in `src/components/cifre/cifre.css`. */
export const ESITI: Record<EsitoVerifica, { parole: string }> = {
  torna: { parole: 'torna' },
  arrotondamento: { parole: 'torna salvo l’arrotondamento' },
  'non-torna': { parole: 'non torna' },
};

/** Finds, of the checks that a figure enters, the one its reader should see. */
export class VerificheDelleCifre {
  readonly #perId: ReadonlyMap<string, Verifica>;

  constructor({ verifiche }: Pick<Catalogo, 'verifiche'>) {
    this.#perId = new Map(verifiche.map((verifica) => [verifica.id, verifica]));
  }

  /**
   * The check of a figure: one that recomputes this very figure before one that it only enters, then the worst verdict;
   * null where it enters none.
   */
  di({ id, verifiche }: Pick<Cifra, 'id' | 'verifiche'>): Verifica | null {
    const mine = verifiche.flatMap((name) => this.#perId.get(name) ?? []);
    const rank = ({ esito, cella }: Verifica): number => (cella === id ? 3 : 0) + GRAVITA[esito];
    return mine.reduce<Verifica | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
  }
}

/** The finder for a catalogue: pages with many figures ask for it once for each. */
export const verificheDelleCifre = unaVolta(
  (catalogo: Pick<Catalogo, 'verifiche'>) => new VerificheDelleCifre(catalogo),
);

/** How many checks there are of each verdict. */
export function contaEsiti(verifiche: readonly Verifica[]): Record<EsitoVerifica, number> {
  const conto: Record<EsitoVerifica, number> = { torna: 0, arrotondamento: 0, 'non-torna': 0 };
  for (const { esito } of verifiche) conto[esito] += 1;
  return conto;
}
