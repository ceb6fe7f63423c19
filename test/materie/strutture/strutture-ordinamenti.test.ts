import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { versioneIn, type Struttura, type VersioneStruttura } from '../../../src/materie/strutture/strutture.ts';
import { inOrdinamento, strutture } from './ordinamenti.ts';

function una(id: string): Struttura {
  const found = strutture.find((struttura) => struttura.id === id);
  if (!found) throw new Error(`manca ${id}`);
  return found;
}

function nel2016(id: string): VersioneStruttura | null {
  return versioneIn(una(id), '2016');
}

// Determinazione n. 110/2016, Annex A, list of the structures: counted on the print, entry by entry.
describe('l’elenco del 2016', () => {
  const elenco = inOrdinamento('2016').filter(({ versione }) => versione.elenco);

  test('ha 52 voci: 2 in A, 3 in B, 16 nella prima C, 27 nella seconda C, 4 in D', () => {
    const perLettera = (lettera: string, gruppi: RegExp) => [
      lettera,
      elenco.filter(({ versione }) => gruppi.test(versione.gruppo ?? '')).length,
    ];
    expect([
      perLettera('A', /^A\./),
      perLettera('B', /^B\./),
      perLettera('C', /^(Direzioni|Uffici centrali)/),
      perLettera('C', /^(C\. Strutture|Strutture a livello)/),
      perLettera('D', /^D\./),
    ]).toEqual([
      ['A', 2],
      ['B', 3],
      ['C', 16],
      ['C', 27],
      ['D', 4],
    ]);
    expect(elenco).toHaveLength(52);
  });

  test('ha 37 voci di livello generale, 11 di livello dirigenziale e 4 senza livello, i coordinamenti professionali', () => {
    const livelli = Map.groupBy(elenco, ({ versione }) => versione.livello ?? 'nessuno');
    expect(livelli.get('generale')).toHaveLength(37);
    expect(new Set(livelli.get('dirigenziale')?.map(({ id }) => id))).toEqual(
      new Set([
        'struttura-tecnica-permanente-oiv',
        'segreteria-tecnica-civ',
        'segreteria-tecnica-collegio-dei-sindaci',
        'segreteria-tecnica-magistrato-corte-dei-conti',
        'ufficio-procedimenti-disciplinari',
        'ufficio-incarichi-e-funzioni-speciali',
        'dr-valle-d-aosta',
        'dr-trentino-alto-adige',
        'direzioni-provinciali',
        'filiali-metropolitane',
        'filiali-provinciali',
      ]),
    );
    expect(livelli.get('dirigenziale')).toHaveLength(11);
    expect(livelli.get('nessuno')?.every(({ versione }) => versione.genere === 'coordinamento-professionale')).toBe(
      true,
    );
  });

  test('segna con l’asterisco cinque direzioni sperimentali', () => {
    expect(
      elenco
        .filter(({ versione }) => versione.sperimentale)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'dc-segreteria-unica-tecnica-normativa',
      'dc-sostegno-non-autosufficienza-e-invalidita-civile',
      'dcm-milano',
      'dcm-napoli',
      'dcm-roma',
    ]);
  });

  test('numera da 1 a 36 le sole voci di livello generale, oltre all’OIV', () => {
    const numeri = elenco
      .filter(({ versione }) => versione.livello === 'generale' && versione.numero !== 'A')
      .map(({ versione }) => Number(versione.numero));
    expect(numeri.sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, index) => index + 1));
  });

  test('di Umbria, Molise e Basilicata dice che il livello è contraddetto da un altro documento', () => {
    for (const id of ['dr-umbria', 'dr-molise', 'dr-basilicata']) {
      expect(nel2016(id)).toMatchObject({
        livello: 'generale',
        certezza: 'contraddetta',
        incongruenza: 'ord-livello-umbria-molise-basilicata',
      });
    }
  });
});

describe('il territorio nel 2016', () => {
  test('le direzioni regionali dell’elenco sono 20 e i coordinamenti metropolitani 3', () => {
    expect(nel2016('direzioni-regionali')?.esempi).toHaveLength(20);
    expect(nel2016('direzioni-coordinamento-metropolitano')?.esempi).toEqual(['dcm-roma', 'dcm-milano', 'dcm-napoli']);
  });

  test('agenzie e Punti INPS dipendono da direzioni provinciali e filiali, e il testo lo dice', () => {
    for (const id of ['agenzie', 'punti-inps']) {
      expect(nel2016(id)?.dipende_da.map(({ struttura, certezza }) => [struttura, certezza])).toEqual([
        ['direzioni-provinciali', 'testuale'],
        ['filiali-metropolitane', 'testuale'],
        ['filiali-provinciali', 'testuale'],
      ]);
    }
    expect(nel2016('direzioni-provinciali')?.governa).toEqual(['agenzie', 'agenzie-complesse', 'punti-inps']);
  });

  test('ciò che il testo non dice con la parola «dipende» è dedotto, col motivo', () => {
    const [regione] = nel2016('direzioni-provinciali')?.dipende_da ?? [];
    expect(regione).toMatchObject({ struttura: 'direzioni-regionali', certezza: 'dedotta' });
    expect(regione?.motivo).toBeTruthy();
  });

  test('un Punto INPS lo apre il direttore regionale o metropolitano se il Direttore generale autorizza, e lo chiude il Presidente se il Direttore generale propone', () => {
    const punti = nel2016('punti-inps');
    expect(punti?.apertura).toMatchObject({
      decidono: ['direzioni-regionali', 'direzioni-coordinamento-metropolitano'],
      autorizza: 'direttore-generale',
    });
    expect(punti?.apertura?.condizioni).toHaveLength(3);
    expect(punti?.chiusura).toMatchObject({ decidono: ['presidente'], propone: 'direttore-generale' });
  });

  test('il Comitato delle aree di produzione riunisce i dirigenti centrali che le dirigono', () => {
    expect(nel2016('comitato-aree-di-produzione')?.composizione).toMatch(/dirigenti centrali delle aree di produzione/);
  });
});

// Performance plan 2021-2023, «Assetto organizzativo dell’Istituto».
describe('l’assetto del 2021', () => {
  const elenco = inOrdinamento('2021').filter(({ versione }) => versione.elenco);
  const generi = (...names: string[]) =>
    elenco.filter(({ versione }) => names.includes(versione.genere)).map(({ id }) => id);

  test('ha 18 direzioni centrali', () => {
    expect(generi('direzione-centrale')).toHaveLength(18);
  });

  test('ha altre 8 strutture centrali', () => {
    expect(
      generi(
        'struttura-tecnica',
        'progetto',
        'servizi-al-territorio',
        'ufficio-di-supporto',
        'ufficio-centrale',
      ).sort(),
    ).toEqual([
      'direzione-servizi-al-territorio',
      'progetto-giacenze-tfs-tfr',
      'segreteria-tecnica-direttore-generale',
      'struttura-tecnica-innovazione-e-trasformazione-digitale',
      'ufficio-estratto-conto-dipendenti-pubblici',
      'ufficio-incarichi-e-funzioni-speciali',
      'ufficio-procedimenti-disciplinari',
      'ufficio-responsabile-della-protezione-dei-dati',
    ]);
  });

  test('conta le strutture del territorio come l’organigramma', () => {
    expect(
      Object.fromEntries(
        elenco.filter(({ versione }) => versione.quante !== null).map(({ id, versione }) => [id, versione.quante]),
      ),
    ).toEqual({
      'direzioni-regionali': 20,
      'direzioni-coordinamento-metropolitano': 3,
      'direzioni-provinciali': 102,
      'filiali-metropolitane': 12,
      'filiali-provinciali': 1,
      'agenzie-complesse': 40,
      agenzie: 272,
      'punti-inps': 90,
    });
  });

  test('nomina 20 direzioni regionali e 3 coordinamenti solo per deduzione, ciascuno con la sua sede nelle tabelle del piano', () => {
    const dedotte = inOrdinamento('2021').filter(({ versione }) => versione.tipo !== null && versione.sede !== null);
    expect(dedotte).toHaveLength(23);
    for (const { versione } of dedotte) expect(versione.certezza).toBe('dedotta');
  });

  test('non attribuisce a nessuno un compito: l’organigramma ha solo nomi', () => {
    expect(inOrdinamento('2021').filter(({ versione }) => versione.compito !== null)).toEqual([]);
  });
});

describe('gli ordinamenti', () => {
  test('non si sovrappongono nel tempo e quello del 2019 non ha il testo', () => {
    const { ordinamenti } = caricaCatalogo();
    expect(
      ordinamenti.map(({ id, testo_disponibile, valido_dal, valido_al }) => [
        id,
        testo_disponibile,
        valido_dal,
        valido_al,
      ]),
    ).toEqual([
      ['2014', true, '2014-04-01', '2016-07-27'],
      ['2016', true, '2016-07-28', '2019-10-24'],
      ['senza-data', true, undefined, undefined],
      ['2021', false, '2019-10-25', undefined],
    ]);
  });

  test('le versioni di una struttura vanno dalla più vecchia alla più nuova', () => {
    expect(una('dc-risorse-umane').versioni.map(({ ordinamento }) => ordinamento)).toEqual(['2014', '2016', '2021']);
  });
});
