import { describe, expect, test } from 'vitest';
import { inRighe } from '../../../src/islands/ricerca/righe-risultato.ts';
import { indiceVero } from '../../puro/ricerca/indice-vero.ts';

describe('La risposta nella pagina dei risultati', () => {
  test('le caselle di una sede, una per riga', () => {
    expect(inRighe({ tipo: 'contatti di una sede', risposta: 'a@inps.it (PEC); b@inps.it (e-mail)' })).toEqual({
      righe: ['a@inps.it (PEC)', 'b@inps.it (e-mail)'],
      di: '',
    });
  });

  test('di una riga con molte cifre le prime quattro, quante altre sono, e di che cosa sono', () => {
    const risposta = 'Nazionale: 9; Abruzzo: 1; Lazio: 2; Molise: 3; Umbria: 2; Puglia: 1 — euro, obiettivo, 2021';
    expect(inRighe({ tipo: 'riga', risposta })).toEqual({
      righe: ['Nazionale: 9', 'Abruzzo: 1', 'Lazio: 2', 'Molise: 3', 'e altre 2 cifre'],
      di: 'euro, obiettivo, 2021',
    });
  });

  test('ogni altra resta com’è', () => {
    expect(inRighe({ tipo: 'prodotto', risposta: 'Anagrafica e flussi; prima Polo' }).righe).toHaveLength(1);
  });
});

test('una cifra trovata ha l’unità che in tabella sta sopra la colonna, e l’obiettivo di una sede ha il suo anno', () => {
  const [riscatti] = indiceVero().voci.filter(({ id }) => id === 'ieep-2020/riscatti');
  // Table «I risultati finanziari»: 358,172,239 euros planned, and 53.38% more.
  expect(riscatti?.risposta).toMatch(/358\.172\.239.(?:€|euro).*53,38%/u);
  const [torino] = indiceVero().voci.filter(({ tipo, id }) => tipo === 'sede' && id === 'torino');
  expect(torino?.risposta).toMatch(/^giacenza obiettivo 2021, giorni: /);
});
