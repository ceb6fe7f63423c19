import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, overflow, useBrowser } from './browser.ts';

useBrowser();

const FOGLIO = '/esercizi/?argomento=indice-giacenza&livello=1&quanti=3&seme=aula+b';

/** The figures of the first exercise, as numbers: giacenza and pervenuto. */
async function dati(page: Page): Promise<[number, number]> {
  // The order of the rows is drawn too.
  const righe = page.locator('.esercizio').first().locator('tbody tr');
  const di = async (nome: string): Promise<number> =>
    Number((await righe.filter({ hasText: nome }).locator('td').textContent())?.replace(/\D/g, ''));
  return [await di('Giacenza'), await di('Pervenuto')];
}

const italiano = (n: number): string => n.toFixed(2).replace('.', ',');

async function rispondi(page: Page, testo: string): Promise<void> {
  await page.fill('#e1-r', testo);
  await page.press('#e1-r', 'Enter');
}

/** Pages of a printed document. */
const fogli = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('il seme fa il foglio', () => {
  test('lo stesso indirizzo dà lo stesso foglio su due computer, un altro seme un altro foglio', async () => {
    const testi = await Promise.all(
      [FOGLIO, FOGLIO, FOGLIO.replace('aula', 'aula+di')].map(async (indirizzo) =>
        (await open(indirizzo)).page.locator('.foglio tbody').allTextContents(),
      ),
    );
    expect(testi[0]).toHaveLength(3);
    expect(testi[1]).toEqual(testi[0]);
    expect(testi[2]).not.toEqual(testi[0]);
  });

  test('scelto con la sola tastiera, il foglio sta nell’indirizzo; indietro si torna a quello di prima', async () => {
    const { page, errors } = await open('/esercizi/');
    const prima = await page.locator('.foglio tbody').allTextContents();
    await page.locator('#f-argomento').press('s');
    await page.locator('#f-livello').press('2');
    await page.selectOption('#f-quanti', '2');
    await page.fill('#f-seme', '  Aula B');
    await page.press('#f-seme', 'Enter');
    expect(await page.locator('#foglio-titolo').textContent()).toBe('Scostamento dall’obiettivo, livello 2');
    expect(await page.locator('.esercizio').count()).toBe(2);
    expect(new URL(page.url()).search).toMatch(
      /^\?argomento=scostamento&livello=2&quanti=2&seme=aula\+b&v-regola=\d-[0-9a-f]{8}$/,
    );
    expect(await page.locator('#annuncio').textContent()).toBe('Foglio pronto: 2 esercizi, seme aula b.');
    await page.goBack();
    await expect.poll(() => page.locator('.foglio tbody').allTextContents()).toEqual(prima);
    expect(errors).toEqual([]);
  });

  test('un seme nuovo è un numero di sei cifre, da dettare', async () => {
    const { page } = await open('/esercizi/');
    await page.getByRole('button', { name: 'Un altro seme' }).click();
    expect(await page.inputValue('#f-seme')).toMatch(/^\d{6}$/);
    expect(new URL(page.url()).searchParams.get('seme')).toBe(await page.inputValue('#f-seme'));
  });

  test('un collegamento di altre regole lo dice', async () => {
    const { page } = await open(`${FOGLIO}&v-regola=1-00000000`);
    expect(await page.locator('#avviso').textContent()).toContain('un’altra versione delle regole (1-00000000;');
  });

  test('un indirizzo ostile è solo testo', async () => {
    const { page, errors } = await open(
      `/esercizi/?argomento=__proto__&livello=99&quanti=1e9&seme=${encodeURIComponent('<img src=x onerror=alert(1)>')}&v-regola=${encodeURIComponent('<script>alert(1)</script>')}&giacenza=1`,
    );
    expect(await page.locator('#foglio-titolo').textContent()).toBe('Indice di giacenza, livello 1');
    expect(await page.locator('.foglio-testata .cod').first().textContent()).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('#foglio img, #foglio script, #avviso *').count()).toBe(0);
    await page.goto(`${new URL(page.url()).origin}/esercizi/?seme=%ED%A0%BD%00${'x'.repeat(5000)}&seme=altro`);
    await page.locator('#foglio[data-pronto]').waitFor();
    expect((await page.locator('.foglio-testata .cod').first().textContent())?.length).toBeLessThanOrEqual(40);
    expect(errors).toEqual([]);
  });
});

describe('una risposta', () => {
  test('giusta, anche con l’unità scritta', async () => {
    const { page } = await open(FOGLIO);
    const [giacenza, pervenuto] = await dati(page);
    await rispondi(page, `${italiano((giacenza / pervenuto) * 360)} giorni`);
    expect(await page.locator('#e1-esito .avviso-riuscito').textContent()).toContain('Giusto');
    expect(await page.locator('#e1-r').getAttribute('aria-invalid')).toBe(null);
    expect(await page.getByText('su 3.').textContent()).toBe('Giusti: 1 su 3.');
  });

  test('con la frazione rovesciata: l’errore, il passo, come andava; annunciata una volta sola', async () => {
    const { page } = await open(FOGLIO);
    const [giacenza, pervenuto] = await dati(page);
    await page.evaluate(() => {
      const detti: string[] = [];
      Object.assign(globalThis, { detti });
      const annuncio = document.getElementById('annuncio') as HTMLElement;
      new MutationObserver(() => {
        if (annuncio.textContent) detti.push(annuncio.textContent);
      }).observe(annuncio, { childList: true, characterData: true, subtree: true });
    });
    await rispondi(page, italiano((pervenuto / giacenza) * 360));
    const esito = page.locator('#e1-esito');
    expect(await esito.textContent()).toContain(
      'La frazione è rovesciata: si divide «Giacenza annua omogeneizzata» per «Pervenuto annuo omogeneizzato», non il contrario. Il passo da rivedere è Indice di giacenza.',
    );
    expect(await page.locator('#e1-r').getAttribute('aria-invalid')).toBe('true');
    await esito.locator('summary').click();
    expect(await esito.locator('.passo-conto').last().textContent()).toContain('÷');
    const detti = await page.evaluate(() => (globalThis as unknown as { detti: string[] }).detti);
    expect(detti).toHaveLength(1);
    expect(detti[0]).toMatch(
      /^Esercizio 1\. Non è il risultato giusto\. Somiglia a questo errore: La frazione è rovesciata/,
    );
  });

  test('con l’anno di 365 giorni', async () => {
    const { page } = await open(FOGLIO);
    const [giacenza, pervenuto] = await dati(page);
    await rispondi(page, italiano((giacenza / pervenuto) * 365));
    expect(await page.locator('#e1-esito').textContent()).toContain(
      'L’anno è stato contato di 365 giorni: la regola ne conta 360.',
    );
  });

  test('che non è un numero', async () => {
    const { page } = await open(FOGLIO);
    await rispondi(page, 'trenta');
    expect(await page.locator('#e1-esito').textContent()).toBe('«trenta» non è un numero. Scrivilo così: 1.234,56.');
  });

  test('la soluzione si apre a richiesta, da tastiera, coi passaggi', async () => {
    const { page } = await open(FOGLIO);
    const soluzione = page.locator('.esercizio').first().locator('details').last();
    expect(await soluzione.locator('.passi').isVisible()).toBe(false);
    await soluzione.locator('summary').press('Enter');
    expect(await soluzione.locator('.passi').isVisible()).toBe(true);
  });

  test('con la soluzione arriva la linea degli errori, con la risposta data al suo posto', async () => {
    const { page } = await open(FOGLIO);
    const [giacenza, pervenuto] = await dati(page);
    await rispondi(page, italiano((giacenza / pervenuto) * 365));
    await page
      .locator('.esercizio')
      .first()
      .locator('details', { hasText: 'Come si risolve' })
      .locator('summary')
      .last()
      .click();
    const linea = page.locator('.esercizio').first().locator('.linea-errori');
    await linea.waitFor();
    expect(await linea.locator('li', { hasText: 'L’anno è stato contato di 365 giorni' }).count()).toBe(1);
    expect(await linea.locator('svg text').last().textContent()).toBe('la tua');
  });

  test('in un albero dei pesi: la media semplice', async () => {
    const { page } = await open('/esercizi/?argomento=performance-gestionale&livello=1&quanti=1&seme=media');
    const valori = (await page.locator('.esercizio > .tabella td:last-child').allTextContents()).map((cella) =>
      Number(cella.replace(',', '.')),
    );
    expect(valori).toHaveLength(4);
    await rispondi(page, italiano(valori.reduce((a, b) => a + b) / 4));
    expect(await page.locator('#e1-esito').textContent()).toContain('È una media semplice');
  });
});

describe('sulla carta', () => {
  test('il foglio senza campi né soluzioni, con seme, versione e riga d’indipendenza; le soluzioni a richiesta su un foglio a parte', async () => {
    const { page } = await open(FOGLIO);
    await rispondi(page, '1');
    await page.emulateMedia({ media: 'print' });
    const soli = await fogli(page);
    expect(await page.locator('#scelta').isVisible()).toBe(false);
    expect(await page.locator('#e1-r').isVisible()).toBe(false);
    expect(await page.locator('#e1-esito').isVisible()).toBe(false);
    expect(await page.locator('.soluzioni').count()).toBe(0);
    expect(await page.locator('.foglio-testata .qr').isVisible()).toBe(true);
    expect(await page.locator('.foglio-testata').innerText()).toMatch(
      /Seme aula b\. Versione delle regole: \d-[0-9a-f]{8}\.[\s\S]*progetto indipendente: non è un sito dell’INPS/,
    );
    await page.emulateMedia({ media: 'screen' });
    await page.check('#soluzioni');
    expect(await page.locator('.soluzioni').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.soluzioni').innerText()).toMatch(
      /^Soluzioni\. Indice di giacenza, livello 1[\s\S]*Seme aula b[\s\S]*progetto indipendente[\s\S]*3\. Indice di giacenza: /,
    );
    expect(await fogli(page)).toBe(soli + 1);
  });
});

describe('chi non ha tutto', () => {
  test('senza JavaScript: dice che cosa serve, e c’è un foglio con le soluzioni', async () => {
    const { page } = await open('/esercizi/', { javaScriptEnabled: false });
    expect(await page.getByText('serve JavaScript').isVisible()).toBe(true);
    expect(await page.locator('#scelta').isVisible()).toBe(false);
    expect(await page.locator('#e1-r').isVisible()).toBe(false);
    const soluzione = page.locator('.esercizio').first().locator('details');
    await soluzione.locator('summary').click();
    expect(await soluzione.locator('.passi').isVisible()).toBe(true);
  });

  test('su un telefono da 360 pixel, anche con l’albero più grande aperto, nulla scorre di lato', async () => {
    const { page } = await open('/esercizi/?argomento=performance-strategica&livello=3&quanti=2&seme=telefono', {
      viewport: { width: 360, height: 740 },
    });
    for (const sommario of await page.locator('.esercizio summary').all()) await sommario.click();
    expect(await overflow(page)).toBe(0);
  });
});
