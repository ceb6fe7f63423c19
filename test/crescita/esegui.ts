/**
 * `npm run crescita [how many]`: the long form of the campaign, from seed 1 on, and then two whole sites, without and
 * with one growth of each sort, compared page by page; exit code 1 when something changed.
 */
import { cresci } from './campagna.ts';
import { confrontaSiti } from './pagine.ts';

const quante = Number(process.argv[2] ?? 200);
const prove = cresci(Array.from({ length: quante }, (_vuoto, n) => n + 1));
const guaste = prove.filter(({ guasto }) => guasto !== null);
for (const { seme, aggiunte, guasto } of guaste)
  console.error(`seme ${seme}: ${aggiunte.join(', ')}\n${guasto ?? ''}\n`);
console.log(`${prove.length} crescite provate, ${guaste.length} guaste.`);
const siti = confrontaSiti();
for (const { file, dove } of siti.cambiati) console.error(`${file}: ${dove}`);
console.log(
  `Siti: ${siti.uguali} file uguali, ${siti.dichiarati.length} in luoghi dichiarati, ${siti.nuovi} nuovi, ${siti.cambiati.length} cambiati, ${siti.spariti.length} spariti.`,
);
for (const file of siti.spariti) console.error(`${file}: non c’è più`);
if (guaste.length > 0 || siti.cambiati.length > 0 || siti.spariti.length > 0) process.exitCode = 1;
