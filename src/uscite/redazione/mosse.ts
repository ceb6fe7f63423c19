import { piuGiorni } from '../../puro/parole/date.ts';
import type { Origine } from '../fogli/ritocca.ts';
import type { CampoModulo, Forma } from './modulo.ts';

type Gruppo = Record<string, unknown>;

/** A text that says, on purpose, nothing: an empty field says that it is not there. */
export const NIENTE = '«»';

/** What an editor does to one rule. */
export type Mossa =
  /** The rule was copied wrong: it says something else for all the days on which it holds. */
  | { modo: 'correggi'; valori: Gruppo }
  /** It says something else from a day on: what it said until then closes the day before. */
  | { modo: 'dal'; giorno: string; valori: Gruppo }
  /** It ends, and nothing takes its place. */
  | { modo: 'fino'; giorno: string }
  /** It should never have been there. */
  | { modo: 'togli' }
  /**
   * A new rule: after the one that is looked at, or in a file of its own where a rule is a file.
   * `testa`: it is the first of a table that is not there yet, which says this of itself. `corredo`: the rule whose tables
   * of other kinds are copied for it.
   */
  | { modo: 'aggiungi'; valori: Gruppo; testa?: Gruppo; corredo?: string };

/** A file's values after a move, and where its rows come from. */
interface Mosso {
  data: Gruppo;
  origine: Origine | null;
  /** The row of the rule that the move leaves to look at: null for a whole file. */
  indice: number | null;
}

/**
 * A rule file's values after a move.
 * @param data the file's values
 * @param indice the row of the rule; null where the file is one rule
 * @param campi the form of the rule: the order of its fields
 */
export function muovi(data: Gruppo, indice: number | null, mossa: Mossa, campi: readonly CampoModulo[]): Mosso {
  const righe = (data['righe'] ?? []) as Gruppo[];
  const vecchia = indice === null ? data : (righe[indice] ?? {});
  const detta = (valori: Gruppo): Gruppo => inOrdine(senzaVuoti(valori, campi), campi, vecchia);
  if (indice === null) return { data: mossa.modo === 'correggi' ? detta(mossa.valori) : data, origine: null, indice };
  const stesse = righe.map((_riga, da): number | null => da);
  const con = (nuove: Gruppo[], origine: (number | null)[], dove: number): Mosso => ({
    data: { ...data, righe: righe.toSpliced(indice, 1, ...nuove) },
    origine: stesse.toSpliced(indice, 1, ...origine),
    indice: dove,
  });
  switch (mossa.modo) {
    case 'correggi':
      return con([detta(mossa.valori)], [indice], indice);
    case 'dal': {
      const chiusa = inOrdine({ ...vecchia, valido_al: piuGiorni(mossa.giorno, -1) }, campi, vecchia);
      return con([chiusa, detta({ ...mossa.valori, valido_dal: mossa.giorno })], [indice, null], indice + 1);
    }
    case 'fino':
      return con([inOrdine({ ...vecchia, valido_al: mossa.giorno }, campi, vecchia)], [indice], indice);
    case 'togli':
      return con([], [], Math.max(0, indice - 1));
    case 'aggiungi':
      return con([vecchia, detta(mossa.valori)], [indice, null], indice + 1);
  }
}

/**
 * Without the fields that say nothing: `undefined`, and groups with nothing left in them.
 * @param campi the form: an entry of a list whose fields are all its own choice says, with none, that it is of all
 */
export function senzaVuoti(valore: Gruppo, campi: readonly CampoModulo[] = []): Gruppo {
  return Object.fromEntries(
    Object.entries(valore).flatMap(([nome, dentro]): [string, unknown][] => {
      const forma = campi.find((campo) => campo.nome === nome)?.forma;
      const libera = forma?.specie === 'elenco' && forma.voce.specie === 'gruppo' && tuttoAScelta(forma.voce.campi);
      if (libera && Array.isArray(dentro) && dentro.length > 0)
        return [[nome, dentro.map((uno) => (eGruppo(uno) ? senzaVuoti(uno) : {}))]];
      const pulito = senzaNiente(dentro);
      return pulito === undefined ? [] : [[nome, pulito]];
    }),
  );
}

/** Whether a group may say nothing at all. */
function tuttoAScelta(campi: readonly CampoModulo[]): boolean {
  return campi.length > 0 && campi.every(({ obbligatorio }) => !obbligatorio);
}

function senzaNiente(valore: unknown): unknown {
  if (Array.isArray(valore)) return valore.map((uno) => senzaNiente(uno)).filter((uno) => uno !== undefined);
  if (valore === null || typeof valore !== 'object') return valore === '' ? undefined : (valore ?? undefined);
  const pulito = senzaVuoti(valore as Gruppo);
  return Object.keys(pulito).length > 0 ? pulito : undefined;
}

/**
 * A rule with its fields in an order that changes as few lines as can be: those that were there keep theirs, a new one
 * follows the last of those that the form has before it.
 * @param come the rule as it was written
 */
export function inOrdine(dato: Gruppo, campi: readonly CampoModulo[], come: Gruppo = {}): Gruppo {
  // Values by a name that must be there may be none.
  const mappe = campi.filter(
    ({ nome, obbligatorio, forma }) => obbligatorio && forma.specie === 'mappa' && !(nome in dato),
  );
  const valore: Gruppo = { ...dato, ...Object.fromEntries(mappe.map(({ nome }) => [nome, {}])) };
  const forme = new Map(campi.map(({ nome, forma }) => [nome, forma]));
  const secondoModulo = [...forme.keys()];
  const ordine = Object.keys(come).filter((nome) => nome in valore);
  for (const nome of [...secondoModulo.filter((uno) => uno in valore), ...Object.keys(valore)]) {
    if (ordine.includes(nome)) continue;
    const prima = new Set(secondoModulo.slice(0, Math.max(0, secondoModulo.indexOf(nome))));
    ordine.splice(prima.size > 0 ? ordine.findLastIndex((uno) => prima.has(uno)) + 1 : ordine.length, 0, nome);
  }
  return Object.fromEntries(ordine.map((nome) => [nome, dentroInOrdine(valore[nome], forme.get(nome), come[nome])]));
}

function dentroInOrdine(valore: unknown, forma: Forma | undefined, come: unknown): unknown {
  if (valore === NIENTE) return '';
  if (forma?.specie === 'elenco' && Array.isArray(valore))
    return valore.map((uno, n) => dentroInOrdine(uno, forma.voce, Array.isArray(come) ? come[n] : undefined));
  if (!forma || !('campi' in forma) || !eGruppo(valore)) return valore;
  return inOrdine(valore, forma.campi, eGruppo(come) ? come : {});
}

function eGruppo(valore: unknown): valore is Gruppo {
  return valore !== null && typeof valore === 'object' && !Array.isArray(valore);
}
