/** Letters with points («I.E.E.P.»), capitals («SMVP»), capitals around a small letter or two («CdR», «SpA»). */
const SIGLA =
  /(?<![\p{L}\p{N}_@.-])(?:(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}{2,7}|\p{Lu}+\p{Ll}{1,2}\p{Lu}+\p{Ll}?)(?![\p{L}\p{N}_@]|\.\p{Ll})/gu;

/** A Roman number is no abbreviation. */
const ROMANO = /^[IVXLC]+$/;
/** In a label printed in capitals a longer word is a word. */
const CORTA = 4;

/** An abbreviation in a text, and where it begins. */
interface SiglaInTesto {
  sigla: string;
  inizio: number;
}

/**
 * What is written as an abbreviation in a text. A label printed all in capitals holds words too: only short ones count.
 * @param parola true for what is a word, small letters aside
 */
export function sigleIn(testo: string, parola: (minuscola: string) => boolean): SiglaInTesto[] {
  const pezzi = [...testo.matchAll(/[^«»“”"]+/g)];
  return pezzi.flatMap(({ 0: pezzo, index: da }) => {
    const lunga = inMaiuscole(pezzo) ? CORTA : Infinity;
    return [...pezzo.matchAll(SIGLA)].flatMap(({ 0: sigla, index }) => {
      const piana = sigla.replaceAll('.', '');
      const altro = ROMANO.test(piana) || piana.length > lunga || parola(sigla.toLowerCase());
      return altro ? [] : [{ sigla, inizio: da + index }];
    });
  });
}

/** True for a label: more than half of its letters are capitals. */
function inMaiuscole(testo: string): boolean {
  const lettere = testo.replace(/[^\p{L}]/gu, '');
  return lettere.replace(/[^\p{Lu}]/gu, '').length > lettere.length * 0.6;
}
