import type { Catalogo } from '../tipo-catalogo.ts';
import { nomeUnita } from '../nomi.ts';
import { perVersione } from './prodotti.ts';

/** The products as a list, with what one may choose them by. */
export function elencoProdotti(catalogo: Pick<Catalogo, 'prodotti' | 'unita'>) {
  const { prodotti } = catalogo;
  const righe = prodotti.flatMap(perVersione);
  return {
    /** One for each version. */
    righe,
    /** The units, with most products first. */
    unita: [...Map.groupBy(righe, ({ unita }) => unita)]
      .map(([id, sue]) => ({ id, nome: nomeUnita(catalogo, id), quanti: sue.length }))
      .sort((a, b) => b.quanti - a.quanti),
    gruppi: unici(prodotti.map(({ id_gruppo: id, gruppo: nome }) => ({ id, nome }))).sort((a, b) =>
      a.nome.localeCompare(b.nome, 'it'),
    ),
    /** The tables of the source that print them: the second after the first, the tenth after the ninth. */
    tabelle: unici(
      prodotti.flatMap(({ righe: stampate }) =>
        stampate.map(({ tabella: id, tabella_titolo: nome }) => ({ id, nome })),
      ),
    ).sort((a, b) => a.id.localeCompare(b.id, 'it', { numeric: true })),
    condizioni: unici(prodotti.flatMap(({ condizione }) => condizione ?? [])),
    conCondizione: prodotti.filter(({ condizione }) => condizione).length,
  };
}

/** Each id once, where it first stands, as it is last told. */
function unici<T extends { id: string }>(voci: readonly T[]): T[] {
  return [...new Map(voci.map((voce) => [voce.id, voce])).values()];
}
