import { risposteIl } from '../../puro/calendario/racconto.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import { miaSede } from '../mia-sede/mia-sede.ts';
import { nellaMia } from './nella-mia.ts';
import type { CercatoreDaPagina } from './cercatore.ts';
import type { Esito } from '../../puro/ricerca/tipi.ts';

/** The answer to a query as it is today, by the reader's clock. */
export async function chiedi(cercatore: CercatoreDaPagina, testo: string, massimo: number): Promise<Esito> {
  const esito = await cercatore.cerca(testo, { massimo });
  const giorno = oggi();
  return { ...esito, risultati: risposteIl(esito.risultati, giorno), vicini: risposteIl(esito.vicini, giorno) };
}

/**
 * The same, for who asks from their own office: where they keep one on this device, what the question means there is
 * first.
 */
export async function chiediDaQui(cercatore: CercatoreDaPagina, testo: string, massimo: number): Promise<Esito> {
  return nellaMia(cercatore, testo, await chiedi(cercatore, testo, massimo), miaSede());
}
