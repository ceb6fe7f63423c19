import type { APIRoute, GetStaticPaths } from 'astro';
import { caricaCatalogo } from '../../../../disco/catalogo.ts';
import { csvTabella } from '../../../../materie/cifre/dati-valori.ts';

export const getStaticPaths: GetStaticPaths = () => caricaCatalogo().tabelle.map(({ id }) => ({ params: { id } }));

/** One table of figures as the source lays it out. */
export const GET: APIRoute = ({ params }) => {
  const catalogo = caricaCatalogo();
  const tabella = catalogo.tabelle.find(({ id }) => id === params['id']);
  return new Response(tabella && csvTabella(tabella, catalogo), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
