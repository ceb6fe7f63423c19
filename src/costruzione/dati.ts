/**
 * The second core of a build: the files of a site that no page composes (open data, linked data, Markdown, the
 * editors' engine), in a process beside the one that makes the pages; then pages too, those that it is told. Run as a
 * program by `pagine.ts`: root, folder. Exit code 1 when the rules do not hold: why is said by whoever makes the pages.
 */
import { compilaRegole, tieniCatalogo } from '../disco/catalogo.ts';
import { fileScritti } from '../uscite/file-scritti.ts';
import { componitore, type Composta, type DaComporre, type Ordine } from './componi-pagine.ts';
import { radiceDegliIdentificativi, radiceDelSito } from './indirizzo-del-sito.ts';
import { scriviRedazione } from './redazione.ts';
import { scrittore } from './scrittore.ts';

async function scriviDati(root: string, folder: string): Promise<number> {
  const { catalogo, errori } = compilaRegole(root);
  if (errori.length > 0) return 1;
  tieniCatalogo(root, catalogo);
  const scrivi = scrittore(folder);
  const radici = { sito: radiceDelSito(), identificativi: radiceDegliIdentificativi() };
  // What is worked out for these files is kept with the catalogue it is asked of: with a copy, it is forgotten here.
  for (const { percorso, testo } of fileScritti({ ...catalogo }, radici)) scrivi(percorso, testo());
  await scriviRedazione(root, folder, catalogo);
  return 0;
}

/** Makes the pages that it is told, one after the other, until it is told that there are no more. */
async function componiPagine(ordini: AsyncIterable<Ordine>): Promise<void> {
  let componi: Awaited<ReturnType<typeof componitore>> | null = null;
  for await (const ordine of ordini) {
    if ('basta' in ordine) return;
    if ('prepara' in ordine) componi = await componitore(ordine.prepara);
    else if (componi) process.send?.(await provata(componi, ordine.componi));
  }
}

async function provata(componi: Awaited<ReturnType<typeof componitore>>, pagina: DaComporre): Promise<Composta> {
  const { numero } = pagina;
  try {
    return { numero, file: await componi(pagina), errore: null };
  } catch (error) {
    return { numero, file: null, errore: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The messages that arrive, from now on, one at a time. */
async function* messaggi(): AsyncGenerator<Ordine> {
  const arrivati: Ordine[] = [];
  let sveglia = (): void => undefined;
  process.on('message', (ordine: Ordine) => {
    arrivati.push(ordine);
    sveglia();
  });
  for (;;) {
    while (arrivati.length > 0) yield arrivati.shift() as Ordine;
    await new Promise<void>((resolve) => (sveglia = resolve));
  }
}

// Whoever started this was killed: nobody waits for the site any more.
process.on('disconnect', () => process.exit(1));
const [root = '', folder = ''] = process.argv.slice(2);
const code = await scriviDati(root, folder);
if (code === 0) await componiPagine(messaggi());
process.exit(code);
