import { expect, test } from 'vitest';
import { avvisiDiProsa } from '../../src/motore/avvisi-di-prosa.ts';
import { scriviAvvisi } from '../../src/motore/errori.ts';
import { leggiFileDiRegole } from '../../src/motore/leggi.ts';

function avvisi(testo: string): string {
  const letto = leggiFileDiRegole({ file: 'rules/prodotti/tabella-9.yaml', testo });
  if ('errori' in letto) throw new Error('il file della prova non si legge');
  return scriviAvvisi(avvisiDiProsa([letto.fileDiRegole]));
}

test('chi scrive una regola sa il file, la riga e la colonna della frase, e come si scrive', () => {
  const detto = avvisi('id: tabella-9\nrighe:\n  - id: a\n    motivo: Vale il 8% del totale\n');
  expect(detto).toContain('rules/prodotti/tabella-9.yaml:4:');
  expect(detto).toContain('«il 8» non è buon italiano');
  expect(detto).toContain('l’8%');
});

test('ciò che la fonte stampa non si corregge, né fra virgolette né in un campo che lo tiene alla lettera', () => {
  expect(avvisi("id: tabella-9\nrighe:\n  - id: a\n    descrizione: VALLE D'AOSTA\n    nota: Letta «D'AOSTA».\n")).toBe(
    '',
  );
});
