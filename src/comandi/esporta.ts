/**
 * `npm run esporta [tipo…] [-- --in cartella]`: the rules of each kind as a workbook, `fogli/<tipo>.xlsx`.
 * A workbook that somebody has worked on is never written over: the new one takes another name.
 * The rules must hold: a workbook made from wrong ones could not be read back.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scriviCartella } from '../disco/cartelle-scritte.ts';
import { esportaTipo } from '../uscite/fogli/esporta.ts';
import { scriviErroriDiRegole } from '../motore/errori.ts';
import { caricaRegole } from '../disco/regole.ts';
import { nomiVicini, fraVirgolette } from '../motore/vicini.ts';
import { leggiSchemi } from '../disco/schemi.ts';

const root = process.cwd();
const { values, positionals } = parseArgs({
  options: { in: { type: 'string', default: 'fogli' } },
  allowPositionals: true,
});
const { insieme: ruleSet, errori: errors } = caricaRegole(root);
const kinds = [...ruleSet.schemi.keys()];
const unknown = positionals.filter((kind) => !kinds.includes(kind));

if (unknown.length > 0) {
  for (const kind of unknown)
    console.error(`«${kind}» non è un tipo di regola. Intendevi ${fraVirgolette(nomiVicini(kind, kinds))}?`);
  process.exitCode = 1;
} else if (errors.length > 0) {
  console.error(
    `${scriviErroriDiRegole(errors)}\n\nPrima di esportare, correggi gli errori: un foglio nato da regole sbagliate non si potrebbe rileggere.`,
  );
  process.exitCode = 1;
} else {
  const folder = resolve(root, values.in);
  const schemas = leggiSchemi(root);
  for (const kind of positionals.length > 0 ? positionals : kinds) {
    const files = ruleSet.file.filter((file) => file.tipo === kind).length;
    const { nome, lavorata } = scriviCartella(folder, kind, esportaTipo(ruleSet, kind, schemas));
    console.log(`${join(values.in, nome)}: ${files} file di regole`);
    if (lavorata)
      console.log(
        `    ${join(values.in, lavorata)} ha correzioni che nelle regole non ci sono: non l’ho toccato. Riportale nel foglio nuovo, o cancellalo.`,
      );
  }
}
