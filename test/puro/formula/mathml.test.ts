import { describe, expect, test } from 'vitest';
import type { Calcolo, Espr } from '../../../src/puro/formula/tipi.ts';
import { rigaDiNumeri } from '../../../src/puro/formula/riga.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { mathml, mathmlAlbero } from '../../../src/puro/formula/mathml.ts';
import { compilata, r, regola } from './scheda.ts';

function formulaDi(calcolo: Calcolo, nome: string): Espr {
  const passo = calcolo.nomi[nome];
  if (passo?.tipo !== 'passo' || !passo.casi[0]) throw new Error(`${nome} non è un passo`);
  return passo.casi[0].formula;
}

/** What a formula says, without what only keeps its pieces apart. */
const senzaSpazi = (formula: string): string => formula.replace(/<mspace[^>]*>| lspace="[^"]*" rspace="[^"]*"/g, '');

describe('la formula da leggere', () => {
  test('fra due parole ogni segno ha il suo spazio, e la linea di frazione non tocca le lettere', () => {
    const calcolo = regola('indice-giacenza');
    const formula = mathml(calcolo, formulaDi(calcolo, 'indice'));
    // Between two mtext the spaces of the operator itself fall outside the row: they must be elements of the row.
    expect(
      formula.match(/<mspace width="0.3em"\/><mo lspace="0" rspace="0">.<\/mo><mspace width="0.3em"\/>/gu),
    ).toHaveLength(formula.match(/<mo\b/g)?.length ?? 0);
    expect(formula.match(/<mspace[^>]*height="0.9em" depth="0.45em"/g)).toHaveLength(4);
  });

  test('un albero dei pesi si legge come la media pesata che è', () => {
    const albero = regola('valore-pubblico').nomi['valore'];
    if (albero?.tipo !== 'albero') throw new Error('il valore pubblico non è più un albero');
    expect(
      senzaSpazi(mathmlAlbero(albero))
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('40% × Performance strategica + 30% × Performance gestionale + 30% × Performance istituzionale');
  });

  test('coi nomi, coi numeri, senza parentesi inutili', () => {
    const [passo] = valuta(regola('scostamento'), { consuntivo: r('40'), obiettivo: r('-50') }).passi;
    expect(passo && [passo.formula, rigaDiNumeri(passo)]).toEqual(['risultato a consuntivo − obiettivo', '40 − (−50)']);
    const passi = valuta(regola('progetti-regionali'), { nazionale: r('100'), regionali: [r('120'), r('100')] }).passi;
    expect(passi.map(({ formula }) => formula)).toEqual([
      'il minore fra peso di ogni progetto regionale × (il numero di risultati dei progetti regionali) e peso massimo di tutti i regionali',
      'la media di risultati dei progetti regionali',
      '(1 − peso dei progetti regionali) × risultato dei progetti nazionali + peso dei progetti regionali × media dei progetti regionali',
    ]);
    expect(passi.map(rigaDiNumeri)).toEqual([
      'il minore fra 5% × (il numero di (120; 100)) e 15%',
      'la media di (120; 100)',
      '(1 − 10%) × 100 + 10% × 110',
    ]);
  });

  test('un passo che non finisce entra nel seguente coi puntini', () => {
    const passi = valuta(regola('scostamento'), { consuntivo: r('117.03'), obiettivo: r('102') }).passi;
    expect(passi.map(rigaDiNumeri).slice(0, 2)).toEqual([
      '117,03 ÷ 102 − 1',
      '14,74…%, non meno di −50% e non più di 50%',
    ]);
  });

  test('in MathML, con le frazioni', () => {
    const calcolo = regola('indice-giacenza');
    expect(senzaSpazi(mathml(calcolo, formulaDi(calcolo, 'indice')))).toBe(
      '<math><mrow><mfrac><mrow><mtext>Giacenza annua omogeneizzata</mtext></mrow><mrow><mtext>Pervenuto annuo omogeneizzato</mtext></mrow></mfrac><mo>×</mo><mn>360</mn></mrow></math>',
    );
  });

  test('un’etichetta con segni di HTML resta testo', () => {
    const calcolo = compilata({
      ingressi: [{ id: 'a', etichetta: 'A < B & C', unita: 'rapporto' }],
      costanti: [],
      risultati: [{ id: 'x', etichetta: 'X', formula: '-(a + 1)', unita: 'rapporto', decimali: 2 }],
      esempi: [],
    });
    expect(senzaSpazi(mathml(calcolo, formulaDi(calcolo, 'x')))).toBe(
      '<math><mrow><mo>−</mo><mrow><mo>(</mo><mtext>A &lt; B &amp; C</mtext><mo>+</mo><mn>1</mn><mo>)</mo></mrow></mrow></math>',
    );
  });
});
