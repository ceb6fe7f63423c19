import type { APIRoute, GetStaticPaths } from 'astro';
import { caricaCatalogo } from '../../../disco/catalogo.ts';
import { INSIEMI } from '../../../uscite/dati/dati.ts';

export const getStaticPaths: GetStaticPaths = () => INSIEMI.map(({ nome }) => ({ params: { nome } }));

/** One set of open data as a JSON array. */
export const GET: APIRoute = ({ params }) => {
  const insieme = INSIEMI.find(({ nome }) => nome === params['nome']);
  return new Response(`${JSON.stringify(insieme?.json(caricaCatalogo()), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
