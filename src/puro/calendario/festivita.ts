import { componi, piuGiorni, type Giorno } from '../parole/date.ts';
import { unaVolta } from '../parole/una-volta.ts';

/**
 * A yearly feast: on a fixed day (`giorno`, month and day as `06-24`) or at a distance from Easter (`pasqua`, in days).
 */
export interface Festivita {
  id: string;
  nome: string;
  giorno: string | null;
  pasqua: number | null;
  /** First and last day on which the law keeps it. */
  valido_dal: Giorno | null;
  valido_al: Giorno | null;
}

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * By the anonymous algorithm published in Nature in 1876 (Meeus, Astronomical Algorithms, chapter 8): whole divisions
 * only.
 */
export function pasqua(anno: number): Giorno {
  const secolo = Math.floor(anno / 100);
  const nelSecolo = anno % 100;
  const lunare = anno % 19;
  const correzione = Math.floor((secolo - Math.floor((secolo + 8) / 25) + 1) / 3);
  const epatta = (19 * lunare + secolo - Math.floor(secolo / 4) - correzione + 15) % 30;
  const settimana = (32 + 2 * (secolo % 4) + 2 * Math.floor(nelSecolo / 4) - epatta - (nelSecolo % 4)) % 7;
  const anticipo = Math.floor((lunare + 11 * epatta + 22 * settimana) / 451);
  const somma = epatta + settimana - 7 * anticipo + 114;
  return componi(anno, Math.floor(somma / 31), (somma % 31) + 1);
}

/** The days of a feast found so far, by year: every day of every count asks for them again. */
const giorniTrovati = unaVolta((_festa: Festivita) => new Map<number, Giorno | null>());

/** The day on which a feast falls in a year, or null if the law did not keep it then. */
function giornoDellaFesta(festa: Festivita, anno: number): Giorno | null {
  const trovati = giorniTrovati(festa);
  const noto = trovati.get(anno);
  if (noto !== undefined) return noto;
  const giorno = trovaGiorno(festa, anno);
  trovati.set(anno, giorno);
  return giorno;
}

function trovaGiorno(festa: Festivita, anno: number): Giorno | null {
  const giorno =
    festa.pasqua === null
      ? `${componi(anno, 1, 1).slice(0, 5)}${festa.giorno ?? ''}`
      : piuGiorni(pasqua(anno), festa.pasqua);
  if ((festa.valido_dal ?? '') > giorno || giorno > (festa.valido_al ?? '9999')) return null;
  return giorno;
}

/** The feast that falls on a day, or null. */
export function festaDelGiorno(giorno: Giorno, feste: readonly Festivita[]): Festivita | null {
  const anno = Number(giorno.slice(0, 4));
  return feste.find((festa) => giornoDellaFesta(festa, anno) === giorno) ?? null;
}
