import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { peso } from '../../puro/ricerca/vuote.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';

/**
 * Where a link cannot stand, or would say something else: other links, headings, controls, code, drawings, a printed
 * label.
 */
const SENZA_LINK =
  /^(?:a|h[1-6]|button|select|option|label|legend|summary|textarea|title|script|style|svg|math|code|pre|kbd)$/;
/** The same by attribute: codes, and headings of columns, which become buttons. */
const CHIUSI = /class="[^"]*\bcod\b|\sdata-colonna=/;
const VUOTI = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|use|path)$/;
/** The guided choice makes its own nodes again from what it finds: nothing may be put among them. */
const SI_RIFA = 'data-scelta';

/** A page as long as this is a table that stands at the limit of its weight: one link to the glossary for all. */
const PIENA = 55_000;

/** How the abbreviations of the glossary are found in a text, the longest first. */
const cercata = unaVolta(({ glossario: { sigle } }: Catalogo) => {
  const termini = sigle.map(({ termine }) => termine).toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}_@./-])(?:${termini.map((uno) => uno.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\p{N}_@-]|\\.\\p{L})`,
    'gu',
  );
});

/**
 * Whether a sign that is also a word of every day («di», «per») stands in a text all in capitals, where it is that
 * word.
 */
function parolaInMaiuscole(testo: string, sigla: string, da: number): boolean {
  return (
    peso(sigla.toLowerCase()) === 0 &&
    /\p{Lu}{2}[\s’']+$/u.test(testo.slice(0, da)) &&
    /^\s+\p{Lu}{2}/u.test(testo.slice(da + sigla.length))
  );
}

/**
 * A page's content with each abbreviation, the first time it is printed, leading to what it stands for.
 * @param radice the folder the site is served in, without the last slash
 */
export function legaSigle(catalogo: Catalogo, html: string, radice: string): string {
  if (html.includes(SI_RIFA) || html.includes('id="tabella-sigle"')) return html;
  if (html.length > PIENA) return `${html}<p class="no-stampa"><a href="${radice}${PAGINE.sigle}">Sigle</a></p>`;
  const forma = cercata(catalogo);
  const legate = new Set<string>();
  const aperti: boolean[] = [];
  return html.replace(
    /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>|[^<]+/g,
    (pezzo, _fuori, chiude?: string, tag?: string, vuoto?: string) => {
      if (tag !== undefined) {
        const nome = tag.toLowerCase();
        if (chiude) aperti.pop();
        else if (!vuoto && !VUOTI.test(nome)) aperti.push(SENZA_LINK.test(nome) || CHIUSI.test(pezzo));
        return pezzo;
      }
      if (pezzo.startsWith('<') || aperti.includes(true)) return pezzo;
      return pezzo.replace(forma, (sigla: string, da: number) => {
        if (legate.has(sigla) || parolaInMaiuscole(pezzo, sigla, da)) return sigla;
        legate.add(sigla);
        return `<a href="${radice}${INDIRIZZI.sigla(sigla)}">${sigla}</a>`;
      });
    },
  );
}
