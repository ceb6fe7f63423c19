import { scritte } from '../../motore/regole.ts';
import type { Novita } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** What changed in the rules, the latest first. */
export function compilaNovita(ruleSet: InsiemeDiRegole): Novita[] {
  return scritte(ruleSet, 'novita')
    .map(({ dati: data }) => data)
    .sort((a, b) => b.data.localeCompare(a.data));
}

/** Rules said to be taken away that are still there. */
export function guastiDelleNovita(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  return scritte(ruleSet, 'novita').flatMap((record) =>
    (record.dati.toglie ?? []).flatMap(({ regola }, n): GuastoDiRecord[] => {
      const [tipo = '', id = ''] = regola.split('/');
      if (!ruleSet.record.get(tipo)?.some((uno) => uno.id === id)) return [];
      return [
        {
          record,
          guasto: {
            percorso: [...record.percorso, 'toglie', n, 'regola'],
            messaggio: `«${regola}» è detta tolta, ma è ancora nelle regole`,
            atteso: 'una regola che non c’è più',
            rimedio: 'togli la regola dal suo file, o togli questa voce',
          },
        },
      ];
    }),
  );
}

/** The last day on which the rules were looked at, as their news say; null without news. */
export function regoleAggiornateAl(ruleSet: InsiemeDiRegole): string | null {
  return (
    compilaNovita(ruleSet)
      .map(({ data }) => data)
      .sort()
      .at(-1) ?? null
  );
}
