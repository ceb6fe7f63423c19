import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { ErroreDiRegola } from './errori.ts';
import { causaYaml, guastoYaml } from './errori-yaml.ts';
import { tagliatiDaCommento } from './errori-commenti.ts';
import { erroriNascosti } from './errori-nascosti.ts';
import { leggiInFretta } from './leggi-in-fretta.ts';
import { nascosti } from '../puro/parole/nascosti.ts';

/** The largest rule file read: more than ten times the largest table, far below what would stall a build. */
export const BYTE_MASSIMI = 4 * 1024 * 1024;
/** No rule nests deeper than a dozen levels. */
const MAX_DEPTH = 40;

/** A rule file that could be read: its kind is the folder it stands in. */
export interface FileDiRegole {
  /** Path relative to the project, with `/`. */
  file: string;
  /** The folder's name: fonti, prodotti, unita… */
  tipo: string;
  /** The file's name without `.yaml`: the id it must carry. */
  nomeFile: string;
  testo: string;
  /** The YAML as plain values. */
  dati: unknown;
}

/** A rule file as it comes in, from wherever it is: its text, or why it has none. */
export interface FileInArrivo {
  /** Path relative to the project, with `/`. */
  file: string;
  testo: string | NonTesto;
}

/**
 * Why a file has no text: how many bytes it is, where they are too many; or the place of the first that is not UTF-8.
 */
type NonTesto = { byte: number } | { riga: number; colonna: number };

/**
 * The text of a file from its bytes, without the mark that some programs put first.
 * @returns the text, or the place of the first byte that is not UTF-8
 */
export function testoDaByte(byte: Uint8Array): string | NonTesto {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(byte);
  } catch {
    const intorno = new TextDecoder().decode(byte);
    const prima = intorno.slice(0, Math.max(0, intorno.indexOf('\uFFFD'))).split('\n');
    return { riga: prima.length, colonna: (prima.at(-1) ?? '').length + 1 };
  }
}

/**
 * Reads one rule file.
 * @returns the file with its values, or every error that keeps it from being read
 */
export function leggiFileDiRegole({
  file,
  testo: text,
}: FileInArrivo): { fileDiRegole: FileDiRegole } | { errori: ErroreDiRegola[] } {
  const fail = (error: Omit<ErroreDiRegola, 'file' | 'riga' | 'colonna'>) => ({
    errori: [{ file, riga: 1, colonna: 1, ...error }],
  });
  const parts = file.split('/');
  const tipo = parts[1] ?? '';
  if (parts.length !== 3 || !file.endsWith('.yaml')) {
    return fail({
      messaggio: 'questo file non sta dove il compilatore lo legge',
      atteso: 'un file rules/<tipo>/<id>.yaml',
      rimedio: file.endsWith('.yml')
        ? 'rinominalo con l’estensione .yaml'
        : 'spostalo nella cartella del suo tipo, con estensione .yaml, o toglilo da rules/',
    });
  }
  if (typeof text !== 'string') return { errori: [senzaTesto(file, text)] };
  const hidden = nascosti(text);
  if (hidden.length > 0) return { errori: erroriNascosti(file, text, hidden) };
  if (text.trim() === '') {
    return fail({
      messaggio: 'il file è vuoto',
      atteso: `una scheda o una tabella di tipo «${tipo}»`,
      rimedio: 'scrivi la regola, o togli il file',
    });
  }
  const depth = deepestIndent(text);
  if (depth > MAX_DEPTH) {
    return fail({
      messaggio: `il file ha ${depth} livelli annidati`,
      atteso: `al massimo ${MAX_DEPTH} livelli`,
      rimedio: 'controlla rientri e parentesi: nessuna regola ha tanti livelli',
    });
  }
  const read = leggiInFretta(text) ?? leggiConPosizioni(file, text);
  if ('errori' in read) return read;
  const { dati } = read;
  if (dati === null || dati === undefined) {
    return fail({
      messaggio: 'il file contiene solo commenti',
      atteso: `una scheda o una tabella di tipo «${tipo}»`,
      rimedio: 'scrivi la regola, o togli il file',
    });
  }
  const cut = tagliatiDaCommento(file, text);
  if (cut.length > 0) return { errori: cut };
  return { fileDiRegole: { file, tipo, nomeFile: (parts[2] ?? '').replace(/\.yaml$/, ''), testo: text, dati } };
}

function senzaTesto(file: string, testo: NonTesto): ErroreDiRegola {
  if ('byte' in testo)
    return {
      file,
      riga: 1,
      colonna: 1,
      messaggio: `il file è di ${Math.round(testo.byte / 1024 / 1024)} MB: troppo grande per una tabella di regole`,
      atteso: `al massimo ${BYTE_MASSIMI / 1024 / 1024} MB`,
      rimedio: 'controlla che sia il file giusto, o dividi la tabella in più file',
    };
  return {
    file,
    ...testo,
    messaggio: 'il file non è in UTF-8: qui c’è un byte che non forma un carattere',
    atteso: 'testo in codifica UTF-8',
    rimedio:
      'riapri il file e salvalo scegliendo la codifica «UTF-8» (in Excel: «CSV UTF-8»; nel Blocco note: Salva con nome, Codifica)',
  };
}

/** The values of a text by the reader that decides, or its errors. */
export function leggiConPosizioni(file: string, text: string): { dati: unknown } | { errori: ErroreDiRegola[] } {
  const { documento, righe } = analizza(text);
  if (documento.errors.length > 0) {
    return { errori: causaYaml(file, text, documento.errors, righe) };
  }
  const repeated = repeatedKeys(documento);
  if (repeated.length > 0) {
    return { errori: repeated.map((offset) => guastoYaml(file, 'DUPLICATE_KEY', righe.linePos(offset))) };
  }
  const mark = firstMark(documento);
  if (mark !== null) {
    const { line, col } = righe.linePos(mark.posto);
    return { errori: [{ file, riga: line, colonna: col, ...MARKS[mark.specie] }] };
  }
  return { dati: documento.toJS() as unknown };
}

/**
 * Parses YAML 1.2 with positions: dates stay text, and there is one document (a silent parser would drop the others).
 */
export function analizza(text: string): { documento: Document.Parsed; righe: LineCounter } {
  const righe = new LineCounter();
  const documento = parseDocument(text, { schema: 'core', uniqueKeys: false, lineCounter: righe, logLevel: 'error' });
  return { documento, righe };
}

/**
 * Where a key stands that its mapping already has. The parser would look for it too, comparing every key with every
 * other: a file of a hundred thousand fields would take minutes.
 */
function repeatedKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

/** What YAML allows and the rules do not. */
const MARKS = {
  anchor: {
    messaggio: 'le ancore (&) e i richiami (*) di YAML non sono ammessi nelle regole',
    atteso: 'ogni valore scritto per esteso dove serve',
    rimedio: 'ripeti il valore; se è un testo che comincia con & o *, mettilo tra virgolette',
  },
  tag: {
    messaggio: 'le etichette di tipo (!) di YAML non sono ammesse nelle regole',
    atteso: 'il valore da solo: che cosa sia lo dice lo schema',
    rimedio: 'togli l’etichetta; se è un testo che comincia con !, mettilo tra virgolette',
  },
} as const;

/**
 * The first anchor, alias or tag with its offset, or null. The first two would let a small file grow without bound, the
 * third would be read as if it were not there.
 */
function firstMark(document: Document.Parsed): { specie: keyof typeof MARKS; posto: number } | null {
  let found: { specie: keyof typeof MARKS; posto: number } | null = null;
  visit(document, (_key, node) => {
    if (node === null || typeof node !== 'object') return undefined;
    const anchor = ('anchor' in node && node.anchor !== undefined) || node.constructor.name === 'Alias';
    const tag = 'tag' in node && node.tag !== undefined;
    if (!anchor && !tag) return undefined;
    found = {
      specie: anchor ? 'anchor' : 'tag',
      posto: (node as { range?: [number, number, number] | null }).range?.[0] ?? 0,
    };
    return visit.BREAK;
  });
  return found;
}

/** How deep a text nests, by indentation or brackets, without parsing it: cheap enough to refuse a hostile file. */
function deepestIndent(text: string): number {
  const [newline, space, tab, dash, hash] = [10, 32, 9, 45, 35];
  let deepest = 0;
  let brackets = 0;
  let indent = 0;
  /** What comes before the first word of a line: spaces, then the dashes of lists within lists. */
  let part: 'spaces' | 'dashes' | 'words' = 'spaces';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === newline) {
      indent = 0;
      part = 'spaces';
    } else if (part !== 'words') {
      if (part === 'spaces' && (char === space || char === tab)) indent += 1;
      else if (char === dash && text.charCodeAt(at + 1) === space) {
        indent += 2;
        at += 1;
        part = 'dashes';
      } else {
        if (char !== hash) deepest = Math.max(deepest, Math.ceil(indent / 2));
        part = 'words';
      }
    }
    if (char === 0x5b || char === 0x7b) deepest = Math.max(deepest, ++brackets);
    else if (char === 0x5d || char === 0x7d) brackets = Math.max(0, brackets - 1);
  }
  return deepest;
}
