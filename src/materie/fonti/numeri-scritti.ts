import { scritte } from '../../motore/regole.ts';
import type { CellaEstesa } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';

/**
 * Figures written twice in the same rule: the number and the year of an act in its name too, a value beside the words
 * that the source prints. A digit changed in one of the two is seen.
 * @returns a fault for each pair that does not agree
 */
export function difettiNumeriScritti(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  return [...atti(ruleSet), ...celle(ruleSet), ...migliaia(ruleSet)];
}

/** «Legge n. 335/1995» is number 335 of 1995. */
function atti(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  return scritte(ruleSet, 'fonti').flatMap((record): GuastoDiRecord[] => {
    const { nome, numero, data, anno } = record.dati;
    const [, scritto, annoScritto] = /n\. (\S+)\/(\d{4})$/.exec(nome) ?? [];
    if (scritto === undefined) return [];
    const fault = (campo: string, valore: unknown, atteso: string): GuastoDiRecord => ({
      record,
      guasto: {
        percorso: [...record.percorso, campo],
        messaggio: `«${campo}» dice ${String(valore)}, il nome dice «${nome}»`,
        atteso: `${atteso}, come nel nome`,
        rimedio: 'correggi quello dei due che non è come nella fonte',
      },
    });
    return [
      ...(numero !== undefined && numero !== scritto ? [fault('numero', numero, scritto)] : []),
      ...(data !== undefined && data.slice(0, 4) !== annoScritto ? [fault('data', data, `l’anno ${annoScritto}`)] : []),
      ...(anno !== undefined && String(anno) !== annoScritto ? [fault('anno', anno, `l’anno ${annoScritto}`)] : []),
    ];
  });
}

/** «25,5 MILIONI» is 25500000: the same digits, but for the zeros at the ends. */
function celle(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  const cifre = (testo: string): string => testo.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return scritte(ruleSet, 'valori').flatMap((record) => {
    const { righe } = record.dati;
    return righe.flatMap((riga, n) =>
      Object.entries(riga.valori).flatMap(([colonna, cella]): GuastoDiRecord[] => {
        if (typeof cella !== 'object') return [];
        const { valore, stampato } = cella as CellaEstesa;
        if (valore === undefined || stampato === undefined || !/\d/.test(stampato) || cifre(valore) === cifre(stampato))
          return [];
        return [
          {
            record,
            guasto: {
              percorso: [...record.percorso, 'righe', n, 'valori', colonna, 'valore'],
              messaggio: `il valore ${valore} non ha le cifre di ciò che è stampato, «${stampato}»`,
              atteso: 'le stesse cifre, zeri in testa e in coda a parte',
              rimedio: 'correggi quello dei due che non è come nella fonte',
            },
          },
        ];
      }),
    );
  });
}

/**
 * «1.082» is one thousand and eighty-two for an Italian, and little more than one for the rules: neither is guessed.
 */
function migliaia(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  return scritte(ruleSet, 'valori').flatMap((record) => {
    const { righe } = record.dati;
    return righe.flatMap((riga, n) =>
      Object.entries(riga.valori).flatMap(([colonna, cella]): GuastoDiRecord[] => {
        const { valore, stampato } =
          typeof cella === 'object' ? (cella as CellaEstesa) : { valore: cella, stampato: undefined };
        if (typeof valore !== 'string' || stampato !== undefined || !/^-?\d{1,3}\.\d{3}$/.test(valore)) return [];
        return [
          {
            record,
            guasto: {
              percorso: [...record.percorso, 'righe', n, 'valori', colonna],
              messaggio: `la cifra «${valore}» può voler dire ${valore.replace('.', '')} o ${conVirgola(valore)}`,
              atteso: 'le migliaia senza separatore ("1082"), i decimali col punto',
              rimedio: `scrivi "${valore.replace('.', '')}"; se ha davvero tre decimali, { valore: "${valore}", stampato: "${conVirgola(valore)}" }`,
            },
          },
        ];
      }),
    );
  });
}
