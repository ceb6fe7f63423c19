import type { APIRoute, GetStaticPaths } from 'astro';
import { baseIdentificativi } from '../../../../components/base/indirizzi.ts';
import { caricaCatalogo } from '../../../../disco/catalogo.ts';
import { INTERI, intero } from '../../../../uscite/rdf/file.ts';
import { turtle } from '../../../../uscite/rdf/turtle.ts';

export const getStaticPaths: GetStaticPaths = () => INTERI.map((nome) => ({ params: { nome } }));

/** A set of rules, or all of them, as linked data in Turtle. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(turtle(intero(caricaCatalogo(), params['nome'] ?? ''), baseIdentificativi(site)), {
    headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
  });
