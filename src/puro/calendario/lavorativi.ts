import { giornoDellaSettimana, piuGiorni, type Giorno } from '../parole/date.ts';
import { festaDelGiorno, type Festivita } from './festivita.ts';

/** Which days count as working days, and from which day the count starts. */
export interface RegoleConteggio {
  feste: readonly Festivita[];
  /** The patron saint's feast, when it closes the office. */
  patrono: Festivita | null;
  sabatoLavorativo: boolean;
  /** True if the day of the contact, when it is a working day, is day 1. */
  contaGiornoContatto: boolean;
}

/** Why a day does not count. */
export interface Salto {
  motivo: 'festa' | 'patrono' | 'domenica' | 'sabato' | 'giorno-contatto';
  /** In Italian, for example «Anniversario della Liberazione». */
  nome: string;
}

/** A day of the count: its number from 1, or the reason why it was skipped. */
export type GiornoContato =
  { data: Giorno; numero: number; salto: null } | { data: Giorno; numero: null; salto: Salto };

/** Why a day is not a working day, or null if it is one. A feast says more than the day of the week it falls on. */
export function saltoDelGiorno(giorno: Giorno, regole: Omit<RegoleConteggio, 'contaGiornoContatto'>): Salto | null {
  const festa = festaDelGiorno(giorno, regole.feste);
  if (festa) return { motivo: 'festa', nome: festa.nome };
  if (regole.patrono && festaDelGiorno(giorno, [regole.patrono]))
    return { motivo: 'patrono', nome: regole.patrono.nome };
  const settimana = giornoDellaSettimana(giorno);
  if (settimana === 0) return { motivo: 'domenica', nome: 'domenica' };
  if (settimana === 6 && !regole.sabatoLavorativo) return { motivo: 'sabato', nome: 'sabato' };
  return null;
}

/**
 * Counts working days from a contact.
 * @param contatto the day of the contact
 * @param giorni how many working days, at least 1
 * @returns every day from the contact to the last one counted: the last is the day the term runs out
 */
export function contaLavorativi(contatto: Giorno, giorni: number, regole: RegoleConteggio): GiornoContato[] {
  if (!Number.isInteger(giorni) || giorni < 1)
    throw new RangeError(`giorni lavorativi: un intero da 1 in su, non ${giorni}`);
  const contati: GiornoContato[] = [];
  let numero = 0;
  for (let data = contatto; numero < giorni; data = piuGiorni(data, 1)) {
    const salto =
      data === contatto && !regole.contaGiornoContatto
        ? ({ motivo: 'giorno-contatto', nome: 'giorno del contatto' } as const)
        : saltoDelGiorno(data, regole);
    if (salto) contati.push({ data, numero: null, salto });
    else contati.push({ data, numero: (numero += 1), salto: null });
  }
  return contati;
}

/** The first working day after a day. */
export function lavorativoDopo(giorno: Giorno, regole: RegoleConteggio): Giorno {
  return contaLavorativi(giorno, 1, { ...regole, contaGiornoContatto: false }).at(-1)?.data ?? giorno;
}
