import { describe, expect, test } from 'vitest';
import { open, ready, useBrowser } from './browser.ts';
import { fermaOrologio } from './orologio.ts';
import { scorronoDiLato } from './telefono.ts';

useBrowser();

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
