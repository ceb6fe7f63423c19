/** The reader's own office in the answers of the search: what a question that names no office asks there comes first. */
import type { Cercatore, Esito } from '../../puro/ricerca/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { MiaSede } from '../mia-sede/mia-sede.ts';

/** An answer that is an office, or its mailboxes. */
const DI_UNA_SEDE = /^\/(?:sedi|contatti)\//;
/** What every such answer is called, whatever the office. */
const DI_TUTTE = new Set(['contatti', 'inps']);

const parole = (testo: string): string[] =>
  testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((parola) => parola.length > 3);

/** Whether the question says the name of an office that answers it. */
function nomina(testo: string, { risultati }: Esito): boolean {
  const chieste = new Set(parole(testo));
  return risultati
    .filter(({ url }) => DI_UNA_SEDE.test(url ?? ''))
    .flatMap(({ nome, descrizione }) => parole(`${nome ?? ''} ${descrizione}`))
    .some((parola) => !DI_TUTTE.has(parola) && chieste.has(parola));
}

/**
 * @param esito what the search answers to the question as it is
 * @param mia the reader's own office, if they keep one
 * @returns the same answer; where it is not certain and the question names no office, and the same asked of the reader's
 *   finds it, this first: no answer becomes surer
 */
export function nellaMia(cercatore: Cercatore, testo: string, esito: Esito, mia: MiaSede | null): Esito {
  if (!mia || esito.certo || esito.fuori || esito.risultati.length === 0 || nomina(testo, esito)) return esito;
  const [suo] = cercatore.cerca(`${testo} ${mia.nome}`, { massimo: 1 }).risultati;
  const sue = [
    ...(mia.struttura ? [INDIRIZZI.sede(mia.struttura)] : []),
    ...(mia.sede ? [INDIRIZZI.contatti(mia.sede)] : []),
  ];
  if (!suo?.url || !sue.includes(suo.url)) return esito;
  return { ...esito, risultati: [suo, ...esito.risultati.filter(({ url }) => url !== suo.url)] };
}
