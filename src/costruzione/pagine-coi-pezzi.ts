import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { apriPezzi, componitore, type Pezzi } from './componi-pagine.ts';
import { coppia, inOrdine } from './in-due.ts';
import { SITO } from './indirizzo-del-sito.ts';
import { mettiPezzi } from './pezzi-tenuti.ts';

/**
 * Makes every page of a site with the bundle that an earlier build has kept: what Astro would do, without making the
 * bundle.
 * @param root the project's folder
 * @param folder the new site
 * @throws when a page does not come out, or two have the same address
 */
export async function componiCoiPezzi(root: string, folder: string, pezzi: Pezzi): Promise<void> {
  mettiPezzi(root, folder);
  const due = coppia();
  due.comincia(folder, pezzi);
  const pagine = inOrdine(await new StaticPaths((await apriPezzi(pezzi)) as unknown as StaticPathsApp).getAll());
  for (const [indirizzo, [una, altra]] of Map.groupBy(pagine, ({ pathname }) => pathname.replace(/\/$/, '')))
    if (una && altra)
      throw new Error(`${indirizzo}: è l’indirizzo di ${una.route.component} e di ${altra.route.component}.`);
  const componi = await componitore({ ...pezzi, cartella: folder });
  await Promise.all(
    pagine.map(async ({ pathname, route: { route, component, type } }) => {
      const percorso = pathname.replace(/^\/|\/$/g, '');
      const fine = type === 'page' && percorso !== '' ? '/' : '';
      const pagina = { url: new URL(`${pezzi.base}/${percorso}${fine}`, SITO).href, route, component };
      const file = await due.componi(pagina, () => componi({ ...pagina, numero: 0 }));
      if (file === null) throw new Error(`${pathname}: la pagina non è venuta.`);
    }),
  );
}
