import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { open, overflow, ready, useBrowser } from './browser.ts';
import { conAxe, violazioni } from './axe.ts';
import { leggiZip } from '../../src/xlsx/zip-di-node.ts';
import { scarica, scaricaByte } from './scarica.ts';

useBrowser();

const VALORE = '#esito .risposta-valore';

const GIACENZA = '/calcolatori/indice-giacenza/';

describe('gli strumenti che si aprono', () => {
  const apri = async (titolo: string, percorso = `${GIACENZA}?giacenza=2500&pervenuto=12000`) => {
    const aperta = await open(percorso);
    await aperta.page.locator('.strumenti summary', { hasText: titolo }).press('Enter');
    return aperta;
  };

  test('un dato che scorre muove il suo campo, il risultato e la curva; si usa con le frecce', async () => {
    const { page, errors } = await apri('E se cambiasse');
    const cursore = page.locator('#i-cursore');
    // From 0 to 5,000 points in a hundred ticks: 2,500 is halfway, one tick more makes 2,550, that is 76.5 days.
    expect(await cursore.inputValue()).toBe('50');
    await cursore.press('ArrowRight');
    expect(await page.inputValue('#c-giacenza')).toBe('2550');
    expect(await page.locator(VALORE).textContent()).toBe('76,5\u00a0giorni');
    expect(await cursore.getAttribute('aria-valuetext')).toBe('2.550\u00a0punti');
    await page.getByRole('button', { name: 'Un po’ meno' }).click();
    expect(await page.locator(VALORE).textContent()).toBe('75\u00a0giorni');
    expect(await page.locator('.curva svg').getAttribute('aria-label')).toBe(
      'Da 0\u00a0punti a 5.000\u00a0punti il risultato va da 0\u00a0giorni a 150\u00a0giorni.',
    );
    // A single target, the one looked at, with its name.
    expect(await page.locator('.curva-meta').count()).toBe(1);
    expect(await page.locator('.curva svg text').textContent()).toBe('Totale dell’ente, 2021');
    await page.selectOption('#i-dato', 'pervenuto');
    expect(await page.locator('.curva-linea').getAttribute('d')).not.toMatch(/NaN|Infinity/);
    expect(errors).toEqual([]);
  });

  test('al contrario: la giacenza che porta a 70 giorni, in punti interi, e quanti in meno di adesso', async () => {
    const { page } = await apri('Al contrario');
    const risposta = page.locator('[data-strumento=contrario] .risposta');
    // 70 ÷ 360 × 12,000 = 2,333.3: at most 2,333, 167 less than 2,500.
    expect(await risposta.locator('.risposta-valore').textContent()).toBe('al massimo 2.333\u00a0punti');
    expect(await risposta.textContent()).toContain('167\u00a0punti in meno di adesso');
    await page.selectOption('#d-meta', '');
    await page.fill('#d-valore', '90');
    // 90 ÷ 360 × 12.000 = 3.000.
    expect(await risposta.locator('.risposta-valore').textContent()).toBe('al massimo 3.000\u00a0punti');
    expect(await risposta.textContent()).toContain('Ci sei già: puoi salire ancora di 500\u00a0punti');
  });

  test('al contrario, il deflusso: 251 pezzi da definire', async () => {
    const { page } = await apri('Al contrario', '/calcolatori/indice-deflusso/?definiti=200&pervenuti=246');
    // 1.02 × 246 = 250.92: at least 251, 51 more.
    const risposta = page.locator('[data-strumento=contrario] .risposta');
    expect(await risposta.locator('.risposta-valore').textContent()).toBe('almeno 251\u00a0pezzi');
    expect(await risposta.textContent()).toContain('51\u00a0pezzi in più di adesso');
  });

  test('quando la formula non si rovescia dice perché', async () => {
    const { page } = await apri(
      'Al contrario',
      '/calcolatori/scostamento/?consuntivo=110&obiettivo=100&verso=decrescente',
    );
    await page.selectOption('#d-domanda', { label: 'Quale «Obiettivo»?' });
    await page.fill('#d-valore', '5');
    expect(await page.locator('[data-strumento=contrario] .risposta').textContent()).toContain('più di una volta');
  });

  test('un dato pubblicato torna o non torna entro il suo arrotondamento', async () => {
    const { page } = await apri('Verifica', '/calcolatori/scostamento/?consuntivo=117,03&obiettivo=102');
    const giudizio = page.locator('[data-strumento=verifica] .avviso');
    await page.fill('#v-stampato', '14,74');
    expect(await giudizio.textContent()).toMatch(
      /^Torna.*14,735294% e oltre; arrotondato a 2 decimali è proprio 14,74%/,
    );
    await page.fill('#v-stampato', '14,73');
    expect(await giudizio.textContent()).toMatch(
      /^Non torna.*fa 14,74%, non 14,73%: la differenza è −0,01%\. Tornerebbe tagliando/,
    );
    await page.fill('#v-stampato', '15');
    expect(await giudizio.textContent()).toMatch(/^Torna.*senza decimali/);
  });

  test('tante sedi insieme: un risultato per riga, gli errori per riga, il CSV', async () => {
    const { page } = await apri('Tante sedi');
    await page.fill(
      '#s-incolla',
      'Sede\tPervenuto annuo omogeneizzato\tGiacenza annua omogeneizzata\nAlba\t12000\t1000\nAsti\tdodici\t5\nBiella; città\t0\t100\n\nCuneo\t2100\t250',
    );
    const righe = page.locator('[data-strumento=sedi] tbody tr');
    expect(await righe.locator('th').allTextContents()).toEqual(['Alba', 'Cuneo', 'Asti', 'Biella; città']);
    expect(await righe.locator('td.num').allTextContents()).toEqual([
      '1',
      '30\u00a0giorni',
      '2',
      '42,86\u00a0giorni',
      '–',
      '–',
      '–',
      'n.d.',
    ]);
    expect(await righe.nth(2).locator('.campo-errore').allTextContents()).toEqual([
      'Pervenuto annuo omogeneizzato: «dodici» non è un numero. Scrivilo così: 1.234,56.',
    ]);
    expect(await righe.nth(3).locator('.campo-errore').allTextContents()).toEqual([
      '«Pervenuto annuo omogeneizzato» è zero: non si può dividere per zero.',
    ]);
    const { nome, testo } = await scarica(page, 'Scarica il CSV');
    expect(nome).toBe('indice-giacenza.csv');
    expect(testo.split('\r\n')).toEqual([
      '\uFEFFnome;Pervenuto annuo omogeneizzato;Giacenza annua omogeneizzata;Indice di giacenza;note',
      'Alba;12000;1000;30;',
      'Asti;dodici;5;;Pervenuto annuo omogeneizzato: «dodici» non è un numero. Scrivilo così: 1.234,56.',
      '"Biella; città";0;100;;«Pervenuto annuo omogeneizzato» è zero: non si può dividere per zero.',
      'Cuneo;2100;250;42,857142857143;',
      '',
    ]);
  });

  test('il foglio elettronico ha i dati dei campi, e gli stessi pezzi di quello pubblicato', async () => {
    const { page, errors } = await open(GIACENZA);
    await page.fill('#c-giacenza', '2500');
    const { nome, byte } = await scaricaByte(
      page,
      page.getByRole('link', { name: 'Il calcolo come foglio elettronico' }),
    );
    expect(nome).toBe('indice-giacenza.xlsx');
    const limiti = { file: 100, byte: 10_000_000 };
    const [mio, pubblicato] = [byte, readFileSync('dist/calcolatori/indice-giacenza.xlsx')].map((uno) =>
      leggiZip(uno, limiti),
    );
    expect([...(mio?.keys() ?? [])]).toEqual([...(pubblicato?.keys() ?? [])]);
    const foglio = mio?.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(foglio).toMatch(/<c r="B10" s="9"><v>2500<\/v><\/c>/);
    expect(errors).toEqual([]);
  });

  test('si copia il collegamento che riporta qui, e la citazione con fonte e versione', async () => {
    const { page, context } = await open(`${GIACENZA}?giacenza=2500&pervenuto=12000`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copia il collegamento' }).click();
    await page.getByText('Collegamento copiato.').waitFor();
    const collegamento = await page.evaluate(() => navigator.clipboard.readText());
    expect(collegamento).toMatch(
      /\/calcolatori\/indice-giacenza\/\?giacenza=2500&pervenuto=12000&v-regola=[0-9a-f]{8}&v-esito=75\+giorni$/,
    );
    await page.getByRole('button', { name: 'Copia la citazione' }).click();
    await page.getByText('Citazione copiata.').waitFor();
    const citazione = await page.evaluate(() => navigator.clipboard.readText());
    expect(citazione).toMatch(
      /^Indice di giacenza \(Giacenza annua omogeneizzata 2500; Pervenuto annuo omogeneizzato 12000\): Indice di giacenza 75\u00a0giorni\. Regola tratta da Piano della performance 2021-2023, .+ versione della regola [0-9a-f]{8}, il /,
    );
    await page.goto(collegamento);
    await ready(page);
    expect(await page.locator(VALORE).textContent()).toBe('75\u00a0giorni');
  });
});

describe('con gli strumenti aperti', () => {
  for (const [width, path] of [
    [1280, '/calcolatori/scostamento/'],
    [360, '/calcolatori/performance-strategica/'],
    [360, '/calcolatori/indicatori-di-impatto/'],
  ] as const) {
    test(`${path} a ${width} pixel: nessuna violazione che axe sappia trovare, e nulla scorre di lato`, async () => {
      const { page, errors } = await open(path, { viewport: { width, height: 800 } });
      for (const titolo of await page.locator('.strumenti summary').all()) await titolo.click();
      await page.fill('#s-incolla', 'Alba\t110\t100\nAsti\tx\t0');
      await page.locator('.curva').waitFor();
      expect(await overflow(page)).toBe(0);
      await conAxe(page);
      expect(await violazioni(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});
