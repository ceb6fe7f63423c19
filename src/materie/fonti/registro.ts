import type { Incongruenza } from './incongruenze.ts';

/** The register of contradictions as its page lists it. */
interface Registro {
  /** First the entries that change an answer; each with the documents of its versions, once. */
  righe: { voce: Incongruenza; documenti: string[] }[];
  /** How many entries change an answer. */
  gravi: number;
  /** The documents that some entry is about, in the order of the rules. */
  documenti: string[];
  nature: Incongruenza['natura'][];
}

/** Puts the register in the order in which it is read, with what it can be chosen by. */
export function registro(incongruenze: readonly Incongruenza[]): Registro {
  const righe = incongruenze.map((voce) => ({
    voce,
    documenti: [...new Set(voce.versioni.map(({ fonte }) => fonte.documento))],
  }));
  return {
    righe: righe.toSorted((a, b) => Number(b.voce.cambia_risposta) - Number(a.voce.cambia_risposta)),
    gravi: incongruenze.filter(({ cambia_risposta }) => cambia_risposta).length,
    documenti: [...new Set(righe.flatMap(({ documenti }) => documenti))],
    nature: [...new Set(incongruenze.map(({ natura }) => natura))].sort(),
  };
}
