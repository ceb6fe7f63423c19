import type { Catalogo } from '../tipo-catalogo.ts';
import { perVersione, type Prodotto } from './prodotti.ts';

/** The products that one unit took from another. */
export interface Passaggio {
  da: string;
  a: string;
  prodotti: Prodotto[];
}

/**
 * Which products went from which unit to which, from the most: each product as it was when it first changed hands,
 * once. Those whose document names no unit before are in none.
 */
export function passaggi({ prodotti }: Pick<Catalogo, 'prodotti'>): Passaggio[] {
  const prima = prodotti.map((prodotto) => perVersione(prodotto)[0] ?? prodotto);
  const gruppi = Map.groupBy(
    prima.filter(({ unita, precedente }) => precedente && precedente.unita !== unita),
    ({ unita, precedente }) => JSON.stringify([precedente?.unita, unita]),
  );
  return [...gruppi]
    .map(([chiave, suoi]) => {
      const [da = '', a = ''] = JSON.parse(chiave) as string[];
      return { da, a, prodotti: suoi };
    })
    .sort((a, b) => b.prodotti.length - a.prodotti.length);
}

/** How many products passed in all, the documents that say so, and the units whose passages no document counts. */
export function intornoAiPassaggi(
  { fonti, unita }: Pick<Catalogo, 'fonti' | 'unita'>,
  tutti: readonly Passaggio[],
): { totale: number; fonti: Catalogo['fonti']; senzaConto: Catalogo['unita'] } {
  const prodotti = tutti.flatMap((passaggio) => passaggio.prodotti);
  const citate = new Set(prodotti.map(({ fonte }) => fonte.documento));
  return {
    totale: prodotti.length,
    fonti: fonti.filter(({ id }) => citate.has(id)),
    senzaConto: unita.filter(({ id, ceduto }) => ceduto.length > 0 && !tutti.some(({ da }) => da === id)),
  };
}
