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
  /** Headings of columns that one edition has and the other has not. */
  colonne: { nuove: string[]; tolte: string[] };
}

const NESSUNA = { nuove: [], tolte: [] };

/** The differences between the tables of two editions: tables are the same when most of their labels are. */
export function differenze(vecchie: readonly TabellaPdf[], nuove: readonly TabellaPdf[]): Differenza[] {
  const libere = new Set(vecchie);
  const trovate = nuove.map((dopo): Differenza => {
    const prima = [...libere]
      .map((tabella) => ({ tabella, comuni: comuni(tabella, dopo) }))
      .filter((una) => una.comuni > Math.min(una.tabella.righe.length, dopo.righe.length) / 2)
      .sort((a, b) => b.comuni - a.comuni)[0]?.tabella;
    if (!prima) return { prima: null, dopo, nuove: dopo.righe, tolte: [], cambiate: [], colonne: NESSUNA };
    libere.delete(prima);
    return confronta(prima, dopo);
  });
  const sparite = [...libere].map((prima): Differenza => ({
    prima,
    dopo: null,
    nuove: [],
    tolte: prima.righe,
    cambiate: [],
    colonne: NESSUNA,
  }));
  return [...trovate, ...sparite].filter(
    ({ nuove: righe, tolte, cambiate, colonne }) =>
      righe.length + tolte.length + cambiate.length + colonne.nuove.length + colonne.tolte.length > 0,
  );
}

const chiave = ({ etichetta }: RigaPdf): string => compatta(etichetta);

function comuni(prima: TabellaPdf, dopo: TabellaPdf): number {
  const note = new Set(prima.righe.map(chiave));
  const stesse = dopo.intestazioni.filter((testo) => prima.intestazioni.includes(testo)).length;
  return dopo.righe.filter((riga) => note.has(chiave(riga))).length + stesse / 100;
}

/** The rows by label; of those with the same label, the first with the first. */
function perEtichetta(righe: readonly RigaPdf[]): Map<string, RigaPdf> {
  const volte = new Map<string, number>();
  return new Map(
    righe.map((riga) => {
      const volta = (volte.get(chiave(riga)) ?? 0) + 1;
      volte.set(chiave(riga), volta);
      return [`${chiave(riga)}#${volta}`, riga];
    }),
  );
}

function confronta(prima: TabellaPdf, dopo: TabellaPdf): Differenza {
  const [note, ora] = [perEtichetta(prima.righe), perEtichetta(dopo.righe)];
  const manca = (fra: readonly string[], testo: string): boolean =>
    testo !== '' && !fra.some((una) => compatta(una) === compatta(testo));
  return {
    prima,
    dopo,
    nuove: [...ora].filter(([voce]) => !note.has(voce)).map(([, riga]) => riga),
    tolte: [...note].filter(([voce]) => !ora.has(voce)).map(([, riga]) => riga),
    cambiate: [...ora].flatMap(([voce, riga]) => {
      const vecchia = note.get(voce);
      return vecchia && cifre(vecchia) !== cifre(riga) ? [{ prima: vecchia, dopo: riga }] : [];
    }),
    colonne: {
      nuove: dopo.intestazioni.filter((testo) => manca(prima.intestazioni, testo)),
      tolte: prima.intestazioni.filter((testo) => manca(dopo.intestazioni, testo)),
    },
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
