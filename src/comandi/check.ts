/**
 * `npm run check [file…]`: every error of every rule file, and of the texts in content/, at once, in Italian; exit 1
 * when there is any. With file names it prints the errors of those files only, though all rules are read (references
 * need them); facts written over since the last site built here are notices, and so is what is not good Italian in
 * their sentences; pages that disappear are errors. `--tutti`, which was once needed for the errors beyond the first
 * hundred of a file, is accepted and changes nothing.
 */
import { relative, resolve, sep } from 'node:path';
import { avvisiDiProsa } from '../motore/avvisi-di-prosa.ts';
import { contoInParole } from '../motore/riscontro/parole.ts';
import { compilaRegole } from '../disco/catalogo.ts';
import { scriviAvvisi, scriviErroriDiRegole } from '../motore/errori.ts';
import { nomiVicini, fraVirgolette } from '../motore/vicini.ts';
import { caricatoreDiRegole, elencaFileDiRegole } from '../disco/regole.ts';
import { controllaPubblicate } from '../disco/ultime-regole.ts';
import { erroriDeiTesti, fileDeiTesti } from '../disco/testi.ts';

const root = process.cwd();
const files = [...elencaFileDiRegole(root), ...fileDeiTesti(root)];
const names = process.argv.slice(2).filter((word) => word !== '--tutti');
const found = names.map((name) => ({ name, files: filesOf(name) }));
const unknown = found.filter(({ files: own }) => own.length === 0);
for (const { name } of unknown) {
  const stems = new Map(files.map((file) => [stemOf(file), file]));
  const near = nomiVicini(stemOf(name), stems.keys()).map((stem) => stems.get(stem) ?? '');
  console.error(`${name}: non è un file di regole né un testo. Intendevi ${fraVirgolette(near)}?`);
}
const lettore = caricatoreDiRegole(root);
const { catalogo, errori: rules, riscontro } = compilaRegole(root, lettore);
const { scomparse, riscritte } =
  rules.length === 0 ? controllaPubblicate(root, catalogo, lettore) : { scomparse: [], riscritte: [] };
const errors = [...rules, ...scomparse, ...erroriDeiTesti(root, rules.length === 0 ? catalogo : null)];
const asked = new Set(found.flatMap(({ files: own }) => own));
const shown = found.length > 0 ? errors.filter(({ file }) => asked.has(file)) : errors;
if (shown.length > 0) console.error(scriviErroriDiRegole(shown));
const detti = [...riscritte, ...avvisiDiProsa(lettore.carica().insieme.file)];
const avvisi = found.length > 0 ? detti.filter(({ file }) => asked.has(file)) : detti;
if (avvisi.length > 0) console.error(scriviAvvisi(avvisi));
if (shown.length > 0 || unknown.length > 0) process.exitCode = 1;
else {
  const count = found.length > 0 ? asked.size : elencaFileDiRegole(root).length;
  console.log(`Regole valide: ${count} file ${count === 1 ? 'controllato' : 'controllati'}.`);
  if (found.length === 0) console.log(contoInParole(riscontro.conto));
}

/**
 * The files that a word of the command names: a path, a folder, or the end of a path without its extension
 * («tabella-1»).
 */
function filesOf(name: string): string[] {
  const path = relative(root, resolve(name)).split(sep).join('/');
  const exact = files.filter(
    (file) =>
      file === path || [path, `rules/${name.replace(/\/$/, '')}`].some((cartella) => file.startsWith(`${cartella}/`)),
  );
  const bare = name.replace(/\.(yaml|mdx)$/, '');
  return exact.length > 0
    ? exact
    : files.filter((file) => `/${file.replace(/\.(yaml|mdx)$/, '')}`.endsWith(`/${bare}`));
}

/** «tabella-1» of rules/prodotti/tabella-1.yaml. */
function stemOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(yaml|mdx)$/, '');
}
