import { describe, expect, test } from 'vitest';
import { open, overflow, useBrowser } from './browser.ts';
import { leggi } from '../sito/sito.ts';
import { CONTRIBUENTI } from './contribuenti.ts';

useBrowser();

const TELEFONO = { viewport: { width: 360, height: 740 } };

const ESITO = '.scelta .esito';

const INFORMAZIONI = '/canali/?contribuente=aziende-con-dipendenti&esigenza=informazioni&sede=torino&data=2019-06-17';

describe('ciò che si scrive resta nella pagina', () => {
  // A codice fiscale made up for tests, with its right last letter; a partita IVA and a matricola of the right form.
  const CODICE = 'RSSMRA85T10A562S';

  test('codice fiscale e matricola: forma controllata, mai nell’indirizzo né in una richiesta', async () => {
    const { page } = await open(INFORMAZIONI);
    await page.locator(ESITO).waitFor();
    const richieste: string[] = [];
    page.on('request', (richiesta) => richieste.push(`${richiesta.url()} ${richiesta.postData() ?? ''}`));
    const campo = (nome: RegExp) => page.locator('.scrivi').getByLabel(nome);
    await campo(/^Codice fiscale/).fill('RSSMRA85T10A562X');
    await campo(/^Matricola/).fill('12345');
    await campo(/^Codice fiscale/).focus();
    await page.locator('.scrivi .campo-errore').first().waitFor();
    expect(await page.locator('.scrivi .campo-errore').allTextContents()).toEqual([
      'Il carattere finale non torna con gli altri: ricontrolla il codice fiscale.',
      'La matricola di un’azienda ha 10 cifre: qui sono 5. Se è un codice di altro genere, lascialo così.',
    ]);
    await campo(/^Matricola/).fill('1234567890');
    await campo(/^Matricola/).blur();
    expect(await page.locator('.scrivi .campo-errore').allTextContents()).toEqual([
      'Il carattere finale non torna con gli altri: ricontrolla il codice fiscale.',
    ]);
    await campo(/^Codice fiscale/).fill(CODICE);
    expect(await page.locator('.scrivi .campo-errore').count()).toBe(0);
    expect(await page.locator('.pronto').textContent()).toContain(CODICE);
    expect(await page.locator('.pronto').textContent()).toContain('1234567890');
    await page.locator('select[data-oggetto]').selectOption({ index: 3 });
    await page.getByRole('link', { name: 'Cambia giorno' }).click();
    await page.getByRole('button', { name: 'Vedi la risposta' }).click();
    await page.locator(ESITO).waitFor();
    for (const testo of [page.url(), ...richieste]) expect(testo).not.toMatch(/RSSMRA|1234567890/i);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))).not.toMatch(
      /RSSMRA|1234567890/i,
    );
  });

  test('l’oggetto dell’e-mail porta le tre cose che la fonte chiede; il programma di posta si apre con tutto dentro', async () => {
    const { page, context } = await open(
      '/canali/?contribuente=datori-lavoro-domestico&esigenza=informazioni&sede=pinerolo&data=2019-06-17',
    );
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const modulo = page.locator('.scrivi form');
    await modulo.getByLabel(/^Codice fiscale/).fill(CODICE);
    await modulo.getByLabel(/^La richiesta in poche parole/).fill('sollecito rimborso');
    const link = await page.getByRole('link', { name: 'Apri nel programma di posta' }).getAttribute('href');
    expect(link).toMatch(/^mailto:Direzione\.pinerolo@inps\.it\?subject=/);
    expect(new URLSearchParams(link?.split('?')[1]).get('subject')).toMatch(
      new RegExp(`${CODICE}.*lavoratori domestici.*sollecito rimborso`),
    );
    await page.getByRole('button', { name: /^Copia ?oggetto$/ }).click();
    await page.getByText('Copiato.').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(CODICE);
  });
});

describe('un indirizzo ostile', () => {
  test.each([
    '/canali/?contribuente=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '/canali/?contribuente=aziende-con-dipendenti&esigenza=__proto__&sede=constructor&data=2019-06-17',
    '/canali/?contribuente=aziende-con-dipendenti&esigenza=informazioni&sede=torino&data=javascript:alert(1)',
    `/canali/?contribuente=${'a'.repeat(4000)}&cambia=%00&oggetto=../../x&circostanza=%F0%9F%92%A3`,
  ])('%s', async (indirizzo) => {
    const { page, errors } = await open(indirizzo);
    let aperta = false;
    page.on('dialog', async (finestra) => {
      aperta = true;
      await finestra.dismiss();
    });
    await page.locator('.scelta :is(.campo-errore, [role=alert])').first().waitFor();
    expect(await page.locator('.scelta img').count()).toBe(0);
    expect(await page.locator('#domanda').isVisible()).toBe(true);
    expect(aperta).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('senza JavaScript', () => {
  const SENZA = { javaScriptEnabled: false };

  test('un indirizzo con le risposte dice che qui non si compongono, e porta alla tavola', async () => {
    const { page } = await open('/canali/?sede=torino-nord&questione=dilazione', SENZA);
    const avviso = page.locator('main .avviso', { hasText: 'Senza JavaScript' });
    expect(await avviso.isVisible()).toBe(true);
    expect(await avviso.getByRole('link').getAttribute('href')).toMatch(/\/canali\/tavola\/$/);
  });

  test('la prima domanda porta alle pagine semplici, e di lì alla risposta', async () => {
    const { page } = await open('/canali/', SENZA);
    await page.getByRole('link', { name: 'Pinerolo' }).click();
    await page.waitForURL(/\/canali\/tavola\/#tavola-sede-[a-z-]+$/);
    await page.locator('#tavola .matrice a[href$="/canali/datori-lavoro-domestico/informazioni/"]').click();
    await page.waitForURL(/\/informazioni\/$/);
    const letto = await page.locator('main').textContent();
    expect(letto).toContain('Direzione.pinerolo@inps.it');
    expect(letto).toContain('Che cosa scrivere');
    expect(letto).toContain('Risposta attesa entro 7 giorni lavorativi');
    expect(letto).toContain('Che cosa non fare');
    expect(await page.locator('main button:visible').count()).toBe(0);
  });

  test('la sede scelta senza JavaScript resta scritta sulla tavola', async () => {
    const { page } = await open('/canali/', { ...SENZA, ...TELEFONO });
    await page.getByRole('link', { name: 'Pinerolo' }).click();
    expect(await page.locator('.sede-scelta:visible').allTextContents()).toEqual([
      expect.stringContaining('Hai scelto Pinerolo'),
    ]);
  });

  test('la tavola intera, 12 contribuenti per 10 esigenze: un elenco per contribuente su un telefono, un foglio A4', async () => {
    const { page } = await open('/canali/tavola/', { ...SENZA, ...TELEFONO });
    expect(await page.locator('#tavola tbody tr').count()).toBe(12);
    expect(await page.locator('#tavola tbody td > a').count()).toBe(120);
    // Where the columns would be narrower than a finger each contributor is a list, with the same 120 answers.
    expect(await page.locator('#tavola .matrice').isVisible()).toBe(false);
    expect(await page.locator('#tavola').isVisible()).toBe(true);
    expect(await page.locator('.per-contribuente > details').count()).toBe(12);
    expect(await page.locator('.per-contribuente dd > a').count()).toBe(120);
    expect(await overflow(page)).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('stampata, sta su un foglio', () => {
  const contribuenti = (
    JSON.parse(leggi('dati/v1/protocolli.json')) as { contribuenti: { id: string; nome: string }[] }[]
  ).flatMap((uno) => uno.contribuenti);

  test.each(CONTRIBUENTI.map(([nome]) => nome))('%s', async (nome) => {
    const id = contribuenti.find((uno) => uno.nome === nome)?.id ?? nome;
    const { page } = await open(`/canali/?sede=torino&contribuente=${id}&esigenza=informazioni&data=2021-09-06`);
    await page.locator(ESITO).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
