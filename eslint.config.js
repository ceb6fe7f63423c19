import { readdirSync } from 'node:fs';
import * as astroParser from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';

/** The rooms of src, from the ground up: a room may import the rooms before it, never those after. */
const ROOMS = [
  'puro',
  'xlsx',
  'fogli-vivi',
  'motore',
  'materie',
  'uscite',
  'disco',
  'islands',
  'components',
  'layouts',
  'pages',
];

/** The rooms that no other room imports. */
const ROOFS = ['costruzione', 'comandi'];

/** What a room may not import although it stands on lower ground. */
const BESIDES = {
  xlsx: ['puro'],
  // What reaches the browser reads no rule; a workbook knows none.
  islands: ['motore', 'materie', 'uscite', 'disco'],
  costruzione: ['islands', 'components', 'layouts', 'pages'],
};

/** Inside `puro` and `materie` the parts stand side by side: each may import only the parts named here. */
const PARTS = {
  puro: {
    parole: [],
    formula: ['parole'],
    calendario: ['parole'],
    ricerca: ['parole'],
    canali: ['parole', 'calendario'],
    esercizi: ['parole', 'formula'],
  },
  materie: {
    fonti: [],
    prodotti: [],
    strutture: [],
    indicatori: [],
    cifre: [],
    piano: [],
    canali: ['fonti'],
  },
};

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

/** Forbids the folders named, whatever the depth it is asked from; types cross every wall. */
function forbid(room, names) {
  return {
    regex: `^(\\.\\./)+(${names.join('|')})/`,
    allowTypeImports: true,
    message: `src/${room} non può importare da ${names.join(', ')}: le importazioni scendono soltanto.`,
  };
}

function wall(files, room, names, more = []) {
  const browser = /^(puro|fogli-vivi|islands)/.test(room)
    ? [NODE_ONLY]
    : DISKLESS.includes(room.split('/')[0])
      ? [NO_DISK]
      : [];
  return {
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...(names.length ? [forbid(room, names)] : []), ...more, ...browser] },
      ],
    },
  };
}

const WALLS = [...ROOMS, ...ROOFS].flatMap((room) => {
  const height = ROOMS.includes(room) ? ROOMS.indexOf(room) : ROOMS.length;
  const above = [...ROOMS.slice(height + 1), ...(room === 'comandi' ? [] : ROOFS.filter((roof) => roof !== room))];
  const names = [...above, ...(BESIDES[room] ?? [])];
  const parts = Object.entries(PARTS[room] ?? {}).map(([part, may]) => {
    const others = Object.keys(PARTS[room]).filter((other) => other !== part && !may.includes(other));
    return wall(
      `src/${room}/${part}/**`,
      `${room}/${part}`,
      names,
      others.length ? [forbid(`${room}/${part}`, others)] : [],
    );
  });
  return [wall(`src/${room}/**`, room, names), ...parts];
});

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
  ...WALLS,
  {
    files: DISKLESS.map((room) => `src/${room}/**`),
    rules: { 'no-restricted-globals': ['error', { name: 'process', message: NO_DISK.message }] },
  },
  INDIRIZZI_IN_UN_POSTO,
  { files: ['src/**'], rules: { 'max-lines-per-function': FUNZIONI_BREVI } },
  { files: ANCORA_LUNGHE, rules: { 'max-lines-per-function': 'off' } },
);
