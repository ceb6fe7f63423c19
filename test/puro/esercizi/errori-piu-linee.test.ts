import { describe, expect, test } from 'vitest';
import { correggi } from '../../../src/puro/esercizi/correggi.ts';
import type { Calcolo } from '../../../src/puro/formula/tipi.ts';
import { detto, esercizioCon, letti } from './esercizio.ts';
import { regola } from '../formula/scheda.ts';

const UNO = 'Non è il risultato giusto. Somiglia a questo errore:';

const INSIEME = 'Non è il risultato giusto. Somiglia a due errori fatti insieme:';

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
