import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of the workbooks of a folder: those that can be written over without losing anybody's work. */
const MEMORY = '.cartelle.json';

/**
 * Writes a workbook, never over one that somebody has worked on: a workbook as it was exported, or already read into
 * the rules, gives way; any other keeps its name and the new one takes the next.
 * @param folder where workbooks stand
 * @param kind the kind of rules: the workbook's name
 * @returns the name it was written under, and the one it could not take
 */
export function scriviCartella(folder: string, kind: string, bytes: Buffer): { nome: string; lavorata: string | null } {
  mkdirSync(folder, { recursive: true });
  const known = memory(folder);
  const usual = `${kind}.xlsx`;
  let nome = usual;
  for (let n = 2; isSomebodys(folder, nome, known); n += 1) nome = `${kind}-${n}.xlsx`;
  writeFileSync(join(folder, nome), bytes);
  remember(folder, { ...known, [nome]: mark(bytes) });
  return { nome, lavorata: nome === usual ? null : usual };
}

/** Remembers that what a workbook says is in the rules: the next export may write over it. */
export function cartellaLetta(folder: string, nome: string, bytes: Buffer): void {
  remember(folder, { ...memory(folder), [nome]: mark(bytes) });
}

function isSomebodys(folder: string, nome: string, known: Readonly<Record<string, string>>): boolean {
  const path = join(folder, nome);
  return existsSync(path) && known[nome] !== mark(readFileSync(path));
}

function memory(folder: string): Record<string, string> {
  const path = join(folder, MEMORY);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
}

function remember(folder: string, marks: Record<string, string>): void {
  writeFileSync(join(folder, MEMORY), JSON.stringify(marks, null, 2));
}

function mark(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
