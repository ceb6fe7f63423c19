import * as astroParser from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';

/** The house's walls: what each folder may not import. Arrows run one way, and nothing in the browser reads rules. */
const WALLS = [
  {
    files: 'src/{formula,search,calendar}/**',
    may: 'solo da sé stessa: è codice puro, gira ovunque',
    not: ['rules', 'build', 'commands', 'islands', 'components', 'layouts', 'pages', 'canali', 'exercises'],
  },
  {
    files: 'src/exercises/**',
    may: 'da formula: è codice puro, gira ovunque',
    not: ['rules', 'build', 'commands', 'islands', 'components', 'layouts', 'pages', 'canali', 'search', 'calendar'],
  },
  {
    files: 'src/canali/**',
    may: 'da calendar: è codice puro, gira ovunque',
    not: ['rules', 'build', 'commands', 'islands', 'components', 'layouts', 'pages', 'formula', 'search', 'exercises'],
  },
  {
    files: 'src/islands/**',
    may: 'da formula, search, calendar, exercises: gira nel browser e non legge le regole',
    not: ['rules', 'build', 'commands', 'components', 'layouts', 'pages'],
  },
  {
    files: 'src/rules/**',
    may: 'da formula, search, calendar',
    not: ['build', 'commands', 'islands', 'components', 'layouts', 'pages'],
  },
  {
    files: 'src/components/**',
    may: 'da islands, formula, search, calendar e rules',
    not: ['commands', 'build', 'layouts', 'pages'],
  },
  { files: 'src/layouts/**', may: 'da components e da quanto sta sotto', not: ['commands', 'build', 'pages'] },
  { files: 'src/pages/**', may: 'da layouts, components e da quanto sta sotto', not: ['commands', 'build'] },
  {
    files: 'src/build/**',
    may: 'da rules e da quanto sta sotto',
    not: ['commands', 'islands', 'components', 'layouts', 'pages'],
  },
];

const NODE_ONLY = {
  regex: '^(node:.*|yaml|ajv.*|jsep)$',
  message: 'Qui il codice gira anche nel browser: niente moduli di Node.',
};

function wall({ files, may, not }) {
  const inner = {
    regex: `^(\\.\\./)+(${not.join('|')})/`,
    allowTypeImports: true,
    message: `${files.replaceAll('**', '')} può importare ${may}.`,
  };
  const browser = /formula|canali|exercises|islands/.test(files);
  return {
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: browser ? [inner, NODE_ONLY] : [inner] }],
    },
  };
}

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
  ...WALLS.map(wall),
);
