/**
 * The files of a site that no page composes (open data, linked data, Markdown, the editors' engine), in a process
 * beside the one that makes the pages: the second core works too. Run as a program by `pagine.ts`: root, folder. Exit
 * code 1 when the rules do not hold: why is said by whoever makes the pages.
 */
import { compilaRegole } from '../disco/catalogo.ts';
import { fileScritti } from '../uscite/file-scritti.ts';
import { radiceDegliIdentificativi, radiceDelSito } from './indirizzo-del-sito.ts';
import { scriviRedazione } from './redazione.ts';
import { scrittore } from './scrittore.ts';

async function scriviDati(root: string, folder: string): Promise<number> {
  const { catalogo, errors } = compilaRegole(root);
  if (errors.length > 0) return 1;
  const scrivi = scrittore(folder);
  const radici = { sito: radiceDelSito(), identificativi: radiceDegliIdentificativi() };
  for (const { percorso, testo } of fileScritti(catalogo, radici)) scrivi(percorso, testo());
  await scriviRedazione(root, folder, catalogo);
  return 0;
}

// Whoever started this was killed: nobody waits for the site any more.
process.on('disconnect', () => process.exit(1));
const [root = '', folder = ''] = process.argv.slice(2);
process.exit(await scriviDati(root, folder));
