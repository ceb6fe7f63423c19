import { leggiTestimone } from '../motore/riscontro/leggi-testimone.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { raccogli, type Riscontri } from '../motore/riscontro/testimone.ts';

/** Where the second readings are kept. */
export const CARTELLA_RISCONTRI = 'rules/_riscontri';

let letti: { testi: string; riscontri: Riscontri } | null = null;

/** The second readings under a project's folder, read again only when a file of them changes. */
export function caricaRiscontri(root: string): Riscontri {
  const cartella = join(root, CARTELLA_RISCONTRI);
  const nomi = existsSync(cartella)
    ? readdirSync(cartella)
        .filter((nome) => nome.endsWith('.yaml'))
        .sort()
    : [];
  const testi = nomi.map((nome) => readFileSync(join(cartella, nome), 'utf8'));
  const tutti = testi.join('\0');
  if (letti?.testi !== tutti)
    letti = {
      testi: tutti,
      riscontri: raccogli(testi.map((testo, n) => leggiTestimone(`${CARTELLA_RISCONTRI}/${nomi[n] ?? ''}`, testo))),
    };
  return letti.riscontri;
}
