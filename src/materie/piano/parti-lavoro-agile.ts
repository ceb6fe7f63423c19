import { conVirgola } from '../../puro/parole/cifre.ts';
import type { Registri } from './registri.ts';

type Tabella = Registri['lavoroAgile'][number];

/** The rules of agile work by the parts of their page. */
export function partiLavoroAgile(tabelle: readonly Tabella[]) {
  const regole = tabelle.filter(({ parte }) => parte !== 'contesto');
  const ruoli = regole.find(({ id }) => id === 'ruoli');
  const indicatori = regole.find(({ id }) => id === 'indicatori');
  return {
    soglie: regole
      .flatMap(({ righe }) => righe)
      .filter(({ tipo }) => tipo === 'soglia')
      .map((riga) => ({ ...riga, quanto: quanto(riga) })),
    contesto: tabelle.filter(({ parte }) => parte === 'contesto'),
    tabelle: regole.filter((tabella) => tabella !== ruoli && tabella !== indicatori),
    ruoli,
    soggetti: perCampo(ruoli, 'soggetto'),
    indicatori,
    gruppi: perCampo(indicatori, 'gruppo'),
  };
}

function perCampo(tabella: Tabella | undefined, campo: 'soggetto' | 'gruppo') {
  return [...Map.groupBy(tabella?.righe ?? [], (riga) => riga[campo] ?? '')].map(([nome, righe]) => ({ nome, righe }));
}

/** A limit as it reads best: hours with decimals as hours and minutes, «percento dei dipendenti» after its sign. */
export function quanto({ valore = '', unita = '' }: { valore?: string; unita?: string }): {
  valore: string;
  unita: string;
} {
  if (unita === 'ore al giorno' && valore.includes('.')) return { valore: oreEMinuti(valore), unita: 'al giorno' };
  return unita.startsWith('percento ')
    ? { valore: `${conVirgola(valore)}%`, unita: unita.replace('percento ', '') }
    : { valore: conVirgola(valore), unita };
}

/** «7.2» becomes «7 ore e 12 minuti». */
function oreEMinuti(valore: string): string {
  return `${Math.trunc(Number(valore))} ore e ${Math.round((Number(valore) % 1) * 60)} minuti`;
}
