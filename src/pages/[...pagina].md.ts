import type { APIRoute, GetStaticPaths } from 'astro';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { pagineMarkdown } from '../uscite/markdown/pagine.ts';

/** Every page of a rule as short Markdown, beside the page itself. */
export const getStaticPaths = (() =>
  pagineMarkdown(caricaCatalogo()).map(({ percorso, testo }) => ({
    params: { pagina: percorso.slice(1, -1) },
    props: { testo },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ testo: string }> = ({ props }) =>
  new Response(props.testo, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
