import { UNO, daTesto, diviso, frazione, per, type Razionale } from '../../../puro/formula/razionale.ts';
import type { Albero, VocePeso } from '../pesi.ts';

/** An entry of a tree of weights, in its place. */
export interface Nodo {
  voce: VocePeso;
  /** 0 at the root. */
  livello: number;
  foglia: boolean;
  /** The part of the root that it makes: the product of the weights from the root down, 1 at the root. */
  effettivo: Razionale;
}

const CENTO = frazione(100n);

/**
 * A tree from the top down, each entry followed by those that it comprises.
 * @param radice the entry to start from; the tree's root when not given. Effective weights always count from the tree's
 * root
 */
export function nodi({ voci }: Albero, radice?: string): Nodo[] {
  const down = (voce: VocePeso, livello: number, effettivo: Razionale): Nodo[] => {
    const parti = voci.filter(({ parte_di }) => parte_di === voce.id);
    return [
      { voce, livello, foglia: parti.length === 0, effettivo },
      ...parti.flatMap((parte) => down(parte, livello + 1, per(effettivo, quota(parte)))),
    ];
  };
  const whole = voci.filter(({ parte_di }) => parte_di === null).flatMap((voce) => down(voce, 0, UNO));
  if (radice === undefined) return whole;
  const start = whole.findIndex(({ voce }) => voce.id === radice);
  const top = whole[start];
  if (!top) return [];
  const end = whole.findIndex(({ livello }, n) => n > start && livello <= top.livello);
  return whole
    .slice(start, end < 0 ? whole.length : end)
    .map((nodo) => ({ ...nodo, livello: nodo.livello - top.livello }));
}

function quota({ peso }: VocePeso): Razionale {
  return peso === null ? UNO : diviso(daTesto(peso), CENTO);
}
