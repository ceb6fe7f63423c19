import { expect, test } from 'vitest';
import { sceltaDetta } from '../../../src/puro/parole/scelta-detta.ts';

test.each([
  ['unita-organizzativa', 'unità organizzativa'],
  ['unita-immobiliari', 'unità immobiliari'],
  // What two structures become when they are joined.
  ['unita', 'unita'],
  ['attivita-istituzionali', 'attività istituzionali'],
  ['al-piu', 'al più'],
  ['non_detta', 'non detta'],
  ['decreto-legge', 'decreto-legge'],
  ['si', 'sì'],
])('«%s» si legge «%s»', (scelta, letta) => expect(sceltaDetta(scelta)).toBe(letta));
