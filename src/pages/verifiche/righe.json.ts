import type { APIRoute } from 'astro';
import { rigaVerifica } from '../../components/cifre/righe-verifiche.ts';
import { caricaCatalogo } from '../../disco/catalogo.ts';

/** Every check as a row, asked for when the reader filters: the page itself carries those that are not exact. */
export const GET: APIRoute = () => {
  const catalogo = caricaCatalogo();
  return new Response(JSON.stringify(catalogo.verifiche.map((verifica) => rigaVerifica(catalogo, verifica, true))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
