/** The targets of one's own office, where the tables print them office by office. */
import type { Obiettivo } from '../../puro/formula/tipi.ts';
import type { ObiettiviDelleSedi } from './scheda.ts';

/**
 * The targets of a structure, in the order of the table; those of the structure that comprises it where it has none.
 * @param struttura id of a structure of the territory
 * @returns none where neither has any
 */
export function obiettiviDi({ sedi, aree, ...comune }: ObiettiviDelleSedi, struttura: string): Obiettivo[] {
  const propria = sedi[struttura];
  const sua = propria?.valori ? propria : sedi[propria?.superiore ?? ''];
  return (sua?.valori ?? []).flatMap((valore, i) =>
    valore === null
      ? []
      : [
          {
            id: `${struttura}.${i}`,
            etichetta: [sua?.nome, aree[i], comune.periodo].filter(Boolean).join(', '),
            valore,
            unita: comune.unita,
            risultato: comune.risultato,
            fonte: comune.fonte,
          },
        ],
  );
}

/** The structure whose target a link looks at; null where the target is the rule's own. */
export const strutturaDi = (meta: string | null): string | null => /^([a-z0-9-]+)\.\d+$/.exec(meta ?? '')?.[1] ?? null;
