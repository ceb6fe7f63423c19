import { leggiConPosizioni } from '../leggi.ts';
import { leggiInFretta } from '../leggi-in-fretta.ts';
import type { Testimone } from './testimone.ts';

/** One witness from its text. */
export function leggiTestimone(file: string, testo: string): Testimone {
  const dati = leggiInFretta(testo) ?? leggiConPosizioni(file, testo);
  if ('errori' in dati)
    throw new Error(
      `${file}: non è un testimone leggibile (${dati.errori[0]?.messaggio ?? ''}). Rifallo: npm run riscontra.`,
    );
  return dati.dati as Testimone;
}
