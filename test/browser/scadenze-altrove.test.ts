import { describe, expect, test } from 'vitest';
import { open, overflow, useBrowser, ready } from './browser.ts';
import { fermaOrologio } from './orologio.ts';
import { scarica } from './scarica.ts';

useBrowser();

const PAGINA = '/calcolatori/scadenze/';

/** Turin, 17 June 2019: the count meets the patron saint's day. */
const ESEMPIO = `${PAGINA}?contatto=2019-06-17&sede=torino`;

const DATA = '#risultato .risposta-valore';

describe('l’indirizzo', () => {
  test('tiene le risposte e la versione; ricaricando torna tutto', async () => {
    const { page } = await open(PAGINA);
    await page.fill('#c-contatto', '03/05/2021');
    await page.selectOption('#c-sede', 'ivrea');
    await page.waitForURL(/contatto=2021-05-03&sede=ivrea&giorni=7&v-regole=[0-9a-f]{8}&v-esito=2021-05-12$/);
    await page.reload();
    await ready(page);
    expect(await page.inputValue('#c-contatto')).toBe('03/05/2021');
    expect(await page.locator('#c-sede').inputValue()).toBe('ivrea');
    expect(await page.locator('#avviso').isVisible()).toBe(false);
  });

  test('un collegamento di un’altra versione lo dice, con la data di allora', async () => {
    const { page } = await open(`${PAGINA}?contatto=2021-05-03&v-regole=00000000&v-esito=2021-05-13`);
    expect(await page.locator('#avviso').textContent()).toContain('Allora la risposta era attesa entro il 13/05/2021');
  });

  test.each([
    `?contatto=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    '?contatto=2019-06-17&sede=__proto__',
    '?contatto=2019-06-17&giorni=99999999999',
    `?contatto=2019-06-17&patrono=${'/'.repeat(3000)}`,
  ])('ostile, si ferma con una spiegazione: %s', async (domanda) => {
    const { page, errors } = await open(PAGINA + domanda);
    await page.locator('#dati .campo-errore:not(:empty)').waitFor();
    expect(await page.locator(DATA).textContent()).toBe('–');
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('da portare via', () => {
  test('il file per l’agenda ha la risposta, il secondo livello e la chiusura, un giorno intero ciascuno', async () => {
    const { page } = await open(`${PAGINA}?contatto=2019-06-17&patrono=torino&sabato=no&conta_contatto=no`);
    const { nome, testo } = await scarica(page, 'Scarica per l’agenda');
    expect(nome).toBe('scadenze-2019-06-17.ics');
    const ics = testo.replaceAll('\r\n ', '');
    expect(ics.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(ics.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20190627',
      'DTSTART;VALUE=DATE:20190628',
      'DTSTART;VALUE=DATE:20190716',
    ]);
    expect(ics).toContain('SUMMARY:Risposta attesa entro il ');
    // Contacts change, a calendar file does not: no address is in it.
    expect(ics.replaceAll(/UID:.*/g, '')).not.toContain('@');
  });

  test('il file di un caso che ha un nome porta il suo nome: due clienti di un giorno sono due file', async () => {
    const { page } = await open(`${PAGINA}?contatto=2019-06-17&patrono=torino&sabato=no&conta_contatto=no`);
    await page.fill('#agenda-caso', 'Rossi S.r.l.');
    expect((await scarica(page, 'Scarica per l’agenda')).nome).toBe('scadenze-rossi-s-r-l-2019-06-17.ics');
  });

  test('si copia il collegamento', async () => {
    const { page, context } = await open(ESEMPIO);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copia il collegamento' }).click();
    await page.getByText('Copiato.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/calcolatori\/scadenze\/\?contatto=2019-06-17&sede=torino&giorni=7&v-regole=/,
    );
  });

  test.each(['', '?contatto=2021-12-20&sede=torino', '?contatto=2017-07-13&sede=ivrea&sabato=no&conta_contatto=no'])(
    'stampata, sta su un foglio: %s',
    async (domanda) => {
      const { page } = await open(PAGINA + domanda);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  );
});

describe('per tutti', () => {
  test('con la sola tastiera: data, sede, sabato, agenda', async () => {
    const { page } = await open(PAGINA);
    await page.locator('#c-contatto').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('03/05/2021');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('c-sede');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.inputValue('#c-sede')).toBe('moncalieri');
    // Monday 3 May 2021, no feast: 4, 5, 6, 7, 10, 11, 12.
    expect(await page.locator(DATA).textContent()).toBe('mercoledì 12 maggio 2021');
  });

  test('un annuncio solo, quando si smette di scrivere', async () => {
    const { page } = await open(PAGINA);
    await fermaOrologio(page);
    await page.locator('#c-contatto').fill('');
    await page.locator('#c-contatto').pressSequentially('03/05/2021');
    expect(await page.locator('#annuncio').textContent()).toBe('');
    await page.clock.runFor(5000);
    expect(await page.locator('#annuncio').textContent()).toBe('Risposta attesa entro mercoledì 12 maggio 2021');
  });

  test('su un telefono da 360 pixel non scorre di lato', async () => {
    const { page } = await open(PAGINA, { viewport: { width: 360, height: 740 } });
    expect(await overflow(page)).toBe(0);
  });

  test('senza JavaScript: l’esempio svolto, giorno per giorno, e come si conta', async () => {
    const { page } = await open(PAGINA, { javaScriptEnabled: false });
    expect(await page.locator(DATA).textContent()).toBe('giovedì 27 giugno 2019');
    expect(await page.locator('.calendario').isVisible()).toBe(true);
    expect(await page.getByText('Senza JavaScript le date non si rifanno').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Scarica per l’agenda' }).isVisible()).toBe(false);
    // Who carries a name is not in a page that robots read: the office's contacts say it.
    expect(await page.locator('.passi').textContent()).not.toMatch(/martina|bertone/);
    expect(await page.locator('.passi a[href="/contatti/#torino"]').count()).toBeGreaterThan(0);
  });
});
