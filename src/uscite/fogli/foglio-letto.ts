import { numeroStampato } from '../../motore/riscontro/forme.ts';
import type { CellaPdf, TabellaPdf } from '../../motore/riscontro/tabelle-pdf.ts';
import type { Nota } from '../../xlsx/foglio-xml.ts';
import { scriviXlsx } from '../../xlsx/scrivi-xlsx.ts';
import { STILE } from '../../xlsx/stili.ts';

/**
 * A table read in a PDF as a workbook: each figure as printed, the doubtful ones coloured, with a note that says why.
 */
export function foglioDellaTabella(tabella: TabellaPdf): Buffer {
  const note: Nota[] = [];
  const diParole = tabella.intestazioni.map((_, colonna) => colonnaDiParole(tabella, colonna));
  const righe = tabella.righe.map(({ etichetta, celle, pagina }, n) => [
    { valore: etichetta, stile: STILE.testo },
    ...celle.map((cella, colonna) => {
      const dubbio = perche(cella, diParole[colonna] ?? false);
      if (dubbio !== null) note.push({ riga: n + 1, colonna: colonna + 1, testo: `${dubbio} (pagina ${pagina})` });
      return { valore: cella?.testo ?? null, stile: dubbio === null ? STILE.testo : STILE.yaml };
    }),
    { valore: String(pagina), stile: STILE.bloccato },
  ]);
  const testa = [tabella.testa ?? 'Voce', ...tabella.intestazioni, 'Pagina'].map((valore) => ({
    valore,
    stile: STILE.titolo,
  }));
  return scriviXlsx(
    [
      {
        nome: `Tabella ${tabella.numero}`,
        colonne: testa.map((_, n) => ({ larghezza: n === 0 ? 50 : 18, stile: STILE.testo })),
        righe: [testa, ...righe],
        fermi: { righe: 1, colonne: 1 },
        tendine: [],
        note,
      },
    ],
    [],
  );
}

/** In a column of words, of codes or of addresses a cell that is no figure is as it should be. */
function colonnaDiParole({ righe }: TabellaPdf, colonna: number): boolean {
  const celle = righe.flatMap((riga) => riga.celle[colonna] ?? []);
  return celle.filter(({ testo }) => numeroStampato(testo) !== null).length < celle.length / 2;
}

function perche(cella: CellaPdf | null, diParole: boolean): string | null {
  if (cella === null) return diParole ? null : 'La casella è stampata vuota, o non l’ho trovata';
  if (cella.dubbio !== null) return `Da guardare: ${cella.dubbio}`;
  if (cella.richiamo !== null) return `Accanto alla cifra c’è un richiamo: ${cella.richiamo}`;
  return diParole || numeroStampato(cella.testo) !== null ? null : 'Non è una cifra';
}
