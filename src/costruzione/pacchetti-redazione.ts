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

/** What js-yaml makes at its top and may never be asked for: whoever bundles it cannot know that making it does nothing. */
const FATTI_IN_CIMA = /^var ([\w$]+) = ((?:class|new|\{|\w+[.(]|`)[^]*?);$(?=\n\S)/gm;

/** The parts of ajv's formats that the only one of our schemas, the date, is made of. */
const DATA = [/^function isLeapYear[^]*?^}/m, /^const DATE = .*$/m, /^const DAYS = .*$/m, /^function date\([^]*?^}/m];

/**
 * Of two packages only what the engine runs: js-yaml's writer and the YAML of other years, and ajv's other formats,
 * were a thirtieth of it. A schema that asked for another format would not start, which the engine's tests would say.
 */
export const SOLO_CIO_CHE_SERVE: Plugin = {
  name: 'chi-fa-cosa:solo-cio-che-serve',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(FATTI_IN_CIMA, 'var $1 = /* @__PURE__ */ (() => ($2))();'),
      loader: 'js',
    }));
    onLoad({ filter: /[\\/]ajv-formats[\\/]dist[\\/]formats\.js$/ }, ({ path }) => {
      const testo = readFileSync(path, 'utf8');
      const parti = DATA.map((parte) => parte.exec(testo)?.[0]);
      if (parti.includes(undefined)) throw new Error('ajv-formats non scrive più la data come prima.');
      return { contents: `${parti.join('\n')}\nexports.fullFormats = { date: { validate: date } };`, loader: 'js' };
    });
  },
};
