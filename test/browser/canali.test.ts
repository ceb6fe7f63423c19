import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leggi } from '../sito/sito.ts';
import { open, overflow, useBrowser } from './browser.ts';

useBrowser();

const TELEFONO = { viewport: { width: 360, height: 740 } };
const ESITO = '.scelta .esito';
/** What stands large at the top of each channel of the answer. */
const VIE = `${ESITO} .risposta-valore`;

/** How many objects the open data give to a menu on a day. */
function oggettiDi(menu: string, giorno: string): number {
  const menus = JSON.parse(leggi('dati/v1/oggetti.json')) as {
    id: string;
    oggetti: { valido_dal: string | null; valido_al: string | null }[];
  }[];
  const oggetti = menus.find(({ id }) => id === menu)?.oggetti ?? [];
  return oggetti.filter(
    ({ valido_dal, valido_al }) => (valido_dal ?? '') <= giorno && giorno <= (valido_al ?? '9999-12-31'),
  ).length;
}

/** With the keyboard alone: Tab until a link or field is reached, then Enter. */
async function premi(page: Page, nome: string): Promise<void> {
  const meta = page
    .locator('.scelta')
    .getByRole('link', { name: nome, exact: true })
    .or(page.locator('.scelta').getByRole('button', { name: nome, exact: true }));
  await meta.waitFor();
  for (let tasti = 0; tasti < 60; tasti += 1) {
    if (await meta.evaluate((elemento) => elemento === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`«${nome}» non si raggiunge con la tastiera`);
}

async function domanda(page: Page, testo: string): Promise<void> {
  await page.locator('#domanda', { hasText: testo }).waitFor();
}

/** § 2 of the protocol: the channel of each contributor who writes to Pinerolo. */
const CONTRIBUENTI: [nome: string, vie: string[], caselle: string[]][] = [
  ['Azienda con dipendenti', ['Cassetto previdenziale'], []],
  ['Committente della gestione separata', ['Cassetto previdenziale'], []],
  ['Libero professionista della gestione separata', ['Cassetto previdenziale'], []],
  ['Artigiano o commerciante', ['Cassetto previdenziale'], []],
  ['Datore di lavoro agricolo', ['E-mail'], ['Direzione.torino@inps.it']],
  ['Datore di lavoro domestico', ['E-mail'], ['Direzione.pinerolo@inps.it']],
  ['Datore di lavoro pubblico', ['E-mail'], ['Direzione.torino@inps.it']],
  ['Azienda con accentramento contributivo', ['Cassetto previdenziale', 'E-mail'], ['Direzione.torino@inps.it']],
  ['Sport e spettacolo, contributi fino al 12/2014', ['E-mail'], ['Direzione.torino@inps.it']],
  ['Sport e spettacolo, contributi dal 01/2015', ['Il protocollo non lo dice'], []],
  ['Lavoratore autonomo agricolo', ['Il protocollo non lo dice'], []],
  ['Un altro contribuente', ['Il protocollo non lo dice'], []],
];

/** Clicks what the reader would press. */
async function clicca(page: Page, nome: string): Promise<void> {
  const scelta = page.locator('.scelta');
  await scelta
    .getByRole('link', { name: nome, exact: true })
    .or(scelta.getByRole('button', { name: nome, exact: true }))
    .click();
}

/** From the office to the answer for a day, whatever the reader presses with. */
async function percorri(page: Page, nome: string, premi: typeof clicca): Promise<void> {
  await premi(page, 'Pinerolo');
  await domanda(page, 'Per chi scrivi?');
  await premi(page, nome);
  await domanda(page, 'Di che cosa si tratta?');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('domanda');
  expect(await overflow(page)).toBe(0);
  await premi(page, 'Un’informazione o un chiarimento');
  // The day is today's until the reader wants another.
  await page.locator(ESITO).waitFor();
  await premi(page, 'Cambia giorno');
  await domanda(page, 'In che giorno scrivi?');
}

describe('la scelta guidata, su un telefono da 360 pixel', () => {
  test.each(CONTRIBUENTI)('%s', async (nome, vie, caselle) => {
    const { page, errors } = await open('/canali/', TELEFONO);
    await percorri(page, nome, clicca);
    await page.fill('#s-data', '17 giugno 2019');
    await page.press('#s-data', 'Enter');
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).allTextContents()).toEqual(vie);
    expect(await page.locator('.risposta .recapiti .casella').allTextContents()).toEqual(caselle);
    expect(new URL(page.url()).searchParams.get('data')).toBe('2019-06-17');
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('con la sola tastiera, dalla sede al giorno, fino all’ultimo contribuente dell’elenco', async () => {
    const { page, errors } = await open('/canali/', TELEFONO);
    await page.locator('.scelta a').first().focus();
    await percorri(page, 'Un altro contribuente', premi);
    for (let tasti = 0; tasti < 10 && (await page.evaluate(() => document.activeElement?.id)) !== 's-data'; tasti += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('17 giugno 2019');
    await page.keyboard.press('Enter');
    await page.locator(ESITO).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2019-06-17');
    expect(errors).toEqual([]);
  });

  test('ogni contribuente si raggiunge con la tastiera', async () => {
    const { page } = await open('/canali/?sede=pinerolo', TELEFONO);
    await domanda(page, 'Per chi scrivi?');
    await page.locator('#domanda').focus();
    const raggiunti: string[] = [];
    for (let tasti = 0; tasti < 40; tasti += 1) {
      await page.keyboard.press('Tab');
      raggiunti.push((await page.evaluate(() => document.activeElement?.textContent)) ?? '');
    }
    for (const [nome] of CONTRIBUENTI) expect(raggiunti).toContainEqual(expect.stringContaining(nome));
  });
});

test('quando la scelta si sveglia, chi è su una voce con la tastiera ci resta', async () => {
  const { page } = await open('/canali/');
  await page.locator('.scelta a').nth(1).focus();
  await page.locator('.scelta[data-pronto]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Moncalieri');
});

const INFORMAZIONI = '/canali/?contribuente=aziende-con-dipendenti&esigenza=informazioni&sede=torino&data=2019-06-17';

describe('una schermata con tutto', () => {
  test('canale, percorso, oggetto, tempo, passi con la casella di quel giorno', async () => {
    const { page } = await open(INFORMAZIONI);
    await page.locator(ESITO).waitFor();
    expect(await page.locator('.percorso li').allTextContents()).toEqual([
      'Fascicolo Previdenziale Aziende',
      'Comunicazione bidirezionale',
      'l’oggetto predefinito, dal menu a tendina',
    ]);
    const menu = oggettiDi('cassetto-aziende', '2019-06-17');
    expect(menu).toBeGreaterThan(0);
    expect(await page.locator('select[data-oggetto] option:not([value=""])').count()).toBe(menu);
    // 17 June 2019 + 7 working days, without the patron saint: Thursday 27.
    expect(await page.locator('.tempo').textContent()).toContain('giovedì 27 giugno 2019');
    expect(await page.locator('.passi').textContent()).toContain('elena.martina@inps.it');
    expect(await page.locator('.divieti').textContent()).toContain('Non scrivere alle vecchie caselle istituzionali');
  });

  test('due anni dopo, la casella in vigore è un’altra', async () => {
    const { page } = await open(INFORMAZIONI.replace('2019-06-17', '2021-09-06'));
    const passi = await page.locator('.passi').textContent();
    expect(passi).toContain('nicola.vitiello@inps.it');
    expect(passi).not.toContain('elena.martina');
    expect(await page.locator(ESITO).textContent()).toContain('Lo sappiamo fino al 19/07/2021');
  });

  test('agricolo dopo marzo 2021: i due fatti con le loro date, e prima il Cassetto', async () => {
    const { page } = await open(
      '/canali/?contribuente=datori-lavoro-agricolo&esigenza=informazioni&sede=torino&data=2021-04-01',
    );
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).allTextContents()).toEqual(['Cassetto previdenziale', 'E-mail']);
    expect(await page.locator('.avviso-attenzione').first().textContent()).toMatch(/contraddicono.*2021/s);
    expect(await page.locator(ESITO).textContent()).toContain('Vale fino a un fatto senza data');
  });

  test('la PEC di Moncalieri com’è stampata, con l’avviso che può essere un refuso', async () => {
    const { page } = await open(
      '/canali/?contribuente=artigiani-commercianti&esigenza=domanda-non-telematica&sede=moncalieri&data=2019-06-17',
    );
    expect(await page.locator('.risposta .casella').textContent()).toBe(
      'direzione.agenziacomplexa.moncalieri@postacert.inps.gov.it',
    );
    expect(await page.locator('.recapiti').first().textContent()).toContain('Può essere un refuso');
    expect(await page.locator('.divieti').textContent()).toContain(
      'Non mandare la domanda da una casella di posta ordinaria',
    );
  });

  test('l’oggetto scelto resta nell’indirizzo col suo id; quello generico avverte', async () => {
    const { page } = await open(INFORMAZIONI);
    await page
      .locator('select[data-oggetto]')
      .selectOption({ label: 'Non Specificato, solo se nessun altro è adatto' });
    expect(new URL(page.url()).searchParams.get('oggetto')).toMatch(/^az-/);
    expect(await page.locator('.oggetto .avviso-attenzione').textContent()).toContain('non ha più un tempo garantito');
  });

  test('porta alle scadenze, con la data e la sede già scritte', async () => {
    const { page } = await open(INFORMAZIONI);
    await page.getByRole('link', { name: 'I giorni uno per uno' }).click();
    await page.waitForURL(/\/calcolatori\/scadenze\/\?contatto=2019-06-17&sede=torino/);
    expect(await page.inputValue('#c-contatto')).toBe('17/06/2019');
  });
});

describe('la questione nelle parole di chi chiede', () => {
  const ARTIGIANO = '/canali/?sede=pinerolo&contribuente=artigiani-commercianti';

  test('un rimborso: il Cassetto con l’oggetto già scelto, e il termine, nei primi 700 pixel di un telefono', async () => {
    const { page } = await open(ARTIGIANO, TELEFONO);
    await page.getByLabel('Scrivila con le tue parole').fill('soldi ind');
    await page.getByRole('link', { name: 'Riavere contributi pagati in più (rimborso)' }).click();
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).first().textContent()).toBe('Cassetto previdenziale');
    // § 2.4, row 20 of the list of subjects.
    expect(await page.locator('select[data-oggetto] option:checked').textContent()).toBe('Rimborso');
    expect(new URL(page.url()).searchParams.get('oggetto')).toBe('ac-rimborso');
    const fondo = await page.locator('.tempo').evaluate((riga) => riga.getBoundingClientRect().bottom);
    expect(fondo).toBeLessThanOrEqual(700);
    await page.getByRole('link', { name: 'presentare una domanda' }).click();
    await expect.poll(() => page.locator(VIE).first().textContent()).toBe('Servizi in linea');
  });

  test('«si accetta solo in linea?» lo dice la risposta: una dilazione è fra le domande del § 1.1', async () => {
    const { page } = await open(`${ARTIGIANO}&questione=dilazione`);
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).first().textContent()).toBe('Servizi in linea');
    expect(await page.locator('.risposta').first().textContent()).toContain(
      'Domande di dilazione e riduzione sanzioni civili, che si presenta solo così',
    );
  });

  test('chi ha già scritto dice quando, con le sue parole, e trova a chi scrivere e da che giorno', async () => {
    const { page } = await open('/canali/?sede=collegno&contribuente=aziende-con-dipendenti&questione=non-rispondono');
    await page.getByLabel('Quando hai scritto la prima volta?').fill('3 maggio 2022');
    await page.getByRole('button', { name: 'Conta i giorni' }).click();
    // Seven working days from 3 May 2022 end on Thursday 12: it can be done from the day after.
    await page.locator('.tempo', { hasText: 'venerdì 13 maggio 2022' }).waitFor();
    expect(await page.locator('.risposta .casella').first().textContent()).toBe('natalina.cotardo@inps.it');
  });

  test('passato il termine di chiusura, lo dice in cima con il terzo livello', async () => {
    const { page } = await open(
      '/canali/?sede=pinerolo&contribuente=artigiani-commercianti&questione=non-rispondono&data=2026-11-29&contatto=2026-10-20',
      { viewport: { width: 360, height: 740 } },
    );
    const avviso = page.locator('.scaduto');
    await avviso.waitFor();
    expect(await avviso.textContent()).toContain('entro martedì 17 novembre 2026');
    expect(await avviso.locator('.casella').first().textContent()).toBe('urp.torino@inps.it');
    expect(await page.locator('.tempo').first().textContent()).toContain('Si poteva mandare da');
    await page.emulateMedia({ media: 'print' });
    expect(await avviso.locator('.casella').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await avviso.getByRole('link', { name: 'terzo livello' }).click();
    await expect.poll(() => page.locator('#domanda').textContent()).toContain('Sollecito di terzo livello');
  });

  test('la mia sede si tiene su questo dispositivo, e la volta dopo non si chiede', async () => {
    const { page } = await open(`${ARTIGIANO}&questione=rimborso`);
    await page.getByRole('button', { name: 'Pinerolo è la mia sede' }).click();
    await page.goto(new URL('/canali/', page.url()).href);
    await domanda(page, 'Per chi scrivi?');
    expect(await page.locator('.date-risposte').textContent()).toContain('Pinerolo, la mia sede');
    await page.goto(new URL('/privacy/', page.url()).href);
    await page.getByRole('button', { name: 'Cancella tutto' }).click();
    await page.goto(new URL('/canali/', page.url()).href);
    await page.locator('.scelta a').first().hover();
    await page.locator('.scelta[data-pronto]').waitFor();
    await domanda(page, 'Quale sede è competente?');
  });
});

describe('indietro, e cambiare una risposta', () => {
  test('il tasto Indietro rifà la strada, Avanti la riprende', async () => {
    const { page } = await open('/canali/');
    await page.getByRole('link', { name: 'Ivrea' }).click();
    await domanda(page, 'Per chi scrivi?');
    await page.getByRole('link', { name: 'Datore di lavoro domestico' }).click();
    await domanda(page, 'Di che cosa si tratta?');
    await page.goBack();
    await domanda(page, 'Per chi scrivi?');
    await page.goBack();
    await domanda(page, 'Quale sede è competente?');
    await page.goForward();
    await page.goForward();
    await domanda(page, 'Di che cosa si tratta?');
    await page.getByRole('link', { name: 'Mandare dei documenti' }).click();
    await page.locator(ESITO).waitFor();
  });

  test('cambiata la sede, il resto rimane e la risposta è nuova', async () => {
    const { page } = await open(
      '/canali/?contribuente=datori-lavoro-domestico&esigenza=informazioni&sede=ivrea&data=2019-06-17',
    );
    expect(await page.locator('.risposta .casella').textContent()).toBe('Direzione.ivrea@inps.it');
    await page.getByRole('link', { name: 'Cambia sede' }).click();
    await domanda(page, 'Quale sede è competente?');
    expect(await page.locator('.scelte [aria-current]').textContent()).toBe('Ivrea');
    await page.getByRole('link', { name: 'Collegno' }).click();
    await page.locator(ESITO).waitFor();
    expect(await page.locator('.risposta .casella').textContent()).toBe('Direzione.collegno@inps.it');
    await page.goBack();
    await page.goBack();
    await page.locator(ESITO).waitFor();
    expect(await page.locator('.risposta .casella').textContent()).toBe('Direzione.ivrea@inps.it');
  });

  test('una data impossibile si dice sotto il campo, e non si va avanti', async () => {
    const { page } = await open(
      '/canali/?contribuente=datori-lavoro-domestico&esigenza=informazioni&sede=ivrea&cambia=data',
    );
    await page.fill('#s-data', '31/06/2021');
    await page.getByRole('button', { name: 'Vedi la risposta' }).click();
    expect(await page.locator('#s-data-errore').textContent()).toBe(
      '«31/06/2021» non esiste: giugno 2021 ha 30 giorni.',
    );
    await page.fill('#s-data', '01/01/2015');
    await page.getByRole('button', { name: 'Vedi la risposta' }).click();
    expect(await page.locator('#s-data-errore').textContent()).toContain('vale dal 13/07/2017');
  });
});

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

describe('senza JavaScript', () => {
  const SENZA = { javaScriptEnabled: false };

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

describe('una casella dice nella prima riga che cosa ne è stato', () => {
  test.each([
    [
      'elena-martina-inps-it',
      'Ha cambiato sede: dal 19 luglio 2021 serve per Pinerolo, prima per Torino.',
      'nicola.vitiello@inps.it',
    ],
    [
      'antonio-cecchini-inps-it',
      'Non usarla più: è servita per Moncalieri fino al 18 luglio 2021',
      'flavio.masseni@inps.it',
    ],
    ['gestioneseparata-nomesede-inps-it', 'Non usarla: nessuno prende in carico ciò che vi arriva.', 'scelta guidata'],
  ])('%s', async (casella, frase, poi) => {
    const { page } = await open(`/contatti/caselle/${casella}/`, { ...TELEFONO, javaScriptEnabled: false });
    const prima = page.locator('main h1 + .avviso');
    expect(await prima.locator('p').first().textContent()).toContain(frase);
    expect(await prima.textContent()).toContain(poi);
    expect(await overflow(page)).toBe(0);
  });

  test('una casella che porta un nome chiede ai robot di non entrare, quella dell’ufficio no', async () => {
    const { page } = await open('/contatti/caselle/elena-martina-inps-it/', { javaScriptEnabled: false });
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.goto(new URL('/contatti/caselle/urp-torino-inps-it/', page.url()).href);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
  });
});
