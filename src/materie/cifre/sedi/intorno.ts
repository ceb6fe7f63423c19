import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Sede } from '../sedi.ts';
import type { TabellaCompilata } from '../valori.ts';
import type { Grandezza } from './grandezze.ts';

/** The structures around one: above, below, beside. */
interface IntornoAllaSede {
  superiore: Sede | null;
  regione: Sede | null;
  sotto: Sede[];
  /** The local offices of the same structure above, itself included; none for what is not a local office. */
  vicine: Sede[];
  /** The others that the plan compares its costs with. */
  nelCluster: Sede[];
}

/** Finds the structures around one. */
export function intornoAllaSede({ sedi }: Pick<Catalogo, 'sedi'>, sede: Sede): IntornoAllaSede {
  const trova = (id: string | null): Sede | null => sedi.find((altra) => altra.id === id) ?? null;
  const tutte = (ids: readonly string[] = []): Sede[] => ids.flatMap((id) => trova(id) ?? []);
  const superiore = trova(sede.superiore);
  return {
    superiore,
    regione: trova(sede.regione),
    sotto: tutte(sede.sotto),
    vicine: sede.livello === 'sede' ? tutte(superiore?.sotto) : [],
    nelCluster: sede.cluster_costi
      ? sedi.filter((altra) => altra.cluster_costi === sede.cluster_costi && altra !== sede)
      : [],
  };
}

/** The tables that some quantities come from, each once. */
export function tabelleDi(grandezze: readonly Grandezza[]): TabellaCompilata[] {
  return [...new Set(grandezze.map(({ quantita }) => quantita.tabella))];
}
