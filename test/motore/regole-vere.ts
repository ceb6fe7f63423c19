import { ricompila } from '../../src/disco/catalogo.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import type { RegoleCompilate } from '../../src/materie/catalogo.ts';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';

/** One reader for all the tests of a process: reading the rules costs ten times what compiling them again does. */
let compilate: ReturnType<typeof ricompila> | undefined;

/**
 * The site's own rules with a change, as an editor makes one: read, checked and compiled.
 * @param changes files to add or replace
 * @returns what the compiler makes of them, and `detto`, the errors as an editor reads them ('' when there are none)
 */
export function compilaVere(changes: Record<string, string> = {}): RegoleCompilate & { detto: string } {
  compilate ??= ricompila('.', caricaSchemi('.'));
  const compiled = compilate(new Map(Object.entries(changes)));
  return { ...compiled, detto: compiled.errors.length > 0 ? scriviErroriDiRegole(compiled.errors) : '' };
}
