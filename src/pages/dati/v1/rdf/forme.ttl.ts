import type { APIRoute } from 'astro';
import { baseIdentificativi } from '../../../../components/base/indirizzi.ts';
import { forme } from '../../../../uscite/rdf/forme.ts';

/** What the linked data promise, as SHACL shapes. */
export const GET: APIRoute = ({ site }) =>
  new Response(forme(baseIdentificativi(site)), { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } });
