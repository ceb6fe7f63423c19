import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { sedeInRdf } from '../../../src/materie/cifre/rdf-sedi.ts';
import { unitaInRdf } from '../../../src/materie/prodotti/rdf-unita.ts';
import { strutturaInRdf } from '../../../src/materie/strutture/rdf-strutture.ts';
import type { Letterale, Nodo } from '../../../src/motore/rdf/nodo.ts';
import { nomeSempre, nomiNelTempo } from '../../../src/puro/calendario/nomi.ts';
import type { Certezza, NomeDaUnGiorno } from '../../../src/types/regole.ts';
import { piatti } from '../../../src/uscite/rdf/collegati.ts';

const catalogo = caricaCatalogo();
const [sede] = catalogo.sedi.filter(({ nome }) => nome === 'Lecce');
const una = catalogo.unita.find(({ id }) => id === 'anagrafica-flussi');
const struttura = catalogo.strutture.find(({ versioni }) => versioni.length === 1 && versioni[0]?.valido_al === null);
if (!sede || !una || !struttura) throw new Error('Nel catalogo manca ciò che si prova.');

const atto = (dal: string, nome: string, certezza: Certezza = 'testuale'): NomeDaUnGiorno => ({
  dal,
  nome,
  fonte: { documento: 'piano-performance-2021-2023', punto: `nome ${nome}` },
  certezza,
  ...(certezza === 'contraddetta' ? { incongruenza: 'prova' } : {}),
});
/** The same thing renamed, as the compiler gives it. */
const conNomi = <T extends { nome: string }>(cosa: T, rinominata: NomeDaUnGiorno[]) => ({
  ...cosa,
  nome: nomeSempre({ nome: 'Primo', rinominata }),
  nomi: nomiNelTempo({ nome: 'Primo', rinominata }),
  rinominata,
});
const diTutti = (rinominata: NomeDaUnGiorno[]): [string, Nodo[]][] => [
  ['sede', sedeInRdf(conNomi(sede, rinominata))],
  ['unità', unitaInRdf({ ...conNomi(una, rinominata), valido_dal: undefined, valido_al: undefined })],
  [
    'struttura',
    strutturaInRdf({
      ...struttura,
      versioni: struttura.versioni.map((versione) => ({
        ...conNomi(versione, rinominata),
        valido_dal: null,
        valido_al: null,
      })),
    }),
  ],
];
const testoDi = (nodo: Nodo | undefined, proprieta: `${string}:${string}`): string[] =>
  (nodo?.[proprieta] ?? []).map((valore) => (valore as Letterale)['@value']);
/** Each name that is stated with its first and last day, and the point that gives it. */
function detti(nodi: Nodo[]): string[] {
  const tutti = piatti(nodi);
  const rif = (nodo: Nodo, proprieta: `${string}:${string}`) =>
    tutti.find((altro) => altro['@id'] === (nodo[proprieta]?.[0] as Nodo | undefined)?.['@id']);
  return tutti
    .filter((nodo) => (nodo['rdf:predicate']?.[0] as Nodo | undefined)?.['@id'] === 'cov:legalName')
    .map((nodo) => {
      const giorni = rif(nodo, 'ti:atTime');
      const punto = testoDi(rif(nodo, 'prov:wasDerivedFrom'), 'rdfs:label').join();
      const dalAl = [...testoDi(giorni, 'ti:startTime'), '…', ...testoDi(giorni, 'ti:endTime')].join(' ');
      return `${testoDi(nodo, 'rdf:object').join()}: ${dalAl}${punto.startsWith('nome ') ? ` (${punto})` : ''}`;
    })
    .filter((detto) => /^(Primo|Secondo|Terzo):/.test(detto));
}

const DUE = [atto('2022-01-01', 'Secondo'), atto('2027-07-01', 'Terzo')];
describe('chi è rinominato, nei dati collegati', () => {
  test.each(diTutti(DUE))('ogni nome ha i suoi giorni e il suo atto: %s', (_che, nodi) => {
    expect(detti(nodi)).toEqual([
      'Primo: … 2021-12-31',
      'Secondo: 2022-01-01 … 2027-06-30 (nome Secondo)',
      'Terzo: 2027-07-01 … (nome Terzo)',
    ]);
  });

  test.each(diTutti(DUE))('da sola sta l’ultima denominazione, le altre accanto: %s', (_che, nodi) => {
    expect(testoDi(nodi[0], 'cov:legalName')).toEqual(['Terzo']);
    expect(testoDi(nodi[0], 'skos:altLabel')).toEqual(expect.arrayContaining(['Primo', 'Secondo']));
  });

  test.each(diTutti([atto('2022-01-01', 'Secondo', 'contraddetta')]))(
    'un nome contraddetto è affermato coi suoi giorni, mai da solo: %s',
    (_che, nodi) => {
      expect(detti(nodi)).toContain('Secondo: 2022-01-01 … (nome Secondo)');
      expect(testoDi(nodi[0], 'cov:legalName')).toEqual(['Primo']);
      expect(testoDi(nodi[0], 'skos:altLabel')).not.toContain('Secondo');
    },
  );

  test('chi è rinominato dentro una versione che finisce prende solo i nomi dei giorni di quella', () => {
    const versioni = struttura.versioni.map((versione) => ({
      ...conNomi(versione, DUE),
      valido_dal: '2021-06-01',
      valido_al: '2023-12-31',
    }));
    expect(detti(strutturaInRdf({ ...struttura, versioni }))).toEqual([
      'Primo: 2021-06-01 … 2021-12-31',
      'Secondo: 2022-01-01 … 2023-12-31 (nome Secondo)',
    ]);
  });
});
