/** The formulas of a rule: where each is written, and what was read there. Build only. */
import type { Espr } from '../../../puro/formula/tipi.ts';
import type { PassoIndicatore, RisultatoIndicatore, SchedaIndicatore } from '../../../types/regole.ts';
import type { PercorsoRegola } from '../../../motore/errori.ts';

/** The tree of the formula written at a place, when it could be read. */
export type Formula = (percorso: PercorsoRegola) => Espr | undefined;

/** All formulas of a rule with their places. */
export function formule(scheda: SchedaIndicatore): { percorso: PercorsoRegola; testo: string }[] {
  return [
    ...(scheda.passi ?? []).flatMap((passo, i) => [
      ...(passo.formula === undefined ? [] : [{ percorso: ['passi', i, 'formula'], testo: passo.formula }]),
      ...(passo.casi ?? []).flatMap((caso, j) => [
        ...(caso.quando === undefined ? [] : [{ percorso: ['passi', i, 'casi', j, 'quando'], testo: caso.quando }]),
        { percorso: ['passi', i, 'casi', j, 'formula'], testo: caso.formula },
      ]),
    ]),
    ...(scheda.risultati ?? []).map(({ formula }, i) => ({ percorso: ['risultati', i, 'formula'], testo: formula })),
  ];
}

/** The places of a step's formulas and conditions. */
export function percorsiDi(passo: PassoIndicatore, percorso: PercorsoRegola): PercorsoRegola[] {
  if (passo.formula !== undefined) return [[...percorso, 'formula']];
  return (passo.casi ?? []).flatMap((_, j) => [
    [...percorso, 'casi', j, 'quando'],
    [...percorso, 'casi', j, 'formula'],
  ]);
}

/** The result that is meant when none is named: the principal one, or the only one. */
export function risultatoPredefinito(risultati: readonly RisultatoIndicatore[]): RisultatoIndicatore | undefined {
  return risultati.find(({ principale }) => principale) ?? (risultati.length === 1 ? risultati[0] : undefined);
}
