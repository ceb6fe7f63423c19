import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

/** CSS pixels between the margins of a sheet: 15 mm each side, 96 pixels an inch. */
const RIGA = { a4: 180, a4DiLato: 267, a3DiLato: 390 };
const pixel = (mm: number): number => (mm / 25.4) * 96;

test.each([
  ['/obiettivi/h/', 'a4'],
  ['/tabelle/obiettivi-triennali/', 'a4'],
  ['/tabelle/programma-trimestrale/', 'a4'],
  ['/verifiche/produzione-lorda-2021/', 'a4'],
  ['/tabelle/posti-regionali/', 'a4DiLato'],
  ['/tabelle/tabella-b/', 'a3DiLato'],
  ['/tabelle/tabella-c/', 'a3DiLato'],
] as const)('nessuna colonna resta fuori dal foglio: %s', async (path, foglio) => {
  const { page } = await open(path, { viewport: { width: Math.floor(pixel(RIGA[foglio])), height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const larghe = await page
    .locator('.tabella table')
    .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().width));
  expect(larghe.length).toBeGreaterThan(0);
  expect(larghe.filter((width) => width > pixel(RIGA[foglio]))).toEqual([]);
});

test('il disegno delle direzioni sta col suo titolo su un foglio', async () => {
  const { page } = await open('/strutture/discendenza/', {
    viewport: { width: Math.floor(pixel(RIGA.a4)), height: 900 },
  });
  await page.emulateMedia({ media: 'print' });
  const [titolo, figura] = await Promise.all([
    page.locator('main h2:visible').first().boundingBox(),
    page.locator('.linea').first().boundingBox(),
  ]);
  // 297 mm less the margins of 16 and 18.
  expect((figura?.y ?? 0) + (figura?.height ?? Infinity) - (titolo?.y ?? 0)).toBeLessThan(pixel(263));
});

test.each(['/'])('non lascia il piede da solo su un secondo foglio: %s', async (path) => {
  const { page } = await open(path);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

/** Points of the body of what is printed, as the browser reckons them. */
const CORPO = (9 / 72) * 96;

test.each(['indice-giacenza', 'performance-individuale', 'forecast', 'dismissione', 'scadenze'])(
  'un calcolo si stampa con un corpo che si legge, su un foglio: %s',
  async (id) => {
    const { page } = await open(`/calcolatori/${id}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const corpo = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(corpo).toBeGreaterThanOrEqual(CORPO);
  },
);

test.each([
  ['/prodotti/', 6],
  ['/contatti/', 5],
  ['/sedi/', 6],
  ['/riscontri/valori/tabella-a/', 20],
  ['/regole/questioni/', 12],
  ['/canali/regole/', 12],
  ['/indice/c/', 9],
])('un elenco lungo non spreca la carta: %s, al più %i fogli', async (path, fogli) => {
  const { page } = await open(path);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(fogli);
});

test('un foglio di esercizi lascia il posto per il conto sotto ognuno', async () => {
  const { page } = await open('/esercizi/');
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  const posti = await page
    .locator('.esercizio > .conto')
    .evaluateAll((voci) => voci.map((voce) => voce.getBoundingClientRect().height));
  expect(posti).toHaveLength(4);
  expect(posti.filter((alto) => alto < pixel(35))).toEqual([]);
});

test('su un telefono la casella della home sta nella metà alta del primo schermo', async () => {
  const { page } = await open('/', { viewport: { width: 360, height: 740 } });
  const casella = await page.locator('main input[type="search"]').boundingBox();
  expect((casella?.y ?? Infinity) + (casella?.height ?? 0)).toBeLessThan(740 / 2);
});
