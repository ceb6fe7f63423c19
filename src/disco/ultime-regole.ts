/**
 * The rules as they were when the last site was built, kept beside it: what would be lost can be seen only against
 * them.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import { lettoreDiRegole, type RegoleCaricate } from '../motore/carica.ts';
import type { ErroreDiRegola } from '../motore/errori.ts';
import type { FileInArrivo } from '../motore/leggi.ts';
import { dichiarateIn, guastiDiPubblicazione } from '../motore/pubblicate.ts';
import { paginaPropria } from '../puro/parole/pagine-proprie.ts';
import { caricatoreDiRegole, conTesti, elencaFileDiRegole, prendiFile, type CaricatoreDiRegole } from './regole.ts';
import { caricaSchemi } from './schemi.ts';

const RICORDO = '.dist-regole.json.gz';
const IN_CORSO = `${RICORDO}.nuovo`;

/** Writes down the rules that a site is being made from. */
export function annotaRegole(root: string): void {
  const testi = elencaFileDiRegole(root).map((file) => [file, prendiFile(root, file).testo]);
  writeFileSync(join(root, IN_CORSO), gzipSync(JSON.stringify(Object.fromEntries(testi))));
}

/** Keeps what was written down, when the site has taken its place; forgets it when it has not. */
export function tieniRegole(root: string, pubblicato: boolean): void {
  const nuovo = join(root, IN_CORSO);
  if (!existsSync(nuovo)) return;
  if (pubblicato) renameSync(nuovo, join(root, RICORDO));
  else rmSync(nuovo);
}

/** The rules of the last site built; null where there is none, or what was written down cannot be read. */
function ultimeRegole(root: string): Map<string, FileInArrivo> | null {
  const file = join(root, RICORDO);
  if (!existsSync(file) || !existsSync(join(root, 'dist'))) return null;
  try {
    const testi = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Record<string, string>;
    return new Map(Object.entries(testi).map(([nome, testo]) => [nome, { file: nome, testo }]));
  } catch {
    return null;
  }
}

/**
 * What the rules have lost since the last site was built here.
 * @param loader one that has read them already does not read them again
 * @param testi other texts in the place of some files, null for one taken away
 * @returns errors (published pages that would answer nothing) and notices (facts written over); none without a site
 */
export function controllaPubblicate(
  root: string,
  { regole, novita }: Pick<Catalogo, 'regole' | 'novita'>,
  loader: CaricatoreDiRegole = caricatoreDiRegole(root),
  testi: ReadonlyMap<string, string | null> = new Map(),
): { scomparse: ErroreDiRegola[]; riscritte: ErroreDiRegola[] } {
  const prima = ultimeRegole(root);
  if (!prima) return { scomparse: [], riscritte: [] };
  const ora = conTesti(root, testi);
  const cambiati = [...prima.values()].filter(({ file, testo }) => ora.get(file)?.testo !== testo);
  if (cambiati.length === 0) return { scomparse: [], riscritte: [] };
  const schemi = caricaSchemi(root);
  const record = ({ insieme }: RegoleCaricate) => [...insieme.record.values()].flat();
  return guastiDiPubblicazione({
    prima: record(lettoreDiRegole(schemi).leggi(cambiati)),
    adesso: record(testi.size > 0 ? lettoreDiRegole(schemi).leggi(ora.values()) : loader.carica()),
    schemi,
    esiste: (tipo, id) => (regole.get(tipo) ?? []).some((una) => una.id === id),
    pagina: paginaPropria,
    dichiarate: dichiarateIn(novita),
    altrimenti: 'se il sito costruito qui non è mai stato pubblicato, cancella .dist-regole.json.gz',
  });
}
