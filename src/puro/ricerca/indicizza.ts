import { respira, type Passi } from './passi.ts';
import { radice } from './radice.ts';
import { Elenco, type Riscontri } from './riscontri.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';

/** How much a word counts by where it stands in the record. */
const WEIGHT = {
  descrizione: 1,
  nome: 1,
  sciolte: 0.95,
  altri: 0.85,
  uso: 0.65,
  gruppo: 0.7,
  gruppoSciolto: 0.65,
  testi: 0.42,
  risposta: 0.4,
};

/** Kinds whose words also belong to the records that they hold. */
const CONTAINERS: ReadonlySet<string> = new Set(['gruppo di prodotti', 'tabella']);
/** The words of an office's name that are not the place. */
const NOT_PLACES = new Set(
  'area sud est nord ovest fm filiale metropolitana direzione coordinamento metropolitano inps contatti nazionale totale centro'.split(
    ' ',
  ),
);
/** Kinds whose labels are proper names: «Lecce» is never «Lecco». */
const PLACES: ReadonlySet<string> = new Set(['sede', 'contatti di una sede']);

/** The words of the records. */
export interface Indicizzate {
  elenchi: Map<string, Elenco>;
  /** The words of each stem. */
  perRadice: Map<string, string[]>;
  /** The words of the names of places. */
  luoghi: Set<string>;
}

/** Indexes the words of the records; a product, or a row, also answers to the words of its group's record. */
export function* indicizza(voci: readonly VoceRicerca[]): Passi<Indicizzate> {
  const elenchi = new Map<string, Elenco>();
  const groups = new Map(
    voci.filter(({ tipo }) => CONTAINERS.has(tipo)).map((voce) => [voce.descrizione, groupWords(voce)]),
  );
  // Many records have the same group, the same answer, the same everyday words.
  const readings = new Map<string, readonly string[]>();
  const read = (text: string): readonly string[] => {
    const known = readings.get(text) ?? wordsAndPairs(text);
    readings.set(text, known);
    return known;
  };
  const add = (n: number, texts: readonly string[], weight: number) => {
    for (const text of texts)
      for (const word of read(text)) {
        const found = elenchi.get(word);
        if (found) found.accoda(n, weight);
        else {
          const first = new Elenco();
          first.accoda(n, weight);
          elenchi.set(word, first);
        }
      }
  };
  for (const [n, voce] of voci.entries()) {
    if (respira(n)) yield;
    add(n, [voce.descrizione], WEIGHT.descrizione);
    if (voce.nome) add(n, [voce.nome], WEIGHT.nome);
    add(n, voce.sciolte ?? [], WEIGHT.sciolte);
    add(n, voce.altri ?? [], WEIGHT.altri);
    add(n, voce.uso ?? [], WEIGHT.uso);
    add(n, voce.testi ?? [], WEIGHT.testi);
    // An answer full of figures is read, not looked for.
    if (!/\d.*\D\d/.test(voce.risposta)) add(n, [voce.risposta], WEIGHT.risposta);
    if (!voce.gruppo) continue;
    add(n, [voce.gruppo], WEIGHT.gruppo);
    add(n, groups.get(voce.gruppo) ?? [], WEIGHT.gruppoSciolto);
  }
  const luoghi = new Set(
    voci
      .filter(({ tipo }) => PLACES.has(tipo))
      .flatMap(({ descrizione }) => parole(descrizione).filter((word) => word.length > 2 && !NOT_PLACES.has(word))),
  );
  return { elenchi, perRadice: Map.groupBy(elenchi.keys(), radice), luoghi };
}

/** The records that have all the stems, each with the least of their weights. */
export function concetto(
  radici: readonly string[],
  postings: Indicizzate['elenchi'],
  byStem: Indicizzate['perRadice'],
): Riscontri {
  const [first, ...others] = radici.map((stem) => {
    const own: Riscontri = new Map();
    for (const word of byStem.get(stem) ?? []) postings.get(word)?.versa(own, 1, INDIZIO);
    return own;
  });
  if (!others.length) return first ?? new Map<number, number>();
  return new Map(
    [...(first ?? [])].flatMap(([n, weight]) => {
      const least = Math.min(weight, ...others.map((own) => own.get(n) ?? 0));
      return least > 0 ? [[n, least] as const] : [];
    }),
  );
}

/** What a word counts for that is only a part of an everyday expression: never enough to be certain. */
export const INDIZIO = 0.5;

function groupWords({ nome, sciolte, uso }: VoceRicerca): string[] {
  return [...(nome ? [nome] : []), ...(sciolte ?? []), ...(uso ?? [])];
}

/** The words of a text, and the pairs of short neighbours written together: «AZ. AGR.» also answers to «azagr». */
function wordsAndPairs(text: string): string[] {
  const single = parole(text);
  const pairs = single.flatMap((word, n) => {
    const next = single[n + 1];
    return next !== undefined && word.length <= 4 && next.length <= 5 && word.length + next.length >= 3
      ? [word + next]
      : [];
  });
  return [...single, ...pairs];
}
