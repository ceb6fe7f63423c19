/**
 * A long table that no form of its page governs can still be searched: the form comes from here, not from each page.
 */

/** More rows than these are not read one by one on a phone; where the page has no parts, more than these few. */
const LUNGA = 40;
const SOLA = 10;
/** More rows than these, and a phone shows the first (`ripiega.ts`). */
const DA_RIPIEGARE = 20;
const TABELLA = /<table id="([^"]+)">(?:(?!<\/table>)[\s\S])*<\/table>/g;

/**
 * Puts a field that leaves in sight only some rows before the one long table of a page.
 * @param parti how many parts of the page are listed
 * @returns the same page where it has none, or more than one (the address remembers one question), or a form already
 */
export function filtraLunghe(html: string, parti: number): string {
  if (html.includes('data-filtra=')) return html;
  const lunghe = [...html.matchAll(TABELLA)].filter(
    // A cell over more rows would lose those that it covers.
    ([intera]) => (intera.match(/<tr\b/g)?.length ?? 0) > (parti > 0 ? LUNGA : SOLA) && !intera.includes('rowspan='),
  );
  const [lunga] = lunghe;
  if (!lunga || lunghe.length > 1) return html;
  const [, id = ''] = lunga;
  return `${html.slice(0, lunga.index)}<form class="con-js no-stampa campo" data-filtra="${id}"><label for="f-testo">Cerca nella tabella</label><input id="f-testo" name="testo" type="search" autocomplete="off"><output aria-live="polite"></output></form>${html.slice(lunga.index)}`;
}

/**
 * Whether a page has a table so long that a phone shows its first rows: one in sight, that no filter already sees to.
 */
export function daRipiegare(html: string): boolean {
  if (html.includes('data-filtra=')) return false;
  return [...html.matchAll(TABELLA)].some(
    ({ 0: tabella, index }) => (tabella.match(/<tr\b/g)?.length ?? 0) > DA_RIPIEGARE && !chiusa(html, index),
  );
}

/** Whether what begins there stands in a part that is closed on a phone. */
function chiusa(html: string, dove: number): boolean {
  const apre = html.lastIndexOf('<details class="piega"', dove);
  const tratto = apre < 0 ? '' : html.slice(apre, dove);
  return (tratto.match(/<details\b/g)?.length ?? 0) > (tratto.match(/<\/details>/g)?.length ?? 0);
}
