import { nomeProbabile } from '../../motore/vicini.ts';
import type { FileDiRegole } from '../../motore/leggi.ts';
import type { Campo } from './campi.ts';
import { leggiCella } from './cella-letta.ts';
import { uguali } from '../../puro/parole/uguali.ts';
import type { ErroreCella } from './errore-cella.ts';
import { COLONNE_SERVIZIO, leggi, righeDi, type Colonna } from './modello.ts';
import { cella } from '../../xlsx/xml.ts';
import { ricomponi } from './ricomponi.ts';
import type { RigaLetta, TabellaLetta } from './tabella-letta.ts';

/** A rule as the sheet has it: which row of the sheet, which row of the file it was (null: new), its values. */
export interface RegolaLetta {
  riga: number;
  da: number | null;
  dati: Record<string, unknown>;
}

/** The rules of a sheet, in the order the file will have. */
interface RigheLette {
  regole: RegolaLetta[];
  errori: ErroreCella[];
  /** The sheet was sorted: the file keeps its own order. */
  ordinato: boolean;
}

/**
 * A table's rows from its sheet. Rows that were there keep the file's order; a new one goes after the row it stands
 * under.
 */
export function leggiRighe(tabella: TabellaLetta, file: FileDiRegole): RigheLette {
  const old = righeDi(file.dati);
  const errori: ErroreCella[] = [];
  const used = new Set<number>();
  const read = tabella.righe.map((riga): RegolaLetta => {
    const da = oldRow(tabella, riga, old, used, errori);
    if (da !== null) used.add(da);
    return { riga: riga.riga, da, dati: leggiRegola(tabella, riga, da === null ? null : (old[da] ?? null), errori) };
  });
  const kept = read.filter(({ da }) => da !== null);
  const ordinato = kept.some(({ da }, index) => index > 0 && (da ?? 0) < (kept[index - 1]?.da ?? 0));
  return { regole: inFileOrder(read), errori, ordinato };
}

/** One rule from one row; its errors join those given. */
export function leggiRegola(
  tabella: TabellaLetta,
  riga: RigaLetta,
  prima: Record<string, unknown> | null,
  errori: ErroreCella[],
): Record<string, unknown> {
  const values = tabella.colonne.flatMap(({ campo, chiave, titolo }): [Campo, unknown][] => {
    if (!campo) return [];
    const before = leggi(prima, campo.percorso);
    const { valore, errori: own, nota } = leggiCella(campo, riga.celle.get(chiave), before);
    errori.push(...own.map((errore) => ({ ...postoDi(tabella, riga, chiave, titolo), ...errore })));
    if (nota)
      tabella.note.push(`Foglio «${tabella.nome}», cella ${cella(riga.riga, tabella.posti.get(chiave) ?? 0)}: ${nota}`);
    return [[campo, uguali(before, valore) ? before : valore]];
  });
  return ricomponi(prima, values);
}

/** Where the cell of a column stands on a row. */
export function postoDi(
  tabella: TabellaLetta,
  riga: Pick<RigaLetta, 'riga'> | null,
  chiave: string,
  titolo: string,
): Pick<ErroreCella, 'foglio' | 'riga' | 'colonna' | 'titolo'> {
  return { foglio: tabella.nome, riga: riga?.riga ?? null, colonna: tabella.posti.get(chiave) ?? null, titolo };
}

/** The file's row that a sheet's row was: its number says so, and its id must agree. */
function oldRow(
  tabella: TabellaLetta,
  riga: RigaLetta,
  old: readonly Record<string, unknown>[],
  used: ReadonlySet<number>,
  errori: ErroreCella[],
): number | null {
  const cell = riga.celle.get(COLONNE_SERVIZIO.riga);
  if (!cell) return null;
  const where = postoDi(tabella, riga, COLONNE_SERVIZIO.riga, 'Riga');
  const index = Number(cell.testo) - 1;
  if (cell.formula || !Number.isInteger(index) || index < 0 || index >= old.length) {
    errori.push({
      ...where,
      messaggio: `«${cell.testo}» non è il numero di una riga del file`,
      atteso: `il numero scritto dall’esportazione, da 1 a ${old.length}; niente, se la riga è nuova`,
      rimedio: 'rimetti il numero, o svuota la cella se la riga è nuova',
    });
    return null;
  }
  // A copied row keeps the number of the one it was copied from: the second is new.
  if (used.has(index)) return null;
  const id = riga.celle.get('id')?.testo;
  const expected = String(old[index]?.['id']);
  if (id !== expected) {
    errori.push({
      ...postoDi(tabella, riga, 'id', 'Identificativo'),
      messaggio: `l’identificativo della riga ${index + 1} era «${expected}», e ora ${id === undefined ? 'non c’è' : `è «${id}»`}`,
      atteso: `«${expected}»: l’identificativo è l’indirizzo della pagina, e non si cambia`,
      rimedio: 'rimetti l’identificativo; se la riga è nuova, svuota la sua cella «n.»',
    });
  }
  return index;
}

/** The rows that were there in the file's order, each followed by the new ones that stood under it. */
function inFileOrder(read: readonly RegolaLetta[]): RegolaLetta[] {
  const under = new Map<number | null, RegolaLetta[]>();
  let above: number | null = null;
  for (const regola of read) {
    if (regola.da !== null) above = regola.da;
    else {
      const group = under.get(above);
      if (group) group.push(regola);
      else under.set(above, [regola]);
    }
  }
  const kept = read.filter(({ da }) => da !== null).sort((a, b) => (a.da ?? 0) - (b.da ?? 0));
  return [...(under.get(null) ?? []), ...kept.flatMap((regola) => [regola, ...(under.get(regola.da) ?? [])])];
}

/** A sheet name that may have been meant by one that is not there. */
export function foglioVicino(nome: string, nomi: readonly string[]): string {
  const near = nomeProbabile(nome, nomi);
  return near ? `; c’è però un foglio «${near}»` : '';
}

/** The column that a path inside a rule belongs to: the field itself, the one that holds it, or the first it holds. */
export function colonnaDi(colonne: readonly Colonna[], percorso: readonly (string | number)[]): Colonna | null {
  const steps = percorso.map(String);
  const begins = (long: readonly string[], short: readonly string[]) =>
    short.every((step, index) => long[index] === step);
  const fields = colonne.filter(({ campo }) => campo !== null);
  return (
    fields.find(({ campo }) => campo && begins(steps, campo.percorso)) ??
    fields.find(({ campo }) => campo && steps.length > 0 && begins(campo.percorso, steps)) ??
    null
  );
}
