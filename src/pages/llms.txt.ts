import type { APIRoute } from 'astro';
import { href } from '../components/base/indirizzi.ts';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { llmsTxt } from '../uscite/markdown/pagine.ts';

/** The site for assistants: what it holds and where. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    llmsTxt(caricaCatalogo(), (percorso) => new URL(href(percorso), site).href),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
