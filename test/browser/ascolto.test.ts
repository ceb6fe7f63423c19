import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, useBrowser, ready } from './browser.ts';
import { fermaOrologio } from './orologio.ts';

useBrowser();

/**
 * What a screen reader is told: the texts that the page's polite regions take, one after the other, empty ones apart.
 */
async function ascolta(page: Page): Promise<() => Promise<string[]>> {
  const detti = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const known = new Map<Element, string>();
    const look = (): void => {
      for (const region of document.querySelectorAll('[role=status], output, [aria-live=polite], [role=alert]')) {
        const text = (region.textContent ?? '').trim();
        if (known.get(region) === text) continue;
        known.set(region, text);
        if (text !== '') texts.push(text);
      }
    };
    look();
    texts.length = 0;
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  return () => detti.jsonValue();
}

describe('la ricerca, per chi ascolta', () => {
  test('dice una volta quante risposte ci sono e la prima, quando si smette di scrivere', async () => {
    const { page } = await open('/unita/');
    // All the page's waits are the clock's from its first script on; the index arrives with the first answer.
    await page.clock.install();
    await page.reload();
    await page.fill('#cerca', 'rimborso');
    await page.locator('.cerca-elenco [role=option]').first().waitFor();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.fill('#cerca', '');
    const detti = await ascolta(page);
    await page.locator('#cerca').pressSequentially('mt1k00');
    await page.locator('.cerca-elenco [role=option]', { hasText: 'MT1K00' }).first().waitFor();
    expect(await detti()).toEqual([]);
    await page.clock.runFor(5000);
    const [detto = '', ...altri] = await detti();
    expect(altri).toEqual([]);
    expect(detto).toMatch(/^1 risposta\. La prima: .*, Anagrafica e flussi$/);
  });

  test('nell’albero dell’accessibilità è una casella combinata aperta, con un elenco di gruppi e di opzioni che hanno un nome', async () => {
    const { page } = await open('/unita/');
    await page.fill('#cerca', 'rimborso');
    await page.locator('.cerca-elenco [role=option]').first().waitFor();
    const albero = await page.getByRole('search').ariaSnapshot();
    expect(albero).toMatch(/- combobox "Cerca un prodotto, un codice, un ufficio" \[expanded\]/);
    expect(albero).toMatch(/- listbox "Risposte":/);
    expect(albero).toMatch(/- group "Prodotti":/);
    expect(albero).toMatch(/- option ".*Accertamento e gestione del credito/);
  });

  test('quando non è sicura lo dice prima della risposta', async () => {
    const { page } = await open('/unita/');
    const detti = await ascolta(page);
    await page.fill('#cerca', 'pagamento bollo auto');
    await expect.poll(detti).toHaveLength(1);
    expect((await detti())[0]).toMatch(
      /^(?:Più risposte possibili|Non trovato|Nessuna risposta|Non è fra le regole che abbiamo)/,
    );
  });
});

describe('un filtro, per chi ascolta', () => {
  test('dice quante righe restano', async () => {
    const { page } = await open('/prodotti/');
    await ready(page);
    const detti = await ascolta(page);
    const righe = page.locator('#prodotti tbody tr');
    const restano = await righe.and(page.locator('[data-unita="gestione-ricorsi"]')).count();
    const frase = `${restano} righe su ${await righe.count()}`;
    await page.selectOption('#f-unita', 'gestione-ricorsi');
    await expect.poll(detti).toEqual([frase]);
    expect(await page.getByRole('main').getByRole('status').first().ariaSnapshot()).toBe(`- status: ${frase}`);
  });
});

describe('un calcolatore, per chi ascolta', () => {
  test('dice il risultato una volta, non a ogni tasto', async () => {
    const { page } = await open('/calcolatori/indice-giacenza/');
    await fermaOrologio(page);
    const detti = await ascolta(page);
    await page.locator('#c-giacenza').fill('');
    await page.locator('#c-giacenza').pressSequentially('2000');
    expect((await detti()).filter((detto) => detto.startsWith('Indice di giacenza'))).toEqual([]);
    await page.clock.runFor(5000);
    // 2.000 ÷ 12.000 × 360 = 60.
    expect((await detti()).filter((detto) => detto.startsWith('Indice di giacenza'))).toEqual([
      'Indice di giacenza: 60\u00a0giorni',
    ]);
  });

  test('un campo sbagliato porta nel suo nome accessibile che cosa non va', async () => {
    const { page } = await open('/calcolatori/indice-giacenza/');
    await page.fill('#c-giacenza', '12.5');
    await page.locator('#c-giacenza-e').filter({ hasText: '12,5' }).waitFor();
    expect(await page.getByRole('main').ariaSnapshot()).toMatch(
      /textbox "Giacenza annua omogeneizzata[^"]*" \[invalid\]|textbox "Giacenza annua omogeneizzata[^"]*"/,
    );
    const descritto = (await page.getAttribute('#c-giacenza', 'aria-describedby'))?.split(' ') ?? [];
    expect(descritto).toContain('c-giacenza-e');
    expect(await page.getAttribute('#c-giacenza', 'aria-invalid')).toBe('true');
  });
});

describe('la scelta guidata, per chi ascolta', () => {
  test('ogni domanda riceve il fuoco sul suo titolo, e il titolo della finestra la dice', async () => {
    const { page } = await open('/canali/');
    const titolo = await page.title();
    await page.getByRole('link', { name: 'Pinerolo' }).press('Enter');
    await page.waitForURL(/sede=pinerolo/);
    const domanda = page.locator('main h2').first();
    await expect.poll(() => domanda.textContent()).not.toBe('Quale sede è competente?');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(await domanda.textContent());
    expect(await page.title()).not.toBe(titolo);
    expect(await page.title()).toContain((await domanda.textContent()) ?? '');
  });
});

describe('una tabella larga, per chi ascolta', () => {
  test('è una regione che ha il nome della didascalia, si raggiunge con Tab e scorre con le frecce', async () => {
    const { page } = await open('/tabelle/tabella-b/', { viewport: { width: 1280, height: 700 } });
    const regione = page.getByRole('region', { name: 'Tabella B' });
    await regione.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => regione.evaluate((elemento) => elemento.scrollLeft)).toBeGreaterThan(0);
    expect(await regione.getByRole('columnheader').first().textContent()).toBe('Voce');
  });

  test('su un telefono ogni riga dice da sé i nomi delle sue colonne', async () => {
    const { page } = await open('/prodotti/', { viewport: { width: 360, height: 700 } });
    const righe = page.locator('#prodotti tbody tr');
    const dette = await righe.first().ariaSnapshot();
    expect(dette).toContain('Se ne occupa');
    // The group is what the filter is for: on a phone it is not repeated in each row.
    expect(dette).not.toContain('Gruppo');
    expect(await page.locator('#prodotti tbody th[scope=row]').count()).toBe(await righe.count());
  });
});
