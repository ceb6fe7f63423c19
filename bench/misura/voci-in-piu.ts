/** The search with more records than today's, and questions for it: those of the benches. */
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { vociRicerca } from '../../src/uscite/ricerca/ricerca.ts';
import type { VoceRicerca } from '../../src/puro/ricerca/tipi.ts';
import { generaDomande, type Generata } from '../../test/puro/ricerca/genera.ts';

const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
  'bra',
  'cre',
  'dri',
  'fro',
  'gru',
  'sta',
];

/** A word for a number, always the same: «bacedi» could be a place. */
function word(n: number): string {
  return [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20, Math.floor(n / 8000) % 20]
    .map((digit) => SYLLABLES[digit])
    .join('');
}

/**
 * `size` records: today's, repeated, each copy with a word and codes of its own, so that no two are alike.
 */
export function vociInPiu(size: number): VoceRicerca[] {
  const today = vociRicerca(caricaCatalogo());
  return Array.from({ length: size }, (_, n): VoceRicerca => {
    const voce = today[n % today.length] as VoceRicerca;
    const copy = Math.floor(n / today.length);
    if (copy === 0) return voce;
    const own = word(n);
    const code = (letter: string): string => letter + n.toString(36).toUpperCase().padStart(5, '0');
    return {
      ...voce,
      id: `${voce.id}-${n}`,
      descrizione: `${voce.descrizione} ${own}`,
      nome: voce.nome && `${voce.nome} ${own}`,
      codice_14o: voce.codice_14o && code('X'),
      codice_prodotto: voce.codice_prodotto && code('Y'),
      url: voce.url?.replace(voce.id, `${voce.id}-${n}`) ?? null,
    };
  });
}

/**
 * Some questions, spread over the records. They are made from some of them: making them from all fifty thousand would
 * not say more.
 */
export function domandePer(voci: readonly VoceRicerca[], quante: number): Generata[] {
  const some = voci.filter((_, n) => n % Math.max(1, Math.floor(voci.length / 600)) === 0);
  const queries = generaDomande(some);
  const step = Math.max(1, Math.floor(queries.length / quante));
  return queries.filter((_, n) => n % step === 0).slice(0, quante);
}
