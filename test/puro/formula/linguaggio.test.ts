import { describe, expect, test } from 'vitest';
import { aTesto, type Razionale } from '../../../src/puro/formula/razionale.ts';
import type { Calcolo, Dati, Espr, RigaAlbero } from '../../../src/puro/formula/tipi.ts';
import { rigaDiNumeri } from '../../../src/puro/formula/riga.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { leggiIngresso, obbligatori } from '../../../src/puro/formula/leggi.ts';
import { mathml, mathmlAlbero } from '../../../src/puro/formula/mathml.ts';
import { curva, tracciato } from '../../../src/puro/formula/curva.ts';
import { compilata, fonte, r, regola } from './scheda.ts';

const risultati = (id: string, dati: Dati): Record<string, string> =>
  Object.fromEntries(
    valuta(regola(id), dati).risultati.map(({ id: quale, valore, errore }) => [
      quale,
      valore === null ? (errore?.codice ?? '') : typeof valore === 'boolean' ? String(valore) : aTesto(valore),
    ]),
  );

describe('lo scostamento', () => {
  test('il doppio dell’obiettivo è +100%, ma entro il limite +50% e l’indice 150', () => {
    expect(risultati('scostamento', { consuntivo: r('200'), obiettivo: r('100') })).toEqual({
      scostamento: '100',
      'scostamento-limitato': '50',
      indice: '150',
      differenza: '100',
    });
  });

  test('se più basso è meglio, 80 giorni su 100 sono +20%', () => {
    expect(risultati('scostamento', { consuntivo: r('80'), obiettivo: r('100'), verso: 'decrescente' })).toMatchObject({
      scostamento: '20',
      indice: '120',
    });
  });

  test('gli interessi legali del 2020, da 13.614.449 a 4.091.820: 9.522.629 ÷ 13.614.449, cioè +69,95% e col limite +50%', () => {
    const esito = valuta(regola('scostamento'), {
      consuntivo: r('4091820'),
      obiettivo: r('13614449'),
      verso: 'decrescente',
    });
    expect(esito.principale?.valore).toEqual({ n: 952262900n, d: 13614449n });
    expect(esito.risultati[1]?.valore).toEqual(r('50'));
    expect(esito.passi[0]?.condizione).toBe('che cosa è meglio = più basso è meglio');
  });

  test('un obiettivo negativo non ha percentuale, la differenza resta: da −50 a 40 sono 90', () => {
    expect(risultati('scostamento', { consuntivo: r('40'), obiettivo: r('-50') })).toEqual({
      scostamento: 'obiettivo-non-positivo',
      'scostamento-limitato': 'obiettivo-non-positivo',
      indice: 'obiettivo-non-positivo',
      differenza: '90',
    });
  });

  test('un verso che non c’è non è ammesso', () => {
    expect(risultati('scostamento', { consuntivo: r('1'), obiettivo: r('1'), verso: 'calante' })).toMatchObject({
      scostamento: 'valore-non-ammesso',
    });
  });
});

describe('più risposte, elenchi, coefficienti stampati', () => {
  test('la dismissione ha due letture e nessuna principale', () => {
    const esito = valuta(regola('dismissione'), {
      unita: r('300'),
      obiettivo_unita: r('600'),
      valore: r('60000000'),
      obiettivo_valore: r('60000000'),
    });
    // 70% × 50 + 30% × 100 = 65; 30% × 50 + 70% × 100 = 85.
    expect(esito.risultati.map(({ id, valore }) => [id, aTesto(valore as Razionale)])).toEqual([
      ['unita-settanta', '65'],
      ['valore-settanta', '85'],
    ]);
    expect(esito.principale).toBeNull();
    expect(esito.errore).toBeNull();
  });

  test('TEP: solo i cinque coefficienti stampati', () => {
    for (const [coefficiente, atteso] of [
      ['0', '0'],
      ['0.5', '50'],
      ['0.85', '85'],
      ['1', '100'],
      ['1.2', '120'],
      ['0.9', 'valore-non-ammesso'],
      ['2', 'valore-non-ammesso'],
    ] as const) {
      expect(risultati('tep', { parametro: r('100'), coefficiente: r(coefficiente) })).toEqual({ tep: atteso });
    }
  });

  test('progetti regionali: il 5% ciascuno, al più il 15%', () => {
    const con = (...regionali: string[]): string | undefined =>
      risultati('progetti-regionali', { nazionale: r('90'), regionali: regionali.map(r) })['risultato'];
    expect(con()).toBe('90');
    expect(con('110')).toBe('91'); // 95% × 90 + 5% × 110 = 85,5 + 5,5
    expect(con('110', '110', '130', '130')).toBe('189/2'); // 85% × 90 + 15% × 120 = 76,5 + 18
  });

  test('elenchi: si sommano i termini riga per riga, e lunghezze diverse sono un errore', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'definiti', etichetta: 'Definiti', unita: 'pezzi', lista: true },
        { id: 'pervenuti', etichetta: 'Pervenuti', unita: 'pezzi', lista: true },
      ],
      costanti: [],
      risultati: [
        {
          id: 'totale',
          etichetta: 'Totale',
          formula: 'somma(definiti) / somma(pervenuti)',
          unita: 'rapporto',
          decimali: 2,
          principale: true,
        },
        { id: 'peggiore', etichetta: 'Peggiore', formula: 'min(definiti / pervenuti)', unita: 'rapporto', decimali: 2 },
        { id: 'media', etichetta: 'Media', formula: 'media(definiti / pervenuti)', unita: 'rapporto', decimali: 2 },
      ],
      esempi: [],
    });
    const esito = valuta(calcolo, { definiti: [r('90'), r('30')], pervenuti: [r('100'), r('20')] });
    // 120 ÷ 120 = 1; the ratios are 0.9 and 1.5.
    expect(esito.risultati.map(({ valore }) => aTesto(valore as Razionale))).toEqual(['1', '9/10', '6/5']);
    const corto = valuta(calcolo, { definiti: [r('90')], pervenuti: [r('100'), r('20')] }).risultati;
    expect(corto.map(({ errore }) => errore?.codice)).toEqual([undefined, 'elenchi-diversi', 'elenchi-diversi']);
    expect(valuta(calcolo, { definiti: [], pervenuti: [] }).risultati.map(({ errore }) => errore?.codice)).toEqual([
      'divisione-per-zero',
      'elenco-vuoto',
      'elenco-vuoto',
    ]);
  });

  test('sì e no, tabelle di valori stampati, valori sottintesi', () => {
    const opzioni = ['I', 'II'].map((id) => ({ id, etichetta: `${id} trimestre` }));
    const calcolo = compilata({
      ingressi: [
        { id: 'obiettivo', etichetta: 'Obiettivo', unita: 'pezzi', obiettivo: true },
        { id: 'fatti', etichetta: 'Fatti', unita: 'pezzi', se_mancante: '0' },
        { id: 'trimestre', etichetta: 'Trimestre', opzioni },
        { id: 'prorogato', etichetta: 'Prorogato', si_no: true, se_mancante: 'no' },
      ],
      costanti: [],
      tabelle: [
        {
          id: 'quota',
          etichetta: 'Quota',
          unita: 'percento',
          chiavi: ['trimestre'],
          righe: [{ chiave: ['I'], valore: '25' }],
          fonte,
          certezza: 'testuale',
        },
      ],
      risultati: [
        { id: 'programmato', etichetta: 'Programmato', formula: 'quota * obiettivo', unita: 'pezzi', decimali: 2 },
        {
          id: 'raggiunto',
          etichetta: 'Raggiunto',
          formula: 'prorogato o fatti ≥ quota * obiettivo e non (fatti = 0)',
          unita: 'si_no',
          decimali: 0,
          principale: true,
        },
      ],
      esempi: [],
    });
    const con = (dati: Dati): unknown[] =>
      valuta(calcolo, dati).risultati.map(({ valore, errore }) =>
        valore === null ? errore?.codice : typeof valore === 'boolean' ? valore : aTesto(valore),
      );
    expect(con({ obiettivo: r('1000'), fatti: r('250'), trimestre: 'I' })).toEqual(['250', true]);
    expect(con({ obiettivo: r('1000'), fatti: r('249'), trimestre: 'I' })).toEqual(['250', false]);
    expect(con({ obiettivo: r('1000'), trimestre: 'I' })).toEqual(['250', false]);
    expect(con({ obiettivo: r('1000'), trimestre: 'I', prorogato: true })).toEqual(['250', true]);
    expect(con({ obiettivo: r('1000'), trimestre: 'II' })).toEqual([
      'combinazione-non-prevista',
      'combinazione-non-prevista',
    ]);
    expect(obbligatori(calcolo).map(({ nome }) => nome)).toEqual(['obiettivo', 'trimestre']);
  });

  test('un ingresso facoltativo che manca toglie solo i risultati che lo usano', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'a', etichetta: 'A', unita: 'rapporto' },
        { id: 'b', etichetta: 'B', unita: 'rapporto', facoltativo: true },
      ],
      costanti: [],
      risultati: [
        { id: 'solo-a', etichetta: 'Solo A', formula: 'a', unita: 'rapporto', decimali: 2 },
        { id: 'anche-b', etichetta: 'Anche B', formula: 'a + b', unita: 'rapporto', decimali: 2 },
      ],
      esempi: [],
    });
    const esito = valuta(calcolo, { a: r('2') });
    expect(esito.risultati.map(({ errore }) => errore?.codice)).toEqual([undefined, 'dato-mancante']);
    expect(esito.errore).toBeNull();
  });

  test('un divisore composto è nominato per com’è scritto', () => {
    const calcolo = compilata({
      ingressi: ['a', 'b'].map((id) => ({ id, etichetta: id.toUpperCase(), unita: 'pezzi' })),
      costanti: [],
      risultati: [{ id: 'q', etichetta: 'Q', formula: 'a / (a - b)', unita: 'rapporto', decimali: 2 }],
      esempi: [],
    });
    expect(valuta(calcolo, { a: r('3'), b: r('3') }).errore?.messaggio).toBe(
      '«A − B» è zero: non si può dividere per zero.',
    );
  });

  test('elenchi e sì o no come li scrive una persona', () => {
    const lista = { nome: 'l', etichetta: 'L', tipo: 'lista', unita: 'indice' } as const;
    const siNo = { nome: 's', etichetta: 'S', tipo: 'si_no', unita: 'si_no' } as const;
    expect(leggiIngresso(lista, '120;102,5;')).toEqual({ dato: [r('120'), r('102.5')] });
    expect(leggiIngresso(lista, '120; x')).toEqual({
      errore: 'voce 2 dell’elenco: «x» non è un numero. Scrivilo così: 1.234,56.',
    });
    expect([leggiIngresso(siNo, 'Sì'), leggiIngresso(siNo, 'no'), leggiIngresso(siNo, '')]).toEqual([
      { dato: true },
      { dato: false },
      {},
    ]);
    expect(leggiIngresso(siNo, 'forse')).toHaveProperty('errore');
  });
});

describe('l’albero della performance strategica', () => {
  const CENTO = Object.fromEntries('ABCDEFGHI'.split('').map((nome) => [nome, r('100')]));
  const calcolo = regola('performance-strategica');
  const indice = (dati: Dati): string => aTesto(valuta(calcolo, dati).principale?.valore as Razionale);
  const righe = (dati: Dati): RigaAlbero[] => valuta(calcolo, dati).passi[0]?.righe ?? [];

  test('i pesi stampati, obiettivo per obiettivo: dieci punti in più valgono quanto il peso', () => {
    // A 10% × 100%; B, C 30% × 30%; D 30% × 40%; E, F 10%; G 40% × 20%; H 40% × 50%; I 40% × 30%.
    const attesi = { A: 1, B: 0.9, C: 0.9, D: 1.2, E: 1, F: 1, G: 0.8, H: 2, I: 1.2 };
    for (const [nome, punti] of Object.entries(attesi)) {
      expect(valuta(calcolo, { ...CENTO, [nome]: r('110') }).principale?.valore, nome).toEqual(r(String(100 + punti)));
    }
  });

  test('dentro ogni obiettivo i pesi sono quelli stampati', () => {
    const attesi: Record<string, number[]> = {
      A: [40, 20, 40],
      B: [75, 25],
      C: [40, 15, 15, 30],
      D: [30, 30, 30, 10],
      E: [50, 50],
      F: [50, 40, 10],
      G: [10, 10, 20, 20, 30, 10],
      H: [10, 10, 20, 10, 10, 10, 30],
      I: [50, 10, 40],
    };
    const albero = calcolo.nomi['strategica'];
    if (albero?.tipo !== 'albero') throw new Error('non è un albero');
    const obiettivi = albero.voci.flatMap(({ voci }) => voci ?? []);
    expect(
      Object.fromEntries(obiettivi.map(({ nome, voci }) => [nome, (voci ?? []).map(({ peso }) => Number(peso))])),
    ).toEqual(attesi);
  });

  test('l’indice di giacenza pesa il 3,6% del tutto: 30% di 40% di 30%', () => {
    const { D: _D, ...altri } = CENTO;
    const dati = { ...altri, D1: r('110'), D2: r('100'), D3: r('100'), D4: r('100') };
    expect(indice(dati)).toBe('2509/25'); // 100,36
    const riga = righe(dati).find(({ nome }) => nome === 'D1');
    expect([riga && aTesto(riga.pesoComplessivo), riga && aTesto(riga.contributo)]).toEqual(['18/5', '99/25']);
  });

  test('oltre 150 conta 150, e la riga lo dice', () => {
    const riga = righe({ ...CENTO, A: r('300') }).find(({ nome }) => nome === 'A');
    expect(riga && [aTesto(riga.valore), aTesto(riga.primaDelLimite ?? r('0'))]).toEqual(['150', '300']);
    expect(righe({ ...CENTO, A: r('150') }).find(({ nome }) => nome === 'A')?.primaDelLimite).toBeNull();
  });

  test('più progetti con un solo peso si dividono in parti uguali, esatte', () => {
    const { D: _D, ...altri } = CENTO;
    // 301 ÷ 3 × 30% of D, which weighs 12%: 100 + 12% × 30% × 1/3 = 100.012.
    expect(
      indice({ ...altri, D1: r('100'), D2: r('100'), D3a: r('100'), D3b: r('100'), D3c: r('101'), D4: r('100') }),
    ).toBe('25003/250');
  });

  test('i contributi delle voci sorelle sommano al totale', () => {
    const dati = { ...CENTO, B: r('87.5'), H: r('123') };
    const foglie = righe(dati).filter(({ foglia }) => foglia);
    const somma = foglie.reduce((totale, { contributo: { n, d } }) => totale + Number(n) / Number(d), 0);
    expect(somma).toBeCloseTo(
      Number(r(String(100 - 12.5 * 0.09 + 23 * 0.2)).n) / Number(r(String(100 - 12.5 * 0.09 + 23 * 0.2)).d),
      10,
    );
  });

  test('un obiettivo dato due volte, o che manca, si dice', () => {
    expect(valuta(calcolo, { ...CENTO, D1: r('100') }).errore?.messaggio).toBe(
      '«D. Reassessment del nuovo modello organizzativo» è dato due volte: come D e con le sue voci (D1). Tieni l’uno o le altre.',
    );
    const { C: _C, ...senzaC } = CENTO;
    expect(valuta(calcolo, senzaC).errore?.messaggio).toBe(
      'Manca «C. Benessere interno»: dai C, oppure tutte le sue voci (C1, C2, C3, C4).',
    );
    const { D: _D, ...senzaD } = CENTO;
    expect(valuta(calcolo, { ...senzaD, D1: r('100') }).errore).toMatchObject({
      codice: 'dato-mancante',
      ingresso: 'D2',
    });
  });
});

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

describe('la curva del risultato', () => {
  test('la giacenza cresce in linea retta; dove non c’è numero la linea si spezza', () => {
    const calcolo = regola('indice-giacenza');
    const dati = { giacenza: r('1000'), pervenuto: r('12000') };
    expect(curva(calcolo, dati, 'giacenza', 'indice', [r('0'), r('2000')], 4)).toEqual([
      { x: 0, y: 0 },
      { x: 500, y: 15 },
      { x: 1000, y: 30 },
      { x: 1500, y: 45 },
      { x: 2000, y: 60 },
    ]);
    const spezzata = curva(calcolo, dati, 'pervenuto', 'indice', [r('0'), r('24000')], 2);
    expect(spezzata.map(({ y }) => y)).toEqual([null, 30, 15]);
    expect(tracciato(spezzata, 100, 40)).toEqual({ d: 'M50 0L100 40', minimo: 15, massimo: 30 });
  });
});
