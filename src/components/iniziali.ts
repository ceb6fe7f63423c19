/**
 * Le voci di un elenco riunite per iniziale, senza accenti e maiuscola; ciò che non comincia per lettera sta sotto «0-9».
 * @param voci qualunque cosa, e come se ne legge il nome
 * @returns le iniziali in ordine alfabetico, le cifre per prime; dentro, le voci in ordine alfabetico
 */
export function perIniziale<T>(voci: readonly T[], nome: (voce: T) => string): { iniziale: string; ancora: string; voci: T[] }[] {
  const iniziale = (voce: T): string => {
    const lettera = nome(voce).normalize('NFD').replace(/\p{M}/gu, '').replace(/^[^\p{L}\p{N}]+/u, '').charAt(0).toUpperCase();
    return /\p{L}/u.test(lettera) ? lettera : '0-9';
  };
  return [...Map.groupBy(voci, iniziale)]
    .map(([lettera, proprie]) => ({ iniziale: lettera, ancora: `iniziale-${lettera.toLowerCase()}`, voci: proprie.toSorted((a, b) => nome(a).localeCompare(nome(b), 'it', { numeric: true })) }))
    .sort((a, b) => a.iniziale.localeCompare(b.iniziale, 'it'));
}
