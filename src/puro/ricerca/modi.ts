import { ParoleComuni } from './comuni.ts';
import { senzaCortesie } from './cortesie.ts';
import type { Sinonimo } from './sciogli.ts';
import { parole } from './testo.ts';
import { peso } from './vuote.ts';

/** A piece of what is typed: its words, and the stems of each concept that people mean by them. */
export interface Modo {
  parole: readonly string[];
  concetti: readonly (readonly string[])[];
}

/**
 * Reads what is typed, by pieces, for a list that keeps the rows which say it in its own words or in others: the words
 * that say something, those of an everyday expression together with what is meant by it.
 */
export function leggiModi(sinonimi: readonly Sinonimo[]): (testo: string) => Modo[] {
  const comuni = new ParoleComuni(sinonimi);
  return (testo) => {
    const typed = parole(testo);
    // An expression may begin as a greeting does: «mi dovete dei soldi».
    const whole = comuni.a(typed, 0)?.parole === typed.length;
    const words = whole ? typed : senzaCortesie(typed.join(' ')).split(' ').filter(Boolean);
    const modi: Modo[] = [];
    for (let n = 0; n < words.length; n++) {
      const phrase = comuni.a(words, n);
      const own = words.slice(n, n + (phrase?.parole ?? 1));
      n += own.length - 1;
      if (phrase || own.some((word) => peso(word) > 0)) modi.push({ parole: own, concetti: phrase?.concetti ?? [] });
    }
    return modi;
  };
}
