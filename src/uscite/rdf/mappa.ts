import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI } from '../../materie/tutte.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { intero } from './file.ts';

/** How a kind of rule is told of in the national vocabularies: made from what is really said of it. */
interface VoceMappa {
  nome: string;
  titolo: string;
  perche: string;
  /** Empty where the vocabularies have no place for it. */
  classi: readonly string[];
  proprieta: readonly string[];
}

/** Properties that every statement has: the page says them once. */
const DI_TUTTI = new Set([
  'cfc:certezza',
  'cfc:motivo',
  'cfc:incongruenza',
  'prov:wasDerivedFrom',
  'rdfs:label',
  'dct:isPartOf',
]);

/** Every kind of rule, with the classes and properties that its rules use. */
export const mappa = unaVolta((catalogo: Catalogo): readonly VoceMappa[] =>
  TIPI.map(({ nome, titolo, collegati, rdf }) => {
    const nodi = rdf ? intero(catalogo, nome) : [];
    const proprieta = new Set(nodi.flatMap((nodo) => Object.keys(nodo).filter((chiave) => !chiave.startsWith('@'))));
    const classi = new Set(nodi.flatMap((nodo) => nodo['@type'] ?? []));
    classi.delete('prov:Entity');
    return {
      nome,
      titolo,
      perche: collegati,
      classi: [...classi].sort(),
      proprieta: [...proprieta].filter((una) => !DI_TUTTI.has(una)).sort(),
    };
  }),
);
