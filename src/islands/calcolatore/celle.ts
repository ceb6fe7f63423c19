/**
 * Cells from pasted text, whatever program it comes from: tabs, semicolons or commas, quotes, lines inside a cell.
 * Pure.
 */

/** A row that holds something, and which line it began on, from 1. */
export interface RigaDiCelle {
  celle: string[];
  numero: number;
}

/**
 * The sign between the cells: a tab if there is any, then a semicolon; a comma only where every row has as many outside
 * quotes and no figure could hold it, because a comma is first of all a decimal sign.
 */
function separatore(testo: string): string {
  const fuori = testo.replace(/"(?:[^"]|"")*"/g, '""');
  if (fuori.includes('\t')) return '\t';
  if (fuori.includes(';')) return ';';
  const righe = fuori.split(/\r?\n/).filter((riga) => riga.trim());
  const virgole = new Set(righe.map((riga) => riga.split(',').length));
  const decimali = /\d,\d/.test(fuori) && !/[^\d\s],|,[^\d\s]/.test(fuori);
  return virgole.size === 1 && !virgole.has(1) && !decimali ? ',' : '\t';
}

/**
 * The rows of what was pasted, the empty ones left out. A cell between quotes may hold the sign, and go on in a new
 * line.
 */
export function celleDi(testo: string): RigaDiCelle[] {
  const segno = separatore(testo);
  const righe: RigaDiCelle[] = [];
  let [celle, cella, fraVirgolette, linea, inizio]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const chiudi = (): void => {
    celle.push(cella.trim());
    if (celle.some(Boolean)) righe.push({ celle, numero: inizio });
    [celle, cella, inizio] = [[], '', linea];
  };
  for (let i = 0; i < testo.length; i += 1) {
    const qui = testo.charAt(i);
    if (qui === '\n') linea += 1;
    if (fraVirgolette) {
      if (qui !== '"') cella += qui === '\n' ? ' ' : qui;
      else if (testo.charAt(i + 1) === '"') cella += testo.charAt((i += 1));
      else fraVirgolette = false;
    } else if (qui === '"' && cella.trim() === '') [cella, fraVirgolette] = ['', true];
    else if (qui === segno) {
      celle.push(cella.trim());
      cella = '';
    } else if (qui === '\n') chiudi();
    else if (qui !== '\r' && qui !== '\uFEFF') cella += qui;
  }
  chiudi();
  return righe;
}
