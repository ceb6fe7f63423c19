import { describe, expect, test } from 'vitest';
import { piuDebole } from '../../src/motore/provenienza.ts';

const detta = { certezza: 'testuale' as const, motivo: null, incongruenza: null };
const letta = { certezza: 'dedotta' as const, motivo: 'lo leggiamo', incongruenza: null };
const smentita = { certezza: 'contraddetta' as const, motivo: null, incongruenza: 'due-vie' };
const taciuta = { certezza: 'non_detta' as const, motivo: null, incongruenza: null };

describe('una risposta è certa quanto la cosa meno certa su cui poggia', () => {
  test('una contraddizione vince su una lettura nostra, e porta la sua voce', () => {
    expect(piuDebole([detta, letta, smentita])).toBe(smentita);
  });

  test('ciò che la fonte tace vince su tutto', () => {
    expect(piuDebole([smentita, taciuta, detta])).toBe(taciuta);
  });

  test('tra due ugualmente certe resta la propria, col suo motivo', () => {
    expect(piuDebole([letta, { ...letta, motivo: 'altro' }])).toBe(letta);
  });
});
