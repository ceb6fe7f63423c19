/** `bench/results.md`: a section for each bench, replaced when it runs again, with the day and the machine. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', 'results.md');
const HEAD =
  '# Misure\n\nOgni sezione è scritta dal suo comando e dice il giorno e la macchina. I rapporti sono tra misure della stessa corsa.\n';

/** The median of some figures. */
export function mediana(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** A figure as Italians read it. */
export function numero(value: number, decimali = 1): string {
  return new Intl.NumberFormat('it-IT', {
    minimumFractionDigits: decimali,
    maximumFractionDigits: decimali,
    useGrouping: 'always',
  }).format(value);
}

/** A table in Markdown; every column but the first is to the right. */
export function tabella(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, n) => (n === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/**
 * Writes a section of the results in the place of the one of the same title, or at the end, and prints it.
 * @param text Markdown, without the title
 */
export function scriviSezione(titolo: string, comando: string, text: string): void {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'processore ignoto'}, ${availableParallelism()} processori, ${numero(totalmem() / 2 ** 30, 0)} GB; Node ${process.versions.node}`;
  const section = `## ${titolo}\n\n\`${comando}\`, ${new Date().toISOString().slice(0, 10)}. Macchina: ${machine}.\n\n${text.trim()}\n`;
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = old.split(/\n(?=## )/);
  const at = sections.findIndex((other) => other.startsWith(`## ${titolo}\n`));
  const kept = at < 0 ? [...sections, section] : sections.with(at, section);
  writeFileSync(FILE, [head, ...kept].map((part) => part.trimEnd()).join('\n\n') + '\n');
  console.log(section);
}
