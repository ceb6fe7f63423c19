import type { APIRoute } from 'astro';
import { radiceSito } from '../../../components/base/indirizzi.ts';
import { caricaCatalogo } from '../../../disco/catalogo.ts';
import { dcat } from '../../../uscite/dati/dcat.ts';

/** The catalogue of the open data, for those who gather catalogues. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(dcat(caricaCatalogo(), radiceSito(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
