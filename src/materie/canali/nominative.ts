import type { StoriaCasella } from '../../puro/canali/storie.ts';

type Ambiente = Readonly<Record<string, string | undefined>>;

/** The settings of the process; a browser has none. */
function ambiente(): Ambiente {
  return (globalThis as { process?: { env: Ambiente } }).process?.env ?? {};
}

/**
 * Whether this build shows the mailboxes that carry a person's name. `CASELLE_NOMINATIVE=no` hides them altogether:
 * role, office and functional mailbox remain. Exports as tables and structured data never have them.
 */
export function mostraNominative(env: Ambiente = ambiente()): boolean {
  return env['CASELLE_NOMINATIVE']?.toLowerCase() !== 'no';
}

/** The mailboxes that this build has a page for. */
export function caselleMostrate(
  { caselle }: { caselle: readonly StoriaCasella[] },
  nomi: boolean = mostraNominative(),
): StoriaCasella[] {
  return caselle.filter(({ nominativa }) => nomi || !nominativa);
}
