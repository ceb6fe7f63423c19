import type { StoriaCasella } from '../../puro/canali/storie.ts';

/**
 * Whether this build shows the mailboxes that carry a person's name. `CASELLE_NOMINATIVE=no` hides them altogether:
 * role, office and functional mailbox remain. Exports as tables and structured data never have them.
 */
export function mostraNominative(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return env['CASELLE_NOMINATIVE']?.toLowerCase() !== 'no';
}

/** The mailboxes that this build has a page for. */
export function caselleMostrate(
  { caselle }: { caselle: readonly StoriaCasella[] },
  nomi: boolean = mostraNominative(),
): StoriaCasella[] {
  return caselle.filter(({ nominativa }) => nomi || !nominativa);
}
