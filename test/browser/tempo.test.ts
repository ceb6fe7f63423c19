import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();
const ETICHETTA = '.risposta-etichetta';

describe('la risposta vale nel giorno di chi legge, o in quello dell’indirizzo', () => {
  test('prima che la regola cominci la pagina non dice chi se ne occupa, ma chi se ne occuperà', async () => {
    const { page, errors } = await open('/prodotti/nm7k00/?data=2014-03-31');
    await expect.poll(() => page.textContent(ETICHETTA)).toBe('Se ne occuperà, dal 1º aprile 2014');
    expect(await page.getAttribute('.risposta', 'data-stato')).toBe('futura');
    expect(errors).toEqual([]);
  });

  test('il giorno si sceglie, sta nell’indirizzo, e «Oggi» lo toglie', async () => {
    const { page } = await open('/prodotti/nm7k00/');
    await page.click('.alla-data summary');
    await page.fill('#alla-data', '2020-01-10');
    await expect.poll(() => page.textContent(ETICHETTA)).toBe('Il 10 gennaio 2020 se ne occupa');
    expect(new URL(page.url()).search).toBe('?data=2020-01-10');
    await page.click('.alla-data button');
    expect(await page.textContent(ETICHETTA)).toBe('Se ne occupa');
    expect(new URL(page.url()).search).toBe('');
  });

  test('il filtro dei prodotti tiene il giorno e conta ciò che in quel giorno non vale', async () => {
    const { page } = await open('/prodotti/?data=2014-03-31');
    await page.selectOption('#f-unita', 'anagrafica-flussi');
    expect(await page.textContent('form[data-filtra] output')).toBe(
      '27 righe su 109, 27 non in vigore in questo giorno',
    );
    expect(new URL(page.url()).searchParams.get('data')).toBe('2014-03-31');
  });

  test('di una struttura si vede, prima dell’ultimo assetto, come la descriveva l’ordinamento di quel giorno', async () => {
    const { page, errors } = await open('/strutture/dc-pensioni/?data=2017-01-10');
    await expect
      .poll(() => page.textContent('[data-col-giorno] [data-stato="in-vigore"] .risposta-etichetta'))
      .toBe('Il 10 gennaio 2017 si chiamava, secondo «Ordinamento del 2016»');
    expect(await page.locator('[data-col-giorno] .risposta:visible').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('nell’elenco delle strutture, solo se si chiede un giorno, si vede chi nessun ordinamento di quel giorno nomina', async () => {
    const { page, errors } = await open('/strutture/?data=2018-03-01');
    const riga = (id: string) => page.locator(`#strutture tr:has(th a[href="/strutture/${id}/"])`);
    await expect.poll(() => riga('dc-pensioni').getAttribute('data-stato')).toBe('in-vigore');
    // It changes name in 2019: of it, before, no document says the new name.
    expect(await riga('dc-entrate').getAttribute('data-stato')).toBe('futura');
    expect(await page.textContent('[data-col-giorno] [data-stato="in-vigore"] .risposta-etichetta')).toBe(
      'Il 1º marzo 2018 valeva',
    );
    await page.click('.alla-data button');
    expect(await riga('dc-entrate').getAttribute('data-stato')).toBeNull();
    expect(errors).toEqual([]);
  });

  test('il secondo livello di Torino, nel 2020, è quello del protocollo, e viene prima', async () => {
    const { page } = await open('/canali/aziende-con-dipendenti/secondo-livello/?data=2020-01-10');
    await expect
      .poll(() => page.textContent('.periodo-canale >> nth=0 >> h2'))
      .toBe('Dal 13 luglio 2017 al 18 luglio 2021');
    await page.fill('#alla-data', '2017-07-12');
    await expect.poll(() => page.isVisible('[data-nessuna]')).toBe(true);
  });

  test('gli obiettivi di una sede valgono nel loro anno', async () => {
    const { page } = await open('/sedi/torino/?data=2021-12-31');
    await expect.poll(() => page.textContent(ETICHETTA)).toBe('Il 31 dicembre 2021 valgono gli obiettivi 2021');
    await page.fill('#alla-data', '2022-01-01');
    await expect
      .poll(() => page.textContent(ETICHETTA))
      .toBe('Obiettivi 2021, finiti: quelli degli anni dopo non li abbiamo');
  });
});
