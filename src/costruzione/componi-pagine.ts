/**
 * Pages composed by the process that wrote the data, when it has finished: it loads the bundle that Astro has made and
 * asks it for the pages that it is told to make.
 */
import { scrittore } from './scrittore.ts';

/** A page as Astro names it: its route and its file under src. */
interface Rotta {
  route: string;
  component: string;
  type: string;
}

/** What must be known before the first page: where the bundle is, and what only the process that made it knows. */
export interface Preparazione {
  /** The address of the bundle's first module. */
  modulo: string;
  /** The site's folder. */
  cartella: string;
  /** What the addresses begin with, without the slash at the end. */
  base: string;
  /** The style sheets of each page. */
  stili: [chiave: string, styles: unknown[]][];
}

/** A page to be made. */
export interface DaComporre extends Pick<Rotta, 'route' | 'component'> {
  numero: number;
  url: string;
}

/** A page that has been made, or why it has not. */
export interface Composta {
  numero: number;
  /** Its file, from the root of the site; null where the answer is one that Astro writes. */
  file: string | null;
  errore: string | null;
}

/** What the process beside is told. */
export type Ordine = { prepara: Preparazione } | { componi: DaComporre } | { basta: true };

/** What is asked of the bundle of the pages. */
interface Pagine {
  manifest: { routes: { routeData: Rotta }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: Rotta }): Promise<Response>;
}

/** Loads the pages. @returns what makes one, writes it in the site and tells its file */
export async function componitore({
  modulo,
  cartella,
  base,
  stili,
}: Preparazione): Promise<(pagina: DaComporre) => Promise<string | null>> {
  const { app } = (await import(modulo)) as { app: Pagine };
  app.setInternals({ pagesByKeys: new Map(stili.map(([chiave, styles]) => [chiave, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: AVVISI } } });
  const rotte = new Map(app.manifest.routes.map(({ routeData }) => [chiaveDi(routeData), routeData]));
  const scrivi = scriviRisposta(cartella, base);
  return async ({ url, ...pagina }) => {
    const routeData = rotte.get(chiaveDi(pagina));
    if (!routeData) throw new Error(`Nessuna pagina per ${url}`);
    return scrivi(url, routeData.type, await app.render(new Request(url), { routeData }));
  };
}

/** How Astro tells one page of the site from another. */
export function chiaveDi({ route, component }: Pick<Rotta, 'route' | 'component'>): string {
  return `${route}&${component}`;
}

/** Where Astro's own words go: warnings, and nothing less. */
const AVVISI = {
  write({ level, message }: { level: string; message: string }): boolean {
    if (level === 'warn' || level === 'error') console.error(message);
    return true;
  },
};

/**
 * What writes an answer of Astro in a site.
 * @param folder the site
 * @param base what the addresses begin with, without the slash at the end
 * @returns takes an address, whether it is a page or a file, and the answer; gives the file, from the root of the
 *   site, or null for what Astro writes itself: an answer without a body, one that leads elsewhere
 */
export function scriviRisposta(
  folder: string,
  base: string,
): (url: string, type: string, response: Response) => Promise<string | null> {
  const write = scrittore(folder);
  return async (url, type, response) => {
    if (!response.body || (response.status >= 300 && response.status < 400)) return null;
    const file = filePerIndirizzo(decodeURI(new URL(url).pathname).slice(base.length), type);
    write(file, new Uint8Array(await response.arrayBuffer()));
    return file;
  };
}

/** The file of an address: an address with a slash at the end is a folder, but for the page of what is not there. */
export function filePerIndirizzo(pathname: string, type: string): string {
  if (type !== 'page') return pathname.slice(1);
  return pathname === '/404/' ? '404.html' : `${pathname.slice(1)}index.html`;
}
