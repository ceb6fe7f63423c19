import type { Nota } from './foglio-xml.ts';
import { cella, DICHIARAZIONE, SPAZIO_DEI_FOGLI, xml } from './xml.ts';

/** The part that holds a sheet's notes. */
export function noteXml(note: readonly Nota[]): string {
  const comments = note.map(
    ({ riga, colonna, testo }) =>
      `<comment ref="${cella(riga, colonna)}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="Calibri"/></rPr><t xml:space="preserve">${xml(testo)}</t></r></text></comment>`,
  );
  return `${DICHIARAZIONE}<comments xmlns="${SPAZIO_DEI_FOGLI}"><authors><author>Chi fa cosa</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** The part that says where each note's box is drawn: Excel does not show a note without one. */
export function disegnoNoteXml(note: readonly Nota[]): string {
  const shapes = note.map(({ riga, colonna, testo }, index) => {
    const lines = testo.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
    const anchor = [colonna + 1, 10, riga, 4, colonna + 4, 10, riga + Math.max(4, lines + 1), 4].join(', ');
    return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${riga}</x:Row><x:Column>${colonna}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
