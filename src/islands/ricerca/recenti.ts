/**
 * The searches made on this device, kept on this device only. Where the browser refuses storage, or the reader has
 * asked that nothing be kept (`/privacy/`), every function does nothing and none throws.
 */
const RICERCHE = 'chi-fa-cosa:ricerche';
const NIENTE = 'chi-fa-cosa:non-conservare';
const MASSIMO = 8;

/** The latest searches, the last made first. */
export function leggiRecenti(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RICERCHE) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MASSIMO) : [];
  } catch {
    return [];
  }
}

/** Puts a search at the head of the latest ones; the same words, in whatever case, are kept once. */
export function ricordaRicerca(text: string): void {
  const asked = text.trim();
  if (asked === '' || !siConserva()) return;
  try {
    const others = leggiRecenti().filter((kept) => kept.toLowerCase() !== asked.toLowerCase());
    localStorage.setItem(RICERCHE, JSON.stringify([asked, ...others].slice(0, MASSIMO)));
  } catch {
    // Storage refused or full: the search works all the same.
  }
}

/** Forgets the latest searches. */
export function dimenticaRicerche(): void {
  try {
    localStorage.removeItem(RICERCHE);
  } catch {
    // Refused: there is nothing to forget.
  }
}

/** Whether the reader lets this site keep something on the device: true until they say otherwise. */
export function siConserva(): boolean {
  try {
    return localStorage.getItem(NIENTE) === null;
  } catch {
    return false;
  }
}

/** Writes down that the reader wants nothing kept (false), or that they want it again (true). */
export function decidiSeConservare(keep: boolean): void {
  try {
    if (keep) localStorage.removeItem(NIENTE);
    else localStorage.setItem(NIENTE, '1');
  } catch {
    // Refused: nothing is kept anyway.
  }
}
