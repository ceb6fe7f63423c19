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

const perPagina = unaVolta((catalogo: Catalogo): ReadonlyMap<string, readonly Voce[]> =>
  Map.groupBy(
    TIPI.flatMap(({ voci }) => voci(catalogo)),
    ({ percorso }) => percorso,
  ),
);

/** The rules whose address a page is, in the order of the kinds; none for a page that is of no rule. */
export function regoleDellaPagina(catalogo: Catalogo, percorso: string): readonly Voce[] {
  return perPagina(catalogo).get(percorso) ?? [];
}
