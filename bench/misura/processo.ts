import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command cost. */
export interface Corsa {
  /** From the start of the command to its end. */
  secondi: number;
  /** Time of the processors, of the command and of all that it started: what a busy machine changes least. */
  calcolo: number;
  /** The largest sum of the resident memory of the command and of all that it started, seen every few milliseconds. */
  megabyte: number;
  /** Exit code. */
  esito: number;
  /** What it printed, errors included. */
  uscita: string;
}

/** How often the memory is looked at. */
const EVERY_MS = 25;

/**
 * Runs a command and measures the whole of it, children included (Linux: memory is read in /proc).
 * @param folder where it runs
 * @param watch told the resident memory, in bytes, and the milliseconds since the start
 */
export function misuraProcesso(
  program: string,
  args: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
  watch?: (bytes: number, ms: number) => void,
): Promise<Corsa> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const before = childrenSeconds();
    let peak = 0;
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    const look = (): void => {
      const now = child.pid === undefined ? 0 : residentBytes(child.pid);
      watch?.(now, performance.now() - start);
      peak = Math.max(peak, now);
    };
    const timer = setInterval(look, EVERY_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({
        secondi: (performance.now() - start) / 1000,
        calcolo: childrenSeconds() - before,
        megabyte: peak / 1e6,
        esito: code ?? 1,
        uscita: printed.join(''),
      });
    });
  });
}

/** Processor seconds of the commands that this process started and that ended (ticks of a hundredth). */
function childrenSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Resident bytes of a process and of its descendants. */
function residentBytes(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // «pid (name) state ppid … rss»: the name may hold spaces and brackets, so the fields count from the last one.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), Number(fields[21]) * 4096);
    } catch {
      // It ended meanwhile.
    }
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, own) => total + sum(own), resident.get(pid) ?? 0);
  return sum(root);
}

/** Milliseconds of processor that some work of this process took: a busy machine changes them less than the clock's. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
