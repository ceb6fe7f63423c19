import { anniDetti } from '../../puro/calendario/anni.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Discendenza } from './discendenze.ts';
import { versioneIn, type Struttura } from './strutture.ts';
import { nomeUnita } from '../nomi.ts';

/** A structure in one order, as a point of the lineage. */
interface NodoLinea {
  chiave: string;
  /** Kind/id, as in the rules; null where only the name is known. */
  rif: string | null;
  /** The name it has in that order. */
  nome: string;
  ordinamento: string;
  /** It stands for what no document says. */
  ignoto: boolean;
}

/** That a structure of an order became one of the next. */
interface ArcoLinea {
  da: string;
  a: string;
  certezza: Discendenza['certezza'];
}

/** A piece of lineage: structures, and what became of each. */
export interface Linea {
  nodi: NodoLinea[];
  archi: ArcoLinea[];
  /** The steps it is made of, oldest first. */
  passi: Discendenza[];
}

type Parti = Pick<Catalogo, 'strutture' | 'unita' | 'discendenze' | 'ordinamenti'>;

/** The lineage that some steps draw, in their order. */
export function lineaDeiPassi(passi: readonly Discendenza[], catalogo: Parti): Linea {
  const nodi = new Map<string, NodoLinea>();
  const archi = new Map<string, ArcoLinea>();
  for (const passo of passi) {
    const known = beginnings(passo);
    const from = (
      known.length > 0
        ? known.map(({ rif, nome }) => node(rif, nome, passo.da_ordinamento, catalogo))
        : [unknown(passo.da_ordinamento)]
    ).map((one) => add(nodi, one));
    const to = (
      passo.a.length > 0
        ? passo.a.map(({ rif }) => node(rif, null, passo.a_ordinamento, catalogo))
        : [unknown(passo.a_ordinamento)]
    ).map((one) => add(nodi, one));
    for (const da of from)
      for (const a of to)
        archi.set(`${da.chiave}>${a.chiave}`, { da: da.chiave, a: a.chiave, certezza: passo.certezza });
  }
  return { nodi: [...nodi.values()], archi: [...archi.values()], passi: [...passi] };
}

/** The whole lineage that a structure belongs to: what it comes from, what it became, and whom it shares that with. */
export function lineaDi(struttura: Struttura, catalogo: Parti): Linea {
  const own = new Set<Discendenza>();
  const waiting = [`strutture/${struttura.id}`];
  const seen = new Set(waiting);
  for (let rif = waiting.pop(); rif !== undefined; rif = waiting.pop()) {
    for (const passo of catalogo.discendenze.filter((one) => [...one.da, ...one.a].some((part) => part.rif === rif))) {
      own.add(passo);
      for (const part of [...passo.da, ...passo.a]) if (!seen.has(part.rif)) waiting.push(part.rif);
      for (const part of [...passo.da, ...passo.a]) seen.add(part.rif);
    }
  }
  const order = orderOf(catalogo);
  const passi = catalogo.discendenze
    .filter((passo) => own.has(passo))
    .sort((a, b) => order(a.da_ordinamento) - order(b.da_ordinamento));
  return lineaDeiPassi(passi, catalogo);
}

/** What a structure is in the latest order known. */
interface UltimoAssetto {
  /** Its structures there, itself first if that order names it; none where no document says. */
  strutture: { id: string; nome: string }[];
  /** The steps that lead there; none where it is only itself. */
  passi: Discendenza[];
}

/** Follows a structure to the latest order known (that of 2021): itself, its heirs, or both. */
export function nellUltimoAssetto(struttura: Struttura, catalogo: Parti): UltimoAssetto {
  const last = ultimoOrdinamento(catalogo);
  const there = versioneIn(struttura, last);
  const { nodi, archi, passi } = lineaDi(struttura, catalogo);
  const reached = new Set(nodi.filter(({ rif }) => rif === `strutture/${struttura.id}`).map(({ chiave }) => chiave));
  for (const arco of archi) if (reached.has(arco.da)) reached.add(arco.a);
  const heirs = nodi.filter(
    ({ chiave, ordinamento, rif }) =>
      reached.has(chiave) &&
      ordinamento === last &&
      rif?.split('/')[0] === 'strutture' &&
      rif !== `strutture/${struttura.id}`,
  );
  return {
    strutture: [
      ...(there ? [{ id: struttura.id, nome: there.nome }] : []),
      ...heirs.map(({ rif, nome }) => ({ id: rif?.split('/')[1] ?? '', nome })),
    ],
    passi:
      there && heirs.length === 0
        ? []
        : passi.filter((passo) => passo.da.some(({ rif }) => reached.has(key(rif, passo.da_ordinamento)))),
  };
}

/** The id of the latest order known. */
export function ultimoOrdinamento({ ordinamenti }: Pick<Catalogo, 'ordinamenti'>): string {
  return ordinamenti.filter(({ valido_dal }) => valido_dal).at(-1)?.id ?? '';
}

function beginnings({ da, da_nome }: Discendenza): { rif: string | null; nome: string | null }[] {
  return [...da.map(({ rif }) => ({ rif, nome: null })), ...(da_nome ? [{ rif: null, nome: da_nome }] : [])];
}

function add(nodi: Map<string, NodoLinea>, one: NodoLinea): NodoLinea {
  const known = nodi.get(one.chiave) ?? one;
  nodi.set(one.chiave, known);
  return known;
}

function key(rif: string, ordinamento: string): string {
  return `${rif}@${ordinamento}`;
}

function node(rif: string | null, nome: string | null, ordinamento: string, catalogo: Parti): NodoLinea {
  const [kind, id = ''] = (rif ?? '').split('/');
  const struttura = kind === 'strutture' ? catalogo.strutture.find((one) => one.id === id) : undefined;
  const known = struttura
    ? (versioneIn(struttura, ordinamento)?.nome ?? struttura.nome)
    : kind === 'unita'
      ? nomeUnita(catalogo, id)
      : (nome ?? id);
  return { chiave: key(rif ?? known, ordinamento), rif, nome: known, ordinamento, ignoto: false };
}

/** One for each order: however many lines end there, they all end in the same silence. */
function unknown(ordinamento: string): NodoLinea {
  return { chiave: key('ignoto', ordinamento), rif: null, nome: 'non detto', ordinamento, ignoto: true };
}

function orderOf({ ordinamenti }: Pick<Catalogo, 'ordinamenti'>): (id: string) => number {
  return (id) => ordinamenti.findIndex((one) => one.id === id);
}

/** A structure of a lineage with the days in which the documents name it. */
interface StrutturaNelTempo {
  struttura: Struttura;
  periodi: Struttura['versioni'];
}

/**
 * The structures of a lineage that the documents name on some day, and the years that a line of them spans: to the
 * last document that names structures.
 */
export function lineaNelTempo(
  { nodi }: Pick<Linea, 'nodi'>,
  { strutture, ordinamenti }: Pick<Catalogo, 'strutture' | 'ordinamenti'>,
): { righe: StrutturaNelTempo[]; anni: number[]; ultimo: number } {
  const righe = [...new Set(nodi.map(({ rif }) => rif))].flatMap((rif) => {
    const struttura = strutture.find(({ id }) => `strutture/${id}` === rif);
    const periodi = (struttura?.versioni ?? []).filter(({ valido_dal }) => valido_dal);
    return struttura && periodi.length > 0 ? [{ struttura, periodi }] : [];
  });
  const anni = anniDetti(righe.flatMap(({ periodi }) => periodi));
  return {
    righe,
    anni,
    ultimo: Math.max(...anni, ...ordinamenti.flatMap(({ id }) => (/^\d{4}$/.test(id) ? [Number(id)] : []))),
  };
}

/** The orders that a lineage passes through, oldest first. */
export function ordinamentiDellaLinea(
  { nodi }: Pick<Linea, 'nodi'>,
  { ordinamenti }: Pick<Catalogo, 'ordinamenti'>,
): string[] {
  return ordinamenti.map(({ id }) => id).filter((id) => nodi.some(({ ordinamento }) => ordinamento === id));
}

/** The points of a lineage that are one structure. */
export function nodiDi({ nodi }: Pick<Linea, 'nodi'>, { id }: Pick<Struttura, 'id'>): string[] {
  return nodi.filter(({ rif }) => rif === `strutture/${id}`).map(({ chiave }) => chiave);
}
