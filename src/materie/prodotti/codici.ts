import { perVersione, type Prodotto } from './prodotti.ts';

/** A product code that several products share: only their 14/O codes tell them apart. */
export interface CodiceCondiviso {
  codice: string;
  prodotti: Prodotto[];
  /**
   * Products by owner, the owner with most of them first; one that changes owner stands under each, as it is in those
   * days.
   */
  perUnita: { unita: string; prodotti: Prodotto[] }[];
}

/** The product codes that more than one product carries, in the order of the code. */
export function codiciCondivisi(prodotti: readonly Prodotto[]): CodiceCondiviso[] {
  const byCode = Map.groupBy(
    prodotti.filter(({ codice_prodotto }) => codice_prodotto !== null),
    ({ codice_prodotto }) => String(codice_prodotto),
  );
  return [...byCode]
    .filter(([, sharing]) => sharing.length > 1)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([codice, sharing]) => ({
      codice,
      prodotti: sharing,
      perUnita: [...Map.groupBy(sharing.flatMap(perVersione), ({ unita }) => unita)]
        .map(([unita, own]) => ({ unita, prodotti: own }))
        .sort((a, b) => b.prodotti.length - a.prodotti.length),
    }));
}
