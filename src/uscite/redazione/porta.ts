import { uguali } from '../../puro/parole/uguali.ts';
import type { Origine } from '../fogli/ritocca.ts';

type Gruppo = Record<string, unknown>;

/** A field, or a whole row, that a proposal and the new rules change in two ways. */
export interface Scontro {
  /**
   * What tells it: the field's name, after the row's id with its place among those of that id; the row alone where one
   * side takes it away.
   */
  chiave: string;
  prima: unknown;
  /** As the proposal wants it; undefined: gone. */
  mio: unknown;
  /** As the rules are now; undefined: gone. */
  loro: unknown;
}

/** A file's values with what a proposal changes, made on other rules, carried onto the rules of now. */
interface Portato {
  data: Gruppo;
  origine: Origine | null;
  scontri: Scontro[];
}

/** The sides of a carrying: the file as the proposal found it, as it wants it, and as it is now. */
interface Lati {
  prima: Gruppo;
  mio: Gruppo;
  loro: Gruppo;
}

/**
 * Carries the changes of one file onto the file as it is now, field by field. What only one side changed is kept; what
 * both changed in the same way is one change; the rest is a collision, and stays as it is now unless `scelti` says
 * otherwise.
 * @param scelti the collisions, by key, in which the proposal's side was chosen
 */
export function porta({ prima, mio, loro }: Lati, scelti: ReadonlySet<string> = new Set()): Portato {
  const scontri: Scontro[] = [];
  const decidi = (chiave: string, [a, b, c]: readonly [unknown, unknown, unknown]): unknown => {
    if (uguali(a, b) || uguali(b, c)) return c;
    if (uguali(a, c)) return b;
    scontri.push({ chiave, prima: a, mio: b, loro: c });
    return scelti.has(chiave) ? b : c;
  };
  const nomi = [...new Set([...Object.keys(loro), ...Object.keys(mio)])].filter((nome) => nome !== 'righe');
  const testa = Object.fromEntries(
    nomi.flatMap((nome): [string, unknown][] => {
      const valore = decidi(nome, [prima[nome], mio[nome], loro[nome]]);
      return valore === undefined ? [] : [[nome, valore]];
    }),
  );
  if (!Array.isArray(loro['righe'])) return { data: testa, origine: null, scontri };
  const righe = portaRighe([prima, mio, loro].map(perChiave) as [Righe, Righe, Righe], decidi);
  return { data: { ...testa, righe: righe.map(({ riga }) => riga) }, origine: righe.map(({ da }) => da), scontri };
}

/** Rows by key, in their order. */
export type Righe = ReadonlyMap<string, { riga: unknown; indice: number }>;

/** A row is told by its id and, among the versions of one rule, by its place among them. */
export function perChiave({ righe }: Gruppo): Righe {
  const quante = new Map<string, number>();
  return new Map(
    (Array.isArray(righe) ? (righe as Gruppo[]) : []).map((riga, indice) => {
      const id = String(riga['id']);
      const volta = (quante.get(id) ?? 0) + 1;
      quante.set(id, volta);
      return [volta > 1 ? `${id} (${volta}ª riga)` : id, { riga, indice }];
    }),
  );
}

type Decidi = (chiave: string, lati: readonly [unknown, unknown, unknown]) => unknown;

/** One row: field by field, unless a side has it no more or has not had it before. */
function portaRiga(chiave: string, lati: readonly [unknown, unknown, unknown], decidi: Decidi): unknown {
  const [prima, mio, loro] = lati;
  if (!eGruppo(prima) || !eGruppo(mio) || !eGruppo(loro)) return decidi(chiave, lati);
  return Object.fromEntries(
    [...new Set([...Object.keys(mio), ...Object.keys(loro)])].flatMap((nome): [string, unknown][] => {
      const valore = decidi(`${chiave}: ${nome}`, [prima[nome], mio[nome], loro[nome]]);
      return valore === undefined ? [] : [[nome, valore]];
    }),
  );
}

/**
 * A version that a proposal opens says again what the version before said: what others have mended there meanwhile is
 * mended here too.
 */
function conLeCorrezioni(nuova: unknown, prima: unknown, loro: unknown): unknown {
  if (!eGruppo(nuova) || !eGruppo(prima) || !eGruppo(loro)) return nuova;
  return Object.fromEntries(
    Object.entries(nuova).flatMap(([nome, valore]): [string, unknown][] => {
      const ripetuto = nome in prima && uguali(valore, prima[nome]);
      if (!ripetuto) return [[nome, valore]];
      return loro[nome] === undefined ? [] : [[nome, loro[nome]]];
    }),
  );
}

function eGruppo(valore: unknown): valore is Gruppo {
  return valore !== null && typeof valore === 'object' && !Array.isArray(valore);
}

function portaRighe(
  [prima, mio, loro]: readonly [Righe, Righe, Righe],
  decidi: Decidi,
): { riga: unknown; da: number | null }[] {
  const ordine = [...loro.keys()];
  const mie = [...mio.keys()];
  for (const [posto, chiave] of mie.entries()) {
    if (loro.has(chiave)) continue;
    const sopra = mie.slice(0, posto).findLast((una) => ordine.includes(una));
    ordine.splice(sopra === undefined ? 0 : ordine.indexOf(sopra) + 1, 0, chiave);
  }
  return ordine.flatMap((chiave) => {
    const lati = [prima, mio, loro].map((lato) => lato.get(chiave)?.riga) as [unknown, unknown, unknown];
    const [era, mia, sua] = lati;
    const prima1 = chiave.replace(/ \(\d+ª riga\)$/, '');
    const riga =
      era === undefined && sua === undefined && prima1 !== chiave
        ? conLeCorrezioni(mia, prima.get(prima1)?.riga, loro.get(prima1)?.riga)
        : portaRiga(chiave, lati, decidi);
    return riga === undefined ? [] : [{ riga, da: loro.get(chiave)?.indice ?? null }];
  });
}
