/**
 * `npm run mutazioni [-- quante seme]`: the whole campaign (2,100 corruptions unless told), with its table and the
 * corruptions that no check covers. Exit 1 if a forbidden one goes through or an exception comes out.
 * `npm run mutazioni -- --cifre [quante seme]`: one character changed in each of 500 printed values of all kinds, one
 * at a time. Exit 1 when `check` refuses fewer than 99 in 100, or when fewer than that say what is printed and where.
 */
import { campagna, type Prova } from './campagna.ts';
import { campagnaDelleCifre, type ProvaCifra } from './cifre.ts';

const numeri = process.argv.slice(2).filter((parola) => /^\d+$/.test(parola));
const soloCifre = process.argv.includes('--cifre');
const count = Number(numeri[0] ?? (soloCifre ? 500 : 2100));
const seed = Number(numeri[1] ?? 2026);
if (soloCifre) {
  scriviCifre(campagnaDelleCifre(count, seed));
  process.exit();
}
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

function scriviCifre(prove: readonly ProvaCifra[]): void {
  console.log(`${'stampato'.padEnd(14)} ${'regola'.padEnd(16)} cambiati  rifiutati  col luogo`);
  for (const [nome, gruppo] of Map.groupBy(prove, ({ stampa, tipo }) => `${stampa.padEnd(14)} ${tipo.padEnd(16)}`)) {
    const rifiutati = gruppo.filter(({ rifiutata }) => rifiutata).length;
    const luoghi = gruppo.filter(({ colLuogo }) => colLuogo).length;
    console.log(
      `${nome} ${String(gruppo.length).padStart(8)}  ${String(rifiutati).padStart(9)}  ${String(luoghi).padStart(9)}`,
    );
  }
  const passate = prove.filter(({ rifiutata }) => !rifiutata);
  const quota = (100 * (prove.length - passate.length)) / prove.length;
  const luoghi = prove.filter(({ colLuogo }) => colLuogo).length;
  console.log(
    `\n${prove.length} valori stampati con un carattere cambiato, seme ${seed}: ${prove.length - passate.length} rifiutati (${quota.toFixed(1)}%), ${luoghi} col luogo stampato.`,
  );
  for (const { file, chiave, prima, dopo } of passate)
    console.log(`PASSATO  ${file}  ${chiave}: «${prima}» → «${dopo}»`);
  process.exitCode = quota < 99 || (100 * luoghi) / prove.length < 99 ? 1 : 0;
}
