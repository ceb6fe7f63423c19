import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leggiIngresso } from '../../../src/puro/formula/leggi.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { cifreEsatte, decimale, frazione } from '../../../src/puro/formula/razionale.ts';
import type { Calcolo, Dato, Ingresso } from '../../../src/puro/formula/tipi.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { oracolo, uguali, type Risposte } from './oracolo.ts';
import { compilata, scheda } from './scheda.ts';
import type { SchedaIndicatore } from '../../../src/types/regole.ts';

/** A decimal within the bounds of an input, with up to three digits after the point (none where it is whole). */
function cifra({ minimo, massimo, intero, ammessi, nome }: Ingresso): fc.Arbitrary<string> {
  if (ammessi) return fc.constantFrom(...ammessi.map(({ valore }) => valore));
  const cifre = intero ? 0 : 3;
  const da = BigInt(Math.ceil(Number(minimo ?? (nome.includes('obiettivo') ? '-1' : '-1000000')) * 10 ** cifre));
  const a = BigInt(Math.floor(Number(massimo ?? '20000000') * 10 ** cifre));
  return fc
    .oneof(fc.bigInt(da, a), fc.bigInt(da, da + 20000n < a ? da + 20000n : a))
    .map((n) => decimale(frazione(n, 10n ** BigInt(cifre)), cifre));
}

function risposta(ingresso: Ingresso): fc.Arbitrary<string | string[] | boolean | undefined> {
  const data: fc.Arbitrary<string | string[] | boolean> =
    ingresso.tipo === 'si_no'
      ? fc.boolean()
      : ingresso.tipo === 'scelta'
        ? fc.constantFrom(...(ingresso.opzioni ?? []).map(({ id }) => id))
        : ingresso.tipo === 'lista'
          ? fc.array(cifra(ingresso), { minLength: 1, maxLength: 5 })
          : cifra(ingresso);
  return ingresso.se_mancante === undefined ? data : fc.option(data, { nil: undefined, freq: 5 });
}

/** Names of a tree that are answered together: each node as a whole or by its leaves, by a seed of yes and no. */
function scelteAlbero(calcolo: Calcolo, intere: readonly boolean[]): Set<string> {
  const tolti = new Set<string>();
  let i = 0;
  const visita = (voci: readonly { nome?: string; voci?: never[] }[], togli: boolean): void => {
    for (const { nome, voci: sotto } of voci) {
      const intera = nome !== undefined && sotto !== undefined && intere[i++ % intere.length] === true;
      if (nome !== undefined && (togli || (sotto !== undefined && !intera))) tolti.add(nome);
      visita(sotto ?? [], togli || intera);
    }
  };
  for (const nome of Object.values(calcolo.nomi)) if (nome.tipo === 'albero') visita(nome.voci as never[], false);
  return tolti;
}

function dati(calcolo: Calcolo, risposte: Risposte): Record<string, Dato> {
  return Object.fromEntries(
    calcolo.ingressi.flatMap((ingresso) => {
      const scritta = risposte[ingresso.nome];
      if (scritta === undefined) return [];
      if (typeof scritta === 'boolean') return [[ingresso.nome, scritta]];
      const { dato } = leggiIngresso(
        ingresso,
        (Array.isArray(scritta) ? scritta.join(';') : scritta).replaceAll('.', ','),
      );
      if (dato === undefined) throw new Error(`${ingresso.nome}: ${String(scritta)}`);
      return [[ingresso.nome, dato]];
    }),
  );
}

/** Runs both on one set of answers: they agree on every figure, and where we refuse there is a reason. */
function concordano(regola: SchedaIndicatore, calcolo: Calcolo, risposte: Risposte): number {
  const nostri = valuta(calcolo, dati(calcolo, risposte)).risultati;
  const loro = oracolo(regola, risposte);
  let cifre = 0;
  for (const { id, valore, errore } of nostri) {
    const atteso = loro[id];
    if (valore === null) expect(errore?.messaggio, `${id} ${JSON.stringify(risposte)}`).toBeTruthy();
    else if (typeof valore === 'boolean') expect(valore).toBe(atteso);
    else
      expect(
        typeof atteso === 'object' && uguali(valore, atteso),
        `${id}: ${valore.n}/${valore.d}, oracolo ${String(atteso)}, ${JSON.stringify(risposte)}`,
      ).toBe(true);
    if (valore !== null) cifre += 1;
  }
  return cifre;
}

describe('un secondo calcolo, indipendente, dà gli stessi numeri su dati a caso', () => {
  const indicatori = caricaCatalogo().indicatori.map((indicatore) => ({ indicatore, calcolo: indicatore.calcolo }));

  test.each(indicatori.map((coppia) => [coppia.indicatore.id, coppia] as const))(
    '%s, 500 volte',
    (_id, { indicatore, calcolo }) => {
      let cifre = 0;
      fc.assert(
        fc.property(
          fc.record(Object.fromEntries(calcolo.ingressi.map((ingresso) => [ingresso.nome, risposta(ingresso)]))),
          fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
          (tutte, intere) => {
            const tolti = scelteAlbero(calcolo, intere);
            const risposte = Object.fromEntries(
              Object.entries(tutte).filter(([nome, data]) => data !== undefined && !tolti.has(nome)),
            ) as Risposte;
            cifre += concordano(indicatore, calcolo, risposte);
          },
        ),
        { numRuns: 500, seed: 20211231 },
      );
      // Otherwise the comparison would have been between two refusals.
      expect(cifre).toBeGreaterThan(250);
    },
  );

  test('formule a caso con tutte le operazioni, 3.000 volte', () => {
    const foglia = fc.constantFrom('a', 'b', 'c', 'mille', '0', '1');
    const { espr } = fc.letrec<{ espr: string }>((lega) => ({
      espr: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        foglia,
        fc
          .tuple(lega('espr'), fc.constantFrom('+', '-', '*', '/', '×', '÷', '−'), lega('espr'))
          .map(([x, op, y]) => `(${x} ${op} ${y})`),
        fc
          .tuple(foglia, fc.constantFrom('+', '-', '*', '/'), foglia, fc.constantFrom('+', '-', '*', '/'), foglia)
          .map((parti) => parti.join(' ')),
        fc.tuple(fc.constantFrom('min', 'max'), lega('espr'), lega('espr')).map(([f, x, y]) => `${f}(${x}, ${y})`),
        fc.tuple(lega('espr'), fc.constantFrom(0, 1, 2)).map(([x, cifre]) => `round(${x}, ${cifre})`),
        lega('espr').map((x) => `abs(${x})`),
        lega('espr').map((x) => `-(${x})`),
        lega('espr').map((x) => `clamp(${x}, -mille, mille)`),
      ),
    }));
    const decimali = fc.integer({ min: -99999, max: 99999 }).map((n) => decimale(frazione(BigInt(n), 100n), 2));
    let cifre = 0;
    fc.assert(
      fc.property(espr, decimali, decimali, decimali, (formula, a, b, c) => {
        // Every name is used, so that none is refused as idle; nothing is added to the value.
        const regola = scheda({
          ingressi: ['a', 'b', 'c'].map((id) => ({ id, etichetta: id, unita: 'rapporto' })),
          costanti: [
            {
              id: 'mille',
              etichetta: 'Mille',
              valore: '1000.5',
              unita: 'rapporto',
              fonte: { documento: 'd', punto: 'p' },
              certezza: 'testuale',
            },
          ],
          risultati: [
            { id: 'esito', etichetta: 'Esito', formula, unita: 'rapporto', decimali: 2 },
            { id: 'usati', etichetta: 'Usati', formula: 'a + b + c + mille', unita: 'rapporto', decimali: 2 },
          ],
          esempi: [],
        });
        cifre += concordano(regola, compilata(regola), { a, b, c });
      }),
      { numRuns: 3000, seed: 360 },
    );
    expect(cifre).toBeGreaterThan(4000);
  });
});

describe('le frazioni', () => {
  test('lette, sommate e rilette restano le stesse', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }), (n, cifre) => {
        const valore = frazione(n, 10n ** BigInt(cifre));
        expect(decimale(valore, cifreEsatte(valore) ?? -1)).toBe(decimale(valore, 6));
      }),
      { seed: 7 },
    );
  });
});
