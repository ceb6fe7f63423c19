import { scritte } from '../../motore/regole.ts';
import type { AlberoPesi } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';

/** An entry of a tree of weights. */
export interface VocePeso extends ProvenienzaRegola {
  id: string;
  voce: string;
  nome: string;
  parte_di: string | null;
  /** Per cent of the entry that comprises it, as a decimal; null at the root. */
  peso: string | null;
  /** The entries that share one printed weight. */
  peso_comune: string[];
  /** Rows of rules/valori that measure it, `tabella/riga`. */
  valori: string[];
  nota: string | null;
}

/** A tree of weights. */
export interface Albero extends ProvenienzaRegola {
  id: string;
  titolo: string;
  periodo: string | null;
  nota: string | null;
  voci: VocePeso[];
}

/** All trees of weights, in the order of the files. */
export function compilaPesi(ruleSet: InsiemeDiRegole): Albero[] {
  return alberi(ruleSet).map((albero) => ({
    id: albero.id,
    titolo: albero.titolo,
    periodo: albero.periodo ?? null,
    nota: albero.nota ?? null,
    ...provenienzaDiRiga(albero, {}),
    voci: albero.voci.map((voce) => ({
      id: voce.id,
      voce: voce.voce,
      nome: voce.nome ?? voce.voce,
      parte_di: voce.parte_di ?? null,
      peso: voce.peso ?? null,
      peso_comune: voce.peso_comune ?? [],
      valori: voce.valori ?? [],
      nota: voce.nota ?? null,
      ...provenienzaDiRiga(albero, voce),
    })),
  }));
}

/** The trees as written. */
export function alberi(ruleSet: InsiemeDiRegole): AlberoPesi[] {
  return scritte(ruleSet, 'pesi').map(({ dati: data }) => data);
}
