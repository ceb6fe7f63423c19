import type { APIRoute, GetStaticPaths } from 'astro';
import { baseIdentificativi } from '../components/base/indirizzi.ts';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { paginePerRegola } from '../uscite/rdf/collegati.ts';
import { turtle } from '../uscite/rdf/turtle.ts';

/** What a page tells of as linked data in Turtle, beside the page itself. */
export const getStaticPaths = (() =>
  [...paginePerRegola(caricaCatalogo())].map(([percorso, nodi]) => ({
    params: { pagina: percorso.slice(1) },
    props: { nodi },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ nodi: Parameters<typeof turtle>[0] }> = ({ props, site }) =>
  new Response(turtle(props.nodi, baseIdentificativi(site)), {
    headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
  });
