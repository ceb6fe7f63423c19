import { inItaliano, leggiData, MESI, piuGiorni, componi, type DataLetta, type Giorno } from './date.ts';

/** Days that are said without a date, by how far they are from today. */
const VICINI: ReadonlyMap<string, number> = new Map([
  ['ieri', -1],
  ['oggi', 0],
  ['domani', 1],
]);

/**
 * Reads a date also as it is said: «oggi», «ieri», «domani», «3 maggio 2022», «martedì 3 mag 2022».
 * @param oggi the reader's day
 * @returns the day, or a typed error: the same that `leggiData` gives
 */
export function leggiDataAParole(testo: string, oggi: Giorno): DataLetta {
  const scritto = testo.trim();
  const vicino = VICINI.get(scritto.toLowerCase());
  if (vicino !== undefined) return { ok: true, data: piuGiorni(oggi, vicino) };
  const parti = /^(?:\p{L}+,?\s+)?(\d{1,2})[º°]?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(scritto);
  const mese = MESI.findIndex((nome) => nome.startsWith((parti?.[2] ?? '-').toLowerCase()));
  return leggiData(parti && mese >= 0 ? inItaliano(componi(Number(parti[3]), mese + 1, Number(parti[1]))) : testo);
}
