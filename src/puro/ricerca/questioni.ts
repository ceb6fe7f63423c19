import type { Questione } from '../canali/questioni.ts';
import { radice } from './radice.ts';
import { parole } from './testo.ts';
import { peso } from './vuote.ts';

/**
 * The matters that somebody writes about in a sentence of their own: those that have most of its words, in any number
 * and gender. The words that ask or join do not count.
 * @returns none where no matter has any of the words
 */
export function siCercanoCon<Q extends Pick<Questione, 'nome' | 'parole'>>(
  questioni: readonly Q[],
  scritto: string,
): readonly Q[] {
  const asked = parole(scritto).filter((word) => peso(word) > 0);
  if (asked.length === 0) return questioni;
  const counted = questioni.map((questione) => {
    const own = parole([questione.nome, ...questione.parole].join(' '));
    const said = asked.filter((word) => own.some((one) => says(one, word)));
    return { questione, met: said.reduce((sum, word) => sum + peso(word), 0) };
  });
  const most = Math.max(0, ...counted.map(({ met }) => met));
  return most === 0 ? [] : counted.filter(({ met }) => met === most).map(({ questione }) => questione);
}

/** The word itself, its beginning (it is still being typed), or another form of it. */
function says(own: string, word: string): boolean {
  return own.startsWith(word) || radice(own) === radice(word);
}
