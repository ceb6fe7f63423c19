/**
 * `npm run bench:prima-risposta`, after a build: from the gesture to the first answer, on a page that is open, served by
 * nginx as shipped (gzip), on a phone's slow line. Requests, round trips and bytes are what counts; the milliseconds
 * are of the machine too. `-- --viaggi`: each request. `-- ricerca`: only the gestures whose name begins so.
 */
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { ARGS } from '../test/browser/browser-args.ts';
import { avviaNginx } from '../test/browser/server-veri.ts';
import { aspetta, type Attesa, type Gesto } from './misura/attesa.ts';
import { annota } from './misura/obiettivi.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';

const VOLTE = 5;
const args = process.argv.slice(2);
const soli = args.filter((arg) => !arg.startsWith('--'));

const ricerca = (nome: string, pagina: string, scrive: string): Gesto => ({
  nome,
  pagina,
  scrive,
  fuoco: (page) => page.locator('form[data-ricerca] input[type=search]').first().tap(),
  risposto: `[...document.querySelectorAll('.cerca-voce')].some((voce) => voce.getClientRects().length > 0)`,
});

const GESTI: readonly Gesto[] = [
  ricerca('ricerca, pagina iniziale, un codice', '/', 'MT1K00'),
  ricerca('ricerca, testata di un prodotto, un codice', '/prodotti/mt1k00/', 'NM7K00'),
  ricerca('ricerca, pagina iniziale, una parola', '/', 'verbal'),
  {
    nome: 'calcolatore, primo tasto',
    pagina: '/calcolatori/indice-giacenza/',
    fuoco: (page) => page.locator('#c-giacenza').tap(),
    scrive: '2',
    risposto: `(w.__era ??= document.getElementById('esito').textContent) !== document.getElementById('esito').textContent && document.getElementById('esito').dataset.pronto === ''`,
  },
  {
    nome: 'scelta guidata, prima risposta',
    pagina: '/canali/',
    fuoco: (page) => page.locator('a[data-risposta]').first().tap(),
    risposto: `document.querySelector('[data-scelta]').dataset.pronto === '' && location.search !== ''`,
  },
  ...((['/prodotti/', '/sedi/'] as const).map((pagina) => ({
    nome: `filtro di una tabella, ${pagina}`,
    pagina,
    fuoco: (page) => page.locator('form[data-filtra] input[name=testo]').first().tap(),
    scrive: 'to',
    risposto: `document.querySelector('form[data-filtra] output').textContent.includes(' su ')`,
  })) satisfies Gesto[]),
];

const nginx = await avviaNginx({ compressa: '.' });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: ARGS });
const trovate: { gesto: Gesto; corse: Attesa[] }[] = [];
try {
  for (const gesto of GESTI.filter(({ nome }) => soli.length === 0 || soli.some((inizio) => nome.startsWith(inizio)))) {
    const corse: Attesa[] = [];
    for (let volta = 0; volta < VOLTE; volta += 1) corse.push(await aspetta(browser, nginx.address, gesto));
    trovate.push({ gesto, corse });
    if (args.includes('--viaggi')) stampaViaggi(gesto, corse.at(-1));
  }
} finally {
  await browser.close();
  await nginx.stop();
}

function stampaViaggi({ nome }: Gesto, corsa: Attesa | undefined): void {
  console.log(`\n${nome}: ${Math.round(corsa?.scrittura ?? NaN)} + ${Math.round(corsa?.ms ?? NaN)} ms`);
  for (const { nome: file, parte, arriva, byte } of corsa?.viaggi ?? [])
    console.log(`  ${Math.round(parte)} → ${Math.round(arriva)} ms, ${byte} B, ${file}`);
}

const di = (corse: readonly Attesa[], che: (corsa: Attesa) => number): number => mediana(corse.map(che));
const righe = trovate.map(({ gesto, corse }) => [
  gesto.nome,
  numero(
    di(corse, ({ richieste }) => richieste),
    0,
  ),
  numero(
    di(corse, ({ catena }) => catena),
    0,
  ),
  numero(di(corse, ({ byte }) => byte) / 1024),
  numero(di(corse, ({ intestazioni }) => intestazioni) / 1024),
  numero(
    di(corse, ({ ms }) => ms),
    0,
  ),
  `${numero(Math.min(...corse.map(({ ms }) => ms)), 0)}-${numero(Math.max(...corse.map(({ ms }) => ms)), 0)}`,
]);
const quadro = tabella(
  ['gesto', 'richieste', 'in fila', 'KB prima della risposta', 'di cui intestazioni', 'ms', 'da, a'],
  righe,
);
if (soli.length > 0) console.log(quadro);
else {
  const codice = trovate.filter(({ gesto }) => gesto.nome.endsWith('un codice')).flatMap(({ corse }) => corse);
  annota({ fuoco: di(codice, ({ ms }) => ms), risposta: di(codice, ({ ms, scrittura }) => scrittura + ms) });
  scriviSezione(
    'Dal gesto alla prima risposta',
    'npm run bench:prima-risposta',
    `${quadro}\n\nPagina aperta e quieta, poi il gesto, a 360 pixel: si tocca, si scrive tutto in una volta. nginx come lo si ospita, con gzip, HTTP/1.1; la linea la imita Chromium (150 ms a ogni richiesta, 1,6 Mbit/s), col processore a un quarto. «In fila»: quante richieste si aspettano l’una con l’altra. I millisecondi vanno dall’ultimo tasto (o dal tocco, dove non si scrive) al fotogramma che mostra la risposta; mediane di ${VOLTE}. Carico della macchina alla fine: ${numero(loadavg()[0] ?? NaN)} su due processori.`,
  );
}
