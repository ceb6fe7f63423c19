/**
 * `npm run tenuta [-- seme]`: breaks on purpose what people and systems give to the commands: hostile and corrupted
 * workbooks, hidden characters, tables full of errors, imports killed, commands written wrong, calculators with hostile
 * inputs. Prints the table of bench/results.md; exit 1 when something did not hold.
 */
import { campagna } from './campagna.ts';
import { tabella } from './misura.ts';

const seme = Number(process.argv[2] ?? 2026);
const start = performance.now();
const voci = await campagna({
  seme,
  cartelle: 20_000,
  uccisioni: 60,
  caratteri: 150,
  righe: 4000,
  comandi: 100,
  ingressi: 20_000,
});
console.log(tabella(voci));
console.log(`\nSeme ${seme}, ${Math.round((performance.now() - start) / 1000)} s.`);
for (const { voce, guasti } of voci) for (const guasto of guasti) console.error(`${voce}: ${guasto}`);
if (voci.some(({ guasti }) => guasti.length > 0)) process.exitCode = 1;
