/** What a list's filter needs to answer words that no row has as they are written. */
import { radice } from '../../puro/ricerca/radice.ts';
import type { Modo } from '../../puro/ricerca/modi.ts';

export { radice } from '../../puro/ricerca/radice.ts';

/** What the search of the site makes of a text. */
export interface Altrimenti {
  /** The text by pieces, each with the concepts that people mean by it. */
  modi: readonly Modo[];
  /** The addresses that it answers with. */
  risposte: ReadonlySet<string>;
}

/** Asks the search of the site; nothing where it does not come. */
export async function chiedi(text: string): Promise<Altrimenti> {
  const { indice = '', radice: root = '' } = document.querySelector<HTMLElement>('[data-ricerca]')?.dataset ?? {};
  try {
    const { cercatoreIntero } = await import('./cercatore.ts');
    const cercatore = await cercatoreIntero(indice);
    const [modi, { risultati }] = await Promise.all([cercatore.modi(text), cercatore.cerca(text, { massimo: 200 })]);
    return { modi, risposte: new Set(risultati.flatMap(({ url }) => (url === null ? [] : root + url))) };
  } catch {
    return { modi: [], risposte: new Set() };
  }
}

/** Whether some words, by their stems, say a text: in its words, or in those of what people mean by it. */
export function dice(radici: ReadonlySet<string>, { modi }: Pick<Altrimenti, 'modi'>): boolean {
  return (
    modi.length > 0 &&
    modi.every(({ parole, concetti }) =>
      [parole.map(radice), ...concetti].some((stems) => stems.every((stem) => radici.has(stem))),
    )
  );
}
