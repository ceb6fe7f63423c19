import type { APIRoute } from 'astro';
import { datiConfronto } from '../../components/cifre/dati-confronto.ts';

/** What the page that puts structures side by side fetches. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(datiConfronto()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
