import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { titoloDelleVerifiche } from '../../materie/cifre/vista/celle-di-verifica.ts';
import { paginaVerifiche, percorsoAlbero, percorsoTabella } from '../../materie/cifre/vista/indirizzi.ts';
import type { Voce } from './voce.ts';

/** Tables of figures, trees of weights, structures of the territory, and the checks of each table. */
export function vociDeiValori(catalogo: Catalogo): Voce[] {
  const { tabelle, pesi, sedi, verifiche } = catalogo;
  const provenienza = new Map(
    [
      ...tabelle.map(({ id, fonte }) => ({ id, fonte })),
      ...pesi.map(({ id, fonte }) => ({ id: `pesi/${id}`, fonte })),
    ].map(({ id, fonte }) => [id, fonte]),
  );
  return [
    ...tabelle.map(({ id, titolo, fonte, righe, certezza }): Voce => ({
      kind: 'valori',
      id,
      titolo,
      percorso: percorsoTabella(id),
      fonti: [fonte, ...righe.flatMap((riga) => riga.fonte ?? [])],
      certezza,
    })),
    ...pesi.map(({ id, titolo, fonte, certezza }): Voce => ({
      kind: 'pesi',
      id,
      titolo,
      percorso: `${percorsoAlbero(id)}#${id}`,
      fonti: [fonte],
      certezza,
    })),
    ...sedi.map(({ id, nome, fonte, certezza }): Voce => ({
      kind: 'sedi',
      id,
      titolo: nome,
      percorso: `/sedi/${id}/`,
      fonti: [fonte],
      certezza,
    })),
    ...[...new Set(verifiche.map(({ tabella }) => tabella))].flatMap((tabella): Voce[] => {
      const fonte = provenienza.get(tabella);
      const titolo = `Verifiche: ${titoloDelleVerifiche(catalogo, tabella)}`;
      return fonte
        ? [
            {
              kind: 'verifiche',
              id: paginaVerifiche(tabella),
              titolo,
              percorso: `/verifiche/${paginaVerifiche(tabella)}/`,
              fonti: [fonte],
              certezza: null,
            },
          ]
        : [];
    }),
  ];
}
