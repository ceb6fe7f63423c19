/** What makes data out of data. Finding the one that is asked for, or asking whether there is one, is reading. */
const COMPONE = new Set([
  'filter',
  'flatMap',
  'flat',
  'map',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'reduce',
  'groupBy',
  'fromEntries',
]);
/** Of those, the one that draws, in the template: a row each. */
const DISEGNA = 'map';
const RACCOLTE = new Set(['Map', 'Set']);

/** Whether a node stands where the page says which pages there are. */
const diStaticPaths = (antenati) =>
  antenati.some(({ type, id }) => type === 'VariableDeclarator' && id?.name === 'getStaticPaths');

/** Whether a node stands in the template: between the marks of HTML. */
const nelModello = (antenati) => antenati.some(({ type }) => type === 'JSXExpressionContainer');

/** A page reads its subject and shows it: at most so many operations on data, a template's own rows apart. */
export const soloMostra = {
  meta: { type: 'suggestion', schema: [{ type: 'integer' }] },
  create(context) {
    const [quante = 0] = context.options;
    const trovate = [];
    const antenati = (node) => context.sourceCode.getAncestors(node);
    return {
      CallExpression(node) {
        const nome = node.callee.property?.name;
        if (!COMPONE.has(nome)) return;
        const sopra = antenati(node);
        if (nome === DISEGNA && (nelModello(sopra) || diStaticPaths(sopra))) return;
        trovate.push(node);
      },
      NewExpression(node) {
        if (RACCOLTE.has(node.callee.name)) trovate.push(node);
      },
      'Program:exit'() {
        if (trovate.length <= quante) return;
        context.report({
          node: trovate[quante],
          message: `Una pagina legge e mostra: ${trovate.length} operazioni sui dati, se ne ammettono ${quante}. Componili in src/materie.`,
        });
      },
    };
  },
};
