import { radice } from './radice.ts';
import { pezzi } from './testo.ts';
import type { Risultato, Tratto, VoceRicerca } from './tipi.ts';

/**
 * What to highlight in a line of the answer.
 * @param voce the record
 * @param words the folded words of the query
 * @param radici the stems met in the vocabulary
 */
export function evidenzia(
  voce: VoceRicerca,
  words: readonly string[],
  radici: ReadonlySet<string>,
): Risultato['evidenze'] {
  const stretches = (text: string | null): Tratto[] => {
    const found: Tratto[] = [];
    for (const { testo, inizio, fine } of pezzi(text ?? '')) {
      if (radici.has(radice(testo)) || words.includes(testo)) found.push([inizio, fine]);
    }
    return found;
  };
  const typed = words.join('');
  const codes = [voce.codice_14o, voce.codice_prodotto].flatMap((code) => (code ? [code.toLowerCase()] : []));
  return {
    descrizione: stretches(voce.descrizione),
    nome: stretches(voce.nome),
    gruppo: stretches(voce.gruppo),
    codice: codes.some((code) => words.includes(code) || (typed.length >= 2 && code.includes(typed))),
  };
}
