/**
 * `npm run bench:passi`: four questions, each walked in the browser from the home page as somebody who has never seen
 * the site: steps, and bytes that travelled (compressed, as nginx sends them).
 */
import { chromium } from 'playwright-core';
import { avviaNginx } from '../test/browser/server-veri.ts';
import { cammina, CAMMINI } from '../test/browser/passi.ts';

const nginx = await avviaNginx({ compressa: '.', brotli: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let wrong = 0;
try {
  for (const cammino of CAMMINI) {
    const context = await browser.newContext({
      locale: 'it-IT',
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${nginx.address}/`, { waitUntil: 'networkidle' });
    const home = bytes;
    const { passi, letta } = await cammina(page, cammino);
    const right = cammino.risposta.test(letta);
    if (!right) wrong += 1;
    console.log(
      `\n${cammino.domanda}  ${right ? 'trovata' : 'NON TROVATA'} in ${passi.length} passi, ${kilo(home)} la pagina iniziale e ${kilo(bytes - home)} la ricerca`,
    );
    for (const [index, { azione, che }] of passi.entries()) console.log(`  ${index + 1}. ${azione}: ${che}`);
    console.log(`  «${letta}»\n  fonte: ${cammino.fonte}`);
    await context.close();
  }
} finally {
  await browser.close();
  await nginx.stop();
}
process.exitCode = wrong > 0 ? 1 : 0;

function kilo(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).replace('.', ',')} KB`;
}
