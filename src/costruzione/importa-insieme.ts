/** How a script asks for another one when it is needed: nothing but `import()`, and all that it needs at once. */
import type { Plugin } from 'vite';

/*
 * Scripts on demand have no styles of their own: Vite's loader, which would fetch them first (0.9 KB compressed in
 * every page), is not needed, nor is its list of what it would fetch. In its place stands import(), as the sources say.
 */
const CARICATO =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await (import\("[^"]+"\));\s*return \{[^}]*\};\s*\}|(import\("[^"]+"\))), __VITE_PRELOAD__\)/g;
const CARICATORE = /^import \{ \w+ as __vitePreload \} from "[^"]+";$/m;

/** Puts import() in the place of Vite's loader. */
export const importaSoltanto: Plugin = {
  name: 'chi-fa-cosa:importa-soltanto',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (carica) => carica();' : undefined),
  renderChunk(codice) {
    if (!codice.includes('__VITE_PRELOAD__')) return null;
    const nudo = codice.replace(CARICATO, '$1$2');
    return nudo.includes('__vitePreload(')
      ? nudo
          .replaceAll('__vitePreload(', '(')
          .replace(/,\s*__VITE_PRELOAD__\)/g, ')()')
          .replace(CARICATORE, '')
      : nudo.replace(CARICATORE, '');
  },
};

/** An import on demand, as the minifier writes it. */
const A_RICHIESTA = /\bimport\((["'`])\.\/([^"'`]+\.js)\1\)/g;

/**
 * A script imported on demand imports others, and these others: without this the browser learns of each only when the
 * one before has come, a round trip a step. Whoever asks for the first asks for all of them together. The names are
 * those that the first one's own name depends on: an old page keeps asking for what it was built with.
 */
export const importaInsieme: Plugin = {
  name: 'chi-fa-cosa:importa-insieme',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_opzioni, pezzi) {
    const importati = (file: string): string[] => {
      const pezzo = pezzi[file];
      return pezzo?.type === 'chunk' ? pezzo.imports : [];
    };
    const servono = (file: string): Set<string> => {
      const visti = new Set<string>();
      const coda = importati(file);
      for (let uno = coda[0], n = 0; uno !== undefined; uno = coda[++n]) {
        if (visti.has(uno)) continue;
        visti.add(uno);
        coda.push(...importati(uno));
      }
      return visti;
    };
    for (const pezzo of Object.values(pezzi)) {
      if (pezzo.type !== 'chunk' || pezzo.dynamicImports.length === 0) continue;
      const cartella = pezzo.fileName.replace(/[^/]*$/, '');
      const gia = servono(pezzo.fileName).add(pezzo.fileName);
      pezzo.code = pezzo.code.replace(A_RICHIESTA, (solo, _segno: string, file: string) => {
        const altri = [...servono(cartella + file)].filter((uno) => !gia.has(uno) && uno.startsWith(cartella));
        return altri.length === 0
          ? solo
          : `(${altri.map((uno) => `import(\`./${uno.slice(cartella.length)}\`)`).join(',')},${solo})`;
      });
    }
  },
};

/**
 * Modules that travel together: those who ask for one ask for the others, and a file of a hundred letters costs a
 * request and a thousand bytes of headers.
 */
const PEZZI: readonly { name: string; test: RegExp }[] = [
  { name: 'preact', test: /\/node_modules\/preact\/(?:dist|jsx-runtime)\// },
  { name: 'giorni', test: /\/src\/puro\/(?:parole\/date|calendario\/versioni)\.ts$/ },
  { name: 'parole', test: /\/src\/puro\/(?:ricerca\/(?:radice|vuote)|parole\/(?:indirizzi|una-volta))\.ts$/ },
  { name: 'modulo', test: /\/src\/(?:islands\/modulo\/modulo|puro\/parole\/domanda)\.ts$/ },
  { name: 'formula', test: /\/src\/puro\/formula\/(?:leggi|valuta)\.ts$/ },
];

/** Groups those, and gives scripts short names: the forty letters of Astro's travel in every page, once a script. */
export const pezziInsieme: Plugin = {
  name: 'chi-fa-cosa:pezzi-insieme',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions(opzioni) {
    const breve = ({ name }: { name: string }): string =>
      `_astro/${name.replace(/\.astro_astro_type_script.*$/, '')}.[hash].js`;
    return { ...opzioni, entryFileNames: breve, chunkFileNames: breve, codeSplitting: { groups: [...PEZZI] } };
  },
};
