import type { APIRoute, GetStaticPaths } from 'astro';
import { baseIdentificativi } from '../components/base/indirizzi.ts';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { paginePerRegola } from '../uscite/rdf/collegati.ts';
import { jsonld } from '../uscite/rdf/jsonld.ts';

/** What a page tells of as linked data in JSON-LD, beside the page itself. */
export const getStaticPaths = (() =>
  [...paginePerRegola(caricaCatalogo())].map(([percorso, nodi]) => ({
    params: { pagina: percorso.slice(1) },
    props: { nodi },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ nodi: Parameters<typeof jsonld>[0] }> = ({ props, site }) =>
  new Response(jsonld(props.nodi, baseIdentificativi(site)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
