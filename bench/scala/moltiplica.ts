import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import type { SchemaDelTipo } from '../../src/motore/schemi.ts';

/** The kinds that grow: products, and the units that own them, so that no page grows with the rest. */
const KINDS = ['prodotti', 'unita'];

interface Riga {
  id: string;
  codice_14o?: string;
  codice_prodotto?: string;
  gruppo?: string;
  [field: string]: unknown;
}
interface Tabella extends Riga {
  righe?: Riga[];
}

/** Without O and I: a code that differs from another by one of these where that has a 0 or a 1 is taken for an error. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const signs = (number: number): string =>
  (number < SIGNS.length ? '' : signs(Math.floor(number / SIGNS.length))) + (SIGNS[number % SIGNS.length] ?? '');

/** A code that no source prints: a letter for the field, then the number of the code in those signs. */
export function creaCodici(letter: string): (code: string, copy: number) => string {
  const numbers = new Map<string, number>();
  return (code, copy) => {
    const key = `${copy}/${code}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return letter + signs(number).padStart(5, '0');
  };
}

/**
 * Adds to a copy of the rules as many more products and units as to have `factor` times today's: ids, codes and
 * groups of each copy are its own, its references lead to its own units, everything else is as in the real rules.
 * @param root the folder whose `rules/` grows
 * @param factor 1 leaves the rules as they are
 * @returns how many files were added
 */
export function moltiplicaRegole(root: string, factor: number): number {
  const kinds = caricaSchemi(root);
  const code14o = creaCodici('X');
  const codeProduct = creaCodici('Y');
  let files = 0;
  for (const name of KINDS) {
    const kind = kinds.get(name) as SchemaDelTipo;
    const folder = join(root, 'rules', name);
    for (const file of readdirSync(folder).sort()) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (let copy = 1; copy < factor; copy += 1) {
        const suffix = `-c${copy}`;
        const data = parse(text, { schema: 'core' }) as Tabella;
        for (const { percorso, tipo: to, valore } of kind.valida(data).riferimenti)
          if (KINDS.includes(to)) put(data, percorso, valore + suffix);
        data.id += suffix;
        for (const row of data.righe ?? []) {
          row.id += suffix;
          if (row.codice_14o) row.codice_14o = code14o(row.codice_14o, copy);
          if (row.codice_prodotto) row.codice_prodotto = codeProduct(row.codice_prodotto, copy);
          row.gruppo = `${row.gruppo} C${copy}`;
        }
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          join(folder, basename(file).replace(/\.yaml$/, `${suffix}.yaml`)),
          stringify(data, { lineWidth: 120 }),
        );
        files += 1;
      }
    }
  }
  return files;
}

function put(data: unknown, path: readonly (string | number)[], value: string): void {
  const [step = '', ...rest] = path;
  const here = data as Record<string | number, unknown>;
  if (rest.length === 0) here[step] = value;
  else put(here[step], rest, value);
}
