import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Voce } from '../../motore/voce.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI } from '../../materie/tutte.ts';
import { vociDelleVerifiche } from '../../materie/cifre/voci-verifiche.ts';

/** Every rule that has a page, in the order of the kinds, then the checks of each table. */
export const vociDelCatalogo = unaVolta((catalogo: Catalogo): readonly Voce[] => [
  ...TIPI.flatMap(({ voci }) => voci(catalogo)),
  ...vociDelleVerifiche(catalogo),
]);

/** What each kind is called where rules are listed by kind. */
export const NOMI_DEI_TIPI: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TIPI.map(({ nome, titolo }) => [nome, titolo])),
  verifiche: 'Verifiche',
};

const perPagina = unaVolta(
  (catalogo: Catalogo): ReadonlyMap<string, Voce> =>
    new Map(
      TIPI.flatMap(({ voci }) => voci(catalogo).map((voce): [string, Voce] => [voce.percorso, voce])).toReversed(),
    ),
);

/** The rule that a page is of: the first whose address it is. */
export function regolaDellaPagina(catalogo: Catalogo, percorso: string): Voce | undefined {
  return perPagina(catalogo).get(percorso);
}
