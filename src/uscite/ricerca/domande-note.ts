import type { DomandaNota } from '../../puro/ricerca/domande-note.ts';
import raccolte from './domande-note.json' with { type: 'json' };
import modi from './modi-di-chiedere.json' with { type: 'json' };

/**
 * The questions whose answer is known: those of the collections, as `npm run bench:riordino -- --scrivi` copied them,
 * and the ways of asking for a page that we wrote.
 * @param senza a collection to leave out
 */
export function domandeNote(senza?: string): DomandaNota[] {
  const known = Object.entries(raccolte).flatMap(([raccolta, domande]) =>
    raccolta === senza ? [] : domande.map(([domanda = '', pagine = '']) => ({ domanda, pagine: pagine.split(' ') })),
  );
  const ours = Object.entries<string[]>(modi).flatMap(([pagina, domande]) =>
    domande.map((domanda) => ({ domanda, pagine: [pagina] })),
  );
  return [...known, ...ours];
}
