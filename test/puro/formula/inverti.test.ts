import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverti, type Inversione } from '../../../src/puro/formula/inverti.ts';
import {
  aTesto,
  confronta,
  decimale,
  frazione,
  meno,
  piu,
  type Razionale,
} from '../../../src/puro/formula/razionale.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { compilata, fonte, r, regola } from './scheda.ts';

const risposta = (inversione: Inversione): string =>
  'motivo' in inversione
    ? inversione.motivo
    : 'sempre' in inversione
      ? 'sempre'
      : `${inversione.relazione} ${aTesto(inversione.valore)} (${aTesto(inversione.intero)})`;

describe('la domanda al contrario', () => {
  const giacenza = regola('indice-giacenza');
  const deflusso = regola('indice-deflusso');

  test('per 30 giorni con 8.988 punti pervenuti la giacenza è al massimo 749: da 1.000 ne mancano 251', () => {
    // 30 ÷ 360 × 8.988 = 749.
    const esito = inverti(
      giacenza,
      { pervenuto: r('8988') },
      { incognita: 'giacenza', risultato: 'indice', valore: r('30'), confronto: '≤' },
    );
    expect(risposta(esito)).toBe('≤ 749 (749)');
    expect('intero' in esito && aTesto(meno(r('1000'), esito.intero))).toBe('251');
  });

  test('in pezzi interi si arrotonda dalla parte sicura', () => {
    // 1.02 × 251 = 256.02: 256 pieces are not enough.
    expect(
      risposta(
        inverti(
          deflusso,
          { pervenuti: r('251') },
          { incognita: 'definiti', risultato: 'indice', valore: r('1.02'), confronto: '≥' },
        ),
      ),
    ).toBe('≥ 12801/50 (257)');
    // 30 ÷ 360 × 1,000 = 83.33…: at most 83.
    expect(
      risposta(
        inverti(
          giacenza,
          { pervenuto: r('1000') },
          { incognita: 'giacenza', risultato: 'indice', valore: r('30'), confronto: '≤' },
        ),
      ),
    ).toBe('≤ 250/3 (83)');
  });

  test('l’incognita sotto la linea di frazione rovescia il verso', () => {
    // 1,000 ÷ x × 360 ≤ 30 when x ≥ 12,000.
    expect(
      risposta(
        inverti(
          giacenza,
          { giacenza: r('1000') },
          { incognita: 'pervenuto', risultato: 'indice', valore: r('30'), confronto: '≤' },
        ),
      ),
    ).toBe('≥ 12000 (12000)');
  });

  test('i due motivi per cui non si rovescia: l’incognita ripetuta, un’operazione che non si disfa', () => {
    const calcolo = compilata({
      ingressi: ['a', 'b'].map((id) => ({ id, etichetta: id, unita: 'pezzi' })),
      costanti: [],
      risultati: [
        { id: 'ripetuta', etichetta: 'R', formula: 'a / (a + b)', unita: 'rapporto', decimali: 2 },
        { id: 'arrotondata', etichetta: 'A', formula: 'round(a)', unita: 'pezzi', decimali: 0 },
        { id: 'assoluta', etichetta: 'B', formula: 'abs(a - b)', unita: 'pezzi', decimali: 0 },
        { id: 'assente', etichetta: 'C', formula: 'b', unita: 'pezzi', decimali: 0 },
      ],
      esempi: [],
    });
    const con = (risultato: string): Inversione =>
      inverti(calcolo, { b: r('1') }, { incognita: 'a', risultato, valore: r('0.5'), confronto: '≥' });
    expect(con('ripetuta')).toEqual({
      motivo: 'incognita-ripetuta',
      messaggio: 'Quello che si cerca entra nel calcolo più di una volta: la formula non si rovescia.',
    });
    expect(con('arrotondata')).toEqual({
      motivo: 'operazione-non-invertibile',
      messaggio: 'Fra quello che si cerca e il risultato c’è un’operazione (round) che non si può disfare.',
    });
    expect(risposta(con('assoluta'))).toBe('operazione-non-invertibile');
    expect(risposta(con('assente'))).toBe('incognita-assente');
  });

  test('se il caso dipende da quello che si cerca non si rovescia; se no, vale il caso in corso', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'a', etichetta: 'a', unita: 'pezzi' },
        { id: 'b', etichetta: 'b', unita: 'pezzi' },
      ],
      costanti: [{ id: 'soglia', etichetta: 'Soglia', valore: '1', unita: 'pezzi', fonte, certezza: 'testuale' }],
      passi: [
        {
          id: 'c',
          etichetta: 'Caso',
          unita: 'pezzi',
          casi: [{ quando: 'b > soglia', formula: 'a - b' }, { formula: 'a + b' }],
        },
      ],
      risultati: [{ id: 'x', etichetta: 'X', formula: 'c', unita: 'pezzi', decimali: 0 }],
      esempi: [],
    });
    const con = (dati: Record<string, Razionale>, incognita: string): string =>
      risposta(inverti(calcolo, dati, { incognita, risultato: 'x', valore: r('10'), confronto: '≥' }));
    expect(con({ b: r('2') }, 'a')).toBe('≥ 12 (12)');
    expect(con({ b: r('1') }, 'a')).toBe('≥ 9 (9)');
    expect(con({ a: r('5') }, 'b')).toBe('operazione-non-invertibile');
    expect(con({}, 'a')).toBe('dato-mancante-o-errato');
  });

  test('dentro un limite: oltre non si arriva, al di qua ci si è sempre', () => {
    const con = (valore: string, confronto: '≥' | '≤'): string =>
      risposta(
        inverti(
          regola('scostamento'),
          { obiettivo: r('200') },
          { incognita: 'consuntivo', risultato: 'indice', valore: r(valore), confronto },
        ),
      );
    expect(con('110', '≥')).toBe('≥ 220 (220)');
    expect(con('150', '≥')).toBe('≥ 300 (300)');
    expect(con('151', '≥')).toBe('irraggiungibile');
    expect(con('50', '≥')).toBe('sempre');
    expect(con('49', '≤')).toBe('irraggiungibile');
    expect(con('150', '≤')).toBe('sempre');
  });

  test('in un albero: quanto serve su H per arrivare a 102, con A a 90', () => {
    const altri = Object.fromEntries('BCDEFGI'.split('').map((nome) => [nome, r('100')]));
    // 102 = 100 − 1 + 20% × (H − 100), so H = 115.
    const con = (valore: string): string =>
      risposta(
        inverti(
          regola('performance-strategica'),
          { ...altri, A: r('90') },
          { incognita: 'H', risultato: 'indice', valore: r(valore), confronto: '≥' },
        ),
      );
    expect(con('102')).toBe('≥ 115 (115)');
    expect(con('109.5')).toBe('irraggiungibile');
  });

  test('in un albero, una foglia di un obiettivo dato per voci', () => {
    const altri = Object.fromEntries('ABCEFGHI'.split('').map((nome) => [nome, r('100')]));
    const dati = { ...altri, D2: r('100'), D3: r('100'), D4: r('100') };
    // D1 weighs 3.6%: 100.36 takes 110.
    expect(
      risposta(
        inverti(regola('performance-strategica'), dati, {
          incognita: 'D1',
          risultato: 'indice',
          valore: r('100.36'),
          confronto: '≥',
        }),
      ),
    ).toBe('≥ 110 (110)');
  });

  test('min e max: il minore arriva solo se ci arrivano tutti', () => {
    const calcolo = compilata({
      ingressi: ['a', 'b'].map((id) => ({ id, etichetta: id, unita: 'pezzi' })),
      costanti: [],
      risultati: [
        { id: 'minore', etichetta: 'M', formula: 'min(a, b)', unita: 'pezzi', decimali: 0 },
        { id: 'maggiore', etichetta: 'X', formula: 'max(a, b)', unita: 'pezzi', decimali: 0 },
      ],
      esempi: [],
    });
    const con = (risultato: string, valore: string, confronto: '≥' | '≤'): string =>
      risposta(inverti(calcolo, { b: r('10') }, { incognita: 'a', risultato, valore: r(valore), confronto }));
    expect([
      con('minore', '8', '≥'),
      con('minore', '12', '≥'),
      con('minore', '12', '≤'),
      con('minore', '8', '≤'),
    ]).toEqual(['≥ 8 (8)', 'irraggiungibile', 'sempre', '≤ 8 (8)']);
    expect([
      con('maggiore', '8', '≥'),
      con('maggiore', '12', '≥'),
      con('maggiore', '12', '≤'),
      con('maggiore', '8', '≤'),
    ]).toEqual(['sempre', '≥ 12 (12)', '≤ 12 (12)', 'irraggiungibile']);
  });

  test('sotto il minimo ammesso non si va', () => {
    expect(
      inverti(
        giacenza,
        { pervenuto: r('10') },
        { incognita: 'giacenza', risultato: 'indice', valore: r('-1'), confronto: '≤' },
      ),
    ).toMatchObject({ motivo: 'irraggiungibile' });
  });

  test('la risposta, rimessa nella regola, dà proprio il risultato chiesto, e un soffio più in là no (1.000 casi)', () => {
    const cifra = fc.integer({ min: 1, max: 5_000_000 }).map((n) => r(decimale(frazione(BigInt(n), 100n), 2)));
    fc.assert(
      fc.property(
        cifra,
        cifra,
        cifra,
        fc.constantFrom('≥' as const, '≤' as const),
        fc.constantFrom('giacenza', 'pervenuto'),
        (dato, traguardo, _altro, confronto, incognita) => {
          const dati = incognita === 'giacenza' ? { pervenuto: dato } : { giacenza: dato };
          const esito = inverti(giacenza, dati, { incognita, risultato: 'indice', valore: traguardo, confronto });
          if (!('relazione' in esito)) throw new Error(risposta(esito));
          const con = (valore: Razionale): number =>
            confronta(valuta(giacenza, { ...dati, [incognita]: valore }).principale?.valore as Razionale, traguardo);
          expect(con(esito.valore)).toBe(0);
          const oltre = con(piu(esito.valore, frazione(esito.relazione === '≥' ? 1n : -1n, 1_000_000n)));
          expect(confronto === '≥' ? oltre > 0 : oltre < 0).toBe(true);
          const intero = esito.relazione === '≥' || esito.intero.n > 0n ? con(esito.intero) : 0;
          expect(confronto === '≥' ? intero >= 0 : intero <= 0).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 251 },
    );
  });
});
