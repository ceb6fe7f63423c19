import type { APIRoute } from 'astro';
import { materia } from '../../components/indicatori/esercizi.ts';
import { caricaCatalogo } from '../../disco/catalogo.ts';

/** The rules that the exercises are made from, fetched when their page opens. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(materia(caricaCatalogo())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
