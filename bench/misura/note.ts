import { writeFileSync } from 'node:fs';
import { leggiAperte, RACCOLTE } from '../../test/puro/ricerca/aperte.ts';

/** A question may be answered by many pages: the first of them tell enough. */
const MOST = 4;
/** The longest line that the house style lets be. */
const WIDTH = 120;

/** The questions of each collection that the documents answer, each with its pages. */
export function raccolteNote(): Record<string, [domanda: string, pagine: string][]> {
  return Object.fromEntries(
    RACCOLTE.map((quali) => [
      quali,
      leggiAperte(quali).flatMap(({ domanda, attesi, fuori }): [string, string][] =>
        fuori ? [] : [[domanda, attesi.slice(0, MOST).join(' ')]],
      ),
    ]),
  );
}

/** Copies the open questions where the search knows them. */
export function scriviNote(): void {
  const line = ([domanda, pagine]: readonly [string, string]) => {
    const whole = `    [${JSON.stringify(domanda)}, ${JSON.stringify(pagine)}]`;
    return whole.length < WIDTH
      ? whole
      : `    [\n      ${JSON.stringify(domanda)},\n      ${JSON.stringify(pagine)}\n    ]`;
  };
  const parts = Object.entries(raccolteNote()).map(
    ([quali, domande]) => `  ${JSON.stringify(quali)}: [\n${domande.map(line).join(',\n')}\n  ]`,
  );
  writeFileSync(new URL('../../src/uscite/ricerca/domande-note.json', import.meta.url), `{\n${parts.join(',\n')}\n}\n`);
}
