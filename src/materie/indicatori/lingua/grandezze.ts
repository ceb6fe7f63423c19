/** Units as dimensions: what may be added, divided, compared, and what comes of it. Build only. */
import { UNITA_DI_BASE } from '../../../puro/formula/unita.ts';
import { nomeProbabile } from '../../../motore/vicini.ts';

/**
 * What a pure figure stands for. `zero` goes with anything; `uno` is the literal 1; `rapporto` is any quotient;
 * `percento` a share or a change; `differenza` a difference of percentages (punti_percentuali); `indice` has its
 * target at 100.
 */
type Genere = 'zero' | 'uno' | 'rapporto' | 'percento' | 'differenza' | 'indice';

/** A figure (or a list of them) with its exponents by base unit; `genere` counts when there are none. */
export interface Cifra {
  specie: 'cifra';
  basi: ReadonlyMap<string, number>;
  genere: Genere;
  lista: boolean;
}
export type Tipo = Cifra | { specie: 'si_no' } | { specie: 'scelta' };

const PURE: Record<string, Genere> = {
  rapporto: 'rapporto',
  percento: 'percento',
  punti_percentuali: 'differenza',
  indice: 'indice',
};
const NOMI: Record<Genere, string> = {
  zero: 'zero',
  uno: 'un numero',
  rapporto: 'rapporto',
  percento: 'percento',
  differenza: 'punti_percentuali',
  indice: 'indice',
};
const DIMENSIONI = UNITA_DI_BASE.filter((base) => !(base in PURE));

export const cifraPura = (genere: Genere, lista = false): Cifra => ({
  specie: 'cifra',
  basi: new Map(),
  genere,
  lista,
});

/** Reads a unit of the rules. `si_no` is not a figure. */
export function leggiUnita(unita: string, lista = false): Tipo | { messaggio: string; rimedio: string } {
  if (unita === 'si_no') return { specie: 'si_no' };
  const pura = PURE[unita];
  if (pura) return cifraPura(pura, lista);
  const [sopra = '', ...sotto] = unita.split('/');
  const sconosciuta = [sopra, ...sotto].find((base) => !DIMENSIONI.includes(base));
  if (sconosciuta !== undefined) {
    const note = [...DIMENSIONI, ...(sotto.length > 0 ? [] : [...Object.keys(PURE), 'si_no'])];
    const vicina = nomeProbabile(sconosciuta.toLowerCase(), note);
    return {
      messaggio: `l’unità «${sconosciuta}» non esiste${sotto.length > 0 && sconosciuta in PURE ? ' dentro un rapporto' : ''}`,
      rimedio: vicina ? `intendevi «${vicina}»?` : `usa una fra ${note.join(', ')}`,
    };
  }
  return {
    specie: 'cifra',
    basi: combina(new Map([[sopra, 1]]), new Map(contate(sotto)), -1),
    genere: 'rapporto',
    lista,
  };
}

function contate(basi: readonly string[]): [string, number][] {
  return [...Map.groupBy(basi, (base) => base)].map(([base, volte]) => [base, volte.length]);
}

function combina(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, segno: 1 | -1): Map<string, number> {
  const basi = new Map(a);
  for (const [base, esponente] of b) {
    const nuovo = (basi.get(base) ?? 0) + segno * esponente;
    if (nuovo === 0) basi.delete(base);
    else basi.set(base, nuovo);
  }
  return basi;
}

/** A unit in words, as rules write it: «punti/persone/mesi». */
export function inParole(tipo: Tipo): string {
  if (tipo.specie !== 'cifra') return tipo.specie === 'si_no' ? 'sì o no' : 'una scelta';
  const { basi, genere, lista } = tipo;
  if (basi.size === 0) return lista ? `elenco di ${NOMI[genere]}` : NOMI[genere];
  const scritte = (segno: number): string[] =>
    [...basi].flatMap(([base, esponente]) => Array.from({ length: Math.max(0, segno * esponente) }, () => base));
  const unita = [scritte(1).join('·') || '1', ...scritte(-1)].join('/');
  return lista ? `elenco di ${unita}` : unita;
}

/** The exponents by base unit, for marking what cancels out. */
export const basiDi = (tipo: Tipo): ReadonlyMap<string, number> =>
  tipo.specie === 'cifra' ? tipo.basi : new Map<string, number>();

const stesseBasi = (a: Cifra, b: Cifra): boolean => combina(a.basi, b.basi, -1).size === 0;
const zero = (cifra: Cifra): boolean => cifra.basi.size === 0 && cifra.genere === 'zero';

/** Multiplying: dimensions add up; among pure figures the more telling kind stays. */
export function prodotto(a: Cifra, b: Cifra): Cifra {
  const basi = combina(a.basi, b.basi, 1);
  return {
    specie: 'cifra',
    basi,
    lista: a.lista || b.lista,
    genere: basi.size === 0 && stessePure(a, b) ? genereProdotto(a.genere, b.genere) : 'rapporto',
  };
}

/** Dividing: dimensions cancel; two figures of one kind leave a ratio. */
export function quoziente(a: Cifra, b: Cifra): Cifra {
  const basi = combina(a.basi, b.basi, -1);
  const tiene = stessePure(a, b) && (b.genere === 'uno' || b.genere === 'rapporto') && a.genere !== 'uno';
  return { specie: 'cifra', basi, lista: a.lista || b.lista, genere: tiene ? a.genere : 'rapporto' };
}

const stessePure = (a: Cifra, b: Cifra): boolean => a.basi.size === 0 && b.basi.size === 0;

function genereProdotto(a: Genere, b: Genere): Genere {
  if (a === 'zero' || b === 'zero') return 'zero';
  if (a === 'uno') return b;
  if (b === 'uno' || b === 'rapporto') return a;
  if (a === 'rapporto') return b;
  // A share of an index is an index, a share of a difference a difference; a share of a share only a ratio.
  if (a === 'percento' && b !== 'percento') return b;
  if (b === 'percento' && a !== 'percento') return a;
  return 'rapporto';
}

const SOMME: Partial<Record<string, Genere>> = {
  'uno+uno': 'rapporto',
  'rapporto+uno': 'rapporto',
  'percento+uno': 'percento',
  'rapporto+rapporto': 'rapporto',
  'percento+rapporto': 'rapporto',
  'differenza+rapporto': 'rapporto',
  'indice+rapporto': 'indice',
  'differenza+percento': 'percento',
  'differenza+differenza': 'differenza',
  'indice+indice': 'indice',
  'indice+percento': 'indice',
  'differenza+indice': 'indice',
};
const DIFFERENZE: Partial<Record<string, Genere>> = {
  ...Object.fromEntries(
    Object.entries(SOMME).flatMap(([chiave, genere]) => [
      [chiave, genere],
      [chiave.split('+').reverse().join('+'), genere],
    ]),
  ),
  'percento+percento': 'differenza',
  'indice+uno': 'percento',
  'uno+indice': 'percento',
  'differenza+percento': undefined,
  'differenza+indice': undefined,
};

/** Adding or subtracting, or why not. */
export function somma(a: Cifra, b: Cifra, segno: '+' | '-'): Cifra | string {
  const lista = a.lista || b.lista;
  if (zero(a)) return { ...b, lista };
  if (zero(b)) return { ...a, lista };
  if (!stesseBasi(a, b))
    return `non si ${segno === '+' ? 'sommano' : 'sottraggono'} ${inParole({ ...a, lista: false })} e ${inParole({ ...b, lista: false })}`;
  if (a.basi.size > 0) return { ...a, lista };
  const genere = segno === '-' ? DIFFERENZE[`${a.genere}+${b.genere}`] : SOMME[[a.genere, b.genere].sort().join('+')];
  if (genere) return cifraPura(genere, lista);
  return a.genere === 'percento' && b.genere === 'percento'
    ? 'due percentuali non si sommano: se la seconda è una variazione scrivi «base * (1 + variazione)», se è una differenza dichiarala in punti_percentuali'
    : `non si ${segno === '+' ? 'sommano' : 'sottraggono'} ${NOMI[a.genere]} e ${NOMI[b.genere]}`;
}

/** The common type of figures that are compared, or null. */
export function comune(cifre: readonly Cifra[]): Cifra | null {
  const lista = cifre.some((cifra) => cifra.lista);
  const vere = cifre.filter((cifra) => !zero(cifra));
  const [prima = cifraPura('zero'), ...altre] = vere;
  if (altre.some((altra) => !stesseBasi(prima, altra))) return null;
  if (prima.basi.size > 0) return { ...prima, lista };
  const generi = new Set(
    vere.map(({ genere }) => genere).filter((genere) => genere !== 'rapporto' && genere !== 'uno'),
  );
  if (generi.size > 1) return null;
  return cifraPura([...generi][0] ?? (vere.length > 0 ? 'rapporto' : 'zero'), lista);
}

const DICHIARABILI: Record<Genere, readonly Genere[]> = {
  rapporto: ['zero', 'uno', 'rapporto', 'percento'],
  percento: ['zero', 'uno', 'rapporto', 'percento'],
  indice: ['zero', 'uno', 'rapporto', 'percento', 'indice'],
  differenza: ['zero', 'differenza'],
  zero: ['zero'],
  uno: ['uno'],
};

/** Whether what a formula gives may be declared so: a ratio may be shown as a percentage, a difference may not. */
export function dichiarabile(dato: Tipo, dichiarato: Tipo): boolean {
  if (dato.specie !== 'cifra' || dichiarato.specie !== 'cifra') return dato.specie === dichiarato.specie;
  if (zero(dato)) return true;
  return (
    stesseBasi(dato, dichiarato) && (dichiarato.basi.size > 0 || DICHIARABILI[dichiarato.genere].includes(dato.genere))
  );
}
