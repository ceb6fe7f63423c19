import { expect, test } from 'vitest';
import { intornoAiPassaggi } from '../../../src/materie/prodotti/passaggi.ts';
import { chiLoAvevaPrima, perVersione, type Prodotto } from '../../../src/materie/prodotti/prodotti.ts';
import { unitaInElenco, unitaNelTempo } from '../../../src/materie/prodotti/unita-in-elenco.ts';
import type { Unita } from '../../../src/materie/prodotti/unita.ts';

const unita = (id: string, altro: Partial<Unita> = {}): Unita =>
  ({ id, nome: id, stato: 'attiva', ceduto: [], ...altro }) as Partial<Unita> as Unita;

const prodotto = (di: string, ...altre: Partial<Prodotto>[]): Prodotto => {
  const versioni = [{ unita: di, gruppo: 'Uno', valido_dal: null, valido_al: null, precedente: null }, ...altre];
  return { id: di, ...versioni.at(-1), id_gruppo: 'due', versioni } as unknown as Prodotto;
};

test('il gruppo di una versione è il suo, non quello dell’ultima', () => {
  const [prima] = perVersione(prodotto('a', { unita: 'a', gruppo: 'Due' }));
  expect(prima?.id_gruppo).toBe('uno');
});

test('prima chi ha più prodotti senza una fine; a pari numero per nome', () => {
  const finito = prodotto('b');
  for (const versione of finito.versioni) Object.assign(versione, { valido_al: '2026-12-31' });
  const catalogo = { unita: [unita('c'), unita('b'), unita('a')], prodotti: [prodotto('c'), finito] };
  expect(unitaInElenco(catalogo, 'attiva').map(({ unita: { id }, quanti }) => [id, quanti])).toEqual([
    ['c', 1],
    ['a', 0],
    ['b', 0],
  ]);
});

test('un’unità che ha preso due cose da un’altra la nomina una volta; un’assorbita nomina a chi è passata', () => {
  const assorbe = [{ da: 'vecchia' }, { da: 'vecchia' }] as unknown as NonNullable<Unita['assorbe']>;
  const ceduto = [{ a: 'nuova' }] as unknown as Unita['ceduto'];
  const catalogo = {
    unita: [unita('nuova', { assorbe }), unita('vecchia', { nome: 'Vecchia', stato: 'assorbita', ceduto })],
    prodotti: [],
  };
  expect(unitaInElenco(catalogo, 'attiva')[0]?.altre).toEqual([{ id: 'vecchia', nome: 'Vecchia' }]);
  expect(unitaInElenco(catalogo, 'assorbita')[0]?.altre).toEqual([{ id: 'nuova', nome: 'nuova' }]);
});

test('una linea arriva all’ultimo documento letto; chi non ha giorni sta a parte', () => {
  const { conGiorni, senza, ultimo } = unitaNelTempo({
    unita: [unita('b'), unita('a', { valido_dal: '2014-05-01' })],
    fonti: [
      { testo_consultato: true, data: '2019-06-01' },
      { testo_consultato: false, data: '2030-01-01' },
    ] as unknown as Parameters<typeof unitaNelTempo>[0]['fonti'],
  });
  expect([conGiorni.map(({ id }) => id), senza.map(({ id }) => id), ultimo]).toEqual([['a'], ['b'], 2019]);
});

test('chi aveva un prodotto prima, col giorno in cui non l’ha più', () => {
  const precedente = { unita: 'b', certezza: 'testuale' } as const;
  expect(chiLoAvevaPrima(prodotto('a', { precedente, valido_dal: '2020-01-01' }))).toEqual([
    { precedente, valido_dal: '2020-01-01' },
  ]);
});

test('dei passaggi: quanti prodotti, chi li dice, e chi ha ceduto senza che si contino', () => {
  const passato = { fonte: { documento: 'circolare' } } as Prodotto;
  const { totale, fonti, senzaConto } = intornoAiPassaggi(
    {
      fonti: [{ id: 'circolare' }, { id: 'altra' }] as Parameters<typeof intornoAiPassaggi>[0]['fonti'],
      unita: ['a', 'b'].map((id) => unita(id, { ceduto: [{ a: 'c' }] as unknown as Unita['ceduto'] })),
    },
    [{ da: 'a', a: 'c', prodotti: [passato, passato] }],
  );
  expect([totale, fonti.map(({ id }) => id), senzaConto.map(({ id }) => id)]).toEqual([2, ['circolare'], ['b']]);
});
