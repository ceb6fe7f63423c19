/**
 * Marks say the exception: what stands in the document as it is, is said once for the whole page, and a mark is left
 * only on what differs. No page chooses.
 */

/** A mark that only says the text is in the document; one that leads to a contradiction is another. */
const TESTUALE = /<a class="segno segno-testuale" href="[^"]*#come-si-legge-una-risposta">[\s\S]*?<\/a>/g;
const NOSTRE = ', in parole nostre';
const ECCEZIONE = /class="segno segno-(?:dedotta|contraddetta|non_detta)"/;
/** What begins the body of a page: a mark before it is about the page. */
const CORPO = /<(?:h2|h3|table|section|ul|ol|dl|form|details)\b/;
/** The pages that show the marks themselves: that of the style, and the one that says what they mean. */
const MOSTRA = /data-segni="tutti"|id="come-si-legge-una-risposta"/;

/** A page's content with «scritto nel documento» once, and every other mark where something differs. */
export function soloEccezioni(html: string): string {
  const segni = [...html.matchAll(TESTUALE)];
  const [primo] = segni;
  if (!primo || segni.length === 1 || MOSTRA.test(html)) return html;
  const parole = new Set(segni.map(([segno]) => segno.includes(NOSTRE)));
  const segno =
    parole.size > 1 ? primo[0].replace(NOSTRE, '').replace('</a>', ', le frasi in parole nostre</a>') : primo[0];
  const riserva = ECCEZIONE.test(html) ? ' <span class="quieto">salvo dove c’è un altro segno</span>' : '';
  const diPagina = primo.index < html.search(CORPO);
  const sfoltita = html.replace(TESTUALE, (_uno, posto: number) =>
    diPagina && posto === primo.index ? segno + riserva : '',
  );
  return vuota(diPagina ? sfoltita : conRiga(sfoltita, segno + riserva));
}

/** The line where the body begins: what a page says first, its summary or its answer, stays first. */
function conRiga(html: string, riga: string): string {
  const titolo = Math.max(0, html.indexOf('</h1>'));
  const corpo = html.slice(titolo).search(CORPO);
  const posto = corpo < 0 ? html.length : titolo + corpo;
  return `${html.slice(0, posto)}<p class="segni"><span class="quieto">Le regole di questa pagina</span> ${riga}</p>${html.slice(posto)}`;
}

/** Without what held nothing but a mark. */
function vuota(html: string): string {
  return html
    .replace(/<div class="segni piccolo">\s*<span class="quieto">[^<]*<\/span>\s*<div>\s*<\/div>\s*<\/div>/g, '')
    .replace(/<div class="(?:segni|provenienza)">\s*<\/div>/g, '')
    .replace(/<td>\s+<\/td>/g, '<td></td>');
}
