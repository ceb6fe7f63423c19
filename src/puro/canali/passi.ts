import type { Giorno } from '../parole/date.ts';
import { pianoScadenze, type DomandaScadenze, type PassoDatato } from '../calendario/scadenze.ts';
import type { DatiScadenze } from '../calendario/tipi.ts';
import { recapitiInVigore } from './recapiti.ts';
import type { Contatto, RecapitoUso } from './tipi.ts';

/** Mailboxes for one place of the message. */
export interface RecapitoScelto {
  come: RecapitoUso['come'];
  uso: string;
  contatti: Contatto[];
}

/** A step with the mailboxes in force when it is reached. */
export interface PassoScelto extends PassoDatato {
  recapiti: RecapitoScelto[];
  /**
   * Where another reading of the text reaches the step on a day with other mailboxes: the first such day, and those.
   */
  altri: RecapitiDelGiorno[];
}

/** The mailboxes of a day. */
interface RecapitiDelGiorno {
  data: Giorno;
  recapiti: RecapitoScelto[];
}

/** The mailboxes of each use at an office, on a day. */
export function recapitiScelti(
  contatti: readonly Contatto[],
  usi: readonly RecapitoUso[],
  sede: string | null,
  giorno: Giorno,
): RecapitoScelto[] {
  return usi.map(({ uso, come }) => ({ uso, come, contatti: recapitiInVigore(contatti, uso, sede, giorno) }));
}

/**
 * The steps with the mailboxes of the day each is reached; where that day cannot be counted, of the step before it.
 * @param nonPrima the day of writing: a step that is already past is written to on that day
 */
export function passiConRecapiti(
  dati: DatiScadenze,
  contatti: readonly Contatto[],
  domanda: DomandaScadenze,
  nonPrima: Giorno = domanda.contatto,
): PassoScelto[] {
  let giorni = [domanda.contatto];
  return pianoScadenze(dati, domanda).map((passo) => {
    if (passo.dal) giorni = [passo.dal.data, ...passo.dal.altre.map(({ data }) => data).toSorted()];
    const perCaselle = new Map<string, RecapitiDelGiorno>();
    for (const giorno of giorni) {
      const data = giorno > nonPrima ? giorno : nonPrima;
      const recapiti = recapitiScelti(contatti, passo.passo.recapiti, domanda.sede, data);
      const chiave = recapiti
        .flatMap((uno) => uno.contatti.map(({ id, casella, valido_dal }) => casella ?? `${id} ${valido_dal}`))
        .join();
      if (!perCaselle.has(chiave)) perCaselle.set(chiave, { data, recapiti });
    }
    const [primi, ...altri] = perCaselle.values();
    return { ...passo, recapiti: primi?.recapiti ?? [], altri };
  });
}
