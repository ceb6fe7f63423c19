import { leggiFoglio, type FoglioLetto } from './leggi-foglio.ts';
import { leggiXml, Rovinato, LetturaFermata } from './leggi-xml.ts';
import { stiliData } from './leggi-stili.ts';
import { NonZip, type Limiti } from './zip.ts';
import type { Errore } from './cella.ts';

/** A workbook as it was saved: nothing is interpreted yet. */
export interface Libro {
  fogli: FoglioLetto[];
}

/** The largest workbook we write is under half a megabyte: these leave room for what Excel adds. */
const BYTE_XLSX = 8 * 1024 * 1024;
export const LIMITI_XLSX: Limiti = { file: 1000, byte: 48 * 1024 * 1024 };
/** The workbook with most sheets that we write has under a hundred. */
const MAX_SHEETS = 300;
/** Formats and texts of their own that Excel keeps apart. */
const MAX_STYLES = 65_000;
const MAX_STRINGS = 200_000;

/** Unpacks a zip within limits, or throws why it cannot (`NonZip`). */
type Spacchetta = (bytes: Uint8Array, limiti: Limiti) => ReadonlyMap<string, Uint8Array>;

/**
 * Reads an XLSX file, from us or saved again by Excel or LibreOffice.
 * @param spacchetta unpacks it: Node's library, or what a browser has already done
 * @returns its sheets, or why it cannot be read
 */
export function leggiLibro(bytes: Uint8Array, spacchetta: Spacchetta): { libro: Libro } | { errore: Errore } {
  if (bytes.length > BYTE_XLSX)
    return { errore: tooLarge(`il file è di ${Math.round(bytes.length / 1024 / 1024)} MB`) };
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)) {
    return {
      errore: {
        messaggio: 'il file è in un formato vecchio di Excel (.xls), o è protetto da una password',
        atteso: 'un file .xlsx senza password',
        rimedio: 'salvalo con nome come «Cartella di lavoro di Excel (.xlsx)», senza password',
      },
    };
  }
  try {
    return readParts(spacchetta(bytes, LIMITI_XLSX));
  } catch (error) {
    if (error instanceof NonZip) return { errore: zipFault(error) };
    if (error instanceof LetturaFermata) return { errore: tooLarge(error.message) };
    if (error instanceof Rovinato) return { errore: broken(error.message) };
    if (error instanceof SyntaxError) return { errore: broken('una delle sue parti non è XML') };
    throw error;
  }
}

function readParts(parts: ReadonlyMap<string, Uint8Array>): { libro: Libro } | { errore: Errore } {
  const names = [...parts.keys()];
  if (names.some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name))) {
    return {
      errore: {
        messaggio: 'il file contiene macro',
        atteso: 'un foglio senza programmi dentro',
        rimedio: 'salvalo come «Cartella di lavoro di Excel (.xlsx)», che non tiene le macro',
      },
    };
  }
  const text = (name: string): string | undefined => {
    const bytes = parts.get(name);
    if (bytes === undefined) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Rovinato(`la parte ${name} non è in UTF-8, come dev’essere`);
    }
  };
  const workbook = text('xl/workbook.xml');
  if (workbook === undefined) return { errore: broken('manca la cartella di lavoro') };
  const { fogli, dal1904 } = sheetList(workbook, text('xl/_rels/workbook.xml.rels') ?? '');
  const seen = new Set<string>();
  for (const { nome, parte } of fogli) {
    if (parte !== '' && seen.has(parte))
      throw new Rovinato(`due fogli, uno è «${nome}», dicono di essere la stessa parte`);
    seen.add(parte);
  }
  const testi = sharedStrings(text('xl/sharedStrings.xml'));
  const styles = text('xl/styles.xml');
  const date = styles === undefined ? [] : stiliData(styles, MAX_STYLES);
  return {
    libro: {
      fogli: fogli.map(({ nome, parte }) => leggiFoglio(nome, text(parte) ?? '<worksheet/>', { testi, date, dal1904 })),
    },
  };
}

function sheetList(
  workbook: string,
  relations: string,
): { fogli: { nome: string; parte: string }[]; dal1904: boolean } {
  const targets = new Map<string, string>();
  leggiXml(relations, {
    apre: (name, { Id, Target }) => {
      if (targets.size > 2 * MAX_SHEETS) throw new LetturaFermata(`il file ha più di ${MAX_SHEETS} fogli`);
      if (name === 'Relationship' && Id && Target)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const fogli: { nome: string; parte: string }[] = [];
  let dal1904 = false;
  leggiXml(workbook, {
    apre: (name, attributes) => {
      if (name === 'workbookPr') dal1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      if (fogli.length >= MAX_SHEETS) throw new LetturaFermata(`il file ha più di ${MAX_SHEETS} fogli`);
      fogli.push({ nome: attributes['name'] ?? '', parte: targets.get(attributes['id'] ?? '') ?? '' });
    },
  });
  return { fogli, dal1904 };
}

/** The texts that Excel keeps apart from the cells; formatted pieces are joined, phonetic guides left out. */
function sharedStrings(part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let inText = false;
  let inGuide = false;
  leggiXml(part, {
    apre: (name) => {
      if (name === 'si') strings.push('');
      if (strings.length > MAX_STRINGS)
        throw new LetturaFermata(`il file ha più di ${MAX_STRINGS.toLocaleString('it')} testi`);
      if (name === 'rPh') inGuide = true;
      if (name === 't') inText = !inGuide;
    },
    chiude: (name) => {
      if (name === 'rPh') inGuide = false;
      if (name === 't') inText = false;
    },
    testo: (value) => {
      if (inText) strings[strings.length - 1] += value;
    },
  });
  return strings;
}

function zipFault({ motivo }: NonZip): Errore {
  if (motivo === 'troppo') return tooLarge('il file, decompresso, è enorme');
  if (motivo === 'cifrato')
    return {
      messaggio: 'il file è cifrato',
      atteso: 'un file .xlsx senza password',
      rimedio: 'togli la password e salvalo di nuovo',
    };
  if (motivo === 'doppio') return broken('l’archivio contiene due parti con lo stesso nome');
  if (motivo === 'rotto') return broken('l’archivio è incompleto o rovinato');
  return {
    messaggio: 'il file non è una cartella di lavoro .xlsx',
    atteso: 'il file scritto da «npm run esporta», o lo stesso salvato da Excel o LibreOffice come .xlsx',
    rimedio: 'se è un .csv o un .ods, salvalo con nome come .xlsx',
  };
}

function broken(why: string): Errore {
  return {
    messaggio: `il file non si legge: ${why}`,
    atteso: 'un file .xlsx intero',
    rimedio: 'aprilo con Excel o LibreOffice e salvalo di nuovo, o riparti da «npm run esporta»',
  };
}

function tooLarge(what: string): Errore {
  return {
    messaggio: `${what}: troppo per un foglio di regole`,
    atteso: 'al massimo 8 MB, 20.000 righe e 500 colonne per foglio',
    rimedio:
      'controlla che sia il file giusto; se hai formattato righe o colonne intere, cancellale fino in fondo e salva',
  };
}
