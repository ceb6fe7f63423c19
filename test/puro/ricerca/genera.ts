import { unoSbaglio } from '../../../src/puro/ricerca/distanza.ts';
import { DETTAGLI } from '../../../src/puro/ricerca/generi.ts';
import { radice } from '../../../src/puro/ricerca/radice.ts';
import { compatta, parole } from '../../../src/puro/ricerca/testo.ts';
import { peso } from '../../../src/puro/ricerca/vuote.ts';
import type { VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';

/** A query made from a record that is known to exist. */
export interface Generata {
  stile: string;
  domanda: string;
  /** Whether an answer is the record looked for, or one that the same words describe as well. */
  giusta: (voce: VoceRicerca) => boolean;
}

/** Kinds whose labels are sentences of ours: nobody types them. */
const SENTENCES: ReadonlySet<string> = new Set([
  'incongruenza',
  'competenza',
  'progetto',
  'tabella',
  'atto citato',
  'Linee guida gestionali',
  ...DETTAGLI,
]);

const LETTERS = 'abcdefghilmnopqrstuvz';

/**
 * Queries made by spoiling the label or the code of each record in the ways people do.
 * @param voci the records
 * @param seme the same seed makes the same queries
 */
export function generaDomande(voci: readonly VoceRicerca[], seme = 2014): Generata[] {
  const random = generatore(seme);
  return voci
    .filter(({ tipo }) => !SENTENCES.has(tipo))
    .flatMap((voce) => [
      ...labelQueries(voce, random),
      ...[voce.codice_14o, voce.codice_prodotto]
        .filter((code) => code !== null)
        .map((code): Generata => ({
          stile: 'codice minuscolo',
          domanda: code.toLowerCase(),
          giusta: (found) => found.codice_14o === code || found.codice_prodotto === code,
        })),
    ]);
}

function labelQueries(voce: VoceRicerca, random: () => number): Generata[] {
  const words = parole(voce.descrizione);
  const named = (text: string) => (found: VoceRicerca) =>
    [found.descrizione, found.nome ?? ''].some((name) => compatta(name) === compatta(text));
  const same = named(voce.descrizione);
  const queries: Generata[] = [{ stile: 'senza punteggiatura', domanda: words.join(' '), giusta: same }];
  const wrong = spoil(voce.descrizione, random);
  // «AT AGR» is as near to «AZ AGR» as to «AUT AGR»: either will do.
  const near = (found: VoceRicerca) => unoSbaglio(compatta(found.descrizione), compatta(wrong));
  if (words.join('').length >= 6)
    queries.push({ stile: 'una lettera sbagliata', domanda: wrong, giusta: (found) => same(found) || near(found) });
  if (words.length >= 3) {
    const kept = words.toSpliced(Math.floor(random() * words.length), 1);
    const describes = (found: VoceRicerca) => {
      const text = new Set(parole([found.descrizione, found.nome, found.gruppo].join(' ')));
      return kept.every((word) => text.has(word));
    };
    // «Direzione regionale Lazio» without its last word is the plural of another record's whole label.
    const declined = (found: VoceRicerca) =>
      parole(found.descrizione).map(radice).join(' ') === kept.map(radice).join(' ');
    // «Il del TEP» is no question: at least two of the words left must name something.
    if (kept.filter((word) => peso(word) === 1).length < 2) return queries;
    queries.push({
      stile: 'una parola in meno',
      domanda: kept.join(' '),
      giusta: (found) => same(found) || describes(found) || declined(found),
    });
  }
  return queries;
}

/** One letter of the label wrong, missing or swapped with the next. */
function spoil(label: string, random: () => number): string {
  const letters = Array.from(label.matchAll(/\p{L}/gu), (match) => match.index);
  const at = letters[Math.floor(random() * letters.length)] ?? 0;
  const kind = Math.floor(random() * 3);
  if (kind === 0) return label.slice(0, at) + label.slice(at + 1);
  if (kind === 1 && letters.includes(at + 1))
    return label.slice(0, at) + (label[at + 1] ?? '') + (label[at] ?? '') + label.slice(at + 2);
  return label.slice(0, at) + (LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x') + label.slice(at + 1);
}

/** A small seeded generator (mulberry32): figures from 0 to 1, always the same. */
export function generatore(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
