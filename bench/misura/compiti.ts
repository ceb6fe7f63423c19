/** The tasks of a page's main thread, as Chromium itself times them: in time of processor, not of the clock. */
import type { CDPSession } from 'playwright-core';

/** Between two keys of somebody who writes quickly. */
export const BATTUTA = 120;

interface Evento {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
  args?: { name?: string };
}

/** What Chromium noted while something was done. */
async function eventiDi(cdp: CDPSession, fai: () => Promise<void>): Promise<Evento[]> {
  const eventi: Evento[] = [];
  const raccogli = ({ value }: { value: object[] }): void => void eventi.push(...(value as Evento[]));
  cdp.on('Tracing.dataCollected', raccogli);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        ...['__metadata', 'toplevel', 'loading'],
        ...['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      ],
    },
  });
  await fai();
  const finita = new Promise((fatto) => cdp.once('Tracing.tracingComplete', fatto));
  await cdp.send('Tracing.end');
  await finita;
  cdp.off('Tracing.dataCollected', raccogli);
  return eventi.sort((a, b) => a.ts - b.ts);
}

const filo = ({ pid, tid }: Evento): string => `${pid} ${tid}`;

/** Those of a name, of the threads of pages. */
function compitiFra(eventi: readonly Evento[], quali: string): Evento[] {
  const principali = new Set(
    eventi.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(filo),
  );
  return eventi.filter((uno) => uno.name === quali && principali.has(filo(uno)));
}

const durata = ({ tdur = 0 }: Evento): number => tdur / 1000;

/**
 * What the page's main thread did while something was done: milliseconds of processor of each, in their order.
 * @param cdp a session of the page
 * @param quali the name that Chromium gives them: every task, or the alarms of the page
 */
export async function compitiDi(
  cdp: CDPSession,
  fai: () => Promise<void>,
  quali: 'RunTask' | 'TimerFire' = 'RunTask',
): Promise<number[]> {
  return compitiFra(await eventiDi(cdp, fai), quali).map(durata);
}

/** The same, of a page that is opened, until it shows something. */
export async function finoAlPrimoContenuto(cdp: CDPSession, apri: () => Promise<void>): Promise<number[]> {
  const eventi = await eventiDi(cdp, apri);
  const primo = eventi.find(({ name }) => name === 'firstContentfulPaint');
  if (!primo) throw new Error('la pagina non ha mostrato niente');
  return compitiFra(eventi, 'RunTask')
    .filter((uno) => filo(uno) === filo(primo) && uno.ts < primo.ts)
    .map(durata);
}
