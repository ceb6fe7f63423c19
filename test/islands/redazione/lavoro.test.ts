import { describe, expect, test } from 'vitest';
import { passaA } from '../../../src/islands/redazione/valori-del-modulo.ts';

/** A contact as a rule has it: from a day, by an act, against another place. */
const ORA = {
  casella: 'nicola@inps.it',
  valido_dal: '2021-07-19',
  fonte: { documento: 'nota', punto: '§ 2' },
  certezza: 'contraddetta',
  incongruenza: 'agenda-flussi',
};
const campo = (nome: string) => ({
  nome,
  titolo: nome,
  aiuto: '',
  obbligatorio: true,
  forma: { specie: 'data' } as const,
});
const REGOLA = { modulo: [campo('casella'), campo('fonte')] };

describe('chi sceglie di nuovo che cosa succede a una regola', () => {
  test('dalla versione nuova alla correzione ritrova date, atto e incongruenza, e ciò che ha scritto', () => {
    expect(passaA('correggi', 'dal', { casella: 'luigi@inps.it' }, REGOLA, ORA)).toEqual({
      ...ORA,
      casella: 'luigi@inps.it',
    });
  });

  test('dalla correzione alla versione nuova l’atto di prima non vale per il nuovo', () => {
    expect(passaA('dal', 'correggi', { ...ORA, casella: 'luigi@inps.it' }, REGOLA, ORA)).toEqual({
      casella: 'luigi@inps.it',
    });
  });

  test('l’atto che ha già scritto resta, andata e ritorno', () => {
    const fonte = { documento: 'circolare-12-2026', punto: '§ 1' };
    const corretta = passaA('correggi', 'dal', { casella: 'a@inps.it', fonte }, REGOLA, ORA);
    expect(corretta['fonte']).toEqual(fonte);
    expect(passaA('dal', 'correggi', corretta, REGOLA, ORA)).toEqual({ casella: 'a@inps.it', fonte });
  });

  test('fra due che non sono una versione nuova non cambia niente', () => {
    expect(passaA('fino', 'correggi', ORA, REGOLA, ORA)).toBe(ORA);
  });
});
