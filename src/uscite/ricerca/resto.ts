import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Resto } from '../../puro/ricerca/indice.ts';
import { puntiDellePagine } from './affini.ts';
import { coperturaDi } from './copre.ts';
import { domandeNote } from './domande-note.ts';
import { testiDellePagine } from './testi-pagine.ts';

/**
 * What the second part of the index carries besides its records.
 * @param senza a collection of questions that it must not know
 */
export function restoDellIndice(catalogo: Catalogo, senza?: string): Required<Resto> {
  const pagine = testiDellePagine(catalogo);
  const note = domandeNote(senza);
  return {
    comuni: catalogo.glossario.sinonimi,
    copre: coperturaDi(catalogo),
    pagine,
    note,
    affini: puntiDellePagine(pagine, note),
  };
}
