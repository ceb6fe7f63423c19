import { expect, test } from 'vitest';
import { errori } from '../../motore/progetto.ts';

const VOCE = (prima: string, seconda: string, cambia = true): Record<string, string> => ({
  'rules/incongruenze/prova.yaml': `id: prova
titolo: Prova
righe:
  - id: prova-due-sedi
    titolo: Due sedi o una
    natura: altro
    versioni:
      - dice: Le sedi sono due
        ${prima}
        fonte: { documento: circolare-1, punto: "1" }
      - dice: La sede è una
        ${seconda}
        fonte: { documento: circolare-1, punto: "2" }
    spiegazione: Il testo dice due cose.
    cambia_risposta: ${cambia}
`,
});
const MUTA = '# tace';

test('chi cambia la risposta dice almeno due risposte, e diverse', () => {
  expect(errori(VOCE('valore: "2"', 'valore: "1"'))).toBe('');
  expect(errori(VOCE('se_vale: si sceglie la sede.', 'se_vale: si va alla sola sede.'))).toBe('');
  expect(errori(VOCE('valore: "2"', 'se_vale: si va alla sola sede.'))).toBe('');
  for (const mute of [VOCE(MUTA, MUTA), VOCE(MUTA, 'valore: "1"'), VOCE('valore: "1"', 'valore: "1"')]) {
    expect(errori(mute)).toMatch(
      /rules\/incongruenze\/prova\.yaml:\d+:\d+ {2}la contraddizione cambia la risposta, ma le versioni non dicono come/,
    );
  }
});

test('chi non cambia la risposta può tacerla', () => {
  expect(errori(VOCE(MUTA, MUTA, false))).toBe('');
});
