/** What a table's filter needs to answer words that no row has as they are written. */
export { radice } from '../../puro/ricerca/radice.ts';

/** The addresses that the search of the site answers a text with; none where it does not come. */
export async function chiedi(text: string): Promise<ReadonlySet<string>> {
  const { indice = '', radice: root = '' } = document.querySelector<HTMLElement>('[data-ricerca]')?.dataset ?? {};
  try {
    const { cercatoreIntero } = await import('./cercatore.ts');
    const { risultati } = await (await cercatoreIntero(indice)).cerca(text, { massimo: 200 });
    return new Set(risultati.flatMap(({ url }) => (url === null ? [] : root + url)));
  } catch {
    return new Set();
  }
}
