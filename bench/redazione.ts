/**
 * `npm run bench:redazione -- [corse=9]`, after a build: in the editors' page, how long from a field changed to the
 * answer of the whole check, on this machine and on one four times slower: the browser's process is let run for a
 * quarter of the time, since the tools of a browser slow a page down and not its workers. And what travels to get
 * there.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { avviaNginx } from '../test/browser/server-veri.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';

const corse = Number(process.argv.find((arg) => arg.startsWith('corse='))?.slice(6) ?? '9');
/** For how many milliseconds a process runs, and then waits three times as many. */
const PASSO = 10;

/** Lets some processes run for a quarter of the time, until it is told to stop. */
function rallenta(pids: readonly number[]): { smetti: () => Promise<void> } {
  let finito = false;
  const ferma = (async (): Promise<void> => {
    while (!finito) {
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      await wait(PASSO * 3);
      for (const pid of pids) process.kill(pid, 'SIGCONT');
      await wait(PASSO);
    }
  })();
  return {
    smetti: () => {
      finito = true;
      return ferma;
    },
  };
}

/**
 * Milliseconds from a name typed to the answer about all the rules, the pause that waits for the keys to rest aside.
 */
function controlla(page: Page, nome: string): Promise<number> {
  return page.evaluate(async (scritto) => {
    const campo = document.querySelector<HTMLTextAreaElement>('#c-nome');
    if (!campo) throw new Error('il modulo non c’è');
    campo.value = scritto;
    campo.dispatchEvent(new Event('input', { bubbles: true }));
    const inizio = performance.now();
    const esito = document.querySelector<HTMLElement>('.redazione-esito');
    while (!esito?.textContent?.includes(scritto) || esito.textContent.includes('Controllo…'))
      await new Promise((poi) => setTimeout(poi, 5));
    return performance.now() - inizio - 300;
  }, nome);
}

const nginx = await avviaNginx({ compressa: '.', brotli: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${nginx.address}/redazione/?regola=prodotti/nm7k00`);
  await page.getByRole('radio', { name: 'È scritta male' }).check();
  await controlla(page, 'Prima volta');
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  const pids = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
  const misure: string[][] = [];
  for (const volte of [1, 4]) {
    const lento = volte > 1 ? rallenta(pids) : null;
    const tempi: number[] = [];
    for (let corsa = 0; corsa < corse; corsa += 1) tempi.push(await controlla(page, `Nome ${volte} ${corsa}`));
    await lento?.smetti();
    misure.push([`processore × ${volte}`, ...[mediana(tempi), Math.max(...tempi)].map((ms) => numero(ms / 1000, 2))]);
  }
  scriviSezione(
    'Redazione: controllare tutto dopo un cambiamento',
    'npm run bench:redazione',
    `${tabella(['', 'mediana, s', 'la più lunga, s'], misure)}\n\nDal campo cambiato alla risposta su tutte le regole (lettura, schemi, legami, controlli, seconda lettura), in Chromium, senza i 300 ms in cui si aspetta che chi scrive si fermi; ${corse} volte. «× 4»: il processo del browser corre per un quarto del tempo. La macchina faceva anche altro.`,
  );
} finally {
  await browser.close();
  await nginx.stop();
}
