/** `npm run crescita [how many]`: the long form of the campaign, from seed 1 on; exit code 1 when something changed. */
import { cresci } from './campagna.ts';

const quante = Number(process.argv[2] ?? 200);
const prove = cresci(Array.from({ length: quante }, (_vuoto, n) => n + 1));
const guaste = prove.filter(({ guasto }) => guasto !== null);
for (const { seme, aggiunte, guasto } of guaste)
  console.error(`seme ${seme}: ${aggiunte.join(', ')}\n${guasto ?? ''}\n`);
console.log(`${prove.length} crescite provate, ${guaste.length} guaste.`);
if (guaste.length > 0) process.exitCode = 1;
