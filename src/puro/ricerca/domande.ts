import { GENERI_DI_DOMANDA, type GenereDomanda } from './generi-di-domanda.ts';
import { radice } from './radice.ts';
import { piega } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';

/** A query that names one of these kinds asks for a record of that kind: «oggetto dilazione», «tabella giacenza». */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...['oggetto del menu a tendina', 'canale', 'indicatore', 'progetto', 'tabella', 'struttura'].map(
    (tipo) => [radice(tipo.split(' ')[0] ?? ''), tipo] as const,
  ),
  // What a page is called, and no record.
  ...['matrice', 'tavola', 'schema', 'guida', 'manuale'].map((word) => [radice(word), 'pagina'] as const),
]);
/** What a question asks for. */
export interface Chiesto {
  /** The kinds of question recognised. */
  generi: ReadonlySet<string>;
  /** The kinds of record that answer, each with its place among those of its question: the first answers best. */
  tipi: ReadonlyMap<string, number>;
  /** The pages that answer by themselves. */
  pagine: ReadonlySet<string>;
  /** Whether a word only asks: a record need not have it. */
  chiede(parola: string): boolean;
}

/**
 * Recognises the kind of a question by rule.
 * @param testo as typed
 * @param luoghi the words of the places that we have figures of
 */
export function riconosci(testo: string, luoghi: ReadonlyMap<string, string> = new Map()): Chiesto {
  const plain = piana(testo);
  const all = GENERI_DI_DOMANDA.filter(({ modello, tipografico }) => modello.test(tipografico ? testo : plain));
  // A test in class is not a check of the figures.
  const some = (id: string) => all.some((other) => other.id === id);
  const met = all.filter(
    ({ id }) =>
      !(id === 'verifica' && some('esercizi')) &&
      !(id === 'cifra' && some('risposta attesa')) &&
      !(id === 'chi' && (some('chi lavora') || some('competenza'))),
  );
  const words = plain.split(' ');
  // A place and what is wanted of it, and no more: «incassi spese legali Toscana».
  const named = words.some((word) => luoghi.has(word));
  const place = met.length === 0 && words.length > 1 && named;
  return {
    generi: new Set([...met.map(({ id }) => id), ...(named ? ['luogo'] : []), ...(/\d/.test(plain) ? ['numero'] : [])]),
    tipi: new Map([
      ...(place ? DI_UN_LUOGO : []).map((tipo, n) => [tipo, n] as const),
      ...words.flatMap((word) => NAMED.get(radice(word)) ?? []).map((tipo) => [tipo, 0] as const),
      ...places(met),
    ]),
    pagine: new Set(met.flatMap(({ pagina }) => pagina ?? [])),
    chiede: (parola) => met.some(({ chiede }) => chiede?.test(parola)),
  };
}

/** A text without what its words are written with: capitals, accents, signs. */
function piana(testo: string): string {
  return piega(testo)
    .replace(/[^\p{L}\p{N}°]+/gu, ' ')
    .trim();
}

/**
 * The pages by what they are called, and by what stands under their name: who types it wants them.
 * @returns of a text that is such a name and no more, its page; of a name that a rule has too, none
 */
export function pagineDalNome(voci: readonly VoceRicerca[]): (testo: string) => string | undefined {
  const nomi = new Map<string, string>();
  const pagine = voci.filter(({ tipo }) => tipo === 'pagina');
  for (const { descrizione, risposta, url } of pagine)
    for (const nome of [risposta, descrizione]) if (nome && url) nomi.set(piana(nome), url);
  for (const { tipo, descrizione } of voci) if (tipo !== 'pagina') nomi.delete(piana(descrizione));
  return (testo) => nomi.get(piana(testo));
}

/** The kinds that answer with a figure of a place. */
const DI_UN_LUOGO = ['sede', 'riga', 'tabella'];

function places(met: readonly GenereDomanda[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { tipi } of met) tipi.forEach((tipo, place) => found.set(tipo, Math.min(place, found.get(tipo) ?? place)));
  return found;
}
