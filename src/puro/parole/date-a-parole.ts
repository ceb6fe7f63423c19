import { inItaliano, leggiData, MESI, piuGiorni, componi, type DataLetta, type Giorno } from './date.ts';

/** Days that are said without a date, by how far they are from today. */
const VICINI: ReadonlyMap<string, number> = new Map([
  ['l’altro ieri', -2],
  ['ieri', -1],
  ['oggi', 0],
  ['domani', 1],
  ['dopodomani', 2],
]);

/** Numbers as they are said of days and weeks. */
const QUANTI: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['una', 1],
  ['due', 2],
  ['tre', 3],
  ['quattro', 4],
  ['cinque', 5],
  ['sei', 6],
  ['sette', 7],
  ['otto', 8],
  ['nove', 9],
  ['dieci', 10],
  ['quindici', 15],
  ['venti', 20],
  ['trenta', 30],
]);

/** How many days from today is «20 giorni fa», «due settimane fa», «fra 10 giorni»; undefined where it says none. */
function lontano(detto: string): number | undefined {
  const [, fra, quanti = '', che, fa] =
    /^(fra |tra )?(\d{1,4}|\p{L}+) (giorn[oi]|settiman[ae])( fa)?$/u.exec(detto) ?? [];
  const numero = /^\d/.test(quanti) ? Number(quanti) : QUANTI.get(quanti);
  if (numero === undefined || (fra === undefined) === (fa === undefined)) return undefined;
  return (fa ? -1 : 1) * numero * (che?.startsWith('s') ? 7 : 1);
}

/**
 * Reads a date also as it is said: «oggi», «ieri», «20 giorni fa», «fra due settimane», «3 maggio 2022», «martedì 3 mag
 * 2022».
 * @param oggi the reader's day
 * @returns the day, or a typed error: the same that `leggiData` gives
 */
export function leggiDataAParole(testo: string, oggi: Giorno): DataLetta {
  const scritto = testo.trim();
  const detto = scritto.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
  const vicino = VICINI.get(detto) ?? lontano(detto);
  if (vicino !== undefined) return { ok: true, data: piuGiorni(oggi, vicino) };
  const parti = /^(?:\p{L}+,?\s+)?(\d{1,2})[º°]?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(scritto);
  const mese = MESI.findIndex((nome) => nome.startsWith((parti?.[2] ?? '-').toLowerCase()));
  return leggiData(parti && mese >= 0 ? inItaliano(componi(Number(parti[3]), mese + 1, Number(parti[1]))) : testo);
}
