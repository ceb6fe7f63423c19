import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { open, overflow, ready, useBrowser } from './browser.ts';
import { fermaOrologio } from './orologio.ts';
import { leggiZip } from '../../src/xlsx/zip-di-node.ts';
import { scarica, scaricaByte } from './scarica.ts';
import { scorronoDiLato } from './telefono.ts';

useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VALORE = '#esito .risposta-valore';
const GIACENZA = '/calcolatori/indice-giacenza/';

describe('il calcolatore della giacenza', () => {
  test('legge numeri italiani e mostra risultato, passaggi e obiettivi', async () => {
    const { page, errors } = await open(GIACENZA);
    await page.fill('#c-giacenza', '1.234,5');
    await page.fill('#c-pervenuto', '12345');
    // 1.234,5 ÷ 12.345 × 360 = 36.
    expect(await page.locator(VALORE).textContent()).toBe('36\u00a0giorni');
    expect(await page.locator('#passaggi .passi .passo-conto').last().textContent()).toBe(
      '1.234,5\u00a0punti ÷ 12.345\u00a0punti × 360\u00a0giorni = 36\u00a0giorni',
    );
    expect(
      await page.locator('.obiettivi tr', { hasText: 'Prestazioni e servizi' }).locator('td').last().textContent(),
    ).toContain('non raggiunto, 6\u00a0giorni sopra');
    expect(errors).toEqual([]);
  });

  test('un risultato con infinite cifre porta il segno di circa', async () => {
    const { page } = await open(`${GIACENZA}?giacenza=250&pervenuto=2100`);
    // 250 ÷ 2,100 × 360 = 42 and 6/7.
    expect(await page.locator(VALORE).textContent()).toBe('≈\u00a042,86\u00a0giorni');
  });

  test('dice come ha letto un numero che può voler dire due cose, e rifiuta 12.5 col rimedio', async () => {
    const { page } = await open(GIACENZA);
    await page.fill('#c-giacenza', '1.234');
    expect(await page.locator('#c-giacenza-n').textContent()).toContain('letto come 1234');
    await page.fill('#c-giacenza', '12.5');
    await page.locator('#c-giacenza-e').waitFor();
    expect(await page.locator('#c-giacenza-e').textContent()).toContain('12,5');
    expect(await page.getAttribute('#c-giacenza', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#c-giacenza', 'aria-describedby')).toContain('c-giacenza-e');
  });

  test('con zero pervenuti dice n.d. e perché, mai zero o infinito', async () => {
    const { page } = await open(GIACENZA);
    await page.fill('#c-pervenuto', '0');
    expect(await page.locator(VALORE).textContent()).toBe('n.d.');
    expect(await page.locator('#esito .risposta').first().textContent()).toContain('è zero: non si può dividere');
    expect(await page.locator('#esito').textContent()).not.toMatch(/NaN|∞|Infinity/);
  });

  test('l’indirizzo ricorda i dati e la versione della regola; ricaricando torna tutto', async () => {
    const { page, errors } = await open(GIACENZA);
    await page.fill('#c-giacenza', '2.000,5');
    await page.fill('#c-pervenuto', '24006');
    await page.waitForURL(/pervenuto=24006/);
    const { search } = new URL(page.url());
    expect(search).toMatch(/^\?giacenza=2\.000,5&pervenuto=24006&v-regola=[0-9a-f]{8}&v-esito=30\+giorni$/);
    await page.reload();
    await ready(page);
    expect(await page.inputValue('#c-giacenza')).toBe('2.000,5');
    expect(await page.locator(VALORE).textContent()).toBe('30\u00a0giorni');
    expect(await page.locator('#avviso').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('un collegamento di un’altra versione lo dice, ricorda il risultato di allora e ricalcola', async () => {
    const { page } = await open(
      `${GIACENZA}?giacenza=1000&pervenuto=12000&anno=365&v-regola=00000000&v-esito=30,42+giorni`,
    );
    const avviso = await page.locator('#avviso').textContent();
    expect(avviso).toContain('altra versione di questa regola (00000000');
    expect(avviso).toContain('Allora il risultato era: 30,42 giorni');
    expect(avviso).toContain('non chiede più: anno');
    expect(await page.locator(VALORE).textContent()).toBe('30\u00a0giorni');
  });

  test('si annuncia una volta, quando si smette di scrivere', async () => {
    const { page } = await open(GIACENZA);
    await fermaOrologio(page);
    const annunci = await page.evaluateHandle(() => {
      const visti: string[] = [];
      const voce = document.querySelector('#annuncio') as HTMLElement;
      new MutationObserver(() => visti.push(voce.textContent ?? '')).observe(voce, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return visti;
    });
    await page.locator('#c-giacenza').fill('');
    await page.locator('#c-giacenza').pressSequentially('1500');
    expect(await annunci.jsonValue()).toEqual([]);
    await page.clock.runFor(5000);
    await page.waitForURL(/v-regola=/);
    expect(await annunci.jsonValue()).toEqual(['Indice di giacenza: 45\u00a0giorni']);
  });

  test('con la sola tastiera: campo, risultato, svuotare, tornare all’esempio', async () => {
    const { page } = await open(GIACENZA);
    await page.locator('#c-giacenza').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('500');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('6000');
    expect(await page.locator(VALORE).textContent()).toBe('30\u00a0giorni');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#c-giacenza')).toBe('');
    expect(await page.locator('#esito .risposta').textContent()).toContain('Manca «Giacenza annua omogeneizzata»');
    await page.locator('#esempio').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.inputValue('#c-giacenza')).toBe('1000');
  });

  test('senza JavaScript si leggono definizione, formula, esempio e passaggi', async () => {
    const { page } = await open(GIACENZA, { javaScriptEnabled: false });
    expect(await page.locator('math').isVisible()).toBe(true);
    expect(await page.locator(VALORE).textContent()).toBe('30\u00a0giorni');
    expect(await page.locator('.passi').isVisible()).toBe(true);
    expect(await page.locator('#dati button').first().isVisible()).toBe(false);
    expect(await page.getByText('Senza JavaScript i conti non si rifanno').isVisible()).toBe(true);
  });
});

describe('gli altri tipi di regola', () => {
  test('più letture, una accanto all’altra, senza sceglierne una', async () => {
    const { page } = await open(
      '/calcolatori/dismissione/?unita=300&obiettivo_unita=600&valore=60.000.000&obiettivo_valore=60.000.000',
    );
    // 70% of 50 + 30% of 100 = 65; 30% of 50 + 70% of 100 = 85.
    expect(await page.locator(VALORE).allTextContents()).toEqual(['65%', '85%']);
    expect(await page.locator('#esito').textContent()).toContain('non ne sceglie');
  });

  test('un coefficiente si sceglie fra quelli stampati; uno che non c’è è rifiutato', async () => {
    const { page } = await open('/calcolatori/tep/');
    await page.fill('#c-parametro', '200');
    await page.selectOption('#c-coefficiente', '0,85');
    expect(await page.locator(VALORE).textContent()).toBe('170');
    await page.goto(`${new URL(page.url()).origin}/calcolatori/tep/?parametro=100&coefficiente=0,9`);
    await ready(page);
    expect(await page.locator(VALORE).textContent()).toBe('n.d.');
    expect(await page.locator('#c-coefficiente-e').textContent()).toContain('può essere solo');
  });

  test('un elenco separato da punto e virgola', async () => {
    const { page } = await open('/calcolatori/progetti-regionali/?nazionale=100&regionali=120;100');
    // 90% of 100 + 10% of 110 = 101.
    expect(await page.locator(VALORE).textContent()).toBe('101');
  });

  test('un albero dei pesi: contributi, limite segnato, voci al posto dell’intero', async () => {
    const { page } = await open('/calcolatori/performance-strategica/');
    for (const lettera of 'ABCDEFGHI') await page.fill(`#c-${lettera}`, lettera === 'A' ? '180' : '100');
    // A weighs 10% and is worth 150 at most: 15 + 90 = 105.
    expect(await page.locator(VALORE).first().textContent()).toBe('105');
    const riga = page.locator('.contributi tr', { hasText: 'A. Automazione' });
    expect(await riga.locator('td').allTextContents()).toEqual(['100%', '10%', '150limitato: era 180', '15', '']);
    await page
      .locator('.gruppo', { has: page.locator('#c-A') })
      .locator('summary')
      .first()
      .click();
    await page.fill('#c-A1', '100');
    expect(await page.locator(VALORE).first().textContent()).toBe('n.d.');
    await page.locator('#c-A-e').waitFor();
    expect(await page.locator('#c-A-e').textContent()).toContain('dato due volte');
  });
});

test('su un telefono da 360 pixel nessuna pagina di calcolo scorre di lato', async () => {
  expect(
    await scorronoDiLato([
      '/calcolatori/',
      GIACENZA,
      '/calcolatori/scostamento/',
      '/calcolatori/performance-strategica/',
      '/indicatori/',
      '/indicatori/indice-giacenza/',
      '/indicatori/performance-strategica/',
    ]),
  ).toEqual([]);
});

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
      await page.evaluate(AXE);
      const trovate = await page.evaluate(async () =>
        (
          await (
            globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
            }
          ).axe.run()
        ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`),
      );
      expect(trovate).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});
