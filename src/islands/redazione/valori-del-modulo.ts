/** What a form holds: what it opens with, and what it becomes while one writes. */
import { slug } from '../../puro/parole/slug.ts';
import type { RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Passo } from './contesto.ts';
import { vuoto } from './riassunto.ts';
import { conValore, daVuoto } from './valori.ts';
import type { Mossa } from '../../uscite/redazione/mosse.ts';

/** What rests on the act of the version before: another act has its own certainty, and not its contradictions. */
const DELL_ATTO = ['fonte', 'certezza', 'motivo', 'incongruenza'];

/** What the schema lets an id be. */
const ID_MASSIMO = 80;

/** What some values say at some steps: of a list that is shorter, its first entry. */
export const comeDice =
  (valori: Valori) =>
  (percorso: readonly Passo[]): unknown =>
    a(valori, percorso, true);

/** What a version says, but for its days, its act and what rests on it. */
export function dice(valori: Valori): string {
  const tolti = new Set(['valido_dal', 'valido_al', 'nota', ...DELL_ATTO]);
  const detti = Object.entries(valori).filter(([nome, valore]) => !tolti.has(nome) && !vuoto(valore));
  return JSON.stringify(detti.sort(([una], [altra]) => (una < altra ? -1 : 1)));
}

/** The values a form opens with: a new rule has no name of its own yet, a new version no source. */
export function iniziali({ modulo }: RegolaAperta, valori: Valori, modo: Modo, partenza: Partenza): Valori {
  // Only one may have what its copy would have too.
  const { indirizzo_breve: _solo, ...copiati } = valori;
  if (modo === 'aggiungi') return partenza === 'copia' ? { ...copiati, id: '' } : daVuoto(modulo);
  if (modo === 'rinomina') {
    const gia = Array.isArray(valori['rinominata']) ? (valori['rinominata'] as unknown[]) : [];
    return { ...valori, rinominata: [...gia, {}] };
  }
  if (modo !== 'dal') return valori;
  const tolti = dellaVersione(modulo);
  return Object.fromEntries(Object.entries(valori).filter(([nome]) => !tolti.has(nome)));
}

/** What a version says of itself, and the next one must say anew: its days, and its act where it has one of its own. */
function dellaVersione(modulo: RegolaAperta['modulo']): ReadonlySet<string> {
  const conAtto = modulo.some(({ nome }) => nome === 'fonte');
  return new Set(['valido_dal', 'valido_al', ...(conAtto ? DELL_ATTO : [])]);
}

/**
 * What the form holds after another choice of what happens to the rule: what was typed stays, and what only a new
 * version leaves out comes back when it is no longer a new version.
 * @param ora what the rule says today
 */
export function passaA(
  nuovo: Modo,
  vecchio: Modo,
  valori: Valori,
  { modulo }: Pick<RegolaAperta, 'modulo'>,
  ora: Valori,
): Valori {
  if ((nuovo === 'dal') === (vecchio === 'dal')) return valori;
  const suoi = Object.entries(ora).filter(([nome]) => dellaVersione(modulo).has(nome));
  if (nuovo !== 'dal') return { ...valori, ...Object.fromEntries(suoi.filter(([nome]) => vuoto(valori[nome]))) };
  const copiati = new Set(
    suoi.filter(([nome, detto]) => JSON.stringify(valori[nome]) === JSON.stringify(detto)).map(([nome]) => nome),
  );
  return Object.fromEntries(Object.entries(valori).filter(([nome]) => !copiati.has(nome)));
}

interface DoveSiScrive {
  modo: Modo;
  regola: RegolaAperta;
  valoriOra: Valori;
  /** Where the id was written by hand: it is left alone, until it is emptied. */
  aMano: Set<string>;
}

/** What the form holds once one of its fields is written. */
export function scritti(
  prima: Valori,
  percorso: readonly Passo[],
  valore: unknown,
  { modo, regola, valoriOra, aMano }: DoveSiScrive,
): Valori {
  const dopo = conValore(prima, percorso, valore) as Valori;
  // An entry of a list, like a new rule, has its id from its name.
  const dove = percorso.slice(0, -1);
  if (percorso.at(-1) === 'id') aMano[vuoto(valore) ? 'delete' : 'add'](dove.join('/'));
  if (aMano.has(dove.join('/'))) return dopo;
  const nasce = modo === 'aggiungi' || vuoto(a(valoriOra, dove));
  if (typeof dove.at(-1) !== 'number' || !nasce || !haId(regola.modulo, dove)) return conNome(prima, dopo, modo);
  const [voce, ora] = [a(prima, dove) as Valori, a(dopo, dove) as Valori];
  return conValore(dopo, dove, conNome(voce, ora, 'aggiungi')) as Valori;
}

/** A new rule's id follows its name, until the editor writes one. */
function conNome(prima: Valori, dopo: Valori, modo: Modo): Valori {
  if (modo !== 'aggiungi') return dopo;
  const testa = dopo['testa'] as Valori | undefined;
  if (testa && testa !== prima['testa'])
    return { ...dopo, testa: conNome((prima['testa'] ?? {}) as Valori, testa, modo) };
  const nomi = (valori: Valori): string => accorcia(slug(String(valori['nome'] ?? valori['titolo'] ?? '')));
  const segue = vuoto(prima['id']) || prima['id'] === nomi(prima);
  return segue && dopo['id'] === prima['id'] ? { ...dopo, id: nomi(dopo) } : dopo;
}

/** Whether the entries of a list, at some steps of a form, have an id of their own. */
function haId(campi: RegolaAperta['modulo'], percorso: readonly Passo[]): boolean {
  const [nome, , ...resto] = percorso;
  const forma = campi.find((campo) => campo.nome === nome)?.forma;
  if (forma?.specie === 'gruppo') return haId(forma.campi, percorso.slice(1));
  if (forma?.specie !== 'elenco' || forma.voce.specie !== 'gruppo') return false;
  return resto.length > 0 ? haId(forma.voce.campi, resto) : forma.voce.campi.some((campo) => campo.nome === 'id');
}

/** An id of whole words, no longer than an id may be. */
function accorcia(id: string): string {
  return id.length <= ID_MASSIMO ? id : id.slice(0, ID_MASSIMO + 1).replace(/-[^-]*$/, '');
}

/** @param simile of a list shorter than the steps, its first entry: an example of any */
function a(valori: unknown, percorso: readonly Passo[], simile = false): unknown {
  return percorso.reduce<unknown>((dentro, passo) => {
    if (Array.isArray(dentro))
      return (dentro as unknown[])[Number(passo)] ?? (simile ? (dentro as unknown[])[0] : undefined);
    return dentro !== null && typeof dentro === 'object' ? (dentro as Valori)[passo] : undefined;
  }, valori);
}

export type Valori = Record<string, unknown>;

/** A rule that takes another name from a day on is corrected, but the editor is asked only for the new name. */
export type Modo = Mossa['modo'] | 'rinomina';

/** What a new rule begins from. */
export type Partenza = 'vuota' | 'copia';
