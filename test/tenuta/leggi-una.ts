/**
 * Reads one of the hostile workbooks and says, as JSON, how long it took, how much memory at most, and what it
 * answered.
 */
import { leggiXlsx } from '../../src/xlsx/leggi-xlsx.ts';
import { CARTELLE_OSTILI } from './cartelle-ostili.ts';

const ostile = CARTELLE_OSTILI.find(({ nome }) => nome === process.argv[2]);
if (!ostile) throw new Error('quale cartella?');
const bytes = ostile.bytes();
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const start = performance.now();
const letta = leggiXlsx(bytes);
const ms = performance.now() - start;
most = Math.max(most, process.memoryUsage().rss);
console.log(
  JSON.stringify({ ms, mb: (most - before) / 1e6, detto: 'errore' in letta ? letta.errore.messaggio : 'letta' }),
);
