import { existsSync } from 'node:fs';
import fc from 'fast-check';
import type { BrowserContext } from 'playwright-core';
import { domanda, testo } from './ingressi.ts';
import { digita, SENTINELLA, torna, type Banco, type Guasto } from './pagina.ts';
import { cartelle, inviaDate, cerca } from './moduli-veri.ts';

/** How much a campaign tries. */
export interface Misura {
  seme: number;
  /** How many calculators (all, where more than there are). */
  calcolatori: number;
  /** On each page: texts typed, addresses gone back to. */
  ingressi: number;
  indirizzi: number;
  /** Pages opened from an address, each with its scripts from the start. */
  aperture: number;
}

export interface Resoconto {
  provati: Record<string, number>;
  guasti: Guasto[];
}

const CAMPI = 'main input:not([type=hidden]):not([type=submit]), main textarea, main select';

/** Opens pages of the built site and gives them what no reader should, in the browser. */
export async function campagna(context: BrowserContext, sito: string, misura: Misura): Promise<Resoconto> {
  const provati: Record<string, number> = {};
  const guasti: Guasto[] = [];
  let seme = misura.seme;
  const campioni = <T>(arbitrary: fc.Arbitrary<T>, quanti: number): T[] =>
    fc.sample(arbitrary, { numRuns: quanti, seed: (seme += 1) });
  const casi = (quanti: number): string[][] => campioni(fc.array(testo, { minLength: 1, maxLength: 6 }), quanti);
  const conta = (che: string, quanti: number): void => {
    provati[che] = (provati[che] ?? 0) + quanti;
  };

  await context.addInitScript(SENTINELLA);
  const pagina = await context.newPage();
  const banco: Banco = { pagina, errori: [] };
  pagina.on('console', (message) => {
    if (message.type() === 'error') banco.errori.push(message.text());
  });
  pagina.on('pageerror', (error) => banco.errori.push(String(error)));
  const apri = async (path: string): Promise<void> => {
    await pagina.goto(sito + path, { waitUntil: 'load' });
    // A page that calculates says when its script has taken it over.
    await pagina.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    await pagina.locator(':is([data-scheda], [data-regole]):not([data-pronto])').first().waitFor({ state: 'detached' });
  };
  const apriEGuarda = async (path: string, risposta: 'calcolo' | ''): Promise<void> => {
    await apri(path);
    const che = await pagina.evaluate(
      (kind) => (window as unknown as { guardia(kind: string): string }).guardia(kind),
      risposta,
    );
    if (che) guasti.push({ dove: path.split('?')[0] ?? '', ingresso: path.slice(0, 300), che });
    if (banco.errori.length > 0)
      guasti.push({
        dove: path.split('?')[0] ?? '',
        ingresso: path.slice(0, 300),
        che: banco.errori.splice(0).join(' | '),
      });
    conta('pagine aperte da un indirizzo', 1);
  };

  const ids = cartelle('calcolatori').filter((id) => id !== 'scadenze');
  const scelti = ids.filter((_id, n) => n % Math.max(1, Math.floor(ids.length / misura.calcolatori)) === 0);
  for (const id of scelti) {
    const path = `/calcolatori/${id}/`;
    await apri(path);
    const nomi = await pagina.$$eval('#dati [name]', (fields) =>
      fields.map((field) => field.getAttribute('name') ?? ''),
    );
    guasti.push(
      ...(await digita(banco, path, '#dati input, #dati select:not(#esempio)', casi(misura.ingressi), 'calcolo')),
    );
    conta('dati scritti nei calcolatori', misura.ingressi);
    guasti.push(
      ...(await torna(banco, path, campioni(domanda(nomi, ['I', 'II', '1000', '12']), misura.indirizzi), 'calcolo')),
    );
    conta('indirizzi dei calcolatori', misura.indirizzi);
    await pagina.$$eval('details[data-strumento]', (all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await pagina.waitForFunction(() =>
      [...document.querySelectorAll('details[data-strumento]')].every(
        (one) => (one.lastElementChild?.childElementCount ?? 0) > 0,
      ),
    );
    guasti.push(
      ...(await digita(
        banco,
        `${path} (strumenti)`,
        '.strumenti input, .strumenti textarea, .strumenti select',
        casi(misura.ingressi / 2),
        'calcolo',
      )),
    );
    conta('dati scritti negli strumenti', Math.floor(misura.ingressi / 2));
  }

  await apri('/canali/?contribuente=artigiani-commercianti');
  await pagina.locator('#domanda').waitFor();
  const CANALI = [
    'contribuente',
    'esigenza',
    'sede',
    'data',
    'contatto',
    'circostanza',
    'oggetto',
    'cambia',
    'protocollo',
  ];
  const NOTI = [
    'artigiani-commercianti',
    'committenti-gestione-separata',
    'secondo-livello',
    'terzo-livello',
    'sollecito',
    'appuntamento',
    'torino',
    'ivrea',
    '2017-07-13',
    '2021-03-24',
    '2021-02-30',
    '2099-01-01',
    'data',
    'sede',
    'torino-2017',
  ];
  guasti.push(...(await torna(banco, '/canali/', campioni(domanda(CANALI, NOTI), misura.indirizzi * 6), '')));
  conta('indirizzi della scelta guidata', misura.indirizzi * 6);
  const RISPOSTA =
    '/canali/?contribuente=artigiani-commercianti&esigenza=sollecito&sede=torino&data=2021-03-24&contatto=2021-03-01';
  await apri(RISPOSTA);
  await pagina.locator('#domanda').waitFor();
  guasti.push(...(await digita(banco, RISPOSTA, CAMPI, casi(misura.ingressi * 2), '')));
  await apri('/canali/?contribuente=artigiani-commercianti&esigenza=sollecito&sede=torino&cambia=data');
  await pagina.locator('[data-modulo=data]').waitFor();
  guasti.push(...(await inviaDate(banco, casi(misura.ingressi * 2))));
  conta('testi scritti nella scelta guidata', misura.ingressi * 4);

  await apri('/prodotti/');
  await pagina.locator('#cerca').focus();
  await pagina.locator('#cerca').fill('mt1k');
  await pagina.locator('.cerca-elenco [role=option]').first().waitFor();
  guasti.push(...(await cerca(banco, campioni(testo, misura.ingressi * 6))));
  conta('domande nella casella di ricerca', misura.ingressi * 6);

  const altre = [
    '/prodotti/',
    '/calcolatori/scadenze/',
    ...cartelle('esercizi').map((id) => `/esercizi/${id}/`),
    '/esercizi/',
  ].filter((path) => existsSync(`dist${path}index.html`));
  for (const path of altre) {
    await apri(path);
    guasti.push(...(await digita(banco, path, CAMPI, casi(misura.ingressi), '')));
    conta('testi scritti in altre pagine', misura.ingressi);
    for (const query of campioni(
      domanda(['seme', 'q', 'filtro', 'data', 'termine', 'foglio', 'regola'], ['1', '2026', '2021-03-24']),
      Math.ceil(misura.aperture / 8),
    ))
      await apriEGuarda(path + query, '');
  }
  for (const id of scelti.slice(0, Math.ceil(misura.aperture / 4)))
    for (const query of campioni(domanda(['giacenza', 'pervenuto'], ['1000']), 2))
      await apriEGuarda(`/calcolatori/${id}/${query}`, 'calcolo');
  for (const query of campioni(domanda(['q', 'q'], ['mt1k00']), misura.aperture))
    await apriEGuarda(`/cerca/${query}`, '');
  for (const query of campioni(domanda(CANALI, NOTI), misura.aperture)) await apriEGuarda(`/canali/${query}`, '');
  await pagina.close();
  return { provati, guasti };
}
