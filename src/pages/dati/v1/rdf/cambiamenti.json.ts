import type { APIRoute } from 'astro';
import { baseIdentificativi } from '../../../../components/base/indirizzi.ts';
import { caricaCatalogo } from '../../../../disco/catalogo.ts';
import { cambiamenti } from '../../../../uscite/rdf/cambiamenti.ts';

/** What changed in the linked data: a print of each rule, and the news. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(cambiamenti(caricaCatalogo(), baseIdentificativi(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
