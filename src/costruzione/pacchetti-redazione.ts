import { readFileSync } from 'node:fs';
import type { Metafile, Plugin } from 'esbuild';
import { pacchettoDi, SPEDITI } from '../disco/licenze.ts';

/** @throws when a package goes into a script that the page of licences does not name */
export function controllaLicenze({ outputs }: Metafile): void {
  const usati = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  for (const [modulo, { bytesInOutput }] of usati) {
    if (bytesInOutput === 0) continue;
    const pacchetto = pacchettoDi(`/${modulo}`);
    if (pacchetto && !(pacchetto in SPEDITI))
      throw new Error(`«${pacchetto}» arriva al browser e non è fra le opere di src/disco/licenze.ts.`);
  }
}

/** How a kind is said in linked data is for the build: no check and no preview asks for it. */
export const SENZA_DATI_COLLEGATI: Plugin = {
  name: 'chi-fa-cosa:senza-dati-collegati',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]materie[\\/].*[\\/]rdf-[\w-]+\.ts$/ }, ({ path }) => ({
      contents: [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)]
        .map(([, nome = '']) => `export const ${nome} = undefined;`)
        .join('\n'),
      loader: 'js',
    }));
  },
};
