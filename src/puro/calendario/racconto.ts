/** What the versions of a rule say, in words: all of them with their dates, or what holds on a day. */
import { inLettere, piuGiorni, type Giorno } from '../parole/date.ts';
import { type Limiti } from './versioni.ts';
import { inOrdine, versioneIl } from './storia.ts';

const SECONDO = 'per quanto dicono i documenti';
/** What to say when the documents leave something to nobody. */
export const NESSUNO = `nessuno, ${SECONDO}`;

/** What a version answers. */
export interface RispostaNelTempo extends Limiti {
  risposta: string;
}

/** `al 31 dicembre 2026`, `all’8 marzo 2026`. */
export function al(giorno: Giorno): string {
  return prepone('al', giorno);
}

/** `dal 1º gennaio 2027`, `dall’11 maggio 2027`. */
export function dal(giorno: Giorno): string {
  return prepone('dal', giorno);
}

/**
 * The days that limits leave, without a today: `fino al 31 dicembre 2026`, `dal 1º gennaio 2027`, or nothing when there
 * is none.
 */
export function periodo({ valido_dal, valido_al }: Limiti): string {
  if (valido_dal && valido_al) return `${dal(valido_dal)} ${al(valido_al)}`;
  if (valido_al) return `fino ${al(valido_al)}`;
  return valido_dal ? dal(valido_dal) : '';
}

/** Every version with its days, none called present: true whenever it is read. */
export function racconta(versioni: readonly RispostaNelTempo[]): string {
  const ordinate = inOrdine(versioni);
  const fine = ordinate.at(-1)?.valido_al;
  const frasi = ordinate.map(({ risposta, ...limiti }, indice) => {
    // The beginning of the first one is no change that anybody looks for, unless it is all there is to say.
    const detto = periodo(indice === 0 && (fine || ordinate.length > 1) ? { ...limiti, valido_dal: null } : limiti);
    return detto ? `${detto} ${risposta}` : risposta;
  });
  return [...frasi, ...(fine ? [`poi ${NESSUNO}`] : [])].join('; ');
}

/** What holds on a day, and what comes before or after where that is soon to matter. */
export function raccontaIl(versioni: readonly RispostaNelTempo[], giorno: Giorno): string {
  const { versione, prima, dopo } = versioneIl(versioni, giorno);
  const poi = dopo?.valido_dal ? `${dal(dopo.valido_dal)} ${dopo.risposta}` : '';
  if (versione) {
    if (!versione.valido_al) return versione.risposta;
    const seguito = poi || `poi ${NESSUNO}`;
    return `${versione.risposta} fino ${al(versione.valido_al)}; ${seguito}`;
  }
  const era = prima?.valido_al
    ? `nessuno ${dal(piuGiorni(prima.valido_al, 1))}, ${SECONDO}; prima ${prima.risposta}`
    : '';
  return [era, poi].filter(Boolean).join('; ') || NESSUNO;
}

/**
 * The answers as they are on a day: those that do not depend on it stay as they were.
 * @param voci with all that they answer in time, where it changes
 */
export function risposteIl<V extends { risposta: string; nel_tempo?: readonly RispostaNelTempo[] }>(
  voci: readonly V[],
  giorno: Giorno,
): V[] {
  return voci.map((voce) =>
    voce.nel_tempo && voce.nel_tempo.length > 0 ? { ...voce, risposta: raccontaIl(voce.nel_tempo, giorno) } : voce,
  );
}

/** Days whose name begins with a vowel, as it is read: l’otto, l’undici. */
const ELISE = new Set([8, 11]);

function prepone(parola: 'al' | 'dal', giorno: Giorno): string {
  return ELISE.has(Number(giorno.slice(8))) ? `${parola}l’${inLettere(giorno)}` : `${parola} ${inLettere(giorno)}`;
}
