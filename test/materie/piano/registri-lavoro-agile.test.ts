import { beforeAll, describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import type { Catalogo } from '../../../src/materie/tipo-catalogo.ts';

let registri: Catalogo['registri'];
beforeAll(() => {
  registri = caricaCatalogo().registri;
});
const regole = () => registri.lavoroAgile.flatMap(({ righe }) => righe);
const tabella = (id: string) => registri.lavoroAgile.find((una) => una.id === id)?.righe ?? [];

describe('le soglie del lavoro agile, dal testo del piano', () => {
  /** Value, direction and unit, typed while reading again § III, its note 1, § IV and Scheda 3. */
  const SOGLIE: [string, string, string, string][] = [
    ['quota-minima', '60', 'almeno', 'percento dei dipendenti che svolgono attività remotizzabili'],
    ['part-time', '50', 'più di', 'percento dell’orario'],
    ['giornate-mensili-sperimentazione', '5', 'pari a', 'giornate al mese'],
    ['giornate-mensili-pola', '8', 'fino a', 'giornate al mese'],
    ['settimana-aree', '36', 'pari a', 'ore alla settimana'],
    ['settimana-medici', '38', 'pari a', 'ore alla settimana'],
    // 7 hours and 12 minutes = 7 + 12/60; 7 hours and 36 minutes = 7 + 36/60.
    ['giornata-aree', '7.2', 'pari a', 'ore al giorno'],
    ['giornata-medici', '7.6', 'pari a', 'ore al giorno'],
    ['media-massima', '48', 'fino a', 'ore alla settimana, in media su sei mesi'],
    ['riposo', '11', 'almeno', 'ore consecutive al giorno'],
    ['buono-pasto', '6', 'almeno', 'ore effettive di lavoro'],
    ['informativa-periodica', '1', 'almeno', 'volta all’anno'],
    ['permessi-non-retribuiti', '8', 'almeno', 'giorni all’anno'],
    // Introduction: «almeno al 50% del personale impiegato nelle attività che possono essere svolte a distanza».
    ['fase-transitoria', '50', 'almeno', 'percento del personale delle attività a distanza'],
    // § I: «una nuova dotazione per oltre il 40% del personale».
    ['tecnologia-postazioni', '40', 'più di', 'percento del personale con nuova dotazione nel 2020'],
  ];
  test.each(SOGLIE)('%s: %s, %s, %s', (id, valore, verso, unita) => {
    expect(regole().find((regola) => regola.id === id)).toMatchObject({ valore, verso, unita });
  });

  test('non ci sono altre soglie', () => {
    expect(
      regole()
        .filter(({ tipo }) => tipo === 'soglia')
        .map(({ id }) => id),
    ).toEqual(SOGLIE.map(([id]) => id));
  });

  test('cinque giorni di settimana danno la giornata: 36 ore = 5 × 7 h 12 min, 38 ore = 5 × 7 h 36 min', () => {
    const valore = (id: string) => Number(regole().find((regola) => regola.id === id)?.valore);
    expect(valore('giornata-aree') * 5).toBeCloseTo(valore('settimana-aree'), 9);
    expect(valore('giornata-medici') * 5).toBeCloseTo(valore('settimana-medici'), 9);
  });

  test('il 60% rinvia alla voce del registro: il piano lo conta su quattro insiemi', () => {
    expect(regole().find(({ id }) => id === 'quota-minima')).toMatchObject({
      certezza: 'contraddetta',
      incongruenza: 'piano-denominatore-agile',
    });
  });
});

describe('che cosa si può fare a distanza, diritti e ruoli: contati sul documento', () => {
  test('quattro criteri per ciò che si può e sei esclusioni, una generale e cinque di esempio', () => {
    const criteri = tabella('attivita-lavorabili');
    expect(criteri.filter(({ tipo }) => tipo === 'facolta')).toHaveLength(4);
    expect(criteri.filter(({ tipo }) => tipo === 'esclusione')).toHaveLength(6);
  });

  test('la Scheda 4 ha dodici voci, e sei lavorazioni sotto la quinta', () => {
    const voci = tabella('attivita-non-lavorabili');
    expect(voci.filter(({ gruppo }) => gruppo === undefined)).toHaveLength(12);
    expect(voci.filter(({ gruppo }) => gruppo === 'Lavorazioni')).toHaveLength(6);
  });

  test('i diritti sindacali seguono le sei lettere della Scheda 3', () => {
    expect([...new Set(tabella('diritti-sindacali').map(({ gruppo }) => gruppo?.slice(0, 2)))]).toEqual([
      'A.',
      'B.',
      'C.',
      'D.',
      'E.',
      'F.',
    ]);
  });

  test('sei soggetti hanno un ruolo mentre il piano si scrive e uno a regime', () => {
    const soggetti = ['Consiglio di Amministrazione', 'Direzione Generale', 'Dirigenti', 'OO. SS.', 'CUG', 'OIV'];
    const ruoli = tabella('ruoli').map(({ soggetto, fase }) => `${soggetto} ${fase}`);
    expect(ruoli).toEqual(soggetti.flatMap((soggetto) => [`${soggetto} redazione`, `${soggetto} regime`]));
  });

  test('undici indicatori in quattro tipi', () => {
    const gruppi = tabella('indicatori').map(({ gruppo }) => gruppo);
    expect(gruppi).toHaveLength(11);
    expect([...new Set(gruppi)]).toEqual([
      'Stato di implementazione',
      'Economicità',
      'Impatto interno',
      'Impatto esterno',
    ]);
  });
});

describe('campagne di audit e corsi', () => {
  test('campagne: 8 e 4 regionali; 8, 4 e 5 centrali, come i totali stampati', () => {
    const conta = (livello: string) => {
      const righe = registri.audit.find((una) => una.livello === livello)?.righe ?? [];
      return ['audit', 'follow-up', 'crsa'].map((tipo) => righe.filter((riga) => riga.tipo === tipo).length);
    };
    expect(conta('regionale')).toEqual([8, 4, 0]);
    expect(conta('centrale')).toEqual([8, 4, 5]);
  });

  test('una sola riga della tabella centrale porta tre voci: quelle hanno il tipo stampato, le altre dedotto', () => {
    const centrali = registri.audit.find(({ livello }) => livello === 'centrale')?.righe ?? [];
    expect(
      centrali.filter(({ certezza }) => certezza === 'testuale').map(({ nome, tipo }) => `${nome}: ${tipo}`),
    ).toEqual([
      'Prestiti pluriennali e piccoli prestiti: audit',
      'Contributo sanitario gestione ex ENAM: follow-up',
      'RDC: crsa',
    ]);
  });

  test('tre corsi per i dirigenti e quattro per i dipendenti', () => {
    expect(registri.corsi.map(({ per, righe }) => [per, righe.length])).toEqual([
      ['dipendenti', 4],
      ['dirigenti', 3],
    ]);
  });

  test('dove la scheda stampa «da definire» o «?» il campo manca ed è detto', () => {
    const sospesi = registri.corsi.flatMap(({ righe }) => righe).filter(({ non_detto }) => non_detto);
    expect(sospesi.map(({ id, non_detto }) => [id, ...(non_detto ?? [])])).toEqual([
      ['dipendenti-novita-normative', 'erogatore', 'scopo'],
      ['dipendenti-salute-e-sicurezza', 'erogatore'],
      ['dirigenti-competenze-e-strumenti', 'destinatari'],
      ['dirigenti-e-leadership', 'erogatore'],
    ]);
    for (const corso of sospesi) for (const campo of corso.non_detto ?? []) expect(corso[campo]).toBeUndefined();
  });
});
