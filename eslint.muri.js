import { readdirSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

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

/** Rooms that know nothing of those above, not even the shape of their things: elsewhere types cross the walls. */
const NOT_EVEN_TYPES = ['puro', 'xlsx'];

/** Inside `puro` and `materie` the parts stand side by side: each may import only the parts named here. */
const PARTS = {
  puro: {
    parole: [],
    formula: ['parole'],
    calendario: ['parole'],
    ricerca: ['parole'],
    pratica: ['parole'],
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

for (const [room, parts] of Object.entries(PARTS))
  for (const { name } of readdirSync(`src/${room}`, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    if (!(name in parts)) throw new Error(`src/${room}/${name}: di' in eslint.muri.js che cosa può importare.`);

const room = (path) => path.split(sep)[0];
const part = (path) => path.split(sep)[1];

/** The rooms above a room, and those it may not import all the same. */
function forbidden(from) {
  const height = ROOMS.includes(from) ? ROOMS.indexOf(from) : ROOMS.length;
  const roofs = from === 'comandi' ? [] : ROOFS.filter((roof) => roof !== from);
  return [...ROOMS.slice(height + 1), ...roofs, ...(BESIDES[from] ?? [])];
}

/**
 * Why a file may not import another; undefined where it may.
 * @param from path of the importing file from src
 * @param to path of the imported one from src
 * @param types whether only types are imported
 */
function reason(from, to, types) {
  const names = forbidden(room(from));
  if (names.includes(room(to)) && !(types && !NOT_EVEN_TYPES.includes(room(from))))
    return `src/${room(from)} non può importare da ${names.join(', ')}: le importazioni scendono soltanto.`;
  const parts = PARTS[room(from)];
  if (types || !parts || room(from) !== room(to) || !(part(from) in parts) || !(part(to) in parts)) return undefined;
  if (part(from) === part(to) || parts[part(from)].includes(part(to))) return undefined;
  const may = parts[part(from)].join(', ') || 'nessun’altra';
  return `src/${room(from)}/${part(from)} non può importare da ${part(to)}: delle parti accanto conosce ${may}.`;
}

const onlyTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));

/** The walls between the rooms, however an import is written: what counts is where it leads. */
export const muri = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const from = relative(src, context.filename);
    if (from.startsWith('..')) return {};
    const look = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !/^[./]/.test(source)) return;
      const to = relative(
        src,
        source.startsWith('/') ? resolve(context.cwd, `.${source}`) : resolve(dirname(context.filename), source),
      );
      if (to.startsWith('..')) return;
      const message = reason(from, to, onlyTypes(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};
