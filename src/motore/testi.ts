/** What is wrong in a text of content/, and where. */
interface DifettoTesto {
  riga: number;
  colonna: number;
  messaggio: string;
}

/**
 * The few elements that a text may write by itself, without attributes: the rest is Markdown or a component of ours.
 */
const AMMESSI = new Set([
  'details',
  'summary',
  'p',
  'kbd',
  'ul',
  'ol',
  'li',
  'br',
  'strong',
  'em',
  'abbr',
  'sup',
  'sub',
]);

/**
 * Looks at a guide before it becomes a page: no raw HTML but a few bare elements, no code, no address of another kind.
 * @param testo MDX, front matter included
 * @returns every fault, in order; empty where the text may be built
 */
export function difettiTesto(testo: string): DifettoTesto[] {
  // What stands in code, in the front matter or in a component's attributes is blanked, so that positions stay.
  const blank = (match: string): string => match.replace(/[^\n]/g, ' ');
  const senzaCodice = testo
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, blank)
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, blank);
  const difetti: (DifettoTesto & { dove: number })[] = [];
  const segna = (dove: number, messaggio: string): void => {
    const prima = senzaCodice.slice(0, dove).split('\n');
    difetti.push({ dove, riga: prima.length, colonna: (prima.at(-1) ?? '').length + 1, messaggio });
  };
  for (const { index } of senzaCodice.matchAll(/^(import|export)\b/gm))
    segna(index, 'un testo non importa e non esporta codice: i componenti ci sono già');
  for (const { index, 1: attributi = '' } of senzaCodice.matchAll(/<[A-Z][\w.]*((?:\{[^}]*\}|"[^"]*"|[^>"{])*)>/g)) {
    if (/\bset:|\bon[A-Z a-z]*=|dangerously/.test(attributi.replace(/"[^"]*"/g, '""')))
      segna(index, 'un componente non riceve HTML né codice del browser');
  }
  const prosa = senzaCodice.replace(/<[A-Z][\w.]*(?:\{[^}]*\}|"[^"]*"|[^>"{])*>/g, blank);
  for (const { index, 1: nome = '', 2: attributi = '' } of prosa.matchAll(/<\/?([a-z][\w:-]*)([^>]*)>?/g)) {
    if (!AMMESSI.has(nome)) segna(index, `<${nome}> non è ammesso in un testo: usa Markdown o un componente`);
    else if (attributi.replace('/', '').trim() !== '') segna(index, `<${nome}> in un testo non porta attributi`);
  }
  for (const { index } of prosa.matchAll(/<[!?]/g))
    segna(index, 'commenti e istruzioni HTML non sono ammessi in un testo');
  for (const { index } of prosa.matchAll(/[{}]/g))
    segna(index, 'le graffe sono codice: in un testo stanno solo negli attributi di un componente');
  for (const { index, 1: verso = '' } of prosa.matchAll(/(?:\]\(\s*|^\s*\[[^\]]+\]:\s*)<?([^\s)>]*)/gm)) {
    const schema = /^([a-z][a-z0-9+.-]*):/i.exec(decode(verso))?.[1]?.toLowerCase();
    if ((schema !== undefined && schema !== 'https' && schema !== 'mailto') || verso.startsWith('//'))
      segna(index, `«${verso}» non è un indirizzo ammesso: https:, mailto:, o un percorso del sito`);
  }
  return difetti.sort((a, b) => a.dove - b.dove).map(({ riga, colonna, messaggio }) => ({ riga, colonna, messaggio }));
}

/** Markdown reads entities, and browsers skip control characters, before they look for the scheme. */
function decode(verso: string): string {
  return verso
    .replace(/&#x([0-9a-f]+);?/gi, (_all, code: string) => String.fromCodePoint(Math.min(0x10ffff, parseInt(code, 16))))
    .replace(/&#(\d+);?/g, (_all, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&colon;/gi, ':')
    .replace(/[\u0000-\u0020]/g, '');
}
