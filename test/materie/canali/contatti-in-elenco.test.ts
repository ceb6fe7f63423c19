import { expect, test } from 'vitest';
import { casellePerUfficio, contattiInGruppi } from '../../../src/materie/canali/contatti-in-elenco.ts';
import { postiPassati } from '../../../src/materie/canali/nel-tempo.ts';
import type { Contatto, Protocollo } from '../../../src/puro/canali/tipi.ts';

const contatto = (casella: string | null, altro: Partial<Contatto> = {}): Contatto =>
  ({
    id: casella,
    casella,
    protocollo: 'asti',
    sede: 'asti',
    ruolo: 'ufficio',
    tipo: 'funzionale',
    nominativa: false,
    stato: null,
    nota: null,
    valido_dal: null,
    valido_al: null,
    fonte: { documento: 'atto', punto: '1' },
    ...altro,
  }) as Partial<Contatto> as Contatto;

const protocollo = {
  id: 'asti',
  sedi: [
    { id: 'asti', nome: 'Asti', tipo_nome: 'Sede' },
    { id: 'canelli', nome: 'Canelli', tipo_nome: 'Agenzia' },
  ],
  ultima_notizia: '2021-05-01',
} as unknown as Protocollo;

test('la stessa casella stampata in due punti è una, coi due punti e una nota sola', () => {
  const [gruppo] = contattiInGruppi([
    contatto('A@example.org', { nota: 'una nota' }),
    contatto('a@example.org', { nota: 'una nota', fonte: { documento: 'atto', punto: '2' } }),
  ]);
  expect(gruppo?.voci.map(({ fonti, note }) => [fonti.map(({ punto }) => punto), note])).toEqual([
    [['1', '2'], ['una nota']],
  ]);
});

test('prima le caselle dell’ufficio, poi le persone, in fondo e piegate le finite', () => {
  const gruppi = contattiInGruppi([
    contatto('finita@example.org', { valido_al: '2020-01-01' }),
    contatto('nome@example.org', { tipo: 'nominativa' }),
    contatto('ufficio@example.org'),
  ]);
  expect(gruppi.map(({ voci, chiuso }) => [voci[0]?.uno.casella, chiuso])).toEqual([
    ['ufficio@example.org', false],
    ['nome@example.org', false],
    ['finita@example.org', true],
  ]);
});

test('un gruppo senza caselle non c’è', () => {
  expect(contattiInGruppi([contatto('ufficio@example.org')])).toHaveLength(1);
});

test('ufficio per ufficio, PEC e posta; senza una casella di tutti non c’è la riga di tutti', () => {
  const righe = casellePerUfficio(protocollo, [
    contatto('pec@example.org', { tipo: 'pec' }),
    contatto('posta@example.org'),
    contatto('POSTA@example.org'),
    contatto('persona@example.org', { nominativa: true }),
    contatto('vecchia@example.org', { valido_al: '2020-01-01' }),
    contatto('altrove@example.org', { protocollo: 'cuneo' }),
  ]);
  expect(righe.map(({ nome, pec, posta }) => ({ nome, pec, posta }))).toEqual([
    { nome: 'Asti', pec: ['pec@example.org'], posta: ['POSTA@example.org'] },
    { nome: 'Canelli', pec: [], posta: [] },
  ]);
});

test('la casella di ogni sede ha la sua riga', () => {
  const righe = casellePerUfficio(protocollo, [contatto('tutti@example.org', { sede: null })]);
  expect(righe.at(-1)).toMatchObject({ id: null, posta: ['tutti@example.org'] });
});

test('è passato di mano ciò che ha più versioni; la linea arriva all’ultima notizia', () => {
  const { posti, anni } = postiPassati(
    [
      contatto('nuova@example.org', { id: 'capo', valido_dal: '2020-03-01' }),
      contatto('prima@example.org', { id: 'capo', valido_dal: '2018-01-01', valido_al: '2020-02-29' }),
      contatto('sola@example.org', { valido_dal: '2010-01-01' }),
    ],
    [protocollo],
  );
  expect(posti.map(({ sede, versioni }) => [sede?.nome, ...versioni.map(({ casella }) => casella)])).toEqual([
    ['Asti', 'prima@example.org', 'nuova@example.org'],
  ]);
  expect([Math.min(...anni), Math.max(...anni)]).toEqual([2018, 2021]);
});
