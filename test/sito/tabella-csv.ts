/** A table of open data read back: RFC 4180 with «;» between the cells, as spreadsheets set to Italian do. */
export function leggiCsv(text: string): { intestazione: string[]; righe: string[][] } {
  if (!text.startsWith('\uFEFF')) throw new Error('La tabella non comincia con il BOM.');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('Virgolette non chiuse.');
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      for (; text[at] !== ';' && text[at] !== '\r'; at += 1) {
        if (at >= text.length) throw new Error('L’ultima riga non è chiusa.');
        cell += text[at];
      }
    }
    row.push(cell);
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ';') at += 1;
    else throw new Error(`Cella seguita da «${text[at]}».`);
  }
  return { intestazione: rows[0] ?? [], righe: rows.slice(1) };
}
