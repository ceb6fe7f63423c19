import type { Catalogo } from '../tipo-catalogo.ts';
import type { TabellaCompilata } from '../cifre/valori.ts';
import type { Registri } from './registri.ts';

/** The spending chapters of all tables together, their groups, and the tables of figures about them. */
export function capitoliInsieme({ registri: { capitoli }, tabelle }: Pick<Catalogo, 'registri' | 'tabelle'>): {
  righe: Registri['capitoli'][number]['righe'];
  gruppi: string[];
  cifre: TabellaCompilata[];
} {
  const righe = capitoli.flatMap((tabella) => tabella.righe);
  const nominate = new Set(capitoli.flatMap((tabella) => tabella.tabelle ?? []));
  return {
    righe,
    gruppi: [...new Set(righe.map(({ gruppo }) => gruppo))],
    cifre: tabelle.filter(({ id }) => nominate.has(id)),
  };
}
