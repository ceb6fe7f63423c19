import { describe, expect, test } from 'vitest';
import { correggi } from '../../../src/puro/esercizi/correggi.ts';
import type { Calcolo } from '../../../src/puro/formula/tipi.ts';
import { detto, esercizioCon, letti } from './esercizio.ts';
import { compilata, fonte, regola } from '../formula/scheda.ts';

const UNO = 'Non è il risultato giusto. Somiglia a questo errore:';
const DUE = 'Non è il risultato giusto. Due errori diversi danno questo numero:';
const INSIEME = 'Non è il risultato giusto. Somiglia a due errori fatti insieme:';

/** A tree of three leaves: 50, 30 and 20 per cent, between 50 and 150. */
const ALBERO: Calcolo = compilata({
  ingressi: undefined,
  costanti: undefined,
  alberi: [
    {
      id: 'albero',
      etichetta: 'Indice',
      unita: 'indice',
      fonte,
      certezza: 'testuale',
      limite: { minimo: '50', massimo: '150', fonte },
      voci: [
        { etichetta: 'Prima', peso: '50', ingresso: 'a' },
        { etichetta: 'Seconda', peso: '30', ingresso: 'b' },
        { etichetta: 'Terza', peso: '20', ingresso: 'c' },
      ],
    },
  ],
  risultati: [{ id: 'indice', etichetta: 'Indice', formula: 'albero', unita: 'indice', decimali: 2 }],
  esempi: [
    {
      id: 'uno',
      titolo: 'Uno',
      ingressi: { a: '100', b: '100', c: '100' },
      atteso: { indice: '100' },
      pubblicato: false,
    },
  ],
});

describe('l’indice di giacenza: 1.000 punti su 12.000 pervenuti fanno 30 giorni', () => {
  const esercizio = esercizioCon(regola('indice-giacenza'), { giacenza: '1000', pervenuto: '12000' }, 'indice');

  test('30 è giusto, anche scritto con la sua unità o con due decimali', () => {
    for (const risposta of ['30', '30,00', '30 giorni', ' 30 '])
      expect(detto(esercizio, risposta)).toEqual(['Giusto: 30\u00a0giorni.']);
  });

  test('4.320 (12.000 ÷ 1.000 × 360) è la frazione rovesciata, e si vede il passo giusto', () => {
    const correzione = correggi(esercizio, '4.320');
    expect(correzione).toEqual({
      esito: 'sbagliato',
      messaggio: UNO,
      insieme: false,
      diagnosi: [
        {
          tipo: 'frazione-rovesciata',
          frase:
            'La frazione è rovesciata: si divide «Giacenza annua omogeneizzata» per «Pervenuto annuo omogeneizzato», non il contrario.',
          passo: 'Indice di giacenza',
          atteso: [
            'giacenza annua omogeneizzata ÷ pervenuto annuo omogeneizzato × giorni dell’anno secondo la formula',
            '1.000\u00a0punti ÷ 12.000\u00a0punti × 360\u00a0giorni = 30\u00a0giorni',
          ],
        },
      ],
    });
  });

  test('30,42 (1.000 ÷ 12.000 × 365) è l’anno di 365 giorni', () => {
    expect(detto(esercizio, '30,42')).toEqual([UNO, 'L’anno è stato contato di 365 giorni: la regola ne conta 360.']);
  });

  test('0,0833 (1.000 ÷ 12.000) è la moltiplicazione dimenticata', () => {
    expect(detto(esercizio, '0,0833')).toEqual([
      UNO,
      'Manca una moltiplicazione: per «Giorni dell’anno secondo la formula» (360\u00a0giorni).',
    ]);
  });

  test('28,8 (0,08 × 360) è un arrotondamento fatto troppo presto', () => {
    expect(detto(esercizio, '28,8')).toEqual([
      UNO,
      'Il conto è arrotondato troppo presto: il risultato di «Giacenza annua omogeneizzata» ÷ «Pervenuto annuo omogeneizzato» si tiene con tutte le cifre.',
    ]);
  });

  test('4.380 (12.000 ÷ 1.000 × 365) sono due errori insieme', () => {
    expect(detto(esercizio, '4380')).toEqual([
      INSIEME,
      'La frazione è rovesciata: si divide «Giacenza annua omogeneizzata» per «Pervenuto annuo omogeneizzato», non il contrario.',
      'L’anno è stato contato di 365 giorni: la regola ne conta 360.',
    ]);
  });

  test('−30 ha il segno contrario; 300 e 3 la virgola fuori posto', () => {
    expect(detto(esercizio, '-30')).toEqual([UNO, 'Il numero è giusto, il segno è contrario.']);
    expect(detto(esercizio, '300')).toEqual([UNO, 'Le cifre sono giuste, la virgola è fuori posto.']);
    expect(detto(esercizio, '3,00')).toEqual([UNO, 'Le cifre sono giuste, la virgola è fuori posto.']);
  });

  test('un numero qualunque non somiglia a niente, e lo dice', () => {
    expect(detto(esercizio, '77,7')).toEqual([
      'Non è il risultato giusto, e non somiglia a un errore comune. Guarda i passaggi.',
    ]);
  });

  test('quello che non è un numero italiano non si corregge: si spiega', () => {
    expect(correggi(esercizio, '')).toEqual({ esito: 'illeggibile', messaggio: 'Scrivi un numero.' });
    expect(correggi(esercizio, '30.4').messaggio).toBe(
      'Il punto separa le migliaia. Per i decimali usa la virgola: 30,4.',
    );
  });

  test('se la regola contasse 366 giorni, la diagnosi direbbe 366', () => {
    const calcolo = regola('indice-giacenza');
    const anno = calcolo.nomi['anno'];
    if (anno?.tipo !== 'costante') throw new Error('la costante «anno» non c’è più');
    const altra = { ...calcolo, nomi: { ...calcolo.nomi, anno: { ...anno, valore: '366' } } };
    const cambiato = esercizioCon(altra, { giacenza: '1000', pervenuto: '12000' }, 'indice');
    // 366 ÷ 12 = 30.5 is the right result; 365 ÷ 12 = 30.41666… the wrong one.
    expect(detto(cambiato, '30,5')).toEqual(['Giusto: 30,5\u00a0giorni.']);
    expect(detto(cambiato, '30,42')).toEqual([UNO, 'L’anno è stato contato di 365 giorni: la regola ne conta 366.']);
  });
});

describe('le cifre della risposta: 250 ÷ 2.100 × 360 = 42,857142…', () => {
  const esercizio = esercizioCon(regola('indice-giacenza'), { giacenza: '250', pervenuto: '2100' }, 'indice');

  test('arrotondato a due o più decimali è giusto', () => {
    for (const risposta of ['42,86', '42,857', '42,8571'])
      expect(detto(esercizio, risposta)).toEqual(['Giusto: 42,86\u00a0giorni.']);
  });

  test('con meno decimali il conto torna, ma non basta', () => {
    expect(detto(esercizio, '42,9')).toEqual(['Il conto torna, ma servono 2 decimali: 42,86\u00a0giorni.']);
    expect(detto(esercizio, '43')).toEqual(['Il conto torna, ma servono 2 decimali: 42,86\u00a0giorni.']);
  });

  test('troncato invece che arrotondato', () => {
    expect(detto(esercizio, '42,85')).toEqual([
      'Il conto torna, ma l’ultima cifra va arrotondata, non troncata: 42,86\u00a0giorni.',
    ]);
  });
});

describe('l’indice di deflusso: 10.200 definiti su 10.000 pervenuti fanno 1,02', () => {
  const esercizio = esercizioCon(regola('indice-deflusso'), { definiti: '10200', pervenuti: '10000' }, 'indice');

  test('102 è una percentuale', () => {
    expect(detto(esercizio, '102')).toEqual([
      UNO,
      'È scritto in per cento: qui si chiede il rapporto, senza moltiplicare per 100.',
    ]);
  });

  test('0,98 (10.000 ÷ 10.200 = 0,98039…) è la frazione rovesciata', () => {
    expect(detto(esercizio, '0,98')).toEqual([
      UNO,
      'La frazione è rovesciata: si divide «Lavorazioni definite nell’anno» per «Lavorazioni pervenute nell’anno», non il contrario.',
    ]);
  });
});

describe('più linee di lavoro: 1.000 su 12.000 (30 giorni) e 3.000 su 9.000 (120 giorni)', () => {
  const base = regola('indice-giacenza');
  const somma = (nome: string, etichetta: string): Calcolo['nomi'][string] => ({
    tipo: 'passo',
    etichetta,
    unita: 'punti',
    decimali: 2,
    casi: [
      {
        formula: { op: '+', arg: [{ nome: `${nome}_0` }, { nome: `${nome}_1` }] },
        scrittura: [{ nome: `${nome}_0` }, ' + ', { nome: `${nome}_1` }],
      },
    ],
  });
  const calcolo: Calcolo = {
    ...base,
    ingressi: base.ingressi.flatMap((ingresso) => [0, 1].map((i) => ({ ...ingresso, nome: `${ingresso.nome}_${i}` }))),
    nomi: { giacenza: somma('giacenza', 'Giacenza'), pervenuto: somma('pervenuto', 'Pervenuto'), ...base.nomi },
  };
  const linee = {
    calcolo: base,
    dati: [letti(base, { giacenza: '1000', pervenuto: '12000' }), letti(base, { giacenza: '3000', pervenuto: '9000' })],
  };
  const esercizio = esercizioCon(
    calcolo,
    { giacenza_0: '1000', pervenuto_0: '12000', giacenza_1: '3000', pervenuto_1: '9000' },
    'indice',
    { linee },
  );

  test('4.000 ÷ 21.000 × 360 = 68,57', () => {
    expect(detto(esercizio, '68,57')).toEqual(['Giusto: 68,57\u00a0giorni.']);
  });

  test('75, la media di 30 e 120, è la media dei risultati', () => {
    expect(detto(esercizio, '75')).toEqual([
      UNO,
      'È la media dei risultati delle linee: prima si sommano i dati, poi si fa un conto solo.',
    ]);
  });
});

describe('lo scostamento col limite', () => {
  const calcolo = regola('scostamento');
  const chiesto = 'scostamento-limitato';

  test('117,03 su 102 fa 14,74%; 0,1474 è senza il per cento, 114,74 si è fermato al rapporto', () => {
    const esercizio = esercizioCon(calcolo, { consuntivo: '117.03', obiettivo: '102', verso: 'crescente' }, chiesto);
    expect(detto(esercizio, '14,74%')).toEqual(['Giusto: 14,74%.']);
    expect(detto(esercizio, '0,1474')).toEqual([
      UNO,
      'Manca il passaggio in per cento: il rapporto va moltiplicato per 100.',
    ]);
    expect(detto(esercizio, '114,74')).toEqual([
      UNO,
      'Il conto si è fermato al rapporto: poi si toglie 1, cioè il 100%.',
    ]);
  });

  test('meno è meglio, 46 giorni su 40: −15%. Il segno più è del verso sbagliato; −13,04 (−6 ÷ 46) ha un altro divisore', () => {
    const esercizio = esercizioCon(calcolo, { consuntivo: '46', obiettivo: '40', verso: 'decrescente' }, chiesto);
    expect(detto(esercizio, '-15')).toEqual(['Giusto: −15%.']);
    expect(detto(esercizio, '15')).toEqual([
      UNO,
      'Il verso è l’altro: qui più basso è meglio; il tuo conto vale quando più alto è meglio.',
    ]);
    expect(detto(esercizio, '-13,04')).toEqual([
      UNO,
      'Il divisore è un altro: si divide per «Obiettivo», non per «Risultato a consuntivo».',
    ]);
    // (40 + 46) ÷ 40 = 2.15, which the limit stops at 50.
    expect(detto(esercizio, '50')).toEqual([
      UNO,
      'Un segno è sbagliato: la voce «Risultato a consuntivo» va sottratta, non sommata.',
    ]);
  });

  test('più è meglio, 200 su 100: 50% e non 100%, e il passo dice quale limite', () => {
    const esercizio = esercizioCon(calcolo, { consuntivo: '200', obiettivo: '100', verso: 'crescente' }, chiesto);
    expect(correggi(esercizio, '100')).toMatchObject({
      diagnosi: [
        {
          tipo: 'limite-dimenticato',
          frase: 'Manca il limite: «Scostamento» non conta meno di −50% né più di 50%.',
          passo: 'Scostamento entro il limite',
        },
      ],
    });
  });

  test('anche dall’altra parte: meno è meglio, 90 su 50 fa −80%, che conta −50%', () => {
    const esercizio = esercizioCon(calcolo, { consuntivo: '90', obiettivo: '50', verso: 'decrescente' }, chiesto);
    expect(detto(esercizio, '-50')).toEqual(['Giusto: −50%.']);
    expect(detto(esercizio, '-80')).toEqual([
      UNO,
      'Manca il limite: «Scostamento» non conta meno di −50% né più di 50%.',
    ]);
    // Wrong direction: +80%, which the limit stops at +50. If the limit is left out too, +80: two errors at once.
    expect(detto(esercizio, '50')[1]).toContain('Il verso è l’altro');
    expect(detto(esercizio, '80')[0]).toBe(INSIEME);
  });

  test('l’indice di 115 su 100 è 115: 15 è senza l’aggiunta di 100', () => {
    const esercizio = esercizioCon(calcolo, { consuntivo: '115', obiettivo: '100', verso: 'crescente' }, 'indice');
    expect(detto(esercizio, '115')).toEqual(['Giusto: 115.']);
    expect(detto(esercizio, '1,15')).toEqual([
      UNO,
      'L’indice si scrive in base 100: il rapporto va moltiplicato per 100.',
    ]);
    expect(detto(esercizio, '15,00')).toEqual([UNO, 'Manca l’aggiunta di 100: l’indice è 100 più lo scostamento.']);
  });

  test('la differenza dall’obiettivo è un altro risultato: 110 meno 80 fa 30, e si chiede il 37,5%', () => {
    const esercizio = esercizioCon(calcolo, { consuntivo: '110', obiettivo: '80', verso: 'crescente' }, chiesto);
    // 110 ÷ 80 = 1,375
    expect(detto(esercizio, '37,5')).toEqual(['Giusto: 37,5%.']);
    expect(detto(esercizio, '30')).toEqual([
      UNO,
      'È un altro risultato, «Differenza dall’obiettivo»: qui si chiede «Scostamento entro il limite».',
    ]);
  });
});

describe('gli alberi dei pesi', () => {
  test('50, 30 e 20 per cento di 105, 85 e 130: 52,5 + 25,5 + 26 = 104', () => {
    const esercizio = esercizioCon(ALBERO, { a: '105', b: '85', c: '130' }, 'indice');
    expect(detto(esercizio, '104')).toEqual(['Giusto: 104.']);
    // (105 + 85 + 130) ÷ 3 = 106,67
    expect(detto(esercizio, '106,67')).toEqual([UNO, 'È una media semplice: ogni voce conta secondo il suo peso.']);
    // without dividing by 100: 50 × 105 + 30 × 85 + 20 × 130
    expect(detto(esercizio, '10.400')).toEqual([
      UNO,
      'I pesi sono percentuali: dopo le moltiplicazioni si divide per 100.',
    ]);
    // 0,5 × 105 + 0,2 × 85 + 0,3 × 130 = 52,5 + 17 + 39
    expect(correggi(esercizio, '108,5')).toMatchObject({
      diagnosi: [
        {
          frase: 'I pesi di «Seconda» e «Terza» sono scambiati: il primo è 30%, il secondo 20%.',
          passo: 'Indice',
          atteso: ['Seconda: 30% × 85 = 25,5', 'Terza: 20% × 130 = 26'],
        },
      ],
    });
  });

  test('il limite: 180 conta 150, e la diagnosi mostra la voce limitata', () => {
    const esercizio = esercizioCon(ALBERO, { a: '180', b: '90', c: '100' }, 'indice');
    // 0.5 × 150 + 27 + 20 = 122; without limit 90 + 27 + 20 = 137
    expect(detto(esercizio, '122')).toEqual(['Giusto: 122.']);
    expect(correggi(esercizio, '137')).toMatchObject({
      diagnosi: [
        {
          frase: 'Manca il limite: una voce non conta meno di 50 né più di 150.',
          atteso: ['Prima: 50% × 150 (limitato: era 180) = 75'],
        },
      ],
    });
  });

  test('due errori diversi che danno lo stesso numero si dicono tutti e due', () => {
    const esercizio = esercizioCon(ALBERO, { a: '100', b: '90', c: '140' }, 'indice');
    // Right: 50 + 27 + 28 = 105. Plain mean: 330 ÷ 3 = 110. Second and third swapped: 50 + 18 + 42 = 110.
    expect(detto(esercizio, '105')).toEqual(['Giusto: 105.']);
    expect(detto(esercizio, '110')).toEqual([
      DUE,
      'È una media semplice: ogni voce conta secondo il suo peso.',
      'I pesi di «Seconda» e «Terza» sono scambiati: il primo è 30%, il secondo 20%.',
    ]);
  });

  test('due coppie di pesi che, scambiate, danno lo stesso numero si dicono tutte e due', () => {
    const esercizio = esercizioCon(ALBERO, { a: '110', b: '80', c: '65' }, 'indice');
    // Right: 55 + 24 + 13 = 92. First and second swapped: 33 + 40 + 13 = 86; first and third: 22 + 24 + 32.5 = 78.5.
    expect(detto(esercizio, '86')).toEqual([
      UNO,
      'I pesi di «Prima» e «Seconda» sono scambiati: il primo è 50%, il secondo 30%.',
    ]);
    const pari = esercizioCon(ALBERO, { a: '110', b: '80', c: '90' }, 'indice');
    // Right: 55 + 24 + 18 = 97. First and second: 33 + 40 + 18 = 91; first and third: 22 + 24 + 45 = 91.
    expect(detto(pari, '91')).toEqual([
      DUE,
      'I pesi di «Prima» e «Seconda» sono scambiati: il primo è 50%, il secondo 30%.',
      'I pesi di «Prima» e «Terza» sono scambiati: il primo è 50%, il secondo 20%.',
    ]);
  });

  test('un albero dentro l’altro: la media di tutte le foglie insieme', () => {
    // Strategic: only A…I. Plain mean of the nine: (110 + 8 × 100) ÷ 9 = 101.11; weighted: A weighs 10%, so 101.
    const dati = { A: '110', B: '100', C: '100', D: '100', E: '100', F: '100', G: '100', H: '100', I: '100' };
    const esercizio = esercizioCon(regola('performance-strategica'), dati, 'indice');
    expect(detto(esercizio, '101')).toEqual(['Giusto: 101.']);
    expect(detto(esercizio, '101,11')).toEqual([
      UNO,
      'È la media di tutte le voci insieme: ognuna conta secondo il suo peso, prima nel suo gruppo e poi nel totale.',
    ]);
    // Plain mean group by group: five areas, A is alone in the first: 110 ÷ 5 + 80 = 102.
    expect(detto(esercizio, '102')[1]).toBe('È una media semplice: ogni voce conta secondo il suo peso.');
  });

  test('dall’indice allo scostamento: 101 invece di 1', () => {
    const dati = { A: '110', B: '100', C: '100', D: '100', E: '100', F: '100', G: '100', H: '100', I: '100' };
    const esercizio = esercizioCon(regola('performance-strategica'), dati, 'scostamento');
    expect(detto(esercizio, '1')).toEqual(['Giusto: 1%.']);
    expect(detto(esercizio, '101')).toEqual([
      UNO,
      'Il conto si è fermato all’indice: lo scostamento è l’indice meno 100.',
    ]);
  });

  test('il limite dentro i passi: progetto A al doppio dell’obiettivo conta 150', () => {
    const dati = { A: '200', obiettivo_A: '100', B: '100', obiettivo_B: '100', C: '100', obiettivo_C: '100' };
    const esercizio = esercizioCon(regola('progetti-nazionali'), dati, 'indice');
    // 25% × 150 + 15% × 100 + 60% × 100 = 112.5; without limit 125.
    expect(detto(esercizio, '112,5')).toEqual(['Giusto: 112,5.']);
    expect(detto(esercizio, '125')[1]).toContain('Manca il limite');
  });
});

describe('l’IEEP: gli interessi legali si sottraggono', () => {
  const dati = {
    flussi: '1000',
    vigilanza_ispettiva: '200',
    vigilanza_documentale: '300',
    dmv: '100',
    minori_prestazioni: '50',
    eca: '20',
    indebite: '400',
    surrogatorie: '30',
    riscatti: '60',
    benefici: '10',
    interessi_legali: '70',
  };
  const esercizio = esercizioCon(regola('ieep'), dati, 'ieep');

  test('1.670 di entrate (1.000 + 600 + 50 + 20) più 430 di prestazioni (500 − 70) fanno 2.100', () => {
    expect(detto(esercizio, '2.100')).toEqual(['Giusto: 2.100\u00a0€.']);
  });

  test('2.240 (500 + 70 invece di 500 − 70) è l’interesse sommato, e il passo è quello delle prestazioni', () => {
    const correzione = correggi(esercizio, '2240');
    expect(correzione).toMatchObject({
      diagnosi: [
        {
          tipo: 'somma-invece-di-sottrarre',
          frase: 'Un segno è sbagliato: la voce «Interessi legali» va sottratta, non sommata.',
          passo: 'Gestione prestazioni',
          atteso: [
            'accertamento prestazioni indebite + azioni surrogatorie + riscatti e ricongiunzioni + accertamento benefici in sede di pensione o TFS − interessi legali',
            '400\u00a0€ + 30\u00a0€ + 60\u00a0€ + 10\u00a0€ − 70\u00a0€ = 430\u00a0€',
          ],
        },
      ],
    });
  });
});

describe('una formula col verso fissato', () => {
  test('(obiettivo − consuntivo) ÷ obiettivo: 90 su 100 fa 10%, e −10% ha i termini scambiati', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'consuntivo', etichetta: 'Consuntivo', unita: 'giorni' },
        { id: 'obiettivo', etichetta: 'Obiettivo', unita: 'giorni', obiettivo: true },
      ],
      costanti: undefined,
      risultati: [
        {
          id: 'calo',
          etichetta: 'Calo',
          formula: '(obiettivo - consuntivo) / obiettivo',
          unita: 'percento',
          decimali: 2,
        },
      ],
      esempi: [
        {
          id: 'uno',
          titolo: 'Uno',
          ingressi: { consuntivo: '90', obiettivo: '100' },
          atteso: { calo: '10' },
          pubblicato: false,
        },
      ],
    });
    const esercizio = esercizioCon(calcolo, { consuntivo: '90', obiettivo: '100' }, 'calo');
    expect(detto(esercizio, '-10')).toEqual([
      UNO,
      'Il verso è l’altro: si fa «Obiettivo» − «Consuntivo», non il contrario.',
    ]);
  });
});
