/** The days that a period of figures covers: `2021`, `2021-T2`, `2020-03`, `2020-12-31`, `2021/2023`. */
import { componi, piuGiorni, type Giorno } from '../parole/date.ts';
import type { Limiti } from './versioni.ts';

/**
 * The first and the last day of a period, as `rules/valori` writes it.
 * @returns null where it names none («non-indicato»)
 */
export function giorniDelPeriodo(periodo: string): Limiti | null {
  const [da = '', a = da] = periodo.split('/');
  const primo = estremi(da);
  const ultimo = estremi(a);
  return primo && ultimo ? { valido_dal: primo.dal, valido_al: ultimo.al } : null;
}

function estremi(parte: string): { dal: Giorno; al: Giorno } | null {
  const [, anno = '', trimestre, mese, giorno] = /^(\d{4})(?:-T([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(parte) ?? [];
  if (!anno) return null;
  if (giorno) return { dal: parte, al: parte };
  const primo = trimestre ? Number(trimestre) * 3 - 2 : mese ? Number(mese) : 1;
  const mesi = trimestre ? 3 : mese ? 1 : 12;
  const dopo = primo + mesi;
  const fine = dopo > 12 ? componi(Number(anno) + 1, dopo - 12, 1) : componi(Number(anno), dopo, 1);
  return { dal: componi(Number(anno), primo, 1), al: piuGiorni(fine, -1) };
}

/** The years of the days that something says it begins or ends on. */
export function anniDetti(voci: readonly Partial<Limiti>[]): number[] {
  return voci.flatMap(({ valido_dal, valido_al }) => [...annoDi(valido_dal), ...annoDi(valido_al)]);
}

/** The year of a day, or none. */
export function annoDi(giorno: Giorno | null | undefined): number[] {
  return giorno ? [Number(giorno.slice(0, 4))] : [];
}
