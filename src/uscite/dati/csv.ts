import { A_BARRE, eDecimale, type Schema } from '../../motore/dati/forme.ts';
import type { InsiemeDati } from '../../motore/dati/insieme.ts';
import { inCsv, type CellaDiCsv } from '../../puro/parole/csv.ts';

/**
 * A set of open data as a table: numbers as decimals, «si» and «no», lists as their items with a space between them
 * (a bar between texts of several words), the source as document and point.
 * @returns null where the set has no table
 */
export function csvDi<C>({ json, schema, csv }: InsiemeDati<C>, catalogo: C): string | null {
  if (!csv) return null;
  const colonne = csv.colonne();
  const campi = (schema()['properties'] ?? {}) as Record<string, Schema>;
  const righe = (csv.righe ?? json)(catalogo) as readonly Record<string, unknown>[];
  return inCsv(
    Object.keys(colonne),
    righe.map((riga) => {
      const { documento, punto } = (riga['fonte'] ?? {}) as { documento?: string; punto?: string };
      const record: Record<string, unknown> = { documento, punto, ...riga };
      return Object.entries(colonne).map(([nome, colonna]) => inCella(record[nome], campi[nome], colonna));
    }),
  );
}

function inCella(valore: unknown, campo: Schema | undefined, colonna: Schema): CellaDiCsv {
  if (valore === null || valore === undefined) return null;
  if (typeof valore === 'boolean') return valore ? 'si' : 'no';
  if (typeof valore === 'number') return { decimale: String(valore) };
  if (Array.isArray(valore)) return valore.join(colonna['description'] === A_BARRE['description'] ? ' | ' : ' ');
  if (typeof valore === 'object') return valore as { decimale: string };
  return eDecimale(campo) ? { decimale: String(valore) } : String(valore);
}
