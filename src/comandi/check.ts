/**
 * `npm run check [file…]`: every error of every rule file, and of the texts in content/, at once, in Italian; exit 1 when there is any.
 * With file names it prints the errors of those files only, though all rules are read (references need them).
 */
import { relative, resolve, sep } from 'node:path';
import { compileRules } from '../materie/catalogo.ts';
import { formatRuleErrors } from '../motore/errori.ts';
import { nearestNames, quotedList } from '../motore/vicini.ts';
import { listRuleFiles } from '../motore/leggi.ts';
import { textErrors } from '../motore/testi.ts';

const root = process.cwd();
const asked = process.argv.slice(2).map((file) => relative(root, resolve(file)).split(sep).join('/'));
const files = listRuleFiles(root);
const unknown = asked.filter((file) => !files.includes(file));
for (const file of unknown) {
  console.error(`${file}: non è un file di regole. Intendevi ${quotedList(nearestNames(file, files))}?`);
}
const errors = [...compileRules(root).errors, ...textErrors(root)];
const shown = asked.length > 0 ? errors.filter(({ file }) => asked.includes(file)) : errors;
if (shown.length > 0) console.error(formatRuleErrors(shown));
if (shown.length > 0 || unknown.length > 0) process.exitCode = 1;
else {
  const count = asked.length > 0 ? asked.length : files.length;
  console.log(`Regole valide: ${count} file ${count === 1 ? 'controllato' : 'controllati'}.`);
}
