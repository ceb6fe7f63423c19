/** Milliseconds for which a journey that failed counts as made: a pointer that moves asks many times in one. */
const RESPIRO = 1000;

/**
 * Fetches what is asked for many times once; a journey that fails is made again by who asks after it, a second later
 * at the soonest: a network that hiccups must not take a part of the page away for ever.
 * @param carica the journey
 * @returns asks for it
 */
export function fincheArriva<T>(carica: () => Promise<T>): () => Promise<T> {
  let viaggio: Promise<T> | undefined;
  return () =>
    (viaggio ??= carica().catch((errore: unknown) => {
      setTimeout(() => (viaggio = undefined), RESPIRO);
      throw errore;
    }));
}
