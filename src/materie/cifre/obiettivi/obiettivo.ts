import type { RigaValori } from '../../../types/regole.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Obiettivo } from '../obiettivi.ts';
import type { Albero, VocePeso } from '../pesi.ts';
import type { TabellaCompilata } from '../valori.ts';
import { slug } from '../../../puro/parole/slug.ts';

/** The rows of a table that are about an objective. */
interface RigheDiObiettivo {
  tabella: TabellaCompilata;
  righe: RigaValori[];
}

/** What every table of objectives says of one of them: the rows under its heading, those over more years first. */
export function righeDi({ tabelle }: Pick<Catalogo, 'tabelle'>, obiettivo: Obiettivo): RigheDiObiettivo[] {
  const heading = slug(obiettivo.titolo);
  const anni = ({ colonne }: TabellaCompilata): number => new Set(colonne.flatMap(({ periodo }) => periodo ?? [])).size;
  return tabelle
    .map((tabella) => ({
      tabella,
      righe: tabella.righe.filter(({ gruppo }) => gruppo !== undefined && slug(gruppo) === heading),
    }))
    .filter(({ righe }) => righe.length > 0)
    .sort((a, b) => anni(b.tabella) - anni(a.tabella));
}

/** What may go wrong if the objective is missed: the risks that its rows state, each once. */
export function rischiDi(catalogo: Pick<Catalogo, 'tabelle'>, obiettivo: Obiettivo): string[] {
  const risks = righeDi(catalogo, obiettivo).flatMap(({ tabella, righe }) => {
    const colonna = tabella.colonne.find(({ id }) => id === 'rischio');
    return tabella.cifre
      .filter((cifra) => cifra.colonna === colonna?.id && righe.some(({ id }) => id === cifra.riga))
      .flatMap(({ testo }) => testo ?? []);
  });
  return [...new Set(risks)];
}

/** The entry of a tree of weights that is an objective, and the tree. */
export function vocePesata(
  { pesi }: Pick<Catalogo, 'pesi'>,
  obiettivo: Obiettivo,
): { albero: Albero; voce: VocePeso } | null {
  for (const albero of pesi) {
    const voce = albero.voci.find((one) => slug(one.voce) === slug(obiettivo.titolo));
    if (voce) return { albero, voce };
  }
  return null;
}
