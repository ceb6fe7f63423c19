/** The counts that pages show. */
import { mostra } from '../../puro/formula/numeri.ts';
import { daTesto } from '../../puro/formula/razionale.ts';

/** How many things, as read in Italian: «1.059». */
export const conta = (quante: number): string => mostra(daTesto(String(quante)), 0).testo;
