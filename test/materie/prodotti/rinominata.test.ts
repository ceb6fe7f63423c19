import { describe, expect, test } from 'vitest';
import { vociProdotti } from '../../../src/materie/prodotti/ricerca.ts';
import { nomeSempre, nomiIn, nomiNelTempo } from '../../../src/puro/calendario/nomi.ts';
import { vale } from '../../../src/puro/calendario/versioni.ts';
import { risposteIl } from '../../../src/puro/calendario/racconto.ts';
import { compila, errori, REGOLE_MINIME } from '../../motore/progetto.ts';

const UNITA = 'rules/unita/anagrafica-flussi.yaml';
const rinominata = (...nomi: [string, string][]): Record<string, string> => ({
  [UNITA]: `${REGOLE_MINIME[UNITA] ?? ''}rinominata:
${nomi
  .map(
    ([dal, nome]) =>
      `  - { dal: ${dal}, nome: ${nome}, fonte: { documento: circolare-1, punto: "3" }, certezza: testuale }`,
  )
  .join('\n')}
`,
});
const CAMBIATA = rinominata(['2027-01-01', 'Anagrafica e conformità']);

describe('un’unità rinominata da una data', () => {
  test('il passato tiene il suo nome, e chi cerca un prodotto legge il nome del giorno', () => {
    const { catalogo, errori } = compila(CAMBIATA);
    expect(errori).toEqual([]);
    const voci = vociProdotti(catalogo.prodotti, catalogo.unita).slice(0, 1);
    const il = (giorno: string) => risposteIl(voci, giorno)[0]?.risposta;
    expect(il('2026-12-31')).toBe(
      'Anagrafica e flussi fino al 31 dicembre 2026; dal 1º gennaio 2027 Anagrafica e conformità',
    );
    expect(il('2027-01-01')).toBe('Anagrafica e conformità');
  });

  test('dove non c’è un giorno i nomi si dicono tutti, coi loro giorni', () => {
    const { unita } = compila(CAMBIATA).catalogo;
    expect(unita.find(({ id }) => id === 'anagrafica-flussi')?.nome).toBe(
      'Anagrafica e flussi (dal 1º gennaio 2027 Anagrafica e conformità)',
    );
  });

  test.each([
    [
      'un nome che comincia prima di quello che segue',
      rinominata(['2027-01-01', 'A'], ['2026-01-01', 'B']),
      'comincia il 01/01/2026',
    ],
    ['lo stesso nome', rinominata(['2027-01-01', 'Anagrafica e flussi']), 'si chiama già «Anagrafica e flussi»'],
  ])('%s è un errore', (_caso, regole, detto) => {
    expect(errori(regole)).toContain(detto);
  });
});

describe('i nomi nel tempo', () => {
  const cosa = {
    nome: 'A',
    rinominata: [
      { dal: '2020-01-01', nome: 'B' },
      { dal: '2027-01-01', nome: 'C' },
    ],
  };
  test.each([
    ['2019-12-31', 'A'],
    ['2020-01-01', 'B'],
    ['2026-12-31', 'B'],
    ['2027-01-01', 'C'],
  ])('il %s si chiama %s', (giorno, nome) => {
    expect(nomiNelTempo(cosa).filter((uno) => vale(uno, giorno))).toMatchObject([{ nome }]);
  });

  test('si dicono in ordine', () => {
    expect(nomeSempre(cosa)).toBe('A (dal 1º gennaio 2020 B, dal 1º gennaio 2027 C)');
  });

  test('in una versione entrano solo i nomi dei suoi giorni', () => {
    const nomi = [
      { nome: 'A', valido_dal: null, valido_al: '2019-12-31' },
      { nome: 'B', valido_dal: '2020-01-01', valido_al: null },
    ];
    expect(nomiIn({ valido_dal: '2021-01-01', valido_al: null }, { nome: 'A (…)', nomi })).toEqual([
      { nome: 'B', valido_dal: '2021-01-01', valido_al: null },
    ]);
  });
});
