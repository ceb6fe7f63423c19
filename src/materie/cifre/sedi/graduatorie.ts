/** The structures in the order of what a table gives them. */
import { confronta, daTesto, meno, type Razionale } from '../../../puro/formula/razionale.ts';
import { unaVolta } from '../../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Sede } from '../sedi.ts';
import type { Cifra } from '../valori.ts';
import { siSomma } from '../vista/unita.ts';
import { quantita, type Quantita } from './grandezze.ts';

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
