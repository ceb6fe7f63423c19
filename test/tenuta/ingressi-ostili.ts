import { conta } from '../../src/islands/calcolatore/stato.ts';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { mostra } from '../../src/puro/formula/numeri.ts';
import { cellaCsv } from '../../src/puro/parole/csv.ts';
import { sorte } from '../mutazioni/rovina.ts';
import type { Misura, Voce } from './misura.ts';

type Caso = () => number;
const scelto = <T>(random: Caso, voci: readonly [T, ...T[]]): T => voci[Math.floor(random() * voci.length)] ?? voci[0];

/**
 * What someone may write or paste in a field of figures: too long, empty, not a number, in another unit, in other
 * digits.
 */
function scritta(random: Caso): string {
  const cifre = (quante: number): string => String(Math.floor(random() * 9) + 1).repeat(Math.max(1, quante));
  return scelto<() => string>(random, [
    () => cifre(random() * 40),
    () => cifre(random() * 200_000),
    () => `0,${'0'.repeat(Math.floor(random() * 40))}1`,
    () => `−${cifre(random() * 32)}`,
    () => `${cifre(3)}.${cifre(3)}`,
    () => scelto(random, ['0', '-0', '', ' ', ',', '5,', ',5', '0,000']),
    () => scelto(random, ['NaN', 'Infinity', '∞', '1e999', '1E-999', '0x1F', '٣', '½', 'null', '=1+1']),
    () => scelto(random, ['10%', '€ 100', '12 giorni', '1/3', '10 punti', '1;2', '1 000', '1’000']),
    () => Array.from({ length: 1 + random() * 1500 }, () => '7').join(';'),
  ])();
}

/** Every calculator with hostile inputs: an answer with its reason, at once, and never NaN or ∞ among its figures. */
export function calcolatoriMaltrattati({ seme, ingressi }: Pick<Misura, 'seme' | 'ingressi'>): Voce {
  const random = sorte(seme);
  const { indicatori } = caricaCatalogo();
  const guasti: string[] = [];
  let tempo = 0;
  for (let n = 0; n < ingressi; n += 1) {
    const { id, calcolo } = indicatori[n % indicatori.length] ?? { id: '', calcolo: undefined };
    if (!calcolo) continue;
    const testi = Object.fromEntries(calcolo.ingressi.map(({ nome }) => [nome, scritta(random)]));
    const come = `seme ${seme}, caso ${n}, ${id}`;
    const prima = performance.now();
    try {
      const { esito } = conta(calcolo, testi);
      for (const { valore, decimali, errore } of esito.risultati) {
        if (valore === null && !errore) guasti.push(`${come}: senza risultato e senza perché`);
        if (valore !== null && typeof valore !== 'boolean' && /∞|NaN/.test(mostra(valore, decimali).testo))
          guasti.push(`${come}: una cifra senza fine`);
      }
    } catch (error) {
      guasti.push(`${come}: ${String(error).slice(0, 160)}`);
    }
    tempo = Math.max(tempo, performance.now() - prima);
  }
  if (tempo > 1000) guasti.push(`un calcolo di ${Math.round(tempo)} ms`);
  return { voce: 'calcolatori con ingressi ostili', casi: ingressi, peggio: `${Math.round(tempo)} ms`, guasti };
}

/** Cells of a CSV: whatever the text, a spreadsheet reads it back as a text or as the number that it is. */
export function celleDiCsv({ seme, ingressi }: Pick<Misura, 'seme' | 'ingressi'>): Voce {
  const random = sorte(seme);
  const segni = [...'=+-@\t\r\n＝＋－＠;,"\'|!A1 5%€.'];
  const guasti: string[] = [];
  for (let n = 0; n < ingressi; n += 1) {
    const testo = Array.from({ length: random() * 12 }, () => segni[Math.floor(random() * segni.length)]).join('');
    const cella = cellaCsv(testo);
    const letta = /^"[\s\S]*"$/.test(cella) ? cella.slice(1, -1).replaceAll('""', '"') : cella;
    const numero = /^-?[\d.,]+%?$/.test(letta);
    if (/^[=+\-@\t\r\n＝＋－＠]/.test(letta) && !numero) guasti.push(`seme ${seme}: ${JSON.stringify(testo)}`);
    if (letta.replace(/^'/, '') !== testo.replace(/^'/, ''))
      guasti.push(`seme ${seme}: perde ${JSON.stringify(testo)}`);
  }
  return { voce: 'celle di CSV che aprono una formula', casi: ingressi, peggio: '—', guasti };
}
