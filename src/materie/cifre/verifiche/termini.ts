import { ZERO, daTesto, meno, per, piu, type Razionale } from '../../../puro/formula/razionale.ts';
import type { Termine } from '../../../types/regole.ts';
import { nomeCella, type Asse, type Posto, type Tabella, type Tabelle } from './celle.ts';
import { CENTO, quoziente } from './cifre.ts';

/** Where a term is evaluated: the table, and the row or column of the current turn. */
export interface Contesto {
  tabelle: Tabelle;
  tabella: Tabella;
  /** The axis the control runs over, and where it stands on it; null for a control of a single cell. */
  giro: { asse: Asse; id: string } | null;
  /** The part a `somma_su` has reached. */
  parte: string | null;
}

/** Why a term has no value. `senza-cifra`: the source has no figure there. `guasto`: the control is written wrong. */
export type Mancanza =
  | { motivo: 'senza-cifra'; cella: string }
  | { motivo: 'assente'; cella: string }
  | { motivo: 'guasto'; messaggio: string; atteso: string };

export type Esito<T> = { valore: T; celle: Posto[] } | { manca: Mancanza };

/** Finds the cell that a reference names. */
export function posto(riferimento: string, contesto: Contesto): Esito<{ posto: Posto; testo: string }> {
  const written = sostituisci(riferimento, contesto);
  const slash = written.indexOf('/');
  const tableId = slash < 0 ? contesto.tabella.dati.id : written.slice(0, slash);
  const rest = slash < 0 ? written : written.slice(slash + 1);
  const tabella = contesto.tabelle.get(tableId);
  if (!tabella) return guasto(`la tabella «${tableId}» non esiste`, 'l’id di una tabella di rules/valori/');
  const place = luogo(rest, contesto);
  if ('manca' in place) return place;
  const { riga, colonna } = place.valore;
  if (!tabella.righe.has(riga))
    return guasto(`la tabella «${tableId}» non ha la riga «${riga}»`, 'l’id di una sua riga');
  if (!tabella.colonne.has(colonna))
    return guasto(`la tabella «${tableId}» non ha la colonna «${colonna}»`, 'l’id di una sua colonna');
  const found: Posto = { tabella: tableId, riga, colonna };
  const cella = tabella.cella(riga, colonna);
  if (!cella) return { manca: { motivo: 'assente', cella: nomeCella(found) } };
  if (cella.valore === undefined) return { manca: { motivo: 'senza-cifra', cella: nomeCella(found) } };
  return { valore: { posto: found, testo: cella.valore }, celle: [found] };
}

/** The value of a term, with every cell that entered it. */
export function valuta(termine: Termine, contesto: Contesto): Esito<Razionale> {
  if (typeof termine === 'string') {
    const found = posto(termine, contesto);
    return 'manca' in found ? found : { valore: daTesto(found.valore.testo), celle: found.celle };
  }
  if ('numero' in termine) return { valore: daTesto(termine.numero), celle: [] };
  if ('somma' in termine) {
    const plus = valutaTutti(termine.somma, contesto);
    const minus = valutaTutti(termine.meno ?? [], contesto);
    if ('manca' in plus) return plus;
    if ('manca' in minus) return minus;
    return { valore: meno(totale(plus.valore), totale(minus.valore)), celle: [...plus.celle, ...minus.celle] };
  }
  if ('prodotto' in termine) {
    const factors = valutaTutti(termine.prodotto, contesto);
    if ('manca' in factors) return factors;
    return { valore: factors.valore.reduce(per), celle: factors.celle };
  }
  if ('rapporto' in termine) {
    const pair = valutaTutti(termine.rapporto, contesto);
    if ('manca' in pair) return pair;
    const [over, under] = pair.valore;
    const ratio = over && under ? quoziente(over, under) : null;
    return ratio
      ? { valore: ratio, celle: pair.celle }
      : guasto('il divisore vale zero', 'un divisore diverso da zero');
  }
  if ('scarto_percentuale' in termine) {
    const pair = valutaTutti(termine.scarto_percentuale, contesto);
    if ('manca' in pair) return pair;
    const [to, from] = pair.valore;
    const change = to && from ? scarto_percentuale(to, from) : null;
    return change
      ? { valore: change, celle: pair.celle }
      : guasto('il divisore vale zero', 'un divisore diverso da zero');
  }
  const asse: Asse = contesto.tabella.righe.has(termine.somma_su) ? 'righe' : 'colonne';
  const parts = contesto.tabella.parti(asse, termine.somma_su);
  if (parts.length === 0)
    return guasto(`«${termine.somma_su}» non ha parti`, 'una riga o colonna che altre nominano in «parte_di»');
  const terms = parts.map(({ id }) => valuta(termine.termine, { ...contesto, parte: id }));
  const values = raccogli(terms);
  return 'manca' in values ? values : { valore: totale(values.valore), celle: values.celle };
}

/** The values of several terms, or the first reason why one is missing. */
export function valutaTutti(termini: readonly Termine[], contesto: Contesto): Esito<Razionale[]> {
  return raccogli(termini.map((termine) => valuta(termine, contesto)));
}

/** All values, or the first reason why one is missing. */
function raccogli(esiti: readonly Esito<Razionale>[]): Esito<Razionale[]> {
  const valore: Razionale[] = [];
  const celle: Posto[] = [];
  for (const esito of esiti) {
    if ('manca' in esito) return esito;
    valore.push(esito.valore);
    celle.push(...esito.celle);
  }
  return { valore, celle };
}

/** By how much per cent `to` exceeds `from`; null when `from` is zero. */
export function scarto_percentuale(to: Razionale, from: Razionale): Razionale | null {
  return quoziente(per(meno(to, from), CENTO), from);
}

export function totale(valori: readonly Razionale[]): Razionale {
  return valori.reduce(piu, ZERO);
}

function luogo(rest: string, { giro }: Contesto): Esito<{ riga: string; colonna: string }> {
  const at = rest.indexOf('@');
  if (at >= 0) return { valore: { riga: rest.slice(0, at), colonna: rest.slice(at + 1) }, celle: [] };
  if (!giro) return guasto(`«${rest}» non basta a trovare una cella`, '«riga@colonna», o un controllo con «per»');
  const valore = giro.asse === 'righe' ? { riga: giro.id, colonna: rest } : { riga: rest, colonna: giro.id };
  return { valore, celle: [] };
}

function sostituisci(riferimento: string, { giro, parte }: Contesto): string {
  return riferimento
    .replaceAll('{riga}', giro?.asse === 'righe' ? giro.id : '{riga}')
    .replaceAll('{colonna}', giro?.asse === 'colonne' ? giro.id : '{colonna}')
    .replaceAll('{parte}', parte ?? '{parte}');
}

function guasto(messaggio: string, atteso: string): { manca: Mancanza } {
  return { manca: { motivo: 'guasto', messaggio, atteso } };
}
