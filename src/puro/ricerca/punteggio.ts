import type { Incrocio } from './assi.ts';
import { VALORE_CODICE, type Codice } from './codici.ts';
import type { Etichetta } from './etichette.ts';
import { ORDINATI } from './generi.ts';
import { radice } from './radice.ts';
import type { Termine } from './termini.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';
import { perEtichetta, perGenere } from './valore.ts';
import type { Trovata } from './vocabolario.ts';

/** A record with what it answers of the query. */
export interface Candidata {
  n: number;
  punti: number;
  /** Share of the query answered, 0 to 1. */
  risposto: number;
  certa: boolean;
  /** Whether it was met by a code that is one of its other names. */
  altroNome: boolean;
  incontro: Incontro;
}

/** The query, as all records are held against it. */
export interface Domanda {
  termini: readonly Termine[];
  /** Of each term, how well the other records of a record's page answer it. */
  intorno: readonly ((n: number) => number)[];
  /** The kinds of record asked for, each with its place. */
  chiesti: ReadonlyMap<string, number>;
  /** The stems said. */
  dette: ReadonlySet<string>;
}

/** How one record was met. */
interface Incontro {
  codici: readonly Codice[];
  etichetta: Etichetta | undefined;
  /** Whether it is the page that answers such questions. */
  pagina: boolean;
  incrocio: Incrocio | undefined;
}

/** What the words answered count for, next to labels and kinds. */
const WORDS = 1.1;
/** What it counts for that a record is the page that answers such questions. */
const PAGE = 0.6;
/** What each axis counts for on which a record has the value said, and another one. */
const CROSSED = 0.2;
const MISSED = 0.6;
/** How well a record answers the words that said one of its values. */
const BY_AXIS = 0.85;
/** Of a label met in part, how much the query must say for the answer to be certain. */
const HALF = 0.5;
/** The ways in which a whole label is met. */
const WHOLE: ReadonlySet<Etichetta['incontro']> = new Set(['uguale', 'intera', 'senzaVuote', 'declinata', 'altra']);

/** Scores records: what they answer of the words, how, and whether they are of the kind asked for. */
export class Giudice {
  readonly #voci: readonly VoceRicerca[];
  readonly #letture = new Map<number, Set<string>[]>();

  constructor(voci: readonly VoceRicerca[]) {
    this.#voci = voci;
  }

  /** How well a record answers a query. */
  giudica(n: number, { termini, intorno, chiesti, dette }: Domanda, incontro: Incontro): Candidata {
    const { codici, etichetta, pagina, incrocio } = incontro;
    const tipo = this.#voci[n]?.tipo ?? '';
    let words = 0;
    let answered = 0;
    let known = 0;
    let doubt = termini.length === 0;
    for (const [t, term] of termini.entries()) {
      const crossed = term.parola.split(' ').some((word) => incrocio?.parole.has(word)) ? BY_AXIS : 0;
      const quality = Math.max(term.trovata?.riscontri.get(n) ?? 0, intorno[t]?.(n) ?? 0, crossed);
      words += term.quota * quality;
      // A word that no record has says nothing of any of them.
      if (term.trovata) known += term.quota;
      answered += term.quota * (quality >= 0.5 ? 1 : quality);
      const literal = (term.trovata?.letterali ?? term.trovata?.riscontri)?.get(n) ?? 0;
      if (literal < 0.6 || (term.trovata && isGuess(term.parola, term.trovata))) doubt ||= term.peso === 1;
    }
    const wanted = chiesti.size === 0 || chiesti.has(tipo);
    const punti =
      codici.reduce((sum, met) => sum + VALORE_CODICE[met.incontro] + met.quota, 0) +
      (etichetta ? perEtichetta(tipo, etichetta, wanted) : 0) +
      (WORDS * words) / Math.max(0.3, known) +
      this.#strettezza(n, dette) +
      perGenere(tipo, chiesti, answered) +
      (incrocio ? CROSSED * incrocio.presi - MISSED * incrocio.mancati : 0) +
      (pagina ? PAGE : 0);
    const whole =
      codici.some((met) => met.incontro !== 'sbagliato') ||
      (etichetta !== undefined && WHOLE.has(etichetta.incontro) && (wanted || etichetta.incontro === 'uguale'));
    return {
      n,
      punti,
      risposto: codici.length || etichetta || pagina ? 1 : answered,
      certa: whole || (!doubt && wanted && this.#quota(n, dette) >= HALF),
      altroNome: codici.some(({ altro }) => altro),
      incontro,
    };
  }

  /** How much of its label the query says. */
  #quota(n: number, said: ReadonlySet<string>): number {
    const own = this.#letture.get(n) ?? ownReadings(this.#voci[n] as VoceRicerca);
    this.#letture.set(n, own);
    return coverage(own, said);
  }

  /** Of two labels that say as much, the one that begins with what is said is nearer. */
  #strettezza(n: number, said: ReadonlySet<string>): number {
    const share = this.#quota(n, said);
    if (ORDINATI.has(this.#voci[n]?.tipo ?? '')) return Math.min(0.05, share);
    return 0.2 * share + 0.01 * Number(this.#letture.get(n)?.some(([first]) => said.has(first as string)));
  }
}

/** The stems of a record's label, as printed and as we read it. */
function ownReadings({ descrizione, nome, sciolte }: VoceRicerca): Set<string>[] {
  const stems = (texts: readonly string[]) => new Set(texts.flatMap(parole).map(radice));
  return [stems([descrizione]), stems(nome ? [nome] : [descrizione, ...(sciolte ?? [])])];
}

/** How much of a record's label the query says, in the reading of which it says most: 0 to 1. */
function coverage(readings: readonly Set<string>[], said: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...readings
      .filter((stems) => stems.size)
      .map((stems) => [...stems].filter((stem) => said.has(stem)).length / stems.size),
  );
}

/** A correction is a guess where the word is short, or begins with another letter. */
function isGuess(parola: string, { modo, radici }: Trovata): boolean {
  return modo === 'corretta' && (parola.length < 6 || ![...radici].some((stem) => stem[0] === parola[0]));
}
