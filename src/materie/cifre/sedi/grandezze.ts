/** What the tables say of a structure, next to those above it and to its peers. */
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Sede } from '../sedi.ts';
import type { Cifra, TabellaCompilata } from '../valori.ts';

/** A quantity that a table gives for several structures: one of its columns, or one of its rows. */
export interface Quantita {
  tabella: TabellaCompilata;
  nome: string;
  /** How many quantities of the table comprise it, one above the other. */
  livello: number;
  comprende: boolean;
  /** Subtracted from the quantity that comprises it. */
  sottratta: boolean;
  /** By structure, in the order of the table. */
  cifre: ReadonlyMap<string, Cifra>;
}

/** A quantity as one structure has it. */
export interface Grandezza {
  quantita: Quantita;
  cifra: Cifra;
  /** That of the structure which comprises it, unless it is the national level. */
  superiore: Cifra | null;
  nazionale: Cifra | null;
}

type Parti = Pick<Catalogo, 'tabelle' | 'sedi'>;

const known = new WeakMap<readonly TabellaCompilata[], Quantita[]>();

/**
 * Every quantity that a table gives by structure. A table that names a structure on several rows gives none: its rows
 * are pairs.
 */
export function quantita({ tabelle }: Pick<Catalogo, 'tabelle'>): Quantita[] {
  const cached = known.get(tabelle);
  if (cached) return cached;
  const all = tabelle.flatMap((tabella) => [...perColonna(tabella), ...perRiga(tabella)]);
  known.set(tabelle, all);
  return all;
}

/** Structures down the rows: each column is a quantity. */
function perColonna(tabella: TabellaCompilata): Quantita[] {
  const sedi = tabella.righe.flatMap(({ sede }) => sede ?? []);
  if (sedi.length === 0 || new Set(sedi).size < sedi.length || tabella.colonne.some(({ sede }) => sede)) return [];
  return tabella.colonne.map((colonna) => ({
    tabella,
    nome: colonna.nome ?? (tabella.colonne.length > 1 ? colonna.voce : tabella.titolo),
    ...posizione(tabella.colonne, colonna),
    cifre: perStruttura(tabella.cifre.filter((cifra) => cifra.colonna === colonna.id)),
  }));
}

/**
 * Structures across the columns: each row is a quantity. A table with the national level only is not about the
 * territory.
 */
function perRiga(tabella: TabellaCompilata): Quantita[] {
  const sedi = tabella.colonne.flatMap(({ sede }) => sede ?? []);
  if (sedi.length < 2 || tabella.righe.some(({ sede }) => sede)) return [];
  return tabella.righe.map((riga) => ({
    tabella,
    nome: riga.nome ?? riga.voce,
    ...posizione(tabella.righe, riga),
    cifre: perStruttura(tabella.cifre.filter((cifra) => cifra.riga === riga.id)),
  }));
}

function perStruttura(cifre: readonly Cifra[]): Map<string, Cifra> {
  return new Map(
    cifre.flatMap((cifra) => (cifra.struttura && cifra.valore !== null ? [[cifra.struttura, cifra]] : [])),
  );
}

interface Parte {
  id: string;
  parte_di?: string;
  segno?: 'meno';
}

function posizione(voci: readonly Parte[], voce: Parte): Pick<Quantita, 'livello' | 'comprende' | 'sottratta'> {
  let livello = 0;
  for (let above: Parte | undefined = voce; above?.parte_di; livello += 1) {
    const name: string = above.parte_di;
    above = voci.find(({ id }) => id === name);
    if (!above) break;
  }
  return { livello, comprende: voci.some(({ parte_di }) => parte_di === voce.id), sottratta: voce.segno === 'meno' };
}

/** All that the tables say of a structure. */
export function grandezzeDi(catalogo: Parti, sede: Sede): Grandezza[] {
  return quantita(catalogo).flatMap((one): Grandezza[] => {
    const cifra = one.cifre.get(sede.id);
    if (!cifra) return [];
    const above = sede.superiore && sede.superiore !== 'nazionale' ? (one.cifre.get(sede.superiore) ?? null) : null;
    return [
      {
        quantita: one,
        cifra,
        superiore: above,
        nazionale: sede.livello === 'nazionale' ? null : (one.cifre.get('nazionale') ?? null),
      },
    ];
  });
}

/**
 * The targets that the head of an office answers for: those in days that local offices have too, of the latest year
 * that has any. Other tables that name offices stand under their own title and change nothing of these.
 */
export function quantitaDelleSedi(catalogo: Parti): Quantita[] {
  const sedi = new Set(catalogo.sedi.filter(({ livello }) => livello === 'sede').map(({ id }) => id));
  const proprie = quantita(catalogo).filter(({ cifre }) =>
    [...cifre].some(([id, { tipo, unita }]) => sedi.has(id) && tipo === 'obiettivo' && unita === 'giorni'),
  );
  const ultimo = proprie.map(annoDi).sort().at(-1);
  return proprie.filter((una) => annoDi(una) === ultimo);
}

/** The year of a quantity's figures, as the table has it. */
function annoDi({ cifre }: Quantita): string {
  return (
    [...cifre.values()]
      .map(({ periodo }) => periodo ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

/**
 * The structures a structure is compared with, itself included: local offices, or regions and metropolitan
 * coordinations together.
 */
export function pari({ sedi }: Pick<Catalogo, 'sedi'>, { livello }: Sede): Sede[] {
  return sedi.filter((other) =>
    livello === 'sede' ? other.livello === 'sede' : other.livello === 'regione' || other.livello === 'coordinamento',
  );
}
