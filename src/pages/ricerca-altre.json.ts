import type { APIRoute } from 'astro';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { costruisciIndice, dividi } from '../puro/ricerca/indice.ts';
import { restoDellIndice } from '../uscite/ricerca/resto.ts';
import { vociRicerca } from '../uscite/ricerca/ricerca.ts';

/** The rest of the index, fetched after the first answer. */
export const GET: APIRoute = () => {
  const catalogo = caricaCatalogo();
  const { altre } = dividi(vociRicerca(catalogo));
  return new Response(JSON.stringify(costruisciIndice(altre, restoDellIndice(catalogo))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
