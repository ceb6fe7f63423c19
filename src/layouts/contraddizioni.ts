import { caricaCatalogo } from '../disco/catalogo.ts';
import type { Incongruenza } from '../materie/fonti/incongruenze.ts';
import { contraddizioniDellaPagina } from '../uscite/voci/contraddette.ts';

/** The part of a page where they stand. */
export const PARTE = { id: 'contraddizioni', nome: 'Dove la fonte si contraddice' } as const;

/**
 * The contradictions that change something a page shows, but for those that its content tells already.
 * @param percorso the page's address from the root of the site
 * @param html its content
 */
export function contraddizioniTaciute(percorso: string, html: string): Incongruenza[] {
  return contraddizioniDellaPagina(caricaCatalogo(), percorso, html).filter(
    ({ id }) => !html.includes(`data-contraddizione="${id}"`),
  );
}
