import { impronta } from '../../puro/parole/impronta.ts';
import type { FileDiRegole } from '../../motore/leggi.ts';
import { campiDi, campoDiMappa, type Campo, type CampiTipo } from './campi.ts';
import type { Valore } from '../../xlsx/cella.ts';
import { inCella } from './celle.ts';
import { nomiFogli } from './nomi-fogli.ts';
import type { SchemaDelTipo } from '../../motore/schemi.ts';

/** The sheet that explains the workbook, and the one with the lists behind the drop-downs. */
export const LEGGIMI = 'Leggimi';
export const ELENCHI = 'Elenchi';

/** Columns that are not fields: which sheet a table is on, which line of the YAML a row was, what the file was like. */
export const COLONNE_SERVIZIO = { foglio: 'foglio', riga: 'n.', impronta: 'impronta' } as const;

/** A column of a sheet: a field, or one of ours. */
export interface Colonna {
  chiave: string;
  titolo: string;
  campo: Campo | null;
}

/** A sheet: two header rows (titles, keys), then one row for each rule. */
export interface Foglio {
  nome: string;
  /** The rule file whose rows it holds; null for the sheet with one row for each file. */
  file: string | null;
  colonne: Colonna[];
  righe: Valore[][];
}

/** A kind as a workbook. */
export interface Cartella {
  tipo: string;
  fogli: Foglio[];
  campi: CampiTipo;
}

/** The name of the sheet with one row for each file. */
export function nomeSchede(campi: CampiTipo): string {
  return campi.righe ? 'Tabelle' : 'Schede';
}

/**
 * A kind's files as sheets.
 * @param kind the kind
 * @param files its rule files, in order
 * @param schemas every schema by file name
 */
export function cartellaDi(
  kind: SchemaDelTipo,
  files: readonly FileDiRegole[],
  schemas: ReadonlyMap<string, Record<string, unknown>>,
): Cartella {
  const campi = campiDi(kind, schemas);
  const names = nomiFogli(files.map(({ nomeFile: stem }) => stem));
  const schede = foglioSchede(campi, files, names);
  const tables = campi.righe
    ? files.map((file) => foglioRighe(campi, file, names.get(file.nomeFile) ?? file.nomeFile))
    : [];
  return { tipo: kind.nome, fogli: [schede, ...tables], campi };
}

/** The columns of a file's rows: one's own number, the fields, and one for each column of a table of figures. */
export function colonneRighe(campi: CampiTipo, data: unknown): Colonna[] {
  const riga: Colonna = { chiave: COLONNE_SERVIZIO.riga, titolo: 'Riga', campo: null };
  const { mappa } = campi;
  const mapped = mappa
    ? mapKeys(data, mappa.chiave).map(([key, title]) => fieldColumn(campoDiMappa(mappa, key, title)))
    : [];
  const own = (campi.righe ?? []).map(fieldColumn);
  // The figures stand after what names the row, before what comments it.
  const at = mappa ? own.findIndex(({ chiave }) => chiave === 'certezza') : own.length;
  return [riga, ...own.slice(0, at), ...mapped, ...own.slice(at)];
}

/** The columns of the sheet with one row for each file. */
export function colonneSchede(campi: CampiTipo): Colonna[] {
  const [id, ...rest] = campi.scheda.map(fieldColumn);
  const foglio: Colonna[] = campi.righe ? [{ chiave: COLONNE_SERVIZIO.foglio, titolo: 'Foglio', campo: null }] : [];
  return [
    ...(id ? [id] : []),
    ...foglio,
    ...rest,
    { chiave: COLONNE_SERVIZIO.impronta, titolo: 'Impronta', campo: null },
  ];
}

/** The value at some steps inside a rule, or undefined. */
export function leggi(data: unknown, percorso: readonly string[]): unknown {
  return percorso.reduce<unknown>(
    (node, step) => (node !== null && typeof node === 'object' ? (node as Record<string, unknown>)[step] : undefined),
    data,
  );
}

/** The rows of a rule file, none where it has none. */
export function righeDi(data: unknown): Record<string, unknown>[] {
  const rows = leggi(data, ['righe']);
  return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
}

function foglioSchede(campi: CampiTipo, files: readonly FileDiRegole[], names: ReadonlyMap<string, string>): Foglio {
  const colonne = colonneSchede(campi);
  const righe = files.map(({ nomeFile: stem, dati: data, testo: text }) =>
    colonne.map(({ chiave, campo }): Valore => {
      if (campo) return inCella(campo, leggi(data, campo.percorso));
      return chiave === COLONNE_SERVIZIO.foglio ? (names.get(stem) ?? stem) : impronta(text);
    }),
  );
  return { nome: nomeSchede(campi), file: null, colonne, righe };
}

function foglioRighe(campi: CampiTipo, { file, dati: data }: FileDiRegole, nome: string): Foglio {
  const colonne = colonneRighe(campi, data);
  const righe = righeDi(data).map((row, index) =>
    colonne.map(({ campo }): Valore => (campo ? inCella(campo, leggi(row, campo.percorso)) : index + 1)),
  );
  return { nome, file, colonne, righe };
}

function fieldColumn(campo: Campo): Colonna {
  return { chiave: campo.chiave, titolo: campo.titolo, campo };
}

/** The keys used in a map of the rows, in the order of the table's `colonne`, with the heading printed there. */
function mapKeys(data: unknown, field: string): [string, string][] {
  const columns = leggi(data, ['colonne']);
  const declared = (Array.isArray(columns) ? (columns as Record<string, unknown>[]) : []).map(
    ({ id, voce }): [string, string] => [String(id), String(voce)],
  );
  const known = new Set(declared.map(([key]) => key));
  const others = new Set(
    righeDi(data)
      .flatMap((row) => Object.keys(row[field] ?? {}))
      .filter((key) => !known.has(key)),
  );
  return [...declared, ...[...others].map((key): [string, string] => [key, key])];
}
