import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processoVivo } from './sostituisci.ts';

/** Says which process is building: the next one waits for it. */
const TURN = '.dist-in-corso';
const EVERY = 500;

/**
 * Does some work when no other build of the same project is at work; waits for one that is.
 * @param root the project's folder
 * @param waiting called once, with the process that is waited for
 */
export async function inTurno<T>(root: string, waiting: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  const file = join(root, TURN);
  for (let told = false; !take(file); told = true) {
    const pid = holder(file);
    // Whoever was killed left its turn behind.
    if (!processoVivo(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) waiting(pid);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    // Given back in the meantime.
    return 0;
  }
}
