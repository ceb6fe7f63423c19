/**
 * Of each product and each unit, a short text that changes whenever its page would: the build keeps the pages of the
 * last site whose signature is the same. Only these two kinds have so many pages that making them again is felt.
 *
 * A signature holds what the page shows of products and units. All the rest of the rules, which a page reaches through
 * its sources, its contradictions and its frame, counts as one thing (`Catalogo.contorno`): any change there makes
 * every page again.
 */
import { createHash } from 'node:crypto';
import { prodottiAffini, type Prodotto } from '../materie/prodotti/prodotti.ts';
import { prodottiDi, type Unita } from '../materie/prodotti/unita.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import { INDIRIZZI } from '../puro/parole/indirizzi.ts';

/** Address of a page, `/prodotti/mt1k00/`, with its signature. */
export type Firme = ReadonlyMap<string, string>;

/**
 * @param catalogo the compiled rules
 * @returns the signature of every product page and every unit page
 */
export function firme(catalogo: Pick<Catalogo, 'contorno' | 'prodotti' | 'unita'>): Firme {
  // A unit's name may stand in any page of the two kinds.
  const comune = hash([catalogo.contorno, catalogo.unita.map(({ id, nome }) => [id, nome])]);
  const proprie = new Map(catalogo.prodotti.map((prodotto) => [prodotto.id, hash(prodotto)]));
  const di = (prodotti: readonly Prodotto[]): string[] => prodotti.map(({ id }) => proprie.get(id) ?? '');
  const delProdotto = (prodotto: Prodotto): string => {
    const { stessoGruppo, stessoCodice } = prodottiAffini(prodotto, catalogo.prodotti);
    return hash([comune, di([prodotto]), di(stessoGruppo), stessoCodice]);
  };
  const dellUnita = (unita: Unita): string => {
    const { suoi, prima } = prodottiDi(unita.id, catalogo.prodotti);
    return hash([comune, unita, di(suoi), di(prima)]);
  };
  return new Map([
    ...catalogo.prodotti.map((prodotto) => [INDIRIZZI.prodotto(prodotto.id), delProdotto(prodotto)] as const),
    ...catalogo.unita.map((unita) => [INDIRIZZI.unita(unita.id), dellUnita(unita)] as const),
  ]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
