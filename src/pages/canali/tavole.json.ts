import type { APIRoute } from 'astro';
import { datiCanali } from '../../components/canali/dati-canali.ts';

/** What the guided choice and the calculator of deadlines fetch. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(datiCanali()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
