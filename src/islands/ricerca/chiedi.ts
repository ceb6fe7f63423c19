import { risposteIl } from '../../puro/calendario/racconto.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import { miaSede } from '../mia-sede/mia-sede.ts';
import { nellaMia } from './nella-mia.ts';
import type { Cercatore, Esito } from '../../puro/ricerca/tipi.ts';

/** The answer to a query as it is today, by the reader's clock. */
export function chiedi(cercatore: Cercatore, testo: string, massimo: number): Esito {
  const esito = cercatore.cerca(testo, { massimo });
  const giorno = oggi();
  return { ...esito, risultati: risposteIl(esito.risultati, giorno), vicini: risposteIl(esito.vicini, giorno) };
}

/**
 * The same, for who asks from their own office: where they keep one on this device, what the question means there is
 * first.
 */
export function chiediDaQui(cercatore: Cercatore, testo: string, massimo: number): Esito {
  return nellaMia(cercatore, testo, chiedi(cercatore, testo, massimo), miaSede());
}
