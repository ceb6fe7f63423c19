import { radiciDi, type DomandaNota } from '../../puro/ricerca/domande-note.ts';
import { scriviPunto } from '../../puro/ricerca/affini.ts';
import type { PaginaDetta, PuntiPagine } from '../../puro/ricerca/tipi.ts';
import { peso } from '../../puro/ricerca/vuote.ts';
import { scomponi, type Riga } from './scomponi.ts';

/** How many dimensions the space has: 48 and 80 answer no more questions. */
const DIMENSIONS = 32;
/** A stem that only one page says brings no page near another. */
const LEAST = 2;
/** What a stem counts for in a page's text, and each time that a question for the page says it. */
const IN_TEXT = 0.3;
const IN_QUESTION = 2;

/**
 * The pages as points (see `Affini`), by the words of their text and of the questions that they are known to answer.
 * @param pagine the pages, with the stems of all that they say
 * @param note the questions
 * @param dimensioni of the space
 */
export function puntiDellePagine(
  pagine: readonly PaginaDetta[],
  note: readonly DomandaNota[],
  dimensioni = DIMENSIONS,
): PuntiPagine {
  const times = new Map(pagine.map(({ url, dette }) => [url, new Map(dette.map((stem) => [stem, IN_TEXT]))]));
  for (const { domanda, pagine: urls } of note)
    for (const stem of radiciDi(domanda))
      for (const url of urls) {
        const own = times.get(url);
        own?.set(stem, (own.get(stem) ?? 0) + IN_QUESTION);
      }
  const { punti, valori } = scomponi(righe([...times.values()]), dimensioni);
  return [punti.map(scriviPunto).join('\n'), valori.map((one) => Number(one.toPrecision(4)))];
}

/** A page each: its stems, numbered, each by how often it says it and how few pages do; of length 1. */
function righe(times: readonly ReadonlyMap<string, number>[]): Riga[] {
  const held = new Map<string, number>();
  for (const own of times) for (const stem of own.keys()) held.set(stem, (held.get(stem) ?? 0) + 1);
  const column = new Map([...held].filter(([, pages]) => pages >= LEAST).map(([stem], n) => [stem, n]));
  return times.map((own) => {
    const row = [...own].flatMap(([stem, count]): [number, number][] => {
      const n = column.get(stem);
      const rarity = Math.log(1 + times.length / (held.get(stem) ?? 1));
      return n === undefined || peso(stem) === 0 ? [] : [[n, Math.log(1 + count) * rarity]];
    });
    const length = Math.hypot(...row.map(([, much]) => much)) || 1;
    return row.map(([n, much]) => [n, much / length]);
  });
}
