import { readdirSync } from 'node:fs';
import * as astroParser from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';
import { muri } from './eslint.muri.js';

const NODE_ONLY = {
  regex: '^(node:.*|yaml|ajv.*|jsep)$',
  message: 'Qui il codice gira anche nel browser: niente moduli di Node.',
};

/** What reads the rules reads no disk: texts come in, so that a browser does the same as the commands. */
const NO_DISK = {
  regex: '^(node:.*|fs|path|crypto|buffer)$',
  message: 'Qui i file arrivano come testo: il disco è di src/disco e dei comandi.',
};
const DISKLESS = ['motore', 'materie'];

function outside(rooms, pattern) {
  return {
    files: rooms.map((room) => `src/${room}/**`),
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [pattern] }] },
  };
}

/** An address of a page: its first part is a folder or a file of src/pages. */
const INDIRIZZO = `(^|[^\\w.])/(${readdirSync('src/pages')
  .map((nome) => nome.replace(/\.(astro|ts)$/, ''))
  .filter((nome) => /^[a-z][\w.-]*$/.test(nome) && nome !== 'index')
  .map((nome) => nome.replaceAll('.', '\\.'))
  .join('|')})(?![\\w.-])`.replaceAll('/', '\\/');

const INDIRIZZI_IN_UN_POSTO = {
  files: ['src/**'],
  ignores: ['src/puro/parole/indirizzi*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[`Literal[value=/${INDIRIZZO}/]`, `TemplateElement[value.raw=/${INDIRIZZO}/]`].map((selector) => ({
        selector,
        message: 'L’indirizzo di una pagina si scrive solo in src/puro/parole/indirizzi.ts: prendilo da lì.',
      })),
    ],
  },
};

/** A function is read in one look: sixty lines, blank ones and comments apart. */
const FUNZIONI_BREVI = ['error', { max: 60, skipBlankLines: true, skipComments: true }];

/** Files with a function that is longer still: a test sees that none is here that need not be, so that the list only shrinks. */
const ANCORA_LUNGHE = ['src/puro/ricerca/apri.ts'];

export default tseslint.config(
  { ignores: ['dist/', '.dist-*/', '.astro/', '.nodo/', 'src/types/', 'public/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.astro'],
    languageOptions: {
      parser: astroParser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { casa: { rules: { muri } } },
    rules: { 'casa/muri': 'error' },
  },
  outside(['puro', 'fogli-vivi', 'islands'], NODE_ONLY),
  outside(DISKLESS, NO_DISK),
  {
    files: DISKLESS.map((room) => `src/${room}/**`),
    rules: { 'no-restricted-globals': ['error', { name: 'process', message: NO_DISK.message }] },
  },
  INDIRIZZI_IN_UN_POSTO,
  { files: ['src/**'], rules: { 'max-lines-per-function': FUNZIONI_BREVI } },
  { files: ANCORA_LUNGHE, rules: { 'max-lines-per-function': 'off' } },
);
