import { compila, type RegoleCompilate } from '../materie/catalogo.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import { usaSchemi } from '../motore/dati/di-regola.ts';
import { lettoreDiRegole } from '../motore/carica.ts';
import { RegoleNonValide, type ErroreDiRegola } from '../motore/errori.ts';
import type { SchemaDelTipo } from '../motore/schemi.ts';
import { caricatoreDiRegole, conTesti, type CaricatoreDiRegole } from './regole.ts';
import { caricaRiscontri } from './riscontri.ts';
import { leggiSchemi } from './schemi.ts';

// The forms of the open data are those of the project that the command runs in.
usaSchemi(() => leggiSchemi(process.cwd()));

/**
 * Reads, validates, links, checks and compiles all rules.
 * @param root the project's folder
 * @param loader one kept from before reads only the files that changed
 * @returns the catalogue, whole only when `errors` is empty, and every error of every file
 */
export function compilaRegole(root: string, loader: CaricatoreDiRegole = caricatoreDiRegole(root)): RegoleCompilate {
  return compila(loader.carica(), caricaRiscontri(root));
}

/**
 * The rules of a project compiled with other texts in the place of some files, which stay as they are on the disk.
 * @param kinds its schemas, read and compiled once
 * @returns what compiles them, whole texts by file and null for one taken away: only what changed is read again
 */
export function ricompila(
  root: string,
  kinds: ReadonlyMap<string, SchemaDelTipo>,
): (testi: ReadonlyMap<string, string | null>) => RegoleCompilate {
  const lettore = lettoreDiRegole(kinds);
  return (testi) => compila(lettore.leggi(conTesti(root, testi).values()), caricaRiscontri(root));
}

/**
 * The check of a project's rules with other texts in the place of some files.
 * @param kinds its schemas, read and compiled once
 * @returns what says every error that the rules would have
 */
export function ricontrolla(
  root: string,
  kinds: ReadonlyMap<string, SchemaDelTipo>,
): (testi: ReadonlyMap<string, string | null>) => readonly ErroreDiRegola[] {
  const compilate = ricompila(root, kinds);
  return (testi) => compilate(testi).errori;
}

/**
 * The compiled catalogue of this process. It stands outside the module because the pages run from a bundle of their
 * own, which has its own copy of this module: without it every build would read the rules twice.
 */
const slot = globalThis as {
  chiFaCosaCatalogo?: { radice: string; catalogo: Catalogo } | null;
  chiFaCosaRegole?: { radice: string; caricatore: CaricatoreDiRegole };
};

/**
 * The catalogue of the rules under `root`, compiled once.
 * @throws {RegoleNonValide} with every error, when a rule does not hold
 */
export function caricaCatalogo(root: string = process.cwd()): Catalogo {
  const known = slot.chiFaCosaCatalogo;
  if (known?.radice === root) return known.catalogo;
  // After `dimenticaCatalogo` only the files that changed are read again.
  const kept =
    slot.chiFaCosaRegole?.radice === root
      ? slot.chiFaCosaRegole
      : { radice: root, caricatore: caricatoreDiRegole(root) };
  slot.chiFaCosaRegole = kept;
  const { catalogo, errori } = compilaRegole(root, kept.caricatore);
  if (errori.length > 0) throw new RegoleNonValide(errori);
  tieniCatalogo(root, catalogo);
  return catalogo;
}

/** Keeps a catalogue that holds, so that `caricaCatalogo` gives it to whoever asks in this process. */
export function tieniCatalogo(radice: string, catalogo: Catalogo): void {
  slot.chiFaCosaCatalogo = { radice, catalogo };
}

/**
 * Forgets the compiled catalogue: the next question reads the rules again, those of the files that changed.
 * @param schemas true when a schema changed too: then every file is read and validated again
 */
export function dimenticaCatalogo(schemas = false): void {
  slot.chiFaCosaCatalogo = null;
  if (schemas) delete slot.chiFaCosaRegole;
}
