import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { elencaFileDiRegole, prendiFile } from '../disco/regole.ts';
import { elencaRiscontri } from '../disco/riscontri.ts';
import { leggiSchemi } from '../disco/schemi.ts';
import { regoleNominateNeiTesti } from '../disco/testi.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import { TIPI } from '../materie/tutte.ts';
import { codiceDeiValidatori } from '../motore/ajv.ts';
import { FILE, fileRedazione } from '../puro/parole/indirizzi.ts';
import { controllaLicenze, SENZA_DATI_COLLEGATI, SOLO_CIO_CHE_SERVE } from './pacchetti-redazione.ts';
import { pagineDellaRedazione } from './pagine-redazione.ts';
import type { FileServiti, Indice } from '../uscite/redazione/messaggi.ts';

/**
 * The engine for the editors' page as one script: what `check` runs, with the validators written down.
 * @param root the project's folder
 * @throws when a package goes into it that the page of licences does not name
 */
export async function motoreDellaRedazione(root: string): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src/uscite/redazione/lavoratore.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    write: false,
    metafile: true,
    // ajv's own helpers are for Node and browsers alike.
    platform: 'browser',
    plugins: [validatoriScritti(root), SENZA_DATI_COLLEGATI, SOLO_CIO_CHE_SERVE],
  });
  controllaLicenze(metafile);
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Writes in a built site the engine, the pages that it draws, and the rules as they are, a file a kind. */
export async function scriviRedazione(root: string, folder: string, catalogo: Catalogo): Promise<void> {
  const { versione } = catalogo;
  const scrivi = (file: string, dati: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), dati);
  };
  scrivi(FILE.motoreRedazione, await motoreDellaRedazione(root));
  scrivi(FILE.pagineRedazione, await pagineDellaRedazione(root, catalogo));
  const { indice, file } = regoleServite(root, versione);
  scrivi(fileRedazione('indice'), JSON.stringify(indice));
  for (const [nome, serviti] of file) scrivi(fileRedazione(nome), JSON.stringify(serviti));
}

/** The rules as the editors' page asks for them. */
export function regoleServite(root: string, versione: string): { indice: Indice; file: Map<string, FileServiti> } {
  const testi = elencaFileDiRegole(root).map((nome): [string, string] => {
    const { testo } = prendiFile(root, nome);
    return [nome, typeof testo === 'string' ? testo : ''];
  });
  const perTipo = Map.groupBy(testi, ([nome]) => nome.split('/')[1] ?? '');
  const tipi = TIPI.map(({ nome, titolo }) => ({ nome, titolo, file: perTipo.get(nome)?.length ?? 0 }));
  const riscontri = elencaRiscontri(root).map((nome) => [nome, readFileSync(join(root, nome), 'utf8')]);
  return {
    indice: { versione, tipi, nominate: regoleNominateNeiTesti(root) },
    file: new Map([
      ...tipi.map(({ nome }): [string, FileServiti] => [
        nome,
        { versione, file: Object.fromEntries(perTipo.get(nome) ?? []) },
      ]),
      ['riscontri', { versione, file: Object.fromEntries(riscontri) as Record<string, string> }],
    ]),
  };
}

/** The module of `validatori.d.ts`, made from the schemas when the script is. */
function validatoriScritti(root: string): Plugin {
  return {
    name: 'chi-fa-cosa:validatori',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^chi-fa-cosa:/ }, ({ path }) => ({ path, namespace: 'validatori' }));
      onLoad({ filter: /.*/, namespace: 'validatori' }, ({ path }) => ({
        contents: path.endsWith(':codice')
          ? codiceDeiValidatori(leggiSchemi(root))
          : "import * as validatori from 'chi-fa-cosa:codice';\nexport { validatori };\nexport { schemi } from 'chi-fa-cosa:codice';",
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}
