/**
 * `npm run esporta [tipo…] [-- --in cartella]`: the rules of each kind as a workbook, `fogli/<tipo>.xlsx`.
 * A workbook that somebody has worked on is never written over: the new one takes another name.
 * The rules must hold: a workbook made from wrong ones could not be read back.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scriviCartella } from '../uscite/fogli/cartelle-scritte.ts';
import { esportaTipo } from '../uscite/fogli/esporta.ts';
import { formatRuleErrors } from '../motore/errori.ts';
import { loadRules } from '../motore/carica.ts';
import { nearestNames, quotedList } from '../motore/vicini.ts';
import { readSchemas } from '../motore/schemi.ts';

const root = process.cwd();
const { values, positionals } = parseArgs({
  options: { in: { type: 'string', default: 'fogli' } },
  allowPositionals: true,
});
const { ruleSet, errors } = loadRules(root);
const kinds = [...ruleSet.kinds.keys()];
const unknown = positionals.filter((kind) => !kinds.includes(kind));

if (unknown.length > 0) {
  for (const kind of unknown)
    console.error(`«${kind}» non è un tipo di regola. Intendevi ${quotedList(nearestNames(kind, kinds))}?`);
  process.exitCode = 1;
} else if (errors.length > 0) {
  console.error(
    `${formatRuleErrors(errors)}\n\nPrima di esportare, correggi gli errori: un foglio nato da regole sbagliate non si potrebbe rileggere.`,
  );
  process.exitCode = 1;
} else {
  const folder = resolve(root, values.in);
  const schemas = readSchemas(root);
  for (const kind of positionals.length > 0 ? positionals : kinds) {
    const files = ruleSet.files.filter((file) => file.kind === kind).length;
    const { nome, lavorata } = scriviCartella(folder, kind, esportaTipo(ruleSet, kind, schemas));
    console.log(`${join(values.in, nome)}: ${files} file di regole`);
    if (lavorata)
      console.log(
        `    ${join(values.in, lavorata)} ha correzioni che nelle regole non ci sono: non l’ho toccato. Riportale nel foglio nuovo, o cancellalo.`,
      );
  }
}
