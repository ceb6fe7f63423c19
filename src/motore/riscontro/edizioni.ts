import type { CampoStampato } from './campi.ts';
import { compatta } from './documento.ts';
import type { RigaPdf, TabellaPdf } from './tabelle-pdf.ts';

/** What changes from one edition of a table to the next. */
export interface Differenza {
  prima: TabellaPdf | null;
  dopo: TabellaPdf | null;
  nuove: RigaPdf[];
  tolte: RigaPdf[];
  cambiate: { prima: RigaPdf; dopo: RigaPdf }[];
}

/** The differences between the tables of two editions: tables are the same when most of their labels are. */
export function differenze(vecchie: readonly TabellaPdf[], nuove: readonly TabellaPdf[]): Differenza[] {
  const libere = new Set(vecchie);
  const trovate = nuove.map((dopo): Differenza => {
    const prima = [...libere]
      .map((tabella) => ({ tabella, comuni: comuni(tabella, dopo) }))
      .filter((una) => una.comuni > Math.min(una.tabella.righe.length, dopo.righe.length) / 2)
      .sort((a, b) => b.comuni - a.comuni)[0]?.tabella;
    if (!prima) return { prima: null, dopo, nuove: dopo.righe, tolte: [], cambiate: [] };
    libere.delete(prima);
    return confronta(prima, dopo);
  });
  const sparite = [...libere].map((prima): Differenza => ({
    prima,
    dopo: null,
    nuove: [],
    tolte: prima.righe,
    cambiate: [],
  }));
  return [...trovate, ...sparite].filter((una) => una.nuove.length + una.tolte.length + una.cambiate.length > 0);
}

const chiave = ({ etichetta }: RigaPdf): string => compatta(etichetta);

function comuni(prima: TabellaPdf, dopo: TabellaPdf): number {
  const note = new Set(prima.righe.map(chiave));
  const stesse = dopo.intestazioni.filter((testo) => prima.intestazioni.includes(testo)).length;
  return dopo.righe.filter((riga) => note.has(chiave(riga))).length + stesse / 100;
}

function confronta(prima: TabellaPdf, dopo: TabellaPdf): Differenza {
  const note = new Map(prima.righe.map((riga) => [chiave(riga), riga]));
  const ora = new Set(dopo.righe.map(chiave));
  return {
    prima,
    dopo,
    nuove: dopo.righe.filter((riga) => !note.has(chiave(riga))),
    tolte: prima.righe.filter((riga) => !ora.has(chiave(riga))),
    cambiate: dopo.righe.flatMap((riga) => {
      const vecchia = note.get(chiave(riga));
      return vecchia && cifre(vecchia) !== cifre(riga) ? [{ prima: vecchia, dopo: riga }] : [];
    }),
  };
}

/** The figures of a row, as printed. */
export function cifre({ celle }: RigaPdf): string {
  return celle.map((cella) => cella?.testo ?? '·').join('  ');
}

/** The rule files that have a row with this label. */
export function regoleConRiga(campi: ReadonlyMap<string, readonly CampoStampato[]>, riga: RigaPdf): string[] {
  return [...campi].flatMap(([file, suoi]) =>
    suoi.some(({ stampa, valore }) => stampa === 'etichetta' && compatta(valore) === chiave(riga)) ? [file] : [],
  );
}
