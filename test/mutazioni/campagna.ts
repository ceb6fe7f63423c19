import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { elencaFileDiRegole } from '../../src/disco/regole.ts';
import { CORRUZIONI, type Corruzione } from './corruzioni.ts';
import { sorte } from './rovina.ts';

/** What became of one corruption. */
export type Fine =
  /** Refused with an error that names the spoilt file or one that rests on it. */
  | 'rifiutata'
  /** Accepted, and the catalogue is the very same. */
  | 'identica'
  /** Accepted, and the catalogue differs: nothing covers this. */
  | 'diversa'
  /** An exception instead of an error. */
  | 'eccezione';

/** One corruption, what it did and where. */
export interface Prova {
  corruzione: string;
  vietata: boolean;
  file: string;
  fine: Fine;
  dettaglio: string;
  /** How long the compiler took to say so. */
  millisecondi: number;
}

/**
 * Spoils the real rules one file at a time, in a copy, and looks at what the compiler says.
 * @param count how many corruptions
 * @param seed same seed, same corruptions
 */
export function campagna(count: number, seed: number): Prova[] {
  const root = mkdtempSync(join(tmpdir(), 'mutazioni-'));
  cpSync('rules', join(root, 'rules'), { recursive: true });
  try {
    const loader = caricatoreDiRegole(root);
    const whole = fingerprint(compilaRegole(root, loader).catalogo);
    const files = elencaFileDiRegole(root);
    const random = sorte(seed);
    const results: Prova[] = [];
    let vane = 0;
    while (results.length < count) {
      const corruzione = CORRUZIONI[results.length % CORRUZIONI.length] as Corruzione;
      const file = files[Math.floor(random() * files.length)] ?? '';
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = corruzione.applica(before, random);
      if (after === null || after === before) {
        // Nothing here to spoil this way: another file is tried.
        if ((vane += 1) > 50 * files.length) throw new Error(`Nessun file si presta a «${corruzione.nome}».`);
        continue;
      }
      vane = 0;
      writeFileSync(path, after);
      const start = performance.now();
      const result = outcome(root, loader, whole);
      results.push({
        corruzione: corruzione.nome,
        vietata: corruzione.vietata,
        file,
        ...result,
        millisecondi: performance.now() - start,
      });
      writeFileSync(path, before);
    }
    return results;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function outcome(
  root: string,
  loader: ReturnType<typeof caricatoreDiRegole>,
  whole: string,
): { fine: Fine; dettaglio: string } {
  try {
    const { catalogo, errori } = compilaRegole(root, loader);
    const first = errori[0];
    if (first) {
      const placed = errori.every(({ file, riga, colonna }) => file.startsWith('rules/') && riga >= 1 && colonna >= 1);
      return {
        fine: placed ? 'rifiutata' : 'eccezione',
        dettaglio: `${first.file}:${first.riga}:${first.colonna} ${first.messaggio}`,
      };
    }
    const now = fingerprint(catalogo);
    return now === whole ? { fine: 'identica', dettaglio: '' } : { fine: 'diversa', dettaglio: difference(whole, now) };
  } catch (error) {
    return {
      fine: 'eccezione',
      dettaglio:
        error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error),
    };
  }
}

/** Everything the site is made from, but the mark of the rules, which changes with any byte of a file. */
function fingerprint(catalogo: { versione: string }): string {
  return JSON.stringify({ ...catalogo, versione: '' });
}

function difference(whole: string, now: string): string {
  let at = 0;
  while (at < whole.length && whole[at] === now[at]) at += 1;
  return `«${whole.slice(Math.max(0, at - 40), at + 40)}» → «${now.slice(Math.max(0, at - 40), at + 40)}»`;
}
