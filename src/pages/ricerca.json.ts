import type { APIRoute } from 'astro';
import { caricaCatalogo } from '../rules/catalogo.ts';
import { vociRicerca } from '../rules/compila/ricerca.ts';
import { costruisciIndice } from '../search/indice.ts';

/** The index of the search box, fetched when a box gets the focus. */
export const GET: APIRoute = () => new Response(JSON.stringify(costruisciIndice(vociRicerca(caricaCatalogo()))), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
