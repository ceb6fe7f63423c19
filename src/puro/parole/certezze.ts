/** How sure a statement is, in the words that each place has room for. */
import type { Certezza } from '../../types/regole.ts';

type InParole = Readonly<Record<Certezza, string>>;

/** Beside what a page says, as a mark. */
export const SEGNI_DI_CERTEZZA: InParole = {
  testuale: 'scritto nel documento',
  dedotta: 'dedotto da noi',
  contraddetta: 'contraddetto',
  non_detta: 'non detto',
};

/** In a line of text, where no mark stands. */
export const CERTEZZE_IN_RIGA: InParole = {
  testuale: 'stampato così',
  dedotta: 'lettura nostra',
  contraddetta: 'un altro punto dice altro',
  non_detta: 'la fonte non lo dice',
};

/** What each degree means, for whoever meets it for the first time. */
export const CERTEZZE_SPIEGATE: InParole = {
  testuale: 'È stampato così nella fonte.',
  dedotta: 'È una lettura nostra: il motivo dice perché.',
  contraddetta: 'Un altro punto dice altro: la voce del registro riporta tutte le letture.',
  non_detta: 'La fonte tace.',
};

/** The name of a degree: that of the rules, in Italian. */
export function nomeCertezza(certezza: Certezza): string {
  return certezza.replace('_', ' ');
}
