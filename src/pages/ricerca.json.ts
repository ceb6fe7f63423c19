import type { APIRoute } from 'astro';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { vociRicerca } from '../uscite/ricerca/ricerca.ts';
import { costruisciIndice, dividi } from '../puro/ricerca/indice.ts';

/** The part of the index that the first answer waits for, fetched when a box gets the focus. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(costruisciIndice(dividi(vociRicerca(caricaCatalogo())).prime)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
