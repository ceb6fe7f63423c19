import { describe, expect, test } from 'vitest';
import { errori, tabella } from '../../motore/progetto.ts';

describe('una lettera al posto di una cifra in un codice', () => {
  test('la O dove un codice noto ha lo zero: si dice quale', () => {
    expect(errori(tabella('codice_14o: MT1K00', 'codice_14o: MT1KOO'))).toMatch(
      /«MT1KOO» ha una lettera dove il codice «MT1K00», che c’è già, ha una cifra[^]*Rimedio: scrivi «MT1K00»/,
    );
    expect(errori(tabella('codice_14o: MT1K00', 'codice_14o: MTIK00'))).toContain('scrivi «MT1K00»');
  });

  test('una lettera che in nessun codice noto è una cifra va bene', () => {
    expect(errori(tabella('codice_14o: MT1K00', 'codice_14o: OT2K00'))).toBe('');
  });
});
