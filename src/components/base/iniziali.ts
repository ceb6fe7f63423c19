import { senzaAccenti } from '../../puro/parole/senza-accenti.ts';

/** Un confronto solo per tutte: chiederlo ogni volta alla lingua costa, con diecimila voci, decine di secondi. */
const ALFABETICO = new Intl.Collator('it', { numeric: true });

/**
 * Le voci di un elenco riunite per iniziale, senza accenti e maiuscola; ciò che non comincia per lettera sta sotto
 * «0-9».
 * @param voci qualunque cosa, e come se ne legge il nome
 * @returns le iniziali in ordine alfabetico, le cifre per prime; dentro, le voci in ordine alfabetico
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
