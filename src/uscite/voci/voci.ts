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

/** Rules by the pages, not their own, where they go by another name. */
const altrove = unaVolta((catalogo: Catalogo) =>
  Map.groupBy(
    TIPI.flatMap((tipo) => tipo.altrove(catalogo).map((voce) => ({ ...voce, tipo: tipo.nome }))),
    ({ percorso }) => percorso,
  ),
);

/**
 * The rules whose address a page is, in the order of the kinds, each with a name that tells it from the others; none for
 * a page that is of no rule.
 */
export function regoleDellaPagina(
  catalogo: Catalogo,
  percorso: string,
): readonly Pick<Voce, 'tipo' | 'id' | 'titolo'>[] {
  return altrove(catalogo).get(percorso) ?? perPagina(catalogo).get(percorso) ?? [];
}
