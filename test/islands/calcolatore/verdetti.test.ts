/** What is shown beside a verdict agrees with it; what a link or a field holds and cannot be read is said. */
import { describe, expect, test } from 'vitest';
import { valoreInParole } from '../../../src/puro/formula/traccia.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { lasciati, leggiIndirizzo } from '../../../src/islands/calcolatore/da-indirizzo.ts';
import { conta } from '../../../src/islands/calcolatore/stato.ts';
import { r, regola } from '../../puro/formula/scheda.ts';

describe('una cifra arrotondata non smentisce il giudizio che le sta accanto', () => {
  test('105.000,40 su un budget di 100.000 supera il 5%, e si vede di quanto', () => {
    // 5,000.40 ÷ 100,000 = 5.0004%: with two decimals it would be 5.00%, beside a «no».
    const esito = valuta(regola('forecast'), { utilizzato: r('105000.4'), budget: r('100000'), forecast: 'I' });
    const passo = esito.passi.find(({ etichetta }) => etichetta.includes('in percentuale del budget'));
    expect(passo && valoreInParole(passo.valore, passo.unita, passo.decimali)).toBe('5,0004%');
    expect(esito.risultati.some(({ valore }) => valore === false)).toBe(true);
  });

  test('70,001 giorni non sono i 70 dell’obiettivo', () => {
    // 2.333.366,667 ÷ 12.000.000 × 360 = 70,001.
    const [risultato] = valuta(regola('indice-giacenza'), {
      giacenza: r('7000100'),
      pervenuto: r('36000000'),
    }).risultati;
    expect(risultato?.valore && valoreInParole(risultato.valore, 'giorni', risultato.decimali)).toBe(
      '70,001\u00a0giorni',
    );
  });

  test('lontano da ogni confine i decimali sono quelli della regola', () => {
    const [risultato] = valuta(regola('indice-giacenza'), { giacenza: r('250'), pervenuto: r('2100') }).risultati;
    expect(risultato?.decimali).toBe(2);
  });
});

describe('ciò che non si legge', () => {
  const calcolo = regola('indice-giacenza');

  test('in un campo: il risultato dice quel motivo, non che il dato manca', () => {
    expect(conta(calcolo, { giacenza: '1234.56', pervenuto: '12000' }).manca).toBe(
      'Giacenza annua omogeneizzata: Il punto separa le migliaia. Per i decimali usa la virgola: 1234,56.',
    );
  });

  test('in un collegamento: si dice che cosa portava e perché non si usa', () => {
    const collegamento = leggiIndirizzo('?giacenza=abc&pervenuto=10%25', calcolo);
    if (!collegamento) throw new Error('il collegamento porta due dati');
    expect(lasciati(calcolo, collegamento, conta(calcolo, collegamento.testi).errori)).toBe(
      'Nel collegamento «Giacenza annua omogeneizzata» era «abc», che qui non si può usare: «abc» non è un numero. Scrivilo così: 1.234,56. Nel collegamento «Pervenuto annuo omogeneizzato» era «10%», che qui non si può usare: «10%» è in un’altra unità: qui si scrive in punti, senza altro segno.',
    );
  });
});
