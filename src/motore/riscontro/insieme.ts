import { compatta } from './documento.ts';
import type { RigaPdf, TabellaPdf } from './tabella-pdf.ts';

/** The numbers of «2-7» or «1,3»; null where it is neither. */
export function numeriDetti(detti: string): number[] | null {
  const pezzi = detti.split(',').map((pezzo) => /^(\d+)(?:-(\d+))?$/.exec(pezzo.trim()));
  if (pezzi.some((pezzo) => pezzo === null)) return null;
  return pezzi.flatMap((pezzo) => {
    const [da, a] = [Number(pezzo?.[1]), Number(pezzo?.[2] ?? pezzo?.[1])];
    return Array.from({ length: Math.max(0, a - da + 1) }, (_, n) => da + n);
  });
}

/**
 * Tables that a document prints in parts, as one: under the same headings the rows follow one another; under others the
 * columns stand side by side, and a row is known again by its label.
 */
export function insieme(tabelle: readonly [TabellaPdf, ...TabellaPdf[]]): TabellaPdf {
  const [prima, ...altre] = tabelle;
  if (altre.length === 0) return prima;
  const comuni = {
    ...prima,
    pagine: [...new Set(tabelle.flatMap(({ pagine }) => pagine))],
    dubbi: [...new Set(tabelle.flatMap(({ dubbi }) => dubbi))],
  };
  const testate = new Set(tabelle.map(({ intestazioni }) => compatta(intestazioni.join('|'))));
  if (testate.size === 1) return { ...comuni, righe: tabelle.flatMap(({ righe }) => righe) };
  const righe = new Map<string, RigaPdf>();
  let larghezza = 0;
  for (const { righe: sue, intestazioni } of tabelle) {
    for (const [chiave, riga] of perEtichetta(sue)) {
      const intera = righe.get(chiave) ?? { ...riga, celle: [] };
      intera.celle = [...riempita(intera.celle, larghezza), ...riempita(riga.celle, intestazioni.length)];
      righe.set(chiave, intera);
    }
    larghezza += intestazioni.length;
  }
  const gruppi = tabelle.flatMap(({ gruppi: suoi, intestazioni }) => suoi ?? intestazioni.map(() => ''));
  return {
    ...comuni,
    intestazioni: tabelle.flatMap(({ intestazioni }) => intestazioni),
    ...(gruppi.some((testo) => testo !== '') ? { gruppi } : {}),
    righe: [...righe.values()].map((riga) => ({ ...riga, celle: riempita(riga.celle, larghezza) })),
  };
}

function riempita(celle: RigaPdf['celle'], lunga: number): RigaPdf['celle'] {
  return [...celle, ...Array.from({ length: Math.max(0, lunga - celle.length) }, () => null)];
}

/** The rows by label; of two with the same label, the first with the first. */
function perEtichetta(righe: readonly RigaPdf[]): [string, RigaPdf][] {
  const volte = new Map<string, number>();
  return righe.map((riga) => {
    const voce = compatta(riga.etichetta);
    const volta = (volte.get(voce) ?? 0) + 1;
    volte.set(voce, volta);
    return [`${voce}#${volta}`, riga];
  });
}
