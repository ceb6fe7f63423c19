import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { raccogli, type Riscontri, type Testimone } from './testimone.ts';
import { leggiInFretta } from '../leggi-in-fretta.ts';
import { leggiConPosizioni } from '../leggi.ts';

/** Where the second readings are kept. */
export const CARTELLA_RISCONTRI = 'rules/_riscontri';

let letti: { testi: string; riscontri: Riscontri } | null = null;

/** One witness from its text. */
export function leggiTestimone(file: string, testo: string): Testimone {
  const dati = leggiInFretta(testo) ?? leggiConPosizioni(file, testo);
  if ('errors' in dati)
    throw new Error(
      `${file}: non è un testimone leggibile (${dati.errors[0]?.messaggio ?? ''}). Rifallo: npm run riscontra.`,
    );
  return dati.data as Testimone;
}

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
