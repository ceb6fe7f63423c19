import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import type { Struttura } from '../../../src/materie/strutture/strutture.ts';
import { versioneIn } from '../../../src/materie/strutture/strutture.ts';

const { discendenze, strutture, competenze } = caricaCatalogo();
const dopoIl2016 = discendenze.filter(({ tabella }) => tabella === 'dal-2016-al-2021');

function una(id: string): Struttura {
  const found = strutture.find((struttura) => struttura.id === id);
  if (!found) throw new Error(`manca ${id}`);
  return found;
}

/** What a structure of 2016 became, as the lineage says: outcome and ids. */
function destino(id: string): [string, string[]][] {
  return una(id)
    .successive.filter(({ a_ordinamento }) => a_ordinamento === '2021')
    .map(({ esito, a }) => [esito, a.map(({ rif }) => rif.replace('strutture/', ''))]);
}

describe('dal 2016 al 2021', () => {
  test('ogni voce dell’elenco del 2016 ha un destino, anche quando è «non si sa»', () => {
    const elenco = strutture.filter((struttura) => versioneIn(struttura, '2016')?.elenco);
    expect(elenco.filter(({ id }) => destino(id).length === 0).map(({ id }) => id)).toEqual([]);
    expect(elenco).toHaveLength(52);
  });

  test('ogni voce dell’organigramma del 2021 ha un’origine, anche quando è «nuova»', () => {
    const elenco = strutture.filter((struttura) => versioneIn(struttura, '2021')?.elenco);
    // «Coordinamenti professionali» is the entry for all: the four coordinations each have their own origin.
    expect(
      elenco
        .filter(({ precedenti }) => !precedenti.some(({ a_ordinamento }) => a_ordinamento === '2021'))
        .map(({ id }) => id),
    ).toEqual(['coordinamenti-professionali']);
  });

  test('nessun passaggio è dato per certo: nessun documento dice che cosa è diventata una struttura', () => {
    expect(
      dopoIl2016.filter(({ certezza, motivo }) => !['dedotta', 'non_detta'].includes(certezza) || !motivo),
    ).toEqual([]);
  });

  test.each([
    ['dc-studi-e-ricerche', [['confermata', ['dc-studi-e-ricerche']]]],
    ['dc-entrate-e-recupero-crediti', [['rinominata', ['dc-entrate']]]],
    [
      'dc-audit-trasparenza-e-anticorruzione',
      [['divisa', ['dc-audit-e-monitoraggio-contenzioso', 'dc-antifrode-anticorruzione-e-trasparenza']]],
    ],
    ['dc-relazioni-esterne', [['unita', ['dc-organizzazione-e-comunicazione']]]],
    [
      'dc-organizzazione-e-sistemi-informativi',
      [
        ['unita', ['dc-organizzazione-e-comunicazione']],
        ['divisa', ['dc-organizzazione-e-comunicazione', 'dc-tecnologia-informatica-e-innovazione']],
      ],
    ],
    ['segreteria-tecnica-civ', [['senza-destinazione', []]]],
  ])('%s ha il destino che i nomi lasciano leggere', (id, atteso) => {
    expect(destino(id)).toEqual(atteso);
  });

  test('sei voci sono nuove: nessun documento dice da dove vengono', () => {
    expect(
      dopoIl2016
        .filter(({ esito }) => esito === 'nuova')
        .map(({ a }) => a[0]?.rif.replace('strutture/', ''))
        .sort(),
    ).toEqual([
      'consiglio-di-amministrazione',
      'progetto-giacenze-tfs-tfr',
      'struttura-tecnica-innovazione-e-trasformazione-digitale',
      'ufficio-estratto-conto-dipendenti-pubblici',
      'ufficio-responsabile-della-protezione-dei-dati',
      'vice-presidente',
    ]);
  });
});

// Circolare n. 36/2014, § 1.
test('i quattro nomi cambiati nel 2014 portano alle unità di oggi', () => {
  expect(
    discendenze
      .filter(({ tabella }) => tabella === 'nomi-nuovi-del-2014')
      .map(({ da_nome, a }) => [da_nome, a[0]?.rif]),
  ).toEqual([
    ['Unità di coordinamento operativo', 'unita/agenzia-flussi-contributivi'],
    ['Agenzia interna', 'unita/agenzia-prestazioni-servizi-individuali'],
    ['Controllo flussi', 'unita/area-flussi-contributivi'],
    ['Coordinamento Agenzie', 'unita/area-prestazioni-servizi-individuali'],
  ]);
});

test('nessuna competenza del 2016 passa al 2021: dei compiti del 2021 non c’è il testo', () => {
  expect(competenze.filter(({ ordinamento }) => ordinamento === '2021')).toEqual([]);
  const soloDopo = new Set(
    strutture
      .filter((struttura) => !versioneIn(struttura, '2016') && versioneIn(struttura, '2021'))
      .map(({ id }) => id),
  );
  expect(competenze.filter((competenza) => competenza.strutture.some((id) => soloDopo.has(id)))).toEqual([]);
});
