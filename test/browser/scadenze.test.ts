import { describe, expect, test } from 'vitest';
import { rispondi } from '../../src/comandi/risposta.ts';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { oggi } from '../../src/puro/calendario/versioni.ts';
import { inItaliano } from '../../src/puro/parole/date.ts';
import { open, useBrowser } from './browser.ts';

useBrowser();

const PAGINA = '/calcolatori/scadenze/';

/** Turin, 17 June 2019: the count meets the patron saint's day. */
const ESEMPIO = `${PAGINA}?contatto=2019-06-17&sede=torino`;

const DATA = '#risultato .risposta-valore';

describe('le scadenze, dal giorno del primo contatto', () => {
  test('si apre sul giorno di chi legge, e lo dice', async () => {
    const { page } = await open(PAGINA);
    await page.locator('#risultato[data-pronto]').waitFor();
    expect(await page.inputValue('#c-contatto')).toBe(inItaliano(oggi()));
    expect(await page.locator('#esempio').textContent()).toContain('Come se avessi scritto oggi');
    expect(await page.inputValue('#c-sede')).toBe('');
    await page.selectOption('#c-sede', 'torino');
    expect((await page.locator(`${DATA} time`).getAttribute('datetime')) ?? '').toBe(
      (rispondi(['scadenze', `contatto=${oggi()}`], caricaCatalogo()).uscita as { risultato: string }).risultato,
    );
  });

  test('un collegamento apre il suo conto; la data scritta rifà tutto', async () => {
    const { page, errors } = await open(ESEMPIO);
    // Turin, 17 June 2019: without 22, 23 and the patron saint on 24, seven days end on 27.
    expect(await page.locator(DATA).textContent()).toBe('giovedì 27 giugno 2019');
    await page.fill('#c-contatto', '18/04/2019');
    // 19 Fri 1; Saturday, Easter, Easter Monday; 23, 24; 25 feast; 26; Saturday, Sunday; 29, 30; 1 May; 2.
    expect(await page.locator(DATA).textContent()).toBe('giovedì 2 maggio 2019');
    expect(await page.locator('.saltati').first().textContent()).toContain('Lunedì dell’Angelo (22/04)');
    expect(errors).toEqual([]);
  });

  test('la pagina e il comando dicono la stessa data', async () => {
    const catalogo = caricaCatalogo();
    for (const [contatto, scelte] of [
      ['2021-12-20', {}],
      ['2020-04-08', { sabato: 'si' }],
      ['2024-04-22', { patrono: 'nessuno', conta_contatto: 'si' }],
    ] as const) {
      const { page } = await open(`${PAGINA}?${new URLSearchParams({ contatto, ...scelte }).toString()}`);
      const { uscita } = rispondi(
        ['scadenze', `contatto=${contatto}`, ...Object.entries(scelte).map(([nome, valore]) => `${nome}=${valore}`)],
        catalogo,
      );
      expect(await page.locator(`${DATA} time`).getAttribute('datetime')).toBe(
        (uscita as { risultato: string }).risultato,
      );
    }
  });

  test('dove il testo tace ci sono tutte le date; una scelta chiude la questione', async () => {
    const { page } = await open(ESEMPIO);
    expect(await page.locator('#risultato .risposta').textContent()).toContain(
      'letto in altri modi dà 24/06/2019, 25/06/2019, 26/06/2019',
    );
    expect(await page.locator('.letture-tavola tbody tr').count()).toBe(8);
    await page.selectOption('#c-sabato', 'no');
    await page.selectOption('#c-conta_contatto', 'no');
    await page.selectOption('#c-patrono', 'torino');
    expect(await page.locator('#risultato .risposta').textContent()).not.toContain('letto in altri modi');
    expect(await page.locator('.letture-tavola').count()).toBe(0);
    expect(await page.locator(DATA).textContent()).toBe('giovedì 27 giugno 2019');
  });

  test('il calendario: ogni giorno dice che cosa è, anche a chi non lo vede', async () => {
    const { page } = await open(ESEMPIO);
    await page.selectOption('#c-patrono', 'torino');
    const giorno = (data: string) => page.locator(`.calendario time[datetime="${data}"]`).textContent();
    expect(await giorno('2019-06-17')).toBe('lunedì 17 giugno 2019: giorno del contatto');
    expect(await giorno('2019-06-24')).toContain(
      'lunedì 24 giugno 2019: saltato, San Giovanni Battista, patrono di Torino',
    );
    expect(await giorno('2019-06-27')).toBe('giovedì 27 giugno 2019: 7º giorno; Risposta attesa');
    expect(await giorno('2019-07-16')).toBe('martedì 16 luglio 2019: 20º giorno; Chiusura dell’intero processo');
  });

  test.each([
    ['31/06/2019', '«31/06/2019» non esiste: giugno 2019 ha 30 giorni.'],
    ['06/17/2019', '«06/17/2019» non esiste: volevi dire 17/06/2019?'],
    ['17/06/19', '«17/06/19» ha l’anno di due cifre: scrivilo con quattro, per esempio 17/06/2019.'],
    [
      '12/07/2017',
      'Il 12/07/2017 il protocollo di Torino non c’era ancora: vale dal 13/07/2017. Scegli una data da quel giorno in poi.',
    ],
    ['', 'Scrivi una data, per esempio 17/06/2019.'],
  ])('«%s» dice perché non va', async (scritta, messaggio) => {
    const { page } = await open(PAGINA);
    await page.fill('#c-contatto', scritta);
    await page.locator('#c-contatto').blur();
    await page.locator('#c-contatto-e:not(:empty)').waitFor();
    expect(await page.locator('#c-contatto-e').textContent()).toBe(messaggio);
    expect(await page.getAttribute('#c-contatto', 'aria-invalid')).toBe('true');
    expect(await page.locator(DATA).textContent()).toBe('–');
  });

  test('a ogni passo la casella di quel giorno: prima e dopo il 19 luglio 2021', async () => {
    const { page } = await open(`${PAGINA}?contatto=2021-07-05&sede=torino`);
    // It is due on Wednesday 14 July, the reminder is from 15: the mailbox before.
    await page.locator('.passi', { hasText: 'elena.martina@inps.it' }).waitFor();
    await page.fill('#c-contatto', '09/07/2021');
    // It is due on Tuesday 20, the reminder is from 21: the mailbox after.
    await page.locator('.passi', { hasText: 'nicola.vitiello@inps.it' }).waitFor();
    const terzo = page.locator('.passi > li', { hasText: 'Terzo livello' });
    expect(await terzo.locator('.casella').allTextContents()).toEqual([
      'urp.torino@inps.it',
      'sergio.longo@inps.it',
      // Read in other ways, from 17: the contacts before.
      'urp.torino@inps.it',
      'maura.bertone@inps.it',
    ]);
    expect(await terzo.textContent()).toContain('Per conoscenza');
  });

  test('un patrono che non è in elenco si scrive', async () => {
    const { page } = await open(`${PAGINA}?contatto=2019-08-20&sede=pinerolo&sabato=no&conta_contatto=no`);
    // 21, 22, 23, 26, 27, 28, 29.
    expect(await page.locator(DATA).textContent()).toBe('giovedì 29 agosto 2019');
    await page.selectOption('#c-patrono', 'altro');
    await page.fill('#c-patrono_giorno', '26/08');
    expect(await page.locator(DATA).textContent()).toBe('venerdì 30 agosto 2019');
  });
});

describe('la sede si chiede, non si suppone', () => {
  test('dove i giorni cambiano col patrono, la data aspetta la sede e dice quella di ciascuna', async () => {
    const { page } = await open(`${PAGINA}?contatto=2019-06-17`);
    // Turin and Turin North skip 24 June; the others do not.
    await expect.poll(() => page.locator('#risultato').textContent()).toContain('27/06/2019 (Torino, Torino Nord)');
    expect(await page.locator('#c-sede-e').textContent()).toContain('Scegli la sede');
    await page.selectOption('#c-sede', 'pinerolo');
    expect(await page.locator(DATA).textContent()).toBe('mercoledì 26 giugno 2019');
  });

  test('dove non cambiano la data c’è, e a chi sollecitare aspetta la sede', async () => {
    const { page } = await open(`${PAGINA}?contatto=2021-05-03`);
    await expect.poll(() => page.locator(DATA).textContent()).toBe('mercoledì 12 maggio 2021');
    await page.getByText('A chi sollecitare cambia con la sede').waitFor();
    expect(await page.locator('.passi').textContent()).not.toContain('elena.martina');
  });

  test('su un telefono Invio porta al risultato, col fuoco sul suo titolo', async () => {
    const { page } = await open(PAGINA, { viewport: { width: 360, height: 740 } });
    await page.locator('#risultato[data-pronto]').waitFor();
    await page.fill('#c-contatto', '03/05/2021');
    await page.locator('#c-contatto').press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('risultato-titolo');
    const dove = await page.locator(DATA).boundingBox();
    expect((dove?.y ?? 9999) + (dove?.height ?? 0)).toBeLessThan(740);
  });
});
