/** The second reading of a document as it is kept: for each printed value, what stands there and where. */

import type { Disposizione } from './tavola.ts';

/** What is printed at a place, and its line or page. */
export type Voce = [segno: string, luogo: number];

/** How to find a table that its labels alone do not tell from others. */
export interface Indicazione {
  /** Words that open and close the stretch where it stands. */
  da?: string;
  a?: string;
  disposizione?: Disposizione;
  /** How many letters may stand between two of its rows, when a page of other things does. */
  salto?: number;
}

/** `rules/_riscontri/<documento>.yaml`. */
export interface Testimone {
  documento: string;
  /** What the numbers count: lines of the text, or pages. */
  luogo: 'riga' | 'pagina';
  /** SHA-256 of the file read: the same file gives the same reading. */
  impronta: string;
  indicazioni?: Record<string, Indicazione>;
  /** By rule file, then by field: read by machine. */
  macchina: Record<string, Record<string, Voce>>;
  /**
   * Where a person pointed at the places because no machine finds them, each group with the reason; `valori` is what
   * stands there.
   */
  a_mano?: Record<string, { motivo: string; luoghi: Record<string, string>; valori?: Record<string, Voce> }>;
  /** Found by who knew what to look for, in the section that the rule names: less than a second reading. */
  ritrovati?: Record<string, Record<string, Voce>>;
  /** Fields that a schema marks as printed and that in this file are words of ours, with the reason. */
  lasciati?: Lasciati[];
  parole_nostre?: Record<string, { motivo: string; campi: string[] }>;
}

/** What of the document was left out of the rules on purpose. */
export interface Lasciati {
  motivo: string;
  segni: string[];
}

/** How a value was read the second time. */
export type Modo = 'macchina' | 'mano' | 'ritrovata';

/** A second reading of one value. */
export interface Riscontro {
  segno: string;
  luogo: number;
  modo: Modo;
  documento: string;
  unita: Testimone['luogo'];
}

/** All the second readings, by `<kind>/<file>#<field>`. */
export interface Riscontri {
  voci: ReadonlyMap<string, Riscontro>;
  nostre: ReadonlySet<string>;
}

/** Puts the witnesses together: a field is told by its rule file and key, whatever document it was read in. */
export function raccogli(testimoni: readonly Testimone[]): Riscontri {
  const voci = new Map<string, Riscontro>();
  const nostre = new Set<string>();
  for (const { documento, luogo: unita, macchina, a_mano = {}, ritrovati = {}, parole_nostre = {} } of testimoni) {
    const metti = (modo: Modo, file: string, valori: Record<string, Voce> = {}): void => {
      for (const [chiave, [segno, luogo]] of Object.entries(valori))
        voci.set(`${file}#${chiave}`, { segno: String(segno), luogo, modo, documento, unita });
    };
    for (const [file, valori] of Object.entries(ritrovati)) metti('ritrovata', file, valori);
    for (const [file, valori] of Object.entries(macchina)) metti('macchina', file, valori);
    for (const [file, { valori }] of Object.entries(a_mano)) metti('mano', file, valori);
    for (const [file, { campi }] of Object.entries(parole_nostre))
      for (const chiave of campi) nostre.add(`${file}#${chiave}`);
  }
  return { voci, nostre };
}
