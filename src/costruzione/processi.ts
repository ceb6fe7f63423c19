import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a program of node_modules/.bin, its output shown as it comes.
 * @returns its exit code
 */
export function avviaComando(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return avviaProcesso(join(process.cwd(), 'node_modules', '.bin', name), args, environment);
}

/** Runs a program, its output shown as it comes. @returns its exit code */
export function avviaProcesso(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A step of a long command. */
export interface Passo {
  titolo: string;
  esegui: () => Promise<number>;
  /** How far it is, in a few words. */
  finora?: () => string;
}

/** How often a step says how far it is: on a terminal, where the line changes; elsewhere, where lines pile up. */
const EVERY = { terminal: 1000, log: 20_000 };

/**
 * Runs steps one after the other and stops at the first that fails.
 * @returns the first exit code that is not 0, or 0
 */
export async function unoDopoLAltro(steps: readonly Passo[]): Promise<number> {
  for (const step of steps) {
    console.log(`\n— ${step.titolo}`);
    const code = await watched(step);
    if (code !== 0) {
      console.error(`\n${step.titolo}: non riuscito.`);
      return code;
    }
  }
  return 0;
}

/** Does things side by side, to the end of each. @returns the first exit code that is not 0, or 0 */
export async function insieme(things: readonly (() => Promise<number>)[]): Promise<number> {
  return (await Promise.all(things.map((one) => one()))).find((code) => code !== 0) ?? 0;
}

async function watched({ esegui: work, finora }: Passo): Promise<number> {
  if (!finora) return work();
  const live = process.stderr.isTTY;
  const start = performance.now();
  const clear = '\r\u001b[K';
  const say = (): void => {
    const line = `  ${Math.round((performance.now() - start) / 1000)} s, ${finora()}`;
    process.stderr.write(live ? `${clear}${line}` : `${line}\n`);
  };
  const timer = setInterval(say, live ? EVERY.terminal : EVERY.log);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (live) process.stderr.write(clear);
  }
}
