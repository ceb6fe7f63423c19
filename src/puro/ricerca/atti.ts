import { parole, piega } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';

/** An act as a question names it: «circolare 81», «dl 34 del 2020». */
interface AttoDetto {
  /** Its kind and number, as the records have it among their other names: «dlgs 150». */
  nome: string;
  tipo: string;
  numero: string;
  anno: string | undefined;
}

const ACTS =
  /\b(legge|circolare|circ|messaggio|msg|decreto legge|decreto legislativo|determinazione|determina|deliberazione|delibera|dlgs|d lgs|dl|dpr|dpcm) (?:inps |cda |hermes )?(?:n |numero )?0*(\d{1,6})\b/;

/** The act that a question names by kind and number. */
export function leggiAtto(testo: string): AttoDetto | null {
  const plain = piega(testo)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [whole = '', written = '', numero = ''] = ACTS.exec(plain) ?? [];
  if (!numero) return null;
  const tipo = written.replace('d lgs', 'dlgs');
  const [, anno] = /\b((?:19|20)\d\d)\b/.exec(plain.slice(plain.indexOf(whole) + whole.length)) ?? [];
  return { nome: `${tipo} ${numero}`, tipo, numero, anno };
}

/** Whether another name of a record is that of an act, whatever its year. */
export const nominaAtto = (nome: string, atto: AttoDetto): boolean =>
  nome === atto.nome || nome.startsWith(`${atto.nome} `);

/**
 * The records of acts, by the names that questions give them.
 * @returns from a question, the records of the act that it names; of several years, those of the year that it says
 */
export function attiNominati(voci: readonly VoceRicerca[]): (testo: string) => number[] {
  const named = voci.flatMap(({ tipo, altri = [] }, n) =>
    tipo === 'atto citato' || tipo === 'fonte' ? [{ n, nomi: altri.map((text) => parole(text).join(' ')) }] : [],
  );
  return (testo) => {
    const atto = leggiAtto(testo);
    if (!atto) return [];
    const own = named.filter(({ nomi }) => nomi.some((nome) => nominaAtto(nome, atto)));
    const dated = own.filter(({ nomi }) => nomi.includes(`${atto.nome} ${atto.anno}`));
    return (atto.anno === undefined ? own : dated).map(({ n }) => n);
  };
}
