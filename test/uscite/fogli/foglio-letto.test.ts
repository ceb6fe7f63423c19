import { expect, test } from 'vitest';
import type { TabellaPdf } from '../../../src/motore/riscontro/tabella-pdf.ts';
import { foglioDellaTabella } from '../../../src/uscite/fogli/foglio-letto.ts';
import { parti } from '../../motore/cartella-di-prova.ts';

/** Products with how many pieces they are worth: a column of codes, one of words, one of figures. */
const TABELLA: TabellaPdf = {
  numero: 3,
  pagine: [7],
  titolo: 'Tabella 3',
  testa: 'Codice 14/O',
  intestazioni: ['Descrizione', 'Pezzi'],
  dubbi: [],
  righe: [
    ['MT1K00', 'ACQ.MOD.031R', '12'],
    ['MT2K00', '', 'n.d.'],
    ['MT3K00', 'DEN.TEL.', ''],
    ['MT4K00', 'RIMB.TRASF.', '4'],
    ['MT5K00', 'REG.PAG.', '9'],
  ].map(([etichetta = '', ...celle]) => ({
    etichetta,
    pagina: 7,
    celle: celle.map((testo) =>
      testo === '' ? null : { testo, pagina: 7, x: 0, y: 0, larghezza: 1, carattere: '', richiamo: null, dubbio: null },
    ),
  })),
};

test('nel foglio di una tabella letta le parole non sono dubbie: lo sono una cifra che manca e ciò che non è una cifra', () => {
  const fogli = parti(foglioDellaTabella(TABELLA));
  const commenti = [...fogli]
    .filter(([nome]) => /comments/.test(nome))
    .map(([, testo]) => testo)
    .join('');
  const detti = [...commenti.matchAll(/ref="(\w+)"[\s\S]*?<t(?: [^>]*)?>([^<]+)</g)].map(([, cella, testo]) => [
    cella,
    testo,
  ]);
  expect(detti).toEqual([
    ['C3', 'Non è una cifra (pagina 7)'],
    ['C4', 'La casella è stampata vuota, o non l’ho trovata (pagina 7)'],
  ]);
});
