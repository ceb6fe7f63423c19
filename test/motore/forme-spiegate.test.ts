import { expect, test } from 'vitest';
import { caricaSchemi } from '../../src/disco/schemi.ts';

/** What has no page of its own, or is never written by hand. */
const NON_SI_SCRIVE = ['se_mancante', 'anyOf', 'formula', 'errore'];

/** Patterns of the schemas without words for who has written something else. */
function muti(nodo: unknown, dove: readonly string[]): string[] {
  if (nodo === null || typeof nodo !== 'object') return [];
  const { pattern, messaggi } = nodo as { pattern?: unknown; messaggi?: { pattern?: string } };
  const suo = typeof pattern === 'string' && !messaggi?.pattern ? [dove.join('/')] : [];
  return [
    ...suo,
    ...Object.entries(nodo).flatMap(([nome, dentro]) => (nome === 'messaggi' ? [] : muti(dentro, [...dove, nome]))),
  ];
}

test('una forma che lo schema vuole è detta in italiano a chi ne scrive un’altra', () => {
  const trovati = [...caricaSchemi('.')].flatMap(([file, schema]) => muti(schema, [file]));
  expect(trovati.filter((dove) => !dove.split('/').some((passo) => NON_SI_SCRIVE.includes(passo)))).toEqual([]);
});
