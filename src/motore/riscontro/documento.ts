/** A document as its text stands: read once, asked many times. It knows nothing of the rules. */

/** Lines of a document, each with its place: the line's number in a text, the page's in a PDF. */
export interface RigaDocumento {
  testo: string;
  luogo: number;
}

/** A stretch of a document, `[da, a)` in its compact text. */
export interface Tratto {
  da: number;
  a: number;
}

/** A document without spaces, in which a label cut by a line, a hyphen or a column is still whole. */
export interface Documento {
  /** What `luogo` counts. */
  unita: 'riga' | 'pagina';
  righe: readonly RigaDocumento[];
  /** The text without spaces, folded: what is searched. */
  compatto: string;
  /** For each character of `compatto`, where it stands in `intero`. */
  posizioni: Uint32Array;
  /** The lines joined by «\n». */
  intero: string;
  /** Where each line begins in `intero`. */
  inizi: Uint32Array;
}

/** The lines of a text, numbered from 1. */
export function righeDelTesto(testo: string): RigaDocumento[] {
  return testo.split(/\r?\n/).map((riga, n) => ({ testo: riga, luogo: n + 1 }));
}

/** The letters by which two writings of one label are the same: case, quotes and dashes do not count. */
export function piega(testo: string): string {
  return testo
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .toUpperCase();
}

/** A label as it is compared: folded, without spaces nor soft hyphens. */
export function compatta(testo: string): string {
  return piega(testo).replace(/[\s\u00ad\u200b]+/g, '');
}

/**
 * Markup that some texts carry around what is printed: emphasis, cells, tags. It keeps its width, so that places hold.
 */
function senzaSegni(testo: string): string {
  const bianco = (trovato: string): string => ' '.repeat(trovato.length);
  return testo
    .replace(/<\/?[a-zA-Z][^<>]{0,80}>/g, bianco)
    .replace(/\*\*/g, '  ')
    .replace(/^ *#+ /g, bianco)
    .replace(/\|/g, ' ');
}

/** Builds the searchable form of a document. */
export function documentoDaRighe(righe: readonly RigaDocumento[], unita: Documento['unita'] = 'riga'): Documento {
  const puliti = righe.map(({ testo }) => senzaSegni(testo));
  const intero = puliti.join('\n');
  const inizi = new Uint32Array(puliti.length);
  let at = 0;
  for (const [n, riga] of puliti.entries()) {
    inizi[n] = at;
    at += riga.length + 1;
  }
  const posizioni = new Uint32Array(intero.length);
  const lettere: string[] = [];
  for (let n = 0; n < intero.length; n += 1) {
    const lettera = intero.charAt(n);
    if (/[\s\u00ad\u200b]/.test(lettera) || aCapo(intero, n)) continue;
    // A letter whose capital is two letters (ß) stays as it is: one character, one place.
    const piegata = piega(lettera);
    posizioni[lettere.length] = n;
    lettere.push(piegata.length === 1 ? piegata : lettera);
  }
  return { unita, righe, compatto: lettere.join(''), posizioni: posizioni.subarray(0, lettere.length), intero, inizi };
}

/** A hyphen that only cuts a word at the end of its line: «amministra-⏎zione». */
function aCapo(testo: string, n: number): boolean {
  return (
    testo.charAt(n) === '-' &&
    /[a-zà-ù]/.test(testo.charAt(n - 1)) &&
    /^-[ \t]*\n\s*[a-zà-ù]/.test(testo.slice(n, n + 12))
  );
}

/** What is printed in a stretch, its spaces made single. */
export function stampa(documento: Documento, { da, a }: Tratto): string {
  if (a <= da) return '';
  const fine = (documento.posizioni[a - 1] ?? 0) + 1;
  return documento.intero
    .slice(documento.posizioni[da] ?? 0, fine)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The place of a character of the compact text: line or page. */
export function luogoDi(documento: Documento, at: number): number {
  return documento.righe[indiceRiga(documento, documento.posizioni[at] ?? 0)]?.luogo ?? 1;
}

/** The line that holds a character of the whole text, by bisection. */
function indiceRiga({ inizi }: Documento, posizione: number): number {
  let [basso, alto] = [0, inizi.length - 1];
  while (basso < alto) {
    const mezzo = (basso + alto + 1) >> 1;
    if ((inizi[mezzo] ?? 0) <= posizione) basso = mezzo;
    else alto = mezzo - 1;
  }
  return basso;
}

/** The first character of the compact text that stands at or after a place of the whole text. */
export function compattoDa({ posizioni }: Documento, posizione: number): number {
  let [basso, alto] = [0, posizioni.length];
  while (basso < alto) {
    const mezzo = (basso + alto) >> 1;
    if ((posizioni[mezzo] ?? 0) < posizione) basso = mezzo + 1;
    else alto = mezzo;
  }
  return basso;
}
