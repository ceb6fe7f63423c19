import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leggiDocumento } from '../../../src/motore/riscontro/leggi-documento.ts';
import { leggiTavola } from '../../../src/motore/riscontro/tavola.ts';
import { leggiPdf } from '../../../src/motore/riscontro/pdf.ts';
import { tabelleDelPdf, type TabellaPdf } from '../../../src/motore/riscontro/tabelle-pdf.ts';
import { affiancate, colTrattino, LUNGA, STAMPE, TABELLE, tagliata, type TabellaDiProva } from './tabelle-di-prova.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

async function pdf(html: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="it"><body>${html}</body></html>`);
  const byte = await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
  await page.close();
  return byte;
}

async function tabelle(html: string): Promise<TabellaPdf[]> {
  const letto = await leggiPdf(await pdf(html));
  if ('rifiuto' in letto) throw new Error(letto.rifiuto);
  return tabelleDelPdf(letto.pagine);
}

const righeDi = (tabella: TabellaPdf | undefined): string[][] =>
  (tabella?.righe ?? []).map(({ etichetta, celle }) => [etichetta, ...celle.map((cella) => cella?.testo ?? '')]);

describe.each(STAMPE)('Una tabella stampata $nome', ({ html }) => {
  test.each(TABELLE)('si legge intera: $titolo', async (tabella: TabellaDiProva) => {
    const [letta, ...altre] = await tabelle(html(tabella));
    expect(righeDi(letta)).toEqual(tabella.righe);
    expect(letta?.intestazioni).toEqual(tabella.intestazioni);
    expect(altre).toEqual([]);
  });
});

describe('Le stampe difficili', () => {
  test('una tabella tagliata dalla pagina è una sola, senza le intestazioni ripetute', async () => {
    const [letta, ...altre] = await tabelle(tagliata());
    expect(altre).toEqual([]);
    expect(righeDi(letta)).toEqual(LUNGA.righe);
    expect(letta?.pagine.length).toBeGreaterThan(1);
    expect(letta?.righe.at(-1)?.pagina).toBe(letta?.pagine.at(-1));
  });

  test('due tabelle affiancate sono due', async () => {
    const [prima, dopo] = [
      TABELLE[1],
      {
        ...TABELLE[1],
        righe: [
          ['CALABRIA', '2,92'],
          ['CAMPANIA', '3,52'],
          ['LAZIO', '2,92'],
          ['PUGLIA', '3,21'],
          ['SICILIA', '4,11'],
        ],
      },
    ] as [TabellaDiProva, TabellaDiProva];
    expect((await tabelle(affiancate(prima, dopo))).map(righeDi)).toEqual([prima.righe, dopo.righe]);
  });

  test('una parola col trattino a fine riga torna intera', async () => {
    const [letta] = await tabelle(colTrattino());
    expect(righeDi(letta)).toEqual([
      ['Accertamento amministrativo e contributivo', '1.234,56'],
      ['Altre voci', '7,10'],
      ['Totale', '1.241,66'],
    ]);
  });

  test('il richiamo di una nota non entra nella cifra, e si vede', async () => {
    const stampa = STAMPE.find(({ nome }) => nome.includes('richiami'));
    const [letta] = await tabelle(stampa?.html(TABELLE[0] as TabellaDiProva) ?? '');
    expect(letta?.righe[0]?.celle[1]).toMatchObject({ testo: '120', richiamo: '1' });
  });

  test('una pagina di sola prosa non ha tabelle', async () => {
    expect(await tabelle('<p>Nel 2021 gli obiettivi sono 30 e nel 2022 saranno 45.</p>'.repeat(20))).toEqual([]);
  });
});

describe('La seconda lettura da un PDF', () => {
  test('trova etichetta e cifre anche se l’etichetta va a capo, con la pagina', async () => {
    const stretta = STAMPE.find(({ nome }) => nome.includes('vanno a capo'));
    const letto = await leggiDocumento(await pdf(stretta?.html(TABELLE[0] as TabellaDiProva) ?? ''));
    if ('rifiuto' in letto) throw new Error(letto.rifiuto);
    const righe = (TABELLE[0]?.righe ?? []).map(([etichetta, ...celle]) => ({
      chiave: etichetta,
      record: etichetta,
      etichetta,
      attese: celle.map((_, n) => ({ chiave: `${etichetta}/${n}`, forma: 'cifra' as const })),
    }));
    const { letti, mancano } = leggiTavola(letto.documento, { righe, intestazioni: TABELLE[0]?.intestazioni ?? [] });
    expect(mancano).toEqual([]);
    expect(
      letti
        .filter(({ chiave }) => chiave.startsWith('VERBANO'))
        .map(({ segno, luogo }) => [segno.replace(/\s/g, ''), luogo]),
    ).toEqual([
      ['VERBANO-CUSIO-OSSOLA', 1],
      ['30', 1],
      ['90', 1],
      ['79', 1],
      ['65', 1],
    ]);
  });
});

describe('Ciò che non si può leggere si rifiuta col motivo', () => {
  test.each(TABELLE)('una scansione: $titolo', async (tabella) => {
    const page = await browser.newPage();
    await page.setContent(STAMPE[0]?.html(tabella) ?? '');
    const immagine = (await page.screenshot()).toString('base64');
    await page.close();
    const letto = await leggiPdf(await pdf(`<img style="width:100%" src="data:image/png;base64,${immagine}">`));
    expect(letto).toEqual({
      rifiuto: expect.stringContaining('1 pagine su 1 non hanno testo: sono immagini di pagine'),
    });
  });

  test('un file che non è un PDF', async () => {
    expect(await leggiPdf(Buffer.from('%PDF-1.7 niente'))).toEqual({ rifiuto: expect.stringContaining('rovinato') });
  });
});
