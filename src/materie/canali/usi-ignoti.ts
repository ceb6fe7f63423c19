import type { Contatto } from '../../puro/canali/tipi.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import { fraVirgolette, nomeProbabile, nomiVicini } from '../../motore/vicini.ts';
import type { RegolaLetta } from './canali.ts';

/** Uses that no mailbox of the protocol has, each where the rule writes it: said once, whatever the offices. */
export function usiIgnoti(letture: readonly RegolaLetta[], contatti: readonly Contatto[]): GuastoDiRecord[] {
  const usi = new Set(contatti.flatMap((contatto) => contatto.usi));
  return letture.flatMap(({ regola, record }) =>
    regola.recapiti.flatMap(({ uso }, n): GuastoDiRecord[] => {
      if (usi.has(uso)) return [];
      // Words of one's own are like none: the nearest of a few would be a wrong advice.
      const vicini = nomeProbabile(uso, [...usi]) === null ? [] : nomiVicini(uso, usi);
      return [
        {
          record,
          guasto: {
            percorso: [...record.percorso, 'recapiti', n, 'uso'],
            messaggio: `nessuna casella del protocollo ha l’uso «${uso}»`,
            atteso: usi.size > 0 ? `uno tra ${[...usi].join(', ')}` : 'un uso che una casella dichiara in «usi»',
            rimedio: `${vicini.length > 0 ? `intendevi ${fraVirgolette(vicini)}? Altrimenti ` : ''}aggiungi in rules/contatti/ una casella con «usi: [${uso}]»`,
          },
        },
      ];
    }),
  );
}
