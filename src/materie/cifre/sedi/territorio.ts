/** The territory as lists show it: who stands above the offices, and who below each. */
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Sede } from '../sedi.ts';
import { quantitaDelleSedi, type Quantita } from './grandezze.ts';

type Sedi = Pick<Catalogo, 'sedi'>;

const alfabetico = (a: Sede, b: Sede): number => a.nome.localeCompare(b.nome, 'it');

/** Regions and metropolitan coordinations, in the order of the rules. */
export function sopraLeSedi({ sedi }: Sedi): Sede[] {
  return sedi.filter(({ livello }) => livello === 'regione' || livello === 'coordinamento');
}

/** Regions and coordinations by name, each with its local offices by name. */
export function territorioPerNome({ sedi }: Sedi): { sopra: Sede; sotto: Sede[] }[] {
  const locali = Map.groupBy(
    sedi.filter(({ livello }) => livello === 'sede').toSorted(alfabetico),
    ({ superiore }) => superiore,
  );
  return sopraLeSedi({ sedi })
    .toSorted(alfabetico)
    .map((sopra) => ({ sopra, sotto: locali.get(sopra.id) ?? [] }));
}

/** How many structures there are at each level. */
export function quantePerLivello({ sedi }: Sedi): Record<Sede['livello'], number> {
  const quante = { nazionale: 0, regione: 0, coordinamento: 0, sede: 0 };
  for (const { livello } of sedi) quante[livello] += 1;
  return quante;
}

/** The targets of the offices that make a map: what is the same for all regions makes none. */
export function quantitaDaMappa(catalogo: Pick<Catalogo, 'tabelle' | 'sedi'>): Quantita[] {
  const sopra = sopraLeSedi(catalogo);
  return quantitaDelleSedi(catalogo).filter(
    ({ cifre }) => new Set(sopra.map(({ id }) => cifre.get(id)?.valore)).size > 1,
  );
}

/** A figure of a region or coordination. */
interface CifraSopra {
  sede: Sede;
  valore: string;
}

/** The figures that a quantity gives to regions and coordinations, in the order of the rules, with the two ends. */
export function cifreSopra(
  catalogo: Sedi,
  { cifre }: Pick<Quantita, 'cifre'>,
): { tutte: CifraSopra[]; minore: CifraSopra | undefined; maggiore: CifraSopra | undefined } {
  const tutte = sopraLeSedi(catalogo).flatMap((sede): CifraSopra[] => {
    const valore = cifre.get(sede.id)?.valore;
    return valore === undefined || valore === null ? [] : [{ sede, valore }];
  });
  const ordine = tutte.toSorted((a, b) => Number(a.valore) - Number(b.valore));
  return { tutte, minore: ordine[0], maggiore: ordine.at(-1) };
}
