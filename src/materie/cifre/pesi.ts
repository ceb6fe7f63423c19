import { parte, scritte, type Parte } from '../../motore/regole.ts';
import type { AlberoPesi } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga } from '../../motore/provenienza.ts';

/** An entry of a tree of weights: `nome` is its label where it has none of its own. */
export type VocePeso = Parte<AlberoPesi['voci'][number]> & { nome: string };

/** A tree of weights. */
export type Albero = Omit<Parte<AlberoPesi>, 'voci'> & { voci: VocePeso[] };

/** All trees of weights, in the order of the files. */
export function compilaPesi(ruleSet: InsiemeDiRegole): Albero[] {
  return alberi(ruleSet).map((albero) => ({
    ...parte(ruleSet, 'pesi', albero, provenienzaDiRiga(albero, {})),
    voci: albero.voci.map((voce) => ({
      ...parte(ruleSet, 'pesi.voce', voce, provenienzaDiRiga(albero, voce)),
      nome: voce.nome ?? voce.voce,
    })),
  }));
}

/** The trees as written. */
export function alberi(ruleSet: InsiemeDiRegole): AlberoPesi[] {
  return scritte(ruleSet, 'pesi').map(({ dati: data }) => data);
}
