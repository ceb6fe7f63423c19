/** I conteggi delle pagine. */
import { mostra } from '../../puro/formula/numeri.ts';
import { daTesto } from '../../puro/formula/razionale.ts';

/** Quante cose, come si leggono in italiano: «1.059». */
export const conta = (quante: number): string => mostra(daTesto(String(quante)), 0).testo;
