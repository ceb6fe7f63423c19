import { expect, test } from 'vitest';
import type { Incongruenza } from '../../../src/materie/fonti/incongruenze.ts';
import { registro } from '../../../src/materie/fonti/registro.ts';

const voce = (id: string, cambia_risposta: boolean, natura: string, documenti: readonly string[]): Incongruenza =>
  ({
    id,
    cambia_risposta,
    natura,
    versioni: documenti.map((documento) => ({ fonte: { documento, punto: '1' } })),
  }) as unknown as Incongruenza;

const letto = registro([
  voce('lieve', false, 'refuso', ['atto-2']),
  voce('grave', true, 'contraddizione', ['atto-1', 'atto-1', 'atto-2']),
  voce('altra', false, 'refuso', ['atto-3']),
]);

test('prima le voci che cambiano una risposta, poi le altre come stanno', () => {
  expect(letto.righe.map(({ voce: { id } }) => id)).toEqual(['grave', 'lieve', 'altra']);
  expect(letto.gravi).toBe(1);
});

test('un documento citato da due versioni è uno', () => {
  expect(letto.righe[0]?.documenti).toEqual(['atto-1', 'atto-2']);
});

test('ciò per cui si sceglie: i documenti nell’ordine delle regole, le nature in ordine', () => {
  expect(letto.documenti).toEqual(['atto-2', 'atto-1', 'atto-3']);
  expect(letto.nature).toEqual(['contraddizione', 'refuso']);
});
