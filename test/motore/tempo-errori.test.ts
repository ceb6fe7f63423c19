import { expect, test } from 'vitest';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { compila, REGOLE_MINIME } from './progetto.ts';

/*
 * Who copies a row a thousand times, or pastes a file that has nothing to do with it, waits seconds and not minutes:
 * the work grows with the rows, not with their square. Four times the rows, with the square sixteen times the work: ten
 * are allowed, counting only the processor, because a part is fixed and the machine may be doing something else.
 */
const AL_PIU = 10;

/** What the few and the many cost, in milliseconds of processor, and what was said of the many. */
function crescita(poche: number, testo: (quante: number) => string) {
  const [pochi, molti] = [poche, 4 * poche].map((quante) => {
    const prima = process.cpuUsage();
    const { errori } = compila({ [FILE]: testo(quante) });
    const { user, system } = process.cpuUsage(prima);
    return { errors: errori, costo: (user + system) / 1000 };
  });
  return { errors: molti?.errors ?? [], volte: (molti?.costo ?? NaN) / (pochi?.costo ?? NaN) };
}
const FILE = 'rules/prodotti/tabella-1.yaml';
const [testa = ''] = (REGOLE_MINIME[FILE] ?? '').split('  - id:');

interface Riga {
  id?: string;
  codice?: string;
  unita?: string;
  altro?: string;
}

const riga = (n: number, { id = `p${n}`, codice = `Z${String(n).padStart(5, '0')}`, unita, altro }: Riga): string =>
  [
    `  - id: ${id}`,
    `punto: riga ${n}`,
    `codice_14o: ${codice}`,
    'descrizione: D',
    'nome: N',
    'gruppo: G',
    `unita: ${unita ?? 'anagrafica-flussi'}`,
    ...(altro ? [altro] : []),
  ].join('\n    ');

const righe = (quante: number, come: (n: number) => Riga): string =>
  testa + Array.from({ length: quante }, (_, n) => riga(n, come(n))).join('\n');

test.each([
  ['un codice 14/O ripetuto', (): Riga => ({ codice: 'MT1K00' }), 1999],
  ['un id ripetuto', (): Riga => ({ id: 'uguale' }), 1999],
  ['un riferimento che non c’è', (): Riga => ({ unita: 'non-c-e' }), 2000],
  ['un codice che non è un codice', (): Riga => ({ codice: 'x' }), 2000],
  ['un campo sconosciuto', (): Riga => ({ altro: 'boh: 1' }), 2000],
  ['una ristampa di un prodotto che non c’è', (): Riga => ({ altro: 'ripete: true' }), 2000],
])('2.000 righe con %s si dicono tutte, col lavoro di quattro volte 500', (_nome, come, attesi) => {
  const { errors, volte } = crescita(500, (quante) => righe(quante, come));
  expect(errors).toHaveLength(attesi);
  expect(volte).toBeLessThan(AL_PIU);
});

test.each([
  ['diversi', (n: number) => `campo${n}: 1`, 20_000, 'campo sconosciuto «campo0»'],
  ['ripetuti', (n: number) => `campo${n % 100}: 1`, 19_900, 'campo ripetuto'],
  [
    'con un carattere che il lettore veloce lascia all’altro',
    (n: number) => `campo${n}: "\t"`,
    20_000,
    'campo sconosciuto «campo0»',
  ],
])('20.000 campi sconosciuti, %s, col lavoro di quattro volte 5.000', (_nome, campo, attesi, detto) => {
  const { errors, volte } = crescita(5000, (quante) =>
    [testa + riga(0, {}), ...Array.from({ length: quante }, (_, n) => campo(n))].join('\n'),
  );
  expect(errors).toHaveLength(attesi);
  expect(errors[0]?.messaggio).toContain(detto);
  expect(volte).toBeLessThan(AL_PIU);
});

test('di un file con molti errori si stampano tutti, e quanti sono', () => {
  const { errori } = compila({ [FILE]: righe(130, () => ({ unita: 'non-c-e' })) });
  const detto = scriviErroriDiRegole(errori);
  expect(detto.match(/^ {4}Atteso: /gm)).toHaveLength(130);
  // The hundred-and-thirtieth row begins at line 5 + 129 × 7 + 1 of the file; the unit is six lines below.
  expect(detto).toContain(`${FILE}:915:12`);
  expect(detto).toMatch(/\n130 errori in 1 file$/);
});

test('dove sta in margine ad altro, se ne stampano pochi e si dice quanti restano', () => {
  const { errori } = compila({ [FILE]: righe(130, () => ({ unita: 'non-c-e' })) });
  expect(scriviErroriDiRegole(errori, 3)).toContain(`${FILE}: e altri 127 errori.`);
});

test('di versioni che valgono negli stessi giorni si dice la seconda, com’è scritta nel file', () => {
  const versioni = [
    'valido_dal: 2020-01-01\n    valido_al: 2025-12-31',
    'valido_dal: 2010-01-01\n    valido_al: 2019-12-31',
    'valido_dal: 2012-01-01\n    valido_al: 2012-12-31',
  ];
  const atto = 'fonte: { documento: circolare-1, punto: Tabella 1 }';
  const testo = righe(3, (n) => ({ id: 'uguale', codice: 'MT1K00', altro: `${versioni[n]}\n    ${atto}` }));
  const { errori } = compila({ [FILE]: testo });
  expect(errori.map(({ messaggio }) => messaggio)).toEqual([
    'due versioni di «uguale» valgono negli stessi giorni: dal 2012-01-01 al 2012-12-31, e in rules/prodotti/tabella-1.yaml, riga 2 della tabella dal 2010-01-01 al 2019-12-31',
  ]);
});
