import { leggiTestimone } from '../motore/riscontro/leggi-testimone.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { raccogli, type Riscontri } from '../motore/riscontro/testimone.ts';

/** Where the second readings are kept. */
export const CARTELLA_RISCONTRI = 'rules/_riscontri';

/** The files of the second readings, by path from the project, sorted. */
export function elencaRiscontri(root: string): string[] {
  const cartella = join(root, CARTELLA_RISCONTRI);
  if (!existsSync(cartella)) return [];
  return readdirSync(cartella)
    .filter((nome) => nome.endsWith('.yaml'))
    .sort()
    .map((nome) => `${CARTELLA_RISCONTRI}/${nome}`);
}

let letti: { testi: string; riscontri: Riscontri } | null = null;

/** The second readings under a project's folder, read again only when a file of them changes. */
export function caricaRiscontri(root: string): Riscontri {
  const nomi = elencaRiscontri(root);
  const testi = nomi.map((nome) => readFileSync(join(root, nome), 'utf8'));
  const tutti = testi.join('\0');
  if (letti?.testi !== tutti)
    letti = {
      testi: tutti,
      riscontri: raccogli(testi.map((testo, n) => leggiTestimone(nomi[n] ?? '', testo))),
    };
  return letti.riscontri;
}
