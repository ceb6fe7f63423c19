import type { APIRoute } from 'astro';
import { caricaCatalogo } from '../../../disco/catalogo.ts';
import { indiceDati } from '../../../uscite/dati/indice.ts';

/** Which rules the data come from, and every file. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(indiceDati(caricaCatalogo()), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
