import { globSync, readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const TIPI: ReadonlySet<string> = new Set(readdirSync('rules').filter((nome) => /^[a-z]/.test(nome)));

/** Where code asks whether a kind is one that it names, or takes the rules of one: «tipo === 'valori'», «record.get('fonti')». */
function nominati(codice: string): string[] {
  const trovati: string[] = [];
  const guarda = (nodo: ts.Node): void => {
    if (ts.isStringLiteral(nodo) && TIPI.has(nodo.text) && decide(nodo)) trovati.push(nodo.parent.getText());
    ts.forEachChild(nodo, guarda);
  };
  guarda(ts.createSourceFile('prova.ts', codice, ts.ScriptTarget.Latest, true));
  return trovati;
}

function decide({ parent }: ts.StringLiteral): boolean {
  if (ts.isBinaryExpression(parent)) return /^(\w+\.)*(tipo|kind|nome)$/.test(parent.left.getText());
  if (ts.isCallExpression(parent)) return /\b(record|regole|schemi)\.get$/.test(parent.expression.getText());
  return ts.isArrayLiteralExpression(parent) && (ts.isNewExpression(parent.parent) || soloTipi(parent));
}

/** A list of nothing but kinds: «const ALCUNI = ['vie', 'canali'];». */
function soloTipi({ elements, parent }: ts.ArrayLiteralExpression): boolean {
  const nomi = elements.map((uno) => (ts.isStringLiteral(uno) ? uno.text : ''));
  return nomi.length > 1 && ts.isVariableDeclaration(parent) && nomi.every((nome) => TIPI.has(nome));
}

describe('il motore e le uscite non sanno il nome di nessun tipo: ciò che è vero di uno sta nel suo oggetto', () => {
  test.each(['motore', 'uscite', 'disco'])('src/%s', (stanza) => {
    const dove = globSync(`src/${stanza}/**/*.ts`).flatMap((file) =>
      nominati(readFileSync(file, 'utf8')).map((detto) => `${file}: ${detto}`),
    );
    expect(dove).toEqual([]);
  });

  test.each([
    "if (tipo === 'valori') {}",
    "insieme.record.get('fonti')",
    "const ALCUNI = new Set(['vie', 'altro']);",
    "const ALCUNI = ['canali', 'contatti'];",
  ])('«%s» nomina un tipo', (codice) => {
    expect(nominati(codice)).not.toEqual([]);
  });

  test.each(["const unita = ['unita', 'giorni'];", "if (campo === 'valori') {}", "fileDati('novita', 'json')"])(
    '«%s» no: è la parola di un campo, o un indirizzo',
    (codice) => {
      expect(nominati(codice)).toEqual([]);
    },
  );
});
