import { describe, expect, test } from 'vitest';
import { pagineDellaMappa, tipoDi } from '../../bench/sito.ts';
import { conAxe, violazioni } from './axe.ts';
import { openInTurn, overflow, useBrowser } from './browser.ts';
import { regioniMute, tagliati } from './lettura.ts';

useBrowser();
// No colour fades in: what axe reads is what stays.
const open = openInTurn({
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});

/** The pages that say most of their type, and those whose answer is in their address. */
const SCELTE = [
  '/',
  '/prodotti/',
  '/prodotti/mt1k00/',
  '/prodotti/mt4k00/',
  '/codici/210601/',
  '/unita/',
  '/unita/agenzia-flussi-contributivi/',
  '/fonti/',
  '/fonti/circolare-36-2014/',
  '/incongruenze/',
  '/cerca/?q=rimborso',
  '/dati/',
  '/calcolatori/',
  '/calcolatori/indice-giacenza/',
  '/calcolatori/scostamento/',
  '/calcolatori/performance-strategica/',
  '/esercizi/',
  '/guide/lezione/',
  '/calcolatori/scadenze/',
  '/canali/',
  '/canali/?contribuente=datori-lavoro-agricolo&esigenza=informazioni&sede=moncalieri&data=2021-09-06',
  '/canali/tavola/',
  '/canali/regole/',
  '/canali/oggetti/',
  '/canali/aziende-con-dipendenti/informazioni/',
  '/canali/autonomi-agricoli/secondo-livello/',
  '/contatti/',
  '/contatti/caselle/elena-martina-inps-it/',
  '/contatti/caselle/direzione-agenziacomplexa-pinerolo-postacert-inps-gov-it/',
  '/indicatori/',
  '/indicatori/indice-giacenza/',
  '/indicatori/performance-strategica/',
  '/progetti/',
  '/progetti/as2/',
  '/lavoro-agile/',
  '/registri/audit/',
  '/registri/capitoli/',
  '/registri/corsi/',
  '/strutture/',
  '/strutture/dc-risorse-umane/',
  '/strutture/punti-inps/',
  '/strutture/discendenza/',
  '/strutture/posti/',
  '/strutture/matrice/',
  '/strutture/regionali/',
  '/strutture/ordinamenti/2016/',
  '/strutture/confronto/strutture-provinciali/',
  '/competenze/',
  '/competenze/cause/',
  '/competenze/open-data/',
  '/stile/',
];
const tipiScelti = new Set(SCELTE.map(tipoDi));
/** At least one page of each type: what is found on one is found on its sisters. */
const PAGINE = [
  ...SCELTE,
  ...[...Map.groupBy(pagineDellaMappa(), tipoDi)].flatMap(([tipo, [prima = '/']]) =>
    tipiScelti.has(tipo) ? [] : prima,
  ),
];

/** What must be there before a page whose answer is in its address is looked at. */
const RISPOSTE: Readonly<Record<string, string>> = {
  '/cerca/': '.cerca-pagina .cerca-voce',
  '/canali/': '.scelta .esito',
};

describe('ogni tipo di pagina si legge: nessuna violazione delle WCAG 2.2 AA che axe sappia trovare, e ingrandendo nulla si perde', () => {
  test.each(PAGINE)('%s', async (path) => {
    const { page } = await open(path);
    const [luogo = '', domanda] = path.split('?');
    if (domanda)
      await page
        .locator(RISPOSTE[luogo] ?? 'main')
        .first()
        .waitFor();
    await conAxe(page);
    expect(await violazioni(page), 'a 1280 pixel, chiaro').toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violazioni(page), 'a 320 pixel, scuro').toEqual([]);
    // 320 pixels are 1280 at 400%: the page scrolls one way only. Only tables scroll, each in a region of its own.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overflow(page), 'al 400%').toBe(0);
    expect(await tagliati(page), 'al 400%').toEqual([]);
    expect(await regioniMute(page), 'al 400%').toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `testo al 200%, ${width} pixel`).toBe(0);
      expect(await tagliati(page), `testo al 200%, ${width} pixel`).toEqual([]);
    }
  });
});
