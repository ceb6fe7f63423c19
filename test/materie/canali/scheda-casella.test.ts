import { expect, test } from 'vitest';
import { schedaCasella } from '../../../src/materie/canali/scheda-casella.ts';
import { storieCaselle } from '../../../src/puro/canali/storie.ts';
import type { Contatto, Protocollo } from '../../../src/puro/canali/tipi.ts';

const protocollo = {
  id: 'asti',
  sedi: [{ id: 'asti', nome: 'Asti' }],
  contribuenti: [
    { id: 'aziende', nome: 'Aziende' },
    { id: 'artigiani', nome: 'Artigiani' },
  ],
  ultima_notizia: '2021-03-01',
} as unknown as Protocollo;

const contatto = (altro: Partial<Contatto>): Contatto =>
  ({
    protocollo: 'asti',
    sede: 'asti',
    tipo: 'funzionale',
    nominativa: false,
    ruolo: 'ufficio',
    usi: ['primo'],
    valido_dal: null,
    valido_al: null,
    avviso: null,
    nota: null,
    per: null,
    ...altro,
  }) as Partial<Contatto> as Contatto;

const VECCHIA = contatto({
  id: 'ufficio',
  casella: 'vecchia@example.org',
  valido_al: '2019-12-31',
  per: ['artigiani'],
  nota: 'una nota',
});
const ANCORA = { ...VECCHIA, id: 'ufficio-2', usi: ['altro'] } as unknown as Contatto;
const NUOVA = contatto({ id: 'nuova', casella: 'nuova@example.org', valido_dal: '2020-01-01', nominativa: true });

function scheda(mostrati: readonly Contatto[]) {
  const [storia] = storieCaselle([VECCHIA, ANCORA, NUOVA], [protocollo], '2021-01-01');
  if (!storia) throw new Error('manca la casella');
  return schedaCasella(storia, mostrati, [protocollo]);
}

test('chi ne ha preso il posto ha il suo indirizzo, o nessuno se questo sito lo nasconde', () => {
  const chi = (mostrati: readonly Contatto[]) => scheda(mostrati).adesso[0]?.chi.map(({ casella }) => casella);
  expect(chi([VECCHIA, ANCORA, NUOVA])).toEqual(['nuova@example.org']);
  expect(chi([VECCHIA, ANCORA, { ...NUOVA, casella: null }])).toEqual([null]);
});

test('un posto che nessun altro ha avuto non ha una catena', () => {
  expect(scheda([VECCHIA, ANCORA, NUOVA]).catene.map(({ titolo }) => titolo)).toEqual(['ufficio: Asti']);
});

test('la stessa nota e la stessa sede si dicono una volta; i contribuenti col loro nome', () => {
  const { note, sedi, presenze, ultima } = scheda([VECCHIA, ANCORA, NUOVA]);
  expect(note).toEqual(['una nota']);
  expect(sedi).toEqual([{ id: 'asti', nome: 'Asti' }]);
  expect(presenze.map(({ contribuenti }) => contribuenti)).toEqual([['Artigiani'], ['Artigiani']]);
  expect(ultima).toBe('2021-03-01');
});
