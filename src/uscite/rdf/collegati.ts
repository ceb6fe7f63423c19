import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI } from '../../materie/tutte.ts';
import { identita, rif, type Nodo, type Valore } from '../../motore/rdf/nodo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { InRdf, Tipo } from '../../motore/tipo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';

type TipoCollegato = Tipo<Catalogo> & { rdf: NonNullable<Tipo<Catalogo>['rdf']> };

/** The kinds that have a place in the national vocabularies. */
export const COLLEGATI: readonly TipoCollegato[] = TIPI.filter((tipo): tipo is TipoCollegato => tipo.rdf !== null);

/** The entries of the register of contradictions that name a rule, by «tipo/id». */
const perRegola = unaVolta(({ incongruenze }: Catalogo): ReadonlyMap<string, string[]> => {
  const toccate = incongruenze.flatMap(({ id, riguarda = [] }) => riguarda.map((regola) => ({ regola, id })));
  return new Map(
    [...Map.groupBy(toccate, ({ regola }) => regola)].map(([regola, voci]) => [regola, voci.map(({ id }) => id)]),
  );
});

/**
 * What has been said so far of the rules of each kind: the pages, the whole files and what changed ask for the same.
 */
const detti = unaVolta((_catalogo: Catalogo) => new Map<TipoCollegato, readonly InRdf[]>());

/** A kind's rules as linked data; those that the register of contradictions names say by which entries. */
export function diTipo(tipo: TipoCollegato, catalogo: Catalogo): readonly InRdf[] {
  const noti = detti(catalogo);
  const regole = noti.get(tipo) ?? componi(tipo, catalogo);
  noti.set(tipo, regole);
  return regole;
}

function componi({ nome, rdf }: TipoCollegato, catalogo: Catalogo): InRdf[] {
  const registro = perRegola(catalogo);
  const dette = rdf(catalogo).filter(({ nodi }) => nodi.length > 0);
  return dette.map((regola) => {
    const voci = registro.get(`${nome}/${regola.id}`);
    const [radice, ...altri] = regola.nodi;
    if (!voci || !radice) return regola;
    const note = [
      ...(radice['cfc:incongruenza'] ?? []),
      ...voci.map((id) => rif(identita(INDIRIZZI.incongruenza(id)))),
    ];
    const uniche = new Map(note.map((nota) => [JSON.stringify(nota), nota]));
    return { ...regola, nodi: [{ ...radice, 'cfc:incongruenza': [...uniche.values()] }, ...altri] };
  });
}

/** Things nested in others brought to one list, each once, with all that is said of it. */
export function piatti(nodi: readonly Nodo[]): Nodo[] {
  const perId = new Map<string, Nodo>();
  const stendi = (nodo: Nodo): void => {
    const { '@id': id, '@type': tipi, ...detti } = nodo;
    const noto = perId.get(id) ?? { '@id': id };
    perId.set(id, noto);
    if (tipi) noto['@type'] = [...new Set([...(noto['@type'] ?? []), ...tipi])];
    const dentro: Nodo[] = [];
    for (const [proprieta, valori] of Object.entries(detti as Record<`${string}:${string}`, Valore[]>)) {
      const chiave = proprieta as `${string}:${string}`;
      const soli = valori.map((valore) => {
        if (!('@id' in valore)) return valore;
        if (Object.keys(valore).length > 1) dentro.push(valore as Nodo);
        return rif(valore['@id']);
      });
      const note = [...(noto[chiave] ?? []), ...soli];
      noto[chiave] =
        note.length > 1 ? [...new Map(note.map((valore) => [JSON.stringify(valore), valore])).values()] : note;
    }
    dentro.forEach(stendi);
  };
  nodi.forEach(stendi);
  return [...perId.values()];
}

/** The rules told of in a page, by its path without the slash at the end. */
const regolePerPagina = unaVolta((catalogo: Catalogo): ReadonlyMap<string, InRdf[]> => {
  const tutte = COLLEGATI.flatMap((tipo) => diTipo(tipo, catalogo)).filter(({ pagina }) => pagina !== null);
  return Map.groupBy(tutte, ({ pagina }) => (pagina ?? '').replace(/\/(#.*)?$/, ''));
});

/** Whether a page, by its path without the slash at the end, has what it tells of beside it as linked data. */
export function haCollegati(catalogo: Catalogo, percorso: string): boolean {
  return regolePerPagina(catalogo).has(percorso);
}

/** What stands beside a page: all that is said of the rules it tells of, by its path without the slash at the end. */
export const paginePerRegola = unaVolta(
  (catalogo: Catalogo): ReadonlyMap<string, Nodo[]> =>
    new Map(
      [...regolePerPagina(catalogo)].map(([percorso, regole]) => [
        percorso,
        piatti(regole.flatMap(({ nodi }) => nodi)),
      ]),
    ),
);
