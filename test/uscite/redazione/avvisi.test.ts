import { expect, test } from 'vitest';
import type { InsiemeDiRegole } from '../../../src/motore/carica.ts';
import { avvisi } from '../../../src/uscite/redazione/avvisi.ts';

/** Rules with what the look at names needs of them. */
function regole(tipi: Record<string, Record<string, unknown>[]>): Pick<InsiemeDiRegole, 'record'> {
  const record = Object.entries(tipi).map(([tipo, tutte]) => [tipo, tutte.map((dati) => ({ id: dati['id'], dati }))]);
  return { record: new Map(record as never) };
}

const UNITA = { id: 'verifica', nome: 'Verifica', fonte: { documento: 'circolare' } };
const TUTTE = regole({
  unita: [UNITA, { id: 'flussi', nome: 'Anagrafica e flussi' }],
  fonti: [{ id: 'circolare', nome: 'Circolare n. 36/2014', data: '2014-03-25' }],
});
const rinominata = (nome: string, dal: string) =>
  avvisi(TUTTE, 'unita', { prima: UNITA, dopo: { ...UNITA, rinominata: [{ nome, dal }] } });

test('il nome nuovo che ha già un’altra, maiuscole a parte, si avvisa', () => {
  expect(rinominata('Anagrafica e Flussi', '2027-01-01')).toMatchObject([{ percorso: ['rinominata', 0, 'nome'] }]);
  expect(rinominata('Verifica e conformità', '2027-01-01')).toEqual([]);
});

test('il nome nuovo da un giorno prima dell’atto che la regola cita si avvisa al giorno', () => {
  const [avviso] = rinominata('Conformità', '2010-01-01');
  expect(avviso?.percorso).toEqual(['rinominata', 0, 'dal']);
  expect(avviso?.messaggio).toContain('Circolare n. 36/2014, del 25/03/2014');
});

test('una regola che non cambia nome non avvisa di niente', () => {
  expect(avvisi(TUTTE, 'unita', { prima: UNITA, dopo: { ...UNITA, note: 'altro' } })).toEqual([]);
});
