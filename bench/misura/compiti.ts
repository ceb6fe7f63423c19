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
  const eventi: Evento[] = [];
  const raccogli = ({ value }: { value: object[] }): void => void eventi.push(...(value as Evento[]));
  cdp.on('Tracing.dataCollected', raccogli);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['__metadata', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await fai();
  const finita = new Promise((fatto) => cdp.once('Tracing.tracingComplete', fatto));
  await cdp.send('Tracing.end');
  await finita;
  cdp.off('Tracing.dataCollected', raccogli);
  const filo = ({ pid, tid }: Evento): string => `${pid} ${tid}`;
  const principali = new Set(
    eventi.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(filo),
  );
  return eventi
    .filter((uno) => uno.name === quali && principali.has(filo(uno)))
    .sort((a, b) => a.ts - b.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
}
