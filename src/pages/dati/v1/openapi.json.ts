import type { APIRoute } from 'astro';
import { radiceSito } from '../../../components/base/indirizzi.ts';
import { caricaCatalogo } from '../../../disco/catalogo.ts';
import { openapi } from '../../../uscite/dati/openapi.ts';

/** The description of all open data, as OpenAPI 3.1. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(openapi(caricaCatalogo(), radiceSito(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
