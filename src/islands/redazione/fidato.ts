/** What the host is asked to trust, where it asks for Trusted Types: the engine, and the pages that it draws. */
interface Politica {
  createScriptURL(url: string): unknown;
  createHTML(html: string): unknown;
}

type Fabbrica = { createPolicy(nome: string, regole: Record<string, (testo: string) => string>): Politica };

let politica: Politica | undefined;
let motore = '';

function conPolitica(): Politica | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: Fabbrica };
  politica ??= trustedTypes?.createPolicy('redazione', {
    createScriptURL(url) {
      if (url !== motore) throw new TypeError(url);
      return url;
    },
    // Drawn by the site's own components, which write every text as text; no script in it would start.
    createHTML: (html) => html,
  });
  return politica;
}

/** Only this very address may become a worker. */
export function motoreFidato(indirizzo: string): string {
  motore = indirizzo;
  return (conPolitica()?.createScriptURL(indirizzo) as string | undefined) ?? indirizzo;
}

/** A page drawn by the engine, to be put where it is looked at. */
export function paginaFidata(html: string): string {
  return (conPolitica()?.createHTML(html) as string | undefined) ?? html;
}
