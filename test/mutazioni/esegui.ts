/**
 * `npm run mutazioni [-- quante seme]`: the whole campaign (2,100 corruptions unless told), with its table and the
 * corruptions that no check covers. Exit 1 if a forbidden one goes through or an exception comes out.
 */
import { campagna, type Prova } from './campagna.ts';

const count = Number(process.argv[2] ?? 2100);
const seed = Number(process.argv[3] ?? 2026);
const results = campagna(count, seed);

const table = new Map<string, Record<Prova['fine'], number>>();
for (const { corruzione, fine } of results) {
  const row = table.get(corruzione) ?? { rifiutata: 0, identica: 0, diversa: 0, eccezione: 0 };
  row[fine] += 1;
  table.set(corruzione, row);
}
console.log(`${'corruzione'.padEnd(46)} rifiutata  identica  diversa  eccezione`);
for (const [name, row] of table) {
  console.log(
    `${name.padEnd(46)} ${String(row.rifiutata).padStart(9)}  ${String(row.identica).padStart(8)}  ${String(row.diversa).padStart(7)}  ${String(row.eccezione).padStart(9)}`,
  );
}
const bad = results.filter(({ fine, vietata }) => fine === 'eccezione' || (vietata && fine === 'diversa'));
const uncovered = results.filter(({ fine, vietata }) => fine === 'diversa' && !vietata);
console.log(
  `\n${results.length} corruzioni, seme ${seed}: ${bad.length} passate dove non dovevano, ${uncovered.length} non coperte da nessun controllo; la più lenta in ${Math.round(Math.max(...results.map(({ millisecondi }) => millisecondi)))} ms.`,
);
for (const { corruzione, file, dettaglio } of bad) console.log(`PASSATA  ${corruzione}, ${file}: ${dettaglio}`);
for (const [file, own] of [...Map.groupBy(uncovered, (result) => result.file)].sort(
  (a, b) => b[1].length - a[1].length,
)) {
  console.log(`non coperta  ${file}: ${own.length} (per esempio: ${own[0]?.corruzione}, ${own[0]?.dettaglio})`);
}
process.exitCode = bad.length > 0 ? 1 : 0;
