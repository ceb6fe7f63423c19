import { describe, expect, test } from 'vitest';
import { difettiPesiStampati } from '../../../src/materie/indicatori/lingua/pesi.ts';
import { errori, fonte, scheda } from '../../puro/formula/scheda.ts';
import type { AlberoDeiPesi, AlberoPesi, SchedaIndicatore, VoceAlbero } from '../../../src/types/regole.ts';

const albero = (voci: AlberoDeiPesi['voci']): Partial<SchedaIndicatore> => ({
  ingressi: [],
  costanti: [],
  alberi: [{ id: 'radice', etichetta: 'Radice', unita: 'indice', voci, fonte, certezza: 'testuale' }],
  risultati: [{ id: 'indice', etichetta: 'Indice', formula: 'radice', unita: 'indice', decimali: 2 }],
  esempi: [],
});

describe('i pesi di un albero sommano esattamente a 100', () => {
  test('qui no, e si dice a quanto', () => {
    expect(
      errori(
        albero([
          { etichetta: 'A', peso: '40', ingresso: 'A' },
          { etichetta: 'B', peso: '59.99', ingresso: 'B' },
        ]),
      ),
    ).toEqual([
      'alberi.0.voci | i pesi sommano a 99,99, non a 100 (40 + 59,99) | pesi che sommano esattamente a 100 | controlla i pesi sulla fonte',
    ]);
  });

  test('anche dentro una voce', () => {
    expect(
      errori(
        albero([
          {
            etichetta: 'A',
            peso: '100',
            voci: [
              { etichetta: 'A1', peso: '50', ingresso: 'A1' },
              { etichetta: 'A2', peso: '51', ingresso: 'A2' },
            ],
          },
        ]),
      ),
    ).toEqual([
      'alberi.0.voci.0.voci | i pesi sommano a 101, non a 100 (50 + 51) | pesi che sommano esattamente a 100 | controlla i pesi sulla fonte',
    ]);
  });

  test('dieci decimi fanno cento senza perdere niente', () => {
    const voci = Array.from({ length: 10 }, (_, i) => ({
      etichetta: `V${i}`,
      peso: i < 9 ? '10.1' : '9.1',
      ingresso: `V${i}`,
    }));
    expect(errori(albero(voci))).toEqual([]);
  });

  test('una voce senza peso, e un peso dove le parti sono uguali', () => {
    expect(errori(albero([{ etichetta: 'A', ingresso: 'A' }]))).toEqual([
      'alberi.0.voci.0 | la voce «A» non ha peso | aggiungi «peso», oppure «ripartizione: uguale» se le voci si dividono il peso in parti uguali',
    ]);
    expect(
      errori(
        albero([
          {
            etichetta: 'A',
            peso: '100',
            ripartizione: 'uguale',
            voci: [
              { etichetta: 'A1', peso: '50', ingresso: 'A1' },
              { etichetta: 'A2', ingresso: 'A2' },
            ],
          },
        ]),
      ),
    ).toEqual([
      'alberi.0.voci.0.voci.0.peso | un peso proprio dentro una ripartizione uguale | togli il peso, o togli «ripartizione»',
    ]);
  });

  test('una foglia che è un passo che non c’è, o in un’altra unità', () => {
    expect(errori(albero([{ etichetta: 'A', peso: '100', passo: 'manca' }]))[0]).toMatch(
      /^alberi\.0\.voci\.0\.passo \| «manca» non è un passo/,
    );
    expect(
      errori({
        ...albero([{ etichetta: 'A', peso: '100', ingresso: 'spesa' }]),
        ingressi: [{ id: 'spesa', etichetta: 'Spesa', unita: 'euro' }],
      }),
    ).toEqual([
      'alberi.0.voci.0.ingresso | le unità non tornano: «spesa» è euro, l’albero è in indice | usa la stessa unità',
    ]);
  });
});

describe('i pesi di un albero sono quelli di rules/pesi', () => {
  const voce = (id: string, peso: string, parte_di: string, altro: object = {}): AlberoPesi['voci'][number] => ({
    id,
    voce: id,
    peso,
    parte_di,
    ...altro,
  });
  const stampato: AlberoPesi = {
    id: 'stampato',
    titolo: 'Stampato',
    fonte,
    certezza: 'testuale',
    voci: [
      { id: 'radice', voce: 'Radice' },
      voce('a', '60', 'radice'),
      voce('b', '40', 'radice', { peso_comune: ['b1', 'b2'] }),
      voce('a1', '30', 'a'),
      voce('a2', '70', 'a'),
    ],
  };
  const con = (voci: AlberoDeiPesi['voci'], pesi: AlberoDeiPesi['pesi'] = { scheda: 'stampato' }): string[] =>
    difettiPesiStampati(
      scheda({ alberi: [{ id: 'radice', etichetta: 'R', unita: 'indice', fonte, certezza: 'testuale', pesi, voci }] }),
      new Map([['stampato', stampato]]),
    ).map(({ percorso, messaggio }) => `${percorso.join('.')} | ${messaggio}`);
  const foglia = (peso: string, ingresso: string): VoceAlbero => ({ etichetta: ingresso, peso, ingresso });
  const uguali = (...nomi: string[]): VoceAlbero => ({
    etichetta: 'B',
    peso: '40',
    ripartizione: 'uguale',
    voci: nomi.map((ingresso) => ({ etichetta: ingresso, ingresso })),
  });

  test('uguali, fin dove arrivano tutti e due', () => {
    expect(
      con([{ etichetta: 'A', peso: '60.0', voci: [foglia('30', 'x'), foglia('70', 'y')] }, uguali('p', 'q')]),
    ).toEqual([]);
    expect(con([foglia('60', 'A'), foglia('40', 'B')])).toEqual([]);
    expect(con([foglia('30', 'x'), foglia('70', 'y')], { scheda: 'stampato', voce: 'a' })).toEqual([]);
  });

  test('un peso diverso, un ordine diverso, una voce in più', () => {
    expect(con([foglia('40', 'B'), foglia('60', 'A')])).toEqual([
      'alberi.0.voci | i pesi qui sono 40, 60, in rules/pesi/stampato.yaml («radice») 60, 40',
    ]);
    expect(
      con([{ etichetta: 'A', peso: '60', voci: [foglia('70', 'x'), foglia('30', 'y')] }, foglia('40', 'B')]),
    ).toEqual(['alberi.0.voci.0.voci | i pesi qui sono 70, 30, in rules/pesi/stampato.yaml («a») 30, 70']);
    expect(con([foglia('60', 'A'), uguali('p', 'q', 'r')])).toEqual([
      'alberi.0.voci.1.voci | qui le voci con un solo peso sono 3, in rules/pesi/stampato.yaml («b») 2',
    ]);
  });

  test('una voce di partenza che non c’è', () => {
    expect(con([foglia('100', 'A')], { scheda: 'stampato', voce: 'radici' })).toEqual([
      'alberi.0.pesi.voce | la voce «radici» non c’è in rules/pesi/stampato.yaml',
    ]);
  });
});
