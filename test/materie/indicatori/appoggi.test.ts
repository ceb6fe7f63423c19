import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { appoggi, certezzaDelCalcolo } from '../../../src/materie/indicatori/appoggi.ts';
import type { Albero } from '../../../src/materie/cifre/pesi.ts';
import type { SchedaIndicatore } from '../../../src/types/regole.ts';

const FONTE = { documento: 'circolare-1', punto: '1' };
const voce = (id: string, parte_di: string | null, certezza: Albero['certezza'], motivo: string | null = null) => ({
  ...{ id, voce: id, nome: id, parte_di, peso: '50', peso_comune: [], valori: [], nota: null },
  ...{ fonte: FONTE, certezza, motivo, incongruenza: null },
});
const STAMPATI: Albero[] = [
  {
    ...{ id: 'gruppo', titolo: 'Gruppo', periodo: null, nota: null },
    ...{ fonte: FONTE, certezza: 'testuale', motivo: null, incongruenza: null },
    voci: [
      voce('totale', null, 'testuale'),
      voce('prima', 'totale', 'testuale'),
      voce('seconda', 'totale', 'dedotta', 'Si accoppiano per posizione.'),
      voce('sotto', 'prima', 'non_detta'),
    ],
  },
];
const scheda = (albero: object, certezza: SchedaIndicatore['certezza'] = 'testuale'): SchedaIndicatore => ({
  ...{ id: 'gruppo', nome: 'Gruppo', definizione: 'Due indici.', famiglia: 'gruppo', fonte: FONTE, certezza },
  alberi: [
    {
      ...{ id: 'albero', etichetta: 'Gruppo', unita: 'indice', fonte: FONTE, pesi: { scheda: 'gruppo' } },
      certezza: 'testuale' as const,
      voci: [
        { etichetta: 'Prima', peso: '50', ingresso: 'prima' },
        { etichetta: 'Seconda', peso: '50', ingresso: 'seconda' },
      ],
      ...albero,
    },
  ],
});

describe('un calcolo è certo quanto la più debole delle cose su cui poggia', () => {
  test('i pesi dedotti in rules/pesi lo sono anche nel calcolo, col loro motivo', () => {
    expect(appoggi({ pesi: STAMPATI }, scheda({}))).toEqual([
      { nome: 'Pesi: Gruppo', certezza: 'dedotta', motivo: 'Si accoppiano per posizione.', incongruenza: null },
    ]);
    expect(certezzaDelCalcolo({ pesi: STAMPATI }, scheda({}))).toEqual({
      ...{ certezza: 'dedotta', motivo: 'Si accoppiano per posizione.', incongruenza: null },
    });
  });

  test('i pesi più in basso contano solo se il calcolo ci arriva', () => {
    const voci = [
      { etichetta: 'Prima', peso: '50', voci: [{ etichetta: 'Sotto', peso: '100', ingresso: 'sotto' }] },
      { etichetta: 'Seconda', peso: '50', ingresso: 'seconda' },
    ];
    expect(certezzaDelCalcolo({ pesi: STAMPATI }, scheda({ voci })).certezza).toBe('non_detta');
  });

  test('dello stesso grado si legge il motivo del calcolo, una volta', () => {
    expect(appoggi({ pesi: STAMPATI }, scheda({ certezza: 'dedotta', motivo: 'Per posizione.' }))).toHaveLength(1);
  });

  test('ciò che il calcolo ha di più debole resta suo', () => {
    expect(certezzaDelCalcolo({ pesi: STAMPATI }, scheda({}, 'non_detta')).certezza).toBe('non_detta');
  });

  test('i quattro calcoli coi pesi letti nei grafici non sono «scritti nel documento»', () => {
    const catalogo = caricaCatalogo();
    const certezze = new Map(
      catalogo.indicatori.map((uno) => [uno.id, certezzaDelCalcolo(catalogo, uno).certezza] as const),
    );
    expect(
      ['obiettivi-di-gruppo', 'progetti-nazionali', 'valore-pubblico', 'performance-gestionale'].map((id) =>
        certezze.get(id),
      ),
    ).toEqual(['dedotta', 'dedotta', 'dedotta', 'contraddetta']);
  });
});
