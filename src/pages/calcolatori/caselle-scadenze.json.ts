import type { APIRoute } from 'astro';
import { caselleScadenze } from '../../components/canali/dati-scadenze.ts';
import { caricaCatalogo } from '../../disco/catalogo.ts';

/** The mailboxes of the steps, with the names this build shows: they stay out of the page, which robots read. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(caselleScadenze(caricaCatalogo().canali.tavole)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
