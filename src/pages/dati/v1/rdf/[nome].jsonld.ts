import type { APIRoute, GetStaticPaths } from 'astro';
import { baseIdentificativi } from '../../../../components/base/indirizzi.ts';
import { caricaCatalogo } from '../../../../disco/catalogo.ts';
import { INTERI, intero } from '../../../../uscite/rdf/file.ts';
import { jsonld } from '../../../../uscite/rdf/jsonld.ts';

export const getStaticPaths: GetStaticPaths = () => INTERI.map((nome) => ({ params: { nome } }));

/** A set of rules, or all of them, as linked data in JSON-LD. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(jsonld(intero(caricaCatalogo(), params['nome'] ?? ''), baseIdentificativi(site)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
