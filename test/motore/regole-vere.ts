import { conTesti } from '../../src/disco/regole.ts';
import { caricaRiscontri } from '../../src/disco/riscontri.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { compila, type RegoleCompilate } from '../../src/materie/catalogo.ts';
import { lettoreDiRegole } from '../../src/motore/carica.ts';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';

/** One reader and one look at the disk for all the tests of a process: the site's own rules stay as they are. */
const vere = {
  lettore: lettoreDiRegole(caricaSchemi('.')),
  file: conTesti('.', new Map()),
  riscontri: caricaRiscontri('.'),
};

/**
 * The site's own rules with a change, as an editor makes one: read, checked and compiled.
 * @param changes files to add or replace
 * @returns what the compiler makes of them, and `detto`, the errors as an editor reads them ('' when there are none)
 */
export function compilaVere(changes: Record<string, string> = {}): RegoleCompilate & { detto: string } {
  const { lettore, file, riscontri } = vere;
  const cambiati = Object.entries(changes).map(([nome, testo]) => [nome, { file: nome, testo }] as const);
  const files = new Map([...new Map([...file, ...cambiati])].sort(([a], [b]) => (a < b ? -1 : 1)));
  const compiled = compila(lettore.leggi(files.values()), riscontri);
  return { ...compiled, detto: compiled.errori.length > 0 ? scriviErroriDiRegole(compiled.errori) : '' };
}
