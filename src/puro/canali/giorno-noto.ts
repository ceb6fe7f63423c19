import { inLettere, type Giorno } from '../parole/date.ts';
import type { Protocollo } from './tipi.ts';

type InTempo = Pick<Protocollo, 'valido_dal' | 'valido_al' | 'ultima_notizia'>;

/**
 * The day that the plain answers of a protocol are about: that of its last news, because nothing is known of later
 * ones, but within its own days. An act may be written before the day on which it begins.
 */
export function giornoNoto({ valido_dal, valido_al, ultima_notizia }: InTempo): Giorno {
  const giorno = ultima_notizia === null || ultima_notizia < valido_dal ? valido_dal : ultima_notizia;
  return valido_al !== null && valido_al < giorno ? valido_al : giorno;
}

/** The same day, with what makes it that one: «19 luglio 2021, giorno dell’ultimo documento che abbiamo». */
export function giornoNotoDetto(protocollo: InTempo): string {
  const giorno = giornoNoto(protocollo);
  const perche =
    giorno === protocollo.ultima_notizia
      ? 'giorno dell’ultimo documento che abbiamo'
      : giorno === protocollo.valido_al
        ? 'ultimo giorno del protocollo'
        : 'primo giorno del protocollo';
  return `${inLettere(giorno)}, ${perche}`;
}

/** The last day of which anything is known, of the protocol that knows the latest. */
export function ultimoGiornoNoto(protocolli: readonly InTempo[]): Giorno | undefined {
  return protocolli.map(giornoNoto).sort().at(-1);
}
