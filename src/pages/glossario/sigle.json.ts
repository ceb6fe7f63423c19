import type { APIRoute } from 'astro';
import { caricaCatalogo } from '../../disco/catalogo.ts';

/** The abbreviations, for who unfolds a label in the page: only what the island reads. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      caricaCatalogo().glossario.abbreviazioni.map(({ termine, vale, etichette, certezza, motivo }) => ({
        termine,
        vale,
        ...(etichette ? { etichette } : {}),
        nostra: certezza !== 'testuale',
        ...(vale.length === 0 && motivo ? { motivo } : {}),
      })),
    ),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
