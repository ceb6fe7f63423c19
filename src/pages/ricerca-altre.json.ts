import type { APIRoute } from 'astro';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { domandeNote } from '../uscite/ricerca/domande-note.ts';
import { coperturaDi } from '../uscite/ricerca/copre.ts';
import { vociRicerca } from '../uscite/ricerca/ricerca.ts';
import { testiDellePagine } from '../uscite/ricerca/testi-pagine.ts';
import { costruisciIndice, dividi } from '../puro/ricerca/indice.ts';

/** The rest of the index, fetched after the first answer. */
export const GET: APIRoute = () => {
  const catalogo = caricaCatalogo();
  return new Response(
    JSON.stringify(
      costruisciIndice(
        dividi(vociRicerca(catalogo)).altre,
        catalogo.glossario.sinonimi,
        coperturaDi(catalogo),
        testiDellePagine(catalogo),
        domandeNote(),
      ),
    ),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
};
