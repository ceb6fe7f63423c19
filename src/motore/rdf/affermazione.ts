import { impronta } from '../../puro/parole/impronta.ts';
import { slug } from '../../puro/parole/slug.ts';
import type { Certezza, Fonte } from '../../types/regole.ts';
import { identita, nodo, posto, rif, testo, type Detti, type Nodo, type Valore } from './nodo.ts';
import { VOCABOLARIO, type Termine } from './prefissi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

/** Where a statement comes from and how sure it is. */
export interface Appoggio {
  fonte?: Fonte | null;
  /** In the place of `fonte`, where they are several. */
  fonti?: readonly Fonte[];
  certezza: Certezza;
  motivo?: string | null | undefined;
  incongruenza?: string | null | undefined;
}

/**
 * What every statement says of itself: the acts and points it derives from, how sure it is, why, what contradicts it.
 */
export function appoggio({ fonte, fonti, certezza, motivo, incongruenza }: Appoggio): Detti {
  return {
    'cfc:certezza': rif(`${VOCABOLARIO}certezza-${certezza.replace('_', '-')}`),
    'cfc:motivo': testo(motivo),
    'cfc:incongruenza': incongruenza ? rif(identita(INDIRIZZI.incongruenza(incongruenza))) : null,
    'prov:wasDerivedFrom': (fonti ?? (fonte ? [fonte] : [])).map(punto),
  };
}

/** A point of an act, with its own address: who reads two statements sees whether they rest on the same one. */
export function punto({ documento, punto: dove }: Fonte): Nodo {
  return nodo(
    posto(INDIRIZZI.fonte(documento), `punto-${slug(dove).slice(0, 24).replace(/-$/, '')}-${impronta(dove)}`),
    'prov:Entity',
    {
      'rdfs:label': testo(dove),
      'dct:isPartOf': rif(identita(INDIRIZZI.fonte(documento))),
    },
  );
}

/** What a statement says: of what, which property, what. */
export interface Terna {
  soggetto: string;
  proprieta: Termine;
  oggetto: Valore;
}

/**
 * A statement as a thing of its own, so that its days, its source and how sure it is are said of it and not of the
 * page.
 * @param altri what more is said of it, for example its days
 */
export function affermazione(
  id: string,
  { soggetto, proprieta, oggetto }: Terna,
  da: Appoggio,
  altri: Detti = {},
): Nodo {
  return nodo(id, 'rdf:Statement', {
    'rdf:subject': rif(soggetto),
    'rdf:predicate': rif(proprieta),
    'rdf:object': oggetto,
    ...altri,
    ...appoggio(da),
  });
}

/** Whether a statement may stand by itself too, without its certainty: never where another one contradicts it. */
export function siAfferma({ certezza }: Pick<Appoggio, 'certezza'>): boolean {
  return certezza === 'testuale' || certezza === 'dedotta';
}
