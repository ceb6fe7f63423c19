/**
 * `npm run fuzz [-- seme [quanti]]`: the whole campaign of random texts and addresses, in the browser, on the built
 * site. Prints what was tried and what went wrong; exit 1 if anything did.
 */
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { ARGS } from '../browser/browser-args.ts';
import { campagna } from './campagna.ts';

const seme = Number(process.argv[2] ?? 2026);
/** How many of each thing on each page. */
const quanti = Number(process.argv[3] ?? 30);
const server = await preview({ root: process.cwd(), server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: ARGS });
const context = await browser.newContext({ locale: 'it-IT', serviceWorkers: 'block' });
const { provati, guasti } = await campagna(context, `http://127.0.0.1:${server.port}`, {
  seme,
  calcolatori: 99,
  ingressi: quanti,
  indirizzi: quanti,
  aperture: quanti,
});
await browser.close();
await server.stop();
for (const [che, quanti] of Object.entries(provati)) console.log(`${String(quanti).padStart(6)}  ${che}`);
console.log(
  `${String(Object.values(provati).reduce((sum, one) => sum + one, 0)).padStart(6)}  in tutto, seme ${seme}; guasti: ${guasti.length}`,
);
for (const { dove, ingresso, che } of guasti.slice(0, 40))
  console.log(`GUASTO  ${dove}\n        ${ingresso}\n        ${che}`);
process.exitCode = guasti.length > 0 ? 1 : 0;
