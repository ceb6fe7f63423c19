import { isDeepStrictEqual } from 'node:util';
import { parse } from '../../motore/leggi.ts';
import { Editor, type Origine } from './editor-yaml.ts';
import { NonRitoccabile, type Ritocco } from './testo-yaml.ts';

/**
 * Changes a rule file's text so that it says new values, touching only the lines that must change: comments, order,
 * quotes and folds of all others stay byte for byte.
 * @param text the file
 * @param nuovo the values it must hold
 * @param righe where the rows under `righe` come from; without it they are matched by what they hold
 * @throws {NonRitoccabile} when the changed text would not hold exactly those values
 */
export function ritocca(text: string, nuovo: unknown, righe?: Origine): string {
  const { document } = parse(text);
  const before: unknown = document.toJS();
  if (isDeepStrictEqual(before, nuovo)) return text;
  const edits = new Editor(text, righe).value(document.contents, before, nuovo, []);
  const changed = apply(text, edits);
  const again = parse(changed).document;
  if (again.errors.length > 0 || !isDeepStrictEqual(again.toJS(), nuovo))
    throw new NonRitoccabile('il testo cambiato non direbbe gli stessi valori');
  return changed;
}

function apply(text: string, edits: readonly Ritocco[]): string {
  // At one place, what is put in comes before what is taken out; several insertions keep their order.
  const sorted = [...edits].sort((a, b) => a.da - b.da || Number(a.a > a.da) - Number(b.a > b.da));
  let result = '';
  let at = 0;
  for (const { da, a, testo } of sorted) {
    if (da < at) throw new NonRitoccabile('due cambiamenti toccano la stessa riga');
    result += text.slice(at, da) + testo;
    at = a;
  }
  return result + text.slice(at);
}
