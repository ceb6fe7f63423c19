/** The versions of one rule together: which one holds on a day, what comes before and after, what they leave out. */
import { piuGiorni, type Giorno } from '../parole/date.ts';
import { statoIl, vale, type Limiti, type Stato } from './versioni.ts';

/** What the versions of a rule say on a day: the one that holds, or what comes before and after a day without any. */
export interface AllaData<T extends Limiti> {
  /** `vuoto`: between two versions, none of which holds. */
  stato: Stato | 'vuoto';
  /** The version that holds; null when none does. */
  versione: T | null;
  /** The latest that had ended by that day. */
  prima: T | null;
  /** The first that begins after that day. */
  dopo: T | null;
}

/** A span of days. */
export interface Periodo {
  dal: Giorno;
  al: Giorno;
}

/** Which of two versions begins first: one whose beginning nobody says does. */
export function perInizio(a: Partial<Limiti>, b: Partial<Limiti>): number {
  return (a.valido_dal ?? '').localeCompare(b.valido_dal ?? '');
}

/** The versions from the oldest: one whose beginning nobody says comes first. */
export function inOrdine<T extends Limiti>(versioni: readonly T[]): T[] {
  return versioni.toSorted(perInizio);
}

/**
 * What the versions of one rule say on a day.
 * @param versioni in any order; they do not overlap (`check` sees to it)
 */
export function versioneIl<T extends Limiti>(versioni: readonly T[], giorno: Giorno): AllaData<T> {
  const ordinate = inOrdine(versioni);
  const versione = ordinate.find((una) => vale(una, giorno)) ?? null;
  const prima = ordinate.findLast((una) => statoIl(una, giorno) === 'finita') ?? null;
  const dopo = ordinate.find((una) => statoIl(una, giorno) === 'futura') ?? null;
  const stato = versione ? 'in-vigore' : prima && dopo ? 'vuoto' : dopo ? 'futura' : 'finita';
  return { stato, versione, prima, dopo };
}

/** The days between two versions that none of them covers, from the first. */
export function vuoti(versioni: readonly Limiti[]): Periodo[] {
  const ordinate = inOrdine(versioni);
  return ordinate.slice(1).flatMap(({ valido_dal }, indice) => {
    const fine = ordinate[indice]?.valido_al;
    if (!fine || !valido_dal) return [];
    const primo = piuGiorni(fine, 1);
    return primo < valido_dal ? [{ dal: primo, al: piuGiorni(valido_dal, -1) }] : [];
  });
}

/**
 * Whether the answer that these versions give depends on the day: more than one, one that ends, or one that had not
 * begun when the rules were last looked at.
 * @param guardate the last day on which the rules were looked at; null: nobody says
 */
export function cambiano(versioni: readonly Limiti[], guardate: Giorno | null): boolean {
  return (
    versioni.length > 1 ||
    versioni.some(
      ({ valido_dal, valido_al }) =>
        valido_al !== null || (guardate !== null && valido_dal !== null && valido_dal > guardate),
    )
  );
}

/** The spans of days between one change and the next, from the oldest: within each the same things hold. */
export function periodi(cose: readonly Limiti[]): Limiti[] {
  const inizi = cose.flatMap(({ valido_dal, valido_al }) => [
    ...(valido_dal ? [valido_dal] : []),
    ...(valido_al ? [piuGiorni(valido_al, 1)] : []),
  ]);
  const tagli: (Giorno | null)[] = [null, ...new Set(inizi.sort())];
  return tagli.map((valido_dal, indice) => {
    const dopo = tagli[indice + 1];
    return { valido_dal, valido_al: dopo ? piuGiorni(dopo, -1) : null };
  });
}
