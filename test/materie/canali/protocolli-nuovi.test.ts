import { expect, test } from 'vitest';
import { calcolaScadenze } from '../../../src/puro/calendario/calcola.ts';
import { compila } from '../../motore/progetto.ts';
import { protocolloNuovo, type Forma } from '../../crescita/protocollo-nuovo.ts';

const FORME: Forma[] = [
  { id: 'acqui', livelli: 1, fine: '2024-12-31' },
  { id: 'mezzo', livelli: 2 },
  { id: 'zero', livelli: 4 },
];

test.each(FORME)('un protocollo di $livelli livelli, con tutto di suo, vale senza toccare il codice', (forma) => {
  const { catalogo, errori } = compila(protocolloNuovo(forma));
  expect(errori).toEqual([]);
  const [tavola] = catalogo.canali.tavole;
  expect(tavola?.protocollo.passi).toHaveLength(forma.livelli);
  expect(tavola?.protocollo.sedi.map(({ tipo_nome }) => tipo_nome)).toEqual([
    'Direzione provinciale',
    `Presidio di ${forma.id}`,
  ]);
  expect(tavola?.regole[0]?.via_nome).toBe(`Sportello di ${forma.id}`);
});

/*
 * From 17 June 2022, a Friday, not counted: seven working days are 20, 21, 22, 23, 24, 27, 28; five end on 24; ten on 1
 * July. 29 June is no feast outside Rome.
 */
test.each([
  ['barche-zero', '', '2022-06-28'],
  ['agricoli-zero', '', '2022-07-01'],
  ['barche-zero', 'urgenza', '2022-06-24'],
])('giorni lavorativi per %s %s: entro il %s', (contribuente, circostanza, atteso) => {
  const { canali } = compila(protocolloNuovo({ id: 'zero', livelli: 4 })).catalogo;
  const [tavola] = canali.tavole;
  if (!tavola) throw new Error('nessuna tavola');
  const risultato = calcolaScadenze(
    { contatto: '17/06/2022', sede: 'zero', contribuente, ...(circostanza ? { circostanza } : {}) },
    tavola,
  );
  expect(JSON.stringify(risultato)).toContain(atteso);
});
