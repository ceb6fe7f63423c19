/** The structures in the order of what a table gives them. */
import { confronta, daTesto, meno, type Razionale } from '../../../puro/formula/razionale.ts';
import { unaVolta } from '../../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Sede } from '../sedi.ts';
import type { Cifra } from '../valori.ts';
import { siSomma } from '../vista/unita.ts';
import { quantita, quantitaDelleSedi, type Quantita } from './grandezze.ts';
import { sopraLeSedi } from './territorio.ts';

/** A structure in its place. */
export interface Piazzata {
  sede: Sede;
  cifra: Cifra;
  valore: Razionale;
  /** 1 for the least; the same for equal figures. */
  posto: number;
  /** How much more than the national figure; null where that one is the sum of all. */
  dalNazionale: Razionale | null;
}

/** A quantity with its structures from the least: offices, or regions and metropolitan coordinations. */
export interface Graduatoria {
  /** What its page is called: it does not change. */
  id: string;
  quantita: Quantita;
  /** The national figure to stand beside; null where there is none, or it is the sum of all. */
  nazionale: Cifra | null;
  sedi: Piazzata[];
  regioni: Piazzata[];
}

type Parti = Pick<Catalogo, 'tabelle' | 'sedi'>;

/** Fewer structures than these need no order. */
const POCHE = 6;

/** Every target that a table with a row for each structure gives to enough of them, and not the same to all. */
export const graduatorie: (catalogo: Parti) => Graduatoria[] = unaVolta((catalogo) => {
  return quantita(catalogo).flatMap((una): Graduatoria[] => {
    const { tabella, cifre } = una;
    const prima = [...cifre.values()][0];
    if (!prima || prima.tipo !== 'obiettivo' || !tabella.righe.some(({ sede }) => sede)) return [];
    const colonne = new Set(tabella.cifre.map(({ colonna }) => colonna));
    const nazionale = siSomma(prima.unita) ? null : (cifre.get('nazionale') ?? null);
    const fra = (livelli: readonly Sede['livello'][]): Piazzata[] =>
      inOrdine(
        catalogo.sedi.filter(({ livello }) => livelli.includes(livello)),
        una,
        nazionale,
      );
    const [sedi, regioni] = [fra(['sede']), fra(['regione', 'coordinamento'])];
    const valori = new Set([...sedi, ...regioni].map(({ cifra }) => cifra.valore));
    if (valori.size < 2 || sedi.length + regioni.length < POCHE) return [];
    return [
      { id: colonne.size > 1 ? `${tabella.id}-${prima.colonna}` : tabella.id, quantita: una, nazionale, sedi, regioni },
    ];
  });
});

/**
 * Some structures from the least figure; equal figures share the place, by name. Those without a figure are left out.
 * @param nazionale the figure that the others are compared with
 */
export function inOrdine(
  sedi: readonly Sede[],
  { cifre }: Pick<Quantita, 'cifre'>,
  nazionale: Pick<Cifra, 'valore'> | null,
): Piazzata[] {
  const linea = nazionale?.valore ? daTesto(nazionale.valore) : null;
  const tutte = sedi
    .flatMap((sede) => {
      const cifra = cifre.get(sede.id);
      return cifra?.valore ? [{ sede, cifra, valore: daTesto(cifra.valore) }] : [];
    })
    .sort((a, b) => confronta(a.valore, b.valore) || a.sede.nome.localeCompare(b.sede.nome, 'it'));
  let posto = 0;
  return tutte.map((una, n) => {
    const prima = tutte[n - 1];
    if (!prima || confronta(prima.valore, una.valore) !== 0) posto = n + 1;
    return { ...una, posto, dalNazionale: linea && meno(una.valore, linea) };
  });
}

/** What the page of a ranking says besides the structures in their places. */
interface SchedaGraduatoria {
  tutte: Piazzata[];
  /** The greatest figure, the national one included: as long as the whole bar. */
  massimo: number;
  /** Whether it is one of the targets in days that the head of an office answers for. */
  delleSedi: boolean;
  /** The rankings of the same table, or of the targets that offices answer for: this one included. */
  sorelle: Graduatoria[];
  /** «3 regioni e coordinamenti su 23 stanno oltre»: what the picture says, in words. */
  oltre: { chi: string; quante: number; su: number }[];
  /** Regions and coordinations to which the table gives no figure. */
  senzaCifra: string[];
}

/** Puts together the page of a ranking. */
export function schedaGraduatoria(catalogo: Parti, ordine: Graduatoria): SchedaGraduatoria {
  const { quantita: sua, nazionale, sedi, regioni } = ordine;
  const tutte = [...regioni, ...sedi];
  const proprie = new Set(quantitaDelleSedi(catalogo));
  const cifre = [...tutte.map(({ cifra }) => cifra), ...(nazionale ? [nazionale] : [])];
  const piazzate = new Set(regioni.map(({ sede }) => sede.id));
  return {
    tutte,
    massimo: Math.max(...cifre.map(({ valore }) => Number(valore))),
    delleSedi: proprie.has(sua),
    sorelle: graduatorie(catalogo).filter(
      ({ quantita: altra }) => altra.tabella === sua.tabella || (proprie.has(sua) && proprie.has(altra)),
    ),
    oltre: [
      { chi: 'sedi', quali: sedi },
      { chi: 'regioni e coordinamenti', quali: regioni },
    ]
      .filter(({ quali }) => quali.length > 0)
      .map(({ chi, quali }) => ({
        chi,
        quante: quali.filter(({ dalNazionale }) => (dalNazionale?.n ?? 0n) > 0n).length,
        su: quali.length,
      })),
    senzaCifra: sopraLeSedi(catalogo)
      .filter(({ id }) => !piazzate.has(id))
      .map(({ nome }) => nome),
  };
}
