import { senzaAccenti } from '../../puro/parole/senza-accenti.ts';

/** One comparer for all: asking the language for it each time costs, with ten thousand entries, tens of seconds. */
const ALFABETICO = new Intl.Collator('it', { numeric: true });

/**
 * The entries of a list gathered by initial, without accents and in capitals; what does not begin with a letter is
 * under «0-9».
 * @param voci anything, and how its name is read
 * @returns the initials in alphabetical order, digits first; in each, its entries in alphabetical order
 */
export function perIniziale<T>(
  voci: readonly T[],
  nome: (voce: T) => string,
): { iniziale: string; ancora: string; voci: T[] }[] {
  const iniziale = (voce: T): string => {
    const lettera = senzaAccenti(nome(voce))
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase();
    return /\p{L}/u.test(lettera) ? lettera : '0-9';
  };
  return [...Map.groupBy(voci, iniziale)]
    .map(([lettera, proprie]) => ({
      iniziale: lettera,
      ancora: `iniziale-${lettera.toLowerCase()}`,
      voci: proprie.toSorted((a, b) => ALFABETICO.compare(nome(a), nome(b))),
    }))
    .sort((a, b) => ALFABETICO.compare(a.iniziale, b.iniziale));
}
