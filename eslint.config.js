import { readdirSync } from 'node:fs';
import * as astroParser from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';
import { muri } from './eslint.muri.js';
import { soloMostra } from './eslint.pagine.js';

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

/** The first part of a page's address: a folder or a file of src/pages. */
const PRIMA = `(${readdirSync('src/pages')
  .map((nome) => nome.replace(/\.(astro|ts)$/, ''))
  .filter((nome) => /^[a-z][\w.-]*$/.test(nome) && nome !== 'index')
  .map((nome) => nome.replaceAll('.', '\\.'))
  .join('|')})`;

/** The forms of a page's address. «prodotti/mt1k00» without a slash around it is a rule, its kind and its id. */
const INDIRIZZO = {
  intero: `(^|[^\\w.])/${PRIMA}(?![\\w.-])`,
  daSolo: `^${PRIMA}/([\\w-]+/)*(#.*)?$`,
  conUnPosto: `^${PRIMA}/([\\w-]+/)*#`,
  primaDiUnId: `^${PRIMA}/([\\w-]+/)*$`,
  fraScelte: `/\\(\\?:([\\w-]+\\|)*${PRIMA}[|)]`,
};

/** A form, written somewhere in a file. */
const scritto = (dove, forma) => `${dove}=/${forma.replaceAll('/', '\\/')}/]`;

/** What looks like this between quotes, between backquotes or in a regular expression. */
const testo = (forma) =>
  ['Literal[value', 'TemplateElement[value.raw', 'Literal[regex.pattern'].map((dove) => scritto(dove, forma));

/** What is said in one place only: how it looks when somebody writes it again, and the doors that may. */
const PORTE = [
  {
    // In every page: a file of addresses would be one more request for each.
    porte: ['src/puro/parole/indirizzi*.ts', 'src/islands/ricerca/nella-mia.ts'],
    modi: [
      ...testo(INDIRIZZO.intero),
      scritto('Literal[value', INDIRIZZO.daSolo),
      scritto('TemplateElement[value.raw', INDIRIZZO.conUnPosto),
      `${scritto('TemplateLiteral[quasis.0.value.raw', INDIRIZZO.primaDiUnId)} > TemplateElement[value.raw=/^\\/#/]`,
      scritto('Literal[regex.pattern', INDIRIZZO.fraScelte),
    ],
    messaggio: 'L’indirizzo di una pagina si scrive solo in src/puro/parole/indirizzi.ts: prendilo da lì.',
  },
  {
    porte: ['src/puro/parole/date.ts'],
    modi: [...testo('gennaio.{1,4}febbraio'), 'ArrayExpression > Literal[value=/^gennaio$/i]'],
    messaggio: 'I mesi sono una volta sola, MESI di src/puro/parole/date.ts.',
  },
  {
    porte: ['src/puro/parole/elenca.ts'],
    modi: [
      "MemberExpression[property.name='ListFormat']",
      "CallExpression[callee.property.name='join'] > Literal[value=/^,? (e|o) $/]",
    ],
    messaggio: 'Un elenco in parole lo scrive «elenca» di src/puro/parole/elenca.ts.',
  },
  {
    // The search folds its own way; the others keep theirs, for what one more file would weigh where the bytes are counted.
    porte: [
      'src/puro/parole/senza-accenti.ts',
      'src/puro/ricerca/testo.ts',
      'src/islands/ricerca/nella-mia.ts',
      'src/islands/ricerca/che-dicono.ts',
    ],
    modi: ["CallExpression[callee.property.name='normalize'] > Literal[value='NFD']"],
    messaggio: 'Gli accenti li toglie src/puro/parole/senza-accenti.ts.',
  },
  {
    // What is typed and an exact figure are read and written by the formulas; a workbook knows none of this.
    porte: ['src/puro/parole/cifre.ts', 'src/puro/formula/numeri.ts', 'src/xlsx/**'],
    modi: [
      "CallExpression[callee.property.name='replace'][arguments.0.value='.'][arguments.1.value=',']",
      'MemberExpression[property.name=/^(NumberFormat|toLocaleString)$/]',
      ...testo('^\\\\B\\(\\?='),
    ],
    messaggio: 'Le cifre in italiano le scrivono src/puro/parole/cifre.ts e src/puro/formula/numeri.ts.',
  },
  {
    porte: ['src/puro/parole/unita.ts'],
    modi: [
      "BinaryExpression > Literal[value='punti_percentuali']",
      "ArrayExpression:has(Literal[value='percento']) > Literal[value='punti_percentuali']",
    ],
    messaggio: 'Quali unità sono centesimi lo dice src/puro/parole/unita.ts.',
  },
  {
    porte: ['src/puro/parole/certezze.ts'],
    modi: ["Property[key.name='non_detta'] > Literal.value[raw=/^['`]/]"],
    messaggio: 'Quanto è certa una risposta lo dicono le parole di src/puro/parole/certezze.ts.',
  },
  {
    // A workbook takes nothing from here and keeps Excel's own marks; linkedom leaves one sign to whoever draws.
    porte: ['src/puro/parole/xml.ts', 'src/xlsx/xml.ts', 'src/components/grafici/disegna.ts'],
    modi: ["Literal[value='&amp;']"],
    messaggio: 'Un testo dentro XML o HTML lo protegge src/puro/parole/xml.ts.',
  },
  {
    porte: ['src/puro/calendario/storia.ts'],
    modi: ["CallExpression[callee.property.name='localeCompare']:has(MemberExpression[property.name='valido_dal'])"],
    messaggio: 'Ciò che comincia prima lo dicono «perInizio» e «inOrdine» di src/puro/calendario/storia.ts.',
  },
  {
    porte: ['src/islands/modulo/copia.ts', 'src/islands/modulo/scarica.ts'],
    modi: ['MemberExpression[property.name=/^(clipboard|createObjectURL)$/]'],
    messaggio: 'Copiare e scaricare si fa con src/islands/modulo/copia.ts e src/islands/modulo/scarica.ts.',
  },
];

const vietato = (porte) => ({
  'no-restricted-syntax': [
    'error',
    ...porte.flatMap(({ modi, messaggio }) => modi.map((selector) => ({ selector, message: messaggio }))),
  ],
});

/** For a file the last word counts: a door has every rule but its own. */
const UNA_PORTA_PER_PAROLA = [
  { files: ['src/**'], rules: vietato(PORTE) },
  ...PORTE.flatMap(({ porte }) => porte).map((file) => ({
    files: [file],
    rules: vietato(PORTE.filter(({ porte }) => !porte.includes(file))),
  })),
];

/** A function is read in one look: sixty lines, blank ones and comments apart. */
const FUNZIONI_BREVI = ['error', { max: 60, skipBlankLines: true, skipComments: true }];

/** Files with a function that is longer still: a test sees that none is here that need not be, so that the list only shrinks. */
const ANCORA_LUNGHE = ['src/puro/ricerca/apri.ts'];

/** Our own rules. */
const CASA = { rules: { muri, 'solo-mostra': soloMostra } };

/** How many operations on data a page may do, and how many what it is made of: the rest is of its subject. */
const NELLE_PAGINE = 3;
const NEI_COMPONENTI = 5;

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
    plugins: { casa: CASA },
    rules: { 'casa/muri': 'error' },
  },
  {
    files: ['src/pages/**/*.astro', 'src/layouts/**/*.astro'],
    rules: { 'casa/solo-mostra': ['error', NELLE_PAGINE] },
  },
  { files: ['src/components/**/*.astro'], rules: { 'casa/solo-mostra': ['error', NEI_COMPONENTI] } },
  outside(['puro', 'fogli-vivi', 'islands'], NODE_ONLY),
  outside(DISKLESS, NO_DISK),
  {
    files: DISKLESS.map((room) => `src/${room}/**`),
    rules: { 'no-restricted-globals': ['error', { name: 'process', message: NO_DISK.message }] },
  },
  ...UNA_PORTA_PER_PAROLA,
  { files: ['src/**'], rules: { 'max-lines-per-function': FUNZIONI_BREVI } },
  { files: ANCORA_LUNGHE, rules: { 'max-lines-per-function': 'off' } },
);
