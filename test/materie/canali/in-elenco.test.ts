import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { menuInElenco, regolePerTabella, senzaProtocollo } from '../../../src/materie/canali/in-elenco.ts';
import { festeDopo, lasciatoAperto } from '../../../src/materie/canali/lasciato-aperto.ts';
import { matriceCanali } from '../../../src/materie/canali/matrice-canali.ts';
import type {
  ElencoDomande,
  ElencoOggetti,
  Protocollo,
  RegolaCanale,
  TavolaCanali,
} from '../../../src/puro/canali/tipi.ts';

const regola = (altro: Partial<RegolaCanale>): RegolaCanale =>
  ({ tipo: 'notizia', protocollo: null, voci: [], fonte: { documento: 'atto', punto: '1' }, ...altro }) as RegolaCanale;

const menu = (id: string, oggetti: readonly Partial<ElencoOggetti['oggetti'][number]>[]): ElencoOggetti =>
  ({
    id,
    oggetti: oggetti.map((uno) => ({ valido_al: null, generico: false, gruppo: null, ...uno })),
  }) as unknown as ElencoOggetti;

describe('a chi non trova la sua sede', () => {
  const asti = { id: 'asti' } as Protocollo;
  const cuneo = { id: 'cuneo' } as Protocollo;
  const letto = senzaProtocollo({
    regole: [
      regola({ id: 'senza-voci' }),
      regola({ id: 'vie', voci: ['posta', 'sportello'] }),
      regola({ id: 'di-asti', protocollo: 'asti' }),
      regola({ id: 'risposta', tipo: 'risposta' }),
    ],
    protocolli: [asti, cuneo],
    domande: [
      { id: 'nazionali', base: ['legge'] },
      { id: 'locali', base: [] },
    ] as unknown as ElencoDomande[],
  });

  test('ciò che vale ovunque, e fra le regole quella che elenca le vie', () => {
    expect(letto.ovunque.map(({ id }) => id)).toEqual(['senza-voci', 'vie']);
    expect(letto.vie?.id).toBe('vie');
  });

  test('un protocollo che non dice niente di sé non fa da esempio', () => {
    expect(letto.altrove.map(({ protocollo }) => protocollo)).toEqual([asti]);
  });

  test('si presenta solo in linea ciò che poggia su un atto nazionale', () => {
    expect(letto.elenchi.map(({ id }) => id)).toEqual(['nazionali']);
  });
});

test.each([
  ['due oggetti', [{}, {}], '2 oggetti'],
  ['la sola generica', [{ generico: true }], 'resta la voce generica'],
  ['uno tolto', [{}, {}, { valido_al: '2020-01-01' }], '2 oggetti, più uno tolto'],
  [
    'la generica e due tolti',
    [{}, { generico: true }, { valido_al: '2020-01-01' }, { valido_al: '2020-01-01' }],
    '2 oggetti, compresa la voce generica, più 2 tolti',
  ],
] as const)('quanti oggetti offre un menu: %s', (_caso, oggetti, quanti) => {
  expect(menuInElenco([menu('uno', oggetti)])[0]?.quanti).toBe(quanti);
});

test('il menu più lungo è il primo', () => {
  expect(menuInElenco([menu('corto', [{}]), menu('lungo', [{}, {}])]).map(({ id }) => id)).toEqual(['lungo', 'corto']);
});

test('il protocollo sta prima di ciò che altri documenti dicono dei suoi canali', () => {
  const gruppi = regolePerTabella({ fonti: [] }, [
    regola({ tabella: 'circolare', protocollo: 'asti' }),
    regola({ tabella: 'asti', protocollo: 'asti' }),
  ]);
  expect(gruppi.map(({ id }) => id)).toEqual(['regole-asti', 'regole-circolare']);
});

test('di un protocollo resta aperto ciò che ha un motivo, poi le note dei termini', () => {
  const giorno = (motivo: string | null) => ({ motivo, conta: true });
  const protocollo = {
    calendario: { sabato: giorno('non lo dice'), giorno_contatto: giorno(null), patrono: giorno(null) },
    termini: [{ nota: 'una nota' }, { nota: null }],
  } as unknown as Protocollo;
  expect(lasciatoAperto(protocollo).map(({ testo }) => testo)).toEqual(['non lo dice', 'una nota']);
});

test('si dicono le feste nazionali nate dopo il protocollo', () => {
  const festa = (nome: string, ambito: string, valido_dal: string | null) => ({ nome, ambito, valido_dal });
  const feste = [
    festa('nuova', 'nazionale', '2026-01-01'),
    festa('vecchia', 'nazionale', '2001-01-01'),
    festa('di sempre', 'nazionale', null),
    festa('patrono', 'comune', '2026-01-01'),
  ] as unknown as Parameters<typeof festeDopo>[1];
  expect(festeDopo({ valido_dal: '2019-06-01' }, feste).map(({ nome }) => nome)).toEqual(['nuova']);
});

describe('la matrice dei canali', () => {
  const { tavole } = caricaCatalogo().canali;

  test('ogni via ha una lettera sua', () => {
    for (const { segni } of tavole.map((tavola) => ({ segni: matriceCanali(tavola).vie.map(({ segno }) => segno) })))
      expect(new Set(segni).size).toBe(segni.length);
  });

  test('una cella per contribuente ed esigenza, e nei gruppi le stesse', () => {
    const tavola = tavole[0] as TavolaCanali;
    const { righe } = matriceCanali(tavola);
    expect(righe.map(({ id }) => id)).toEqual(tavola.protocollo.contribuenti.map(({ id }) => id));
    for (const { celle, gruppi } of righe) {
      expect(celle.map(({ esigenza }) => esigenza)).toEqual(tavola.protocollo.esigenze);
      expect(new Set(gruppi.flat())).toEqual(new Set(celle));
    }
  });
});
