import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { competenzeDi, type Competenza } from '../../../src/materie/strutture/competenze.ts';
import { confronta } from '../../../src/materie/strutture/confronto.ts';
import { matrice } from '../../../src/materie/strutture/matrice.ts';
import { vocePerTema } from '../../../src/materie/strutture/temi.ts';

const { competenze, strutture, temi } = caricaCatalogo();

function voce(id: string) {
  const tema = temi.find((one) => one.id === id);
  if (!tema) throw new Error(`manca il tema ${id}`);
  return vocePerTema(tema, '2016', competenze);
}

function titolo(tabella: string): Competenza[] {
  return competenze.filter((one) => one.tabella === tabella);
}

describe('l’indice per argomento', () => {
  test.each([
    ['isee', ['dc-ammortizzatori-sociali']],
    ['durc', ['dc-entrate-e-recupero-crediti']],
    ['antifrode', ['dc-audit-trasparenza-e-anticorruzione']],
    ['disciplina', ['dc-risorse-umane', 'ufficio-procedimenti-disciplinari']],
    [
      'locazioni',
      [
        'direzioni-coordinamento-metropolitano',
        'direzioni-provinciali',
        'direzioni-regionali',
        'filiali-metropolitane',
      ],
    ],
    ['contact-center', ['dc-organizzazione-e-sistemi-informativi', 'direzione-servizi-agli-utenti']],
  ])('di «%s» si occupano proprio le strutture che il testo nomina', (id, attese) => {
    expect(
      voce(id)
        .parti.map(({ struttura }) => struttura)
        .sort(),
    ).toEqual(attese);
  });

  test('degli open data mostra chi li guida prima di chi collabora soltanto', () => {
    const [prima, ...altre] = voce('open-data').parti;
    expect(prima).toMatchObject({ struttura: 'dc-studi-e-ricerche', ruoli: ['guida'] });
    expect(new Set(altre.flatMap(({ ruoli }) => ruoli))).toEqual(new Set(['concorre']));
    expect(altre).toHaveLength(9);
  });

  test('ciò che è comune a tutte le strutture centrali viene per ultimo', () => {
    expect(voce('formazione').parti.at(-1)?.struttura).toBeNull();
  });

  test('elenca solo gli argomenti che l’ordinamento tratta', () => {
    const trattati = (ordinamento: string) =>
      temi.filter((tema) => vocePerTema(tema, ordinamento, competenze).parti.length > 0);
    expect(trattati('2021')).toEqual([]);
    expect(trattati('2016')).toHaveLength(temi.length);
  });

  test('alle strutture centrali si aggiungono le responsabilità comuni, alle altre no', () => {
    const comuni = titolo('responsabilita-comuni').length;
    const quante = (id: string) => {
      const struttura = strutture.find((one) => one.id === id);
      if (!struttura) throw new Error(`manca ${id}`);
      return competenzeDi(struttura, '2016', competenze).filter(({ vale_per }) => vale_per.length > 0).length;
    };
    expect([
      quante('dc-pensioni'),
      quante('segreteria-tecnica-civ'),
      quante('ufficio-procedimenti-disciplinari'),
      quante('direzioni-regionali'),
    ]).toEqual([comuni, comuni, comuni, 0]);
    expect(comuni).toBeGreaterThanOrEqual(9);
  });
});

describe('il confronto fra strutture', () => {
  const tre = ['direzioni-provinciali', 'filiali-metropolitane', 'filiali-provinciali'].map(titolo);
  const funzioni = tre.map((lista) => lista.filter(({ fonte }) => fonte.punto.includes('capoverso 1, punto')));

  test('direzione provinciale, filiale metropolitana e filiale provinciale hanno otto funzioni e differiscono in una, vigilanza e crediti', () => {
    const righe = confronta(funzioni);
    expect(righe.map(({ esito }) => esito)).toEqual([
      'uguale',
      'uguale',
      'diversa',
      'uguale',
      'uguale',
      'uguale',
      'uguale',
      'uguale',
    ]);
    expect(righe[2]?.celle.map((cella) => cella?.cosa)).toEqual([
      'vigilanza documentale e recupero crediti',
      'vigilanza documentale e recupero crediti',
      'vigilanza amministrativa e sofferenze creditizie',
    ]);
  });

  test('le filiali provinciali non hanno acquisti, locazioni, mutui né la veste di datore di lavoro', () => {
    const senza = confronta(tre).filter(({ celle }) => celle[0] && celle[1] && !celle[2]);
    expect(new Set(senza.map(({ celle }) => celle[0]?.temi[0]))).toEqual(
      new Set(['acquisti', 'locazioni', 'mutui-e-prestiti', 'sicurezza-sul-lavoro', 'comitato-provinciale']),
    );
  });

  test('solo i coordinamenti metropolitani scelgono la filiale del Comitato provinciale, solo le regioni presiedono le conferenze dei coordinatori', () => {
    const righe = confronta([titolo('direzioni-regionali'), titolo('direzioni-coordinamento-metropolitano')]).filter(
      ({ esito }) => esito === 'manca',
    );
    expect(righe.map(({ celle }) => celle.map((cella) => cella?.temi[0] ?? null))).toEqual([
      [null, 'comitato-provinciale'],
      ['attivita-professionali', null],
    ]);
  });

  test('mette ogni competenza su una riga sola', () => {
    const viste = confronta(tre).flatMap(({ celle }) => celle.flatMap((cella) => (cella ? [cella.id] : [])));
    expect(viste.sort()).toEqual(
      tre
        .flat()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

// Missions and posts, «Matrice: funzioni e strutture»: entries counted box by box.
test('la matrice ha quattro righe e tre colonne, con le caselle vuote della stampa', () => {
  const { colonne, righe } = matrice(competenze);
  expect(colonne).toEqual([
    ['direzioni-regionali'],
    ['direzioni-metropolitane-e-provinciali'],
    ['agenzie', 'punti-inps'],
  ]);
  expect(righe.map(({ funzione, celle }) => [funzione, celle.map((cella) => cella.length)])).toEqual([
    ['governance', [2, 1, 0]],
    ['attivita-istituzionali', [3, 3, 3]],
    ['supporto', [4, 0, 0]],
    ['professionali', [4, 2, 0]],
  ]);
});

test('le cinquanta domande di prova nominano strutture che esistono', async () => {
  const { default: domande } = (await import('../../puro/ricerca/temi-competenze.json')) as {
    default: { domanda: string; strutture: string[] }[];
  };
  const note = new Set(strutture.map(({ id }) => id));
  expect(domande).toHaveLength(50);
  expect(domande.flatMap(({ strutture: attese }) => attese).filter((id) => !note.has(id))).toEqual([]);
});
