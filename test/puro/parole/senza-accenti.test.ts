import { expect, test } from 'vitest';
import { piatto, senzaAccenti, soleParole } from '../../../src/puro/parole/senza-accenti.ts';

test('toglie gli accenti, composti o scritti a parte, e lascia il resto', () => {
  expect(senzaAccenti('Così, perché: Forlì n. 3º')).toBe('Cosi, perche: Forli n. 3º');
  expect(senzaAccenti('e\u0300')).toBe('e');
});

test('maiuscole e accenti non fanno due parole', () => {
  expect(piatto('CITTÀ')).toBe(piatto('citta'));
});

test('restano le parole, con uno spazio in mezzo', () => {
  expect(soleParole('  L’Aquila (AQ) – Forlì ')).toBe('l aquila aq forli');
  expect(soleParole('–')).toBe('');
});
