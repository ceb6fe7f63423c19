/** The days of a step that are worth remembering, and how they are said in a line. */
import { inItaliano, type Giorno } from '../parole/date.ts';
import type { DataDelPasso, PassoDatato } from './scadenze.ts';

/** A day of a step to be remembered: from when it can be taken, or by when it is to be closed. */
export interface DataDaRicordare {
  quando: 'dal' | 'entro';
  /** What falls on it, as the rules call it. */
  che: string;
  data: DataDelPasso;
  /** The first and the last of the days that the readings of the text give; the same where there is one. */
  prima: Giorno;
  ultima: Giorno;
}

/** The days of a step: when it opens, where it comes after another, and when its term runs out. */
export function dateDelPasso({ passo, termine, dal, entro }: PassoDatato): DataDaRicordare[] {
  return [
    ...(passo.dopo !== null && dal ? [{ quando: 'dal' as const, che: passo.nome, data: dal, ...estremi(dal) }] : []),
    ...(entro ? [{ quando: 'entro' as const, che: termine?.nome ?? passo.nome, data: entro, ...estremi(entro) }] : []),
  ];
}

/** In a line: what, by when or from when for sure, and the day from which it may already be so. */
export function inParole({ quando, che, prima, ultima }: Omit<DataDaRicordare, 'data'>): string {
  const forse = prima === ultima ? '' : `, forse già il ${inItaliano(prima)}`;
  return `${che}${quando === 'dal' ? ': si può dal' : ' entro il'} ${inItaliano(ultima)}${forse}`;
}

/** The first and the last of the days that the readings give. */
function estremi({ data, altre }: DataDelPasso): { prima: Giorno; ultima: Giorno } {
  const giorni = [data, ...altre.map((altra) => altra.data)].sort();
  return { prima: giorni[0] ?? data, ultima: giorni.at(-1) ?? data };
}
