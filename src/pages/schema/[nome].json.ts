import type { APIRoute, GetStaticPaths } from 'astro';
import { leggiSchemi } from '../../disco/schemi.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...leggiSchemi(process.cwd()).keys()].map((file) => ({ params: { nome: file.replace(/\.json$/, '') } }));

/** The JSON Schema of a kind of rule, as the editors use it. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(leggiSchemi(process.cwd()).get(`${params['nome']}.json`), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
