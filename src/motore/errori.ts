/** What a rule file got wrong, and where: the one shape every check of the rules reports. */
import { conMigliaia } from '../puro/parole/cifre.ts';

/** Steps from the root of a YAML file to the value at fault, e.g. `['righe', 3, 'unita']`. */
export type PercorsoRegola = readonly (string | number)[];

/** A fault as a check sees it, before its place in the file is known. */
export interface GuastoDiRegola {
  percorso: PercorsoRegola;
  /** What is wrong, in Italian, one sentence without the final full stop. */
  messaggio: string;
  /** What was expected. */
  atteso?: string;
  /** How to mend it. */
  rimedio?: string;
  /** Of many things wrong in one way, each: for who has more room than a line. */
  dettagli?: readonly string[];
  /** True when the fault is the key itself (an unknown field), not its value. */
  suChiave?: boolean;
}

/** A fault with its place: `file` relative to the project, `riga` and `colonna` from 1. */
export interface ErroreDiRegola {
  file: string;
  riga: number;
  colonna: number;
  messaggio: string;
  atteso?: string;
  rimedio?: string;
  dettagli?: readonly string[];
  /**
   * What must be mended first, because other errors may only follow from it: a file that cannot be read, or without its
   * shape; an id taken twice.
   */
  causa?: 'lettura' | 'forma' | 'identita';
  /** How many errors were not reported because they may only follow from this file's. */
  seguono?: number;
}

/** Prints one error: a line an editor can click on, then what was expected and how to mend it. */
export function scriviErroreDiRegola(error: ErroreDiRegola): string {
  const lines = [`${error.file}:${error.riga}:${error.colonna}  ${sentence(error.messaggio)}`];
  if (error.atteso) lines.push(`    Atteso: ${sentence(error.atteso)}`);
  if (error.rimedio) lines.push(`    Rimedio: ${sentence(error.rimedio)}`);
  if (error.seguono)
    lines.push(`    ${followers(error.seguono)} da questo file: quelli che restano si vedranno quando sarà giusto.`);
  return lines.join('\n');
}

function followers(count: number): string {
  return count === 1 ? 'Un altro errore dipende' : `Altri ${conMigliaia(count)} errori dipendono`;
}

/** Causes first: files that cannot be read, then those without their shape or with ids that clash, then the rest. */
function rank({ causa }: ErroreDiRegola): number {
  return causa === 'lettura' ? 0 : causa ? 1 : 2;
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/**
 * Prints the errors by file and place, causes first, with the count of all.
 * @param quanti how many of each file at most, where they stand in the margin of something else
 */
export function scriviErroriDiRegole(errors: readonly ErroreDiRegola[], quanti = Infinity): string {
  const byFile = [...Map.groupBy(errors, ({ file }) => file)].sort(
    ([a, one], [b, other]) => first(one) - first(other) || a.localeCompare(b, 'it'),
  );
  const lines = byFile.flatMap(([file, own]) => {
    const sorted = own.toSorted((a, b) => a.riga - b.riga || a.colonna - b.colonna);
    const left = Math.max(0, sorted.length - quanti);
    return [
      ...sorted.slice(0, quanti).map(scriviErroreDiRegola),
      ...(left > 0
        ? [left === 1 ? `${file}: e un altro errore.` : `${file}: e altri ${conMigliaia(left)} errori.`]
        : []),
    ];
  });
  const count = `${conMigliaia(errors.length)} ${errors.length === 1 ? 'errore' : 'errori'} in ${byFile.length} file`;
  const hidden = errors.reduce((sum, { seguono = 0 }) => sum + seguono, 0);
  const rest =
    hidden > 0 ? `; ${hidden === 1 ? 'un altro ne dipende' : `altri ${conMigliaia(hidden)} ne dipendono`}` : '';
  return [...lines, '', `${count}${rest}`].join('\n');
}

/** Prints notices: what is not wrong by itself, but may be a slip. */
export function scriviAvvisi(avvisi: readonly ErroreDiRegola[]): string {
  return avvisi.map((avviso) => `Attenzione: ${scriviErroreDiRegola(avviso)}`).join('\n');
}

function first(errors: readonly ErroreDiRegola[]): number {
  return Math.min(...errors.map(rank));
}

/** Thrown where the site cannot be built because the rules do not hold: carries every error found. */
export class RegoleNonValide extends Error {
  /** Not `errors`: whoever builds pages takes a property of that name for the list of another program. */
  readonly trovati: readonly ErroreDiRegola[];
  constructor(errors: readonly ErroreDiRegola[]) {
    super(`Le regole non sono valide.\n${scriviErroriDiRegole(errors)}`);
    this.name = 'RegoleNonValide';
    this.trovati = errors;
  }
}
