import type { Giorno } from '../parole/date.ts';
import { pianoScadenze, type DomandaScadenze, type PassoDatato } from '../calendario/scadenze.ts';
import type { DatiScadenze } from '../calendario/tipi.ts';
import { recapitiInVigore } from './recapiti.ts';
import type { Contatto, RecapitoUso } from './tipi.ts';

/** Mailboxes for one place of the message. */
export interface RecapitoScelto {
  come: 'a' | 'cc';
  uso: string;
  contatti: Contatto[];
}

/** A step with the mailboxes in force when it is reached. */
export interface PassoScelto extends PassoDatato {
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
  let giorno = domanda.contatto;
  return pianoScadenze(dati, domanda).map((passo) => {
    giorno = passo.dal?.data ?? giorno;
    return {
      ...passo,
      recapiti: recapitiScelti(contatti, passo.passo.recapiti, domanda.sede, giorno > nonPrima ? giorno : nonPrima),
    };
  });
}
