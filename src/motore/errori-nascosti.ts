import { LineCounter } from 'yaml';
import { nascosti, type Nascosto } from '../puro/parole/nascosti.ts';
import type { ErroreDiRegola, GuastoDiRegola, PercorsoRegola } from './errori.ts';

/** What a person reads of a hidden character, wherever it was found. */
function fraseNascosto({ nome, codice }: Pick<Nascosto, 'nome' | 'codice'>): Omit<GuastoDiRegola, 'percorso'> {
  return {
    messaggio: `nel testo c’è ${nome} (${codice})`,
    atteso: 'solo caratteri che si vedono',
    rimedio: 'cancella la parola e riscrivila a mano, senza incollarla',
  };
}

/** The hidden characters of a file as errors, each with its place. */
export function erroriNascosti(file: string, text: string, hidden: readonly Nascosto[]): ErroreDiRegola[] {
  const lines = new LineCounter();
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  lines.lineStarts.unshift(0);
  return hidden.map((found) => {
    const { line, col } = lines.linePos(found.indice);
    return { file, riga: line, colonna: col, ...fraseNascosto(found) };
  });
}

/**
 * The hidden characters that the values of a file hold though its text does not: those written as an escape
 * (`"\u202e"`).
 */
export function valoriNascosti(text: string, data: unknown): GuastoDiRegola[] {
  // Only a backslash can write a character that is not in the text.
  return text.includes('\\') ? hiddenIn(data, []) : [];
}

function hiddenIn(value: unknown, percorso: PercorsoRegola): GuastoDiRegola[] {
  if (typeof value === 'string') {
    const [found] = nascosti(value);
    return found ? [{ percorso, ...fraseNascosto(found) }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const [found] = nascosti(key);
    const here = [...percorso, Array.isArray(value) ? Number(key) : key];
    return found ? [{ percorso: here, suChiave: true, ...fraseNascosto(found) }] : hiddenIn(inner, here);
  });
}
