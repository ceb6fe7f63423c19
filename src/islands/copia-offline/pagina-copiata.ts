/** The header under which a kept page carries the moment in which it was read from the network. */
export const QUANDO = 'x-copia';

/**
 * A page shown from the copy, with the words that say so, its date and the version of its rules: no rule is ever
 * shown from the copy as if it were today's.
 * @param html the page as it was kept
 * @param when ISO date and time at which it was kept; null where it is not known
 */
export function paginaCopiata(html: string, when: string | null): string {
  const version = /<meta name="versione-regole" content="([^"]*)"/.exec(html)?.[1] ?? 'non nota';
  const moment =
    when === null
      ? 'in data non nota'
      : `del ${new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(when))}`;
  const notice = `<div class="avviso avviso-attenzione" role="note" data-dalla-copia><p class="avviso-titolo">La rete non risponde: copia ${moment}, versione delle regole ${version}</p><p>La pagina viene da questo dispositivo: da allora le regole possono essere cambiate.</p></div>`;
  return html.replace(/<main\b[^>]*>/, (opening) => opening + notice);
}
