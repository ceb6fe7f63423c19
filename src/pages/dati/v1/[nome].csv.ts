import type { APIRoute, GetStaticPaths } from 'astro';
import { caricaCatalogo } from '../../../disco/catalogo.ts';
import { csvDi } from '../../../uscite/dati/csv.ts';
import { INSIEMI } from '../../../uscite/dati/dati.ts';

export const getStaticPaths: GetStaticPaths = () =>
  INSIEMI.filter(({ csv }) => csv).map(({ nome }) => ({ params: { nome } }));

/** One set of open data as a table that Italian spreadsheets open as it is. */
export const GET: APIRoute = ({ params }) => {
  const insieme = INSIEMI.find(({ nome }) => nome === params['nome']);
  return new Response(insieme && csvDi(insieme, caricaCatalogo()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
