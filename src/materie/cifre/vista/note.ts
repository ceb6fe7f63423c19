import type { ProvenienzaRegola } from '../../../motore/provenienza.ts';

/** A note under a table. */
export interface Nota {
  /** «a», «b»… «z», «aa»: figures are already everywhere. */
  lettera: string;
  testo: string;
  /** The entry of the register that it names. */
  incongruenza: string | null;
}

/** What a table, a row, a column or a cell may say of itself. */
type ConNote = Partial<Pick<ProvenienzaRegola, 'certezza'>> & {
  motivo?: string | null;
  incongruenza?: string | null;
  nota?: string | null;
  stampato?: string | null;
  rispetto_a?: string | null;
};

/** What is said of one thing, in words. */
export function detto({
  certezza,
  motivo,
  incongruenza,
  nota,
  stampato,
  rispetto_a: base,
}: ConNote): Omit<Nota, 'lettera'>[] {
  const texts: [string | null | undefined | false, string | null][] = [
    [base && `Rispetto a: ${base}.`, null],
    [stampato && `Stampato: «${stampato}».`, null],
    [nota, null],
    [motivo && `${certezza === 'dedotta' ? 'Dedotto da noi: ' : ''}${motivo}`, null],
    [incongruenza && 'Contraddetto da un altro punto del documento.', incongruenza ?? null],
    [certezza === 'non_detta' && !motivo && 'La fonte non lo dice.', null],
  ];
  return texts.flatMap(([testo, entry]) => (testo ? [{ testo, incongruenza: entry }] : []));
}

/** The notes of one table: each text once, in the order in which the table meets it. */
export class Note {
  readonly #note: Nota[] = [];

  /** The letters under which what is said of one thing stands; empty where nothing is. */
  di(cosa: ConNote): string[] {
    return detto(cosa).map((one) => this.#lettera(one));
  }

  /** All notes so far. */
  get tutte(): readonly Nota[] {
    return this.#note;
  }

  #lettera({ testo, incongruenza }: Omit<Nota, 'lettera'>): string {
    const known = this.#note.find((nota) => nota.testo === testo && nota.incongruenza === incongruenza);
    if (known) return known.lettera;
    const n = this.#note.length;
    const lettera = `${n < 26 ? '' : String.fromCharCode(96 + Math.floor(n / 26))}${String.fromCharCode(97 + (n % 26))}`;
    this.#note.push({ lettera, testo, incongruenza });
    return lettera;
  }
}
