import { describe, expect, test } from 'vitest';
import { verificaCodiceFiscale, verificaMatricola } from '../../../src/puro/canali/codici.ts';

function esito(controllo: ReturnType<typeof verificaMatricola>): string {
  return controllo.ok ? `${controllo.genere} ${controllo.valore}` : controllo.messaggio;
}

describe('la forma del codice fiscale', () => {
  // RSSMRA85T10A562S: odd places R8 S12 R8 8→19 T14 0→1 5→13 2→5 = 80; even places S18 M12 A0 5 1 A0 6 = 42; 122 mod 26
  // = 18 = S.
  test('di una persona, col carattere di controllo', () => {
    expect(esito(verificaCodiceFiscale('RSSMRA85T10A562S'))).toBe('persona RSSMRA85T10A562S');
    expect(esito(verificaCodiceFiscale(' rssmra85t10a562s '))).toBe('persona RSSMRA85T10A562S');
  });

  // Omocodia: the last digit 2 becomes N. Odd places 80 − 5 + 20 = 95; 95 + 42 = 137; 137 mod 26 = 7 = H.
  test('di una persona, con le lettere dell’omocodia', () => {
    expect(esito(verificaCodiceFiscale('RSSMRA85T10A56NH'))).toBe('persona RSSMRA85T10A56NH');
  });

  // 80078750587: odd places 8+0+8+5+5+7 = 33; even ones doubled 0, 14−9=5, 14−9=5, 0, 16−9=7 = 17; 33 + 17 = 50.
  test('di una società o di un ente: undici cifre, con la cifra di controllo', () => {
    expect(esito(verificaCodiceFiscale('80078750587'))).toBe('numerico 80078750587');
  });

  test.each([
    ['', 'Scrivi il codice fiscale: 16 caratteri, o 11 cifre per una società.'],
    ['RSSMRA85T10A562T', 'Il carattere finale non torna con gli altri: ricontrolla il codice fiscale.'],
    ['RSSMRA85T10A562', 'Un codice fiscale ha 16 caratteri, o 11 cifre per una società: qui sono 15.'],
    [
      'RSSMRA85F10A562S',
      'Un codice fiscale ha sei lettere, due cifre, la lettera del mese, due cifre, una lettera, tre cifre e una lettera finale.',
    ],
    ['80078750588', 'L’ultima cifra non torna con le altre: ricontrolla il codice.'],
    ['00000000000', 'L’ultima cifra non torna con le altre: ricontrolla il codice.'],
    ['8007875058', 'Un codice fiscale numerico o una partita IVA ha 11 cifre: qui sono 10.'],
  ])('«%s» non va: %s', (testo, messaggio) => {
    expect(esito(verificaCodiceFiscale(testo))).toBe(messaggio);
  });
});

describe('la forma della matricola', () => {
  test('dieci cifre, anche con spazi o barre', () => {
    expect(esito(verificaMatricola('8100123456'))).toBe('matricola 8100123456');
    expect(esito(verificaMatricola('81 001234/56'))).toBe('matricola 8100123456');
  });

  test.each([
    ['', 'Scrivi la matricola: 10 cifre.'],
    ['810012345', 'La matricola di un’azienda ha 10 cifre: qui sono 9. Se è un codice di altro genere, lascialo così.'],
    [
      '81001234AB',
      'La matricola di un’azienda è di 10 cifre, senza lettere. Se è un codice di altro genere, lascialo così.',
    ],
  ])('«%s» non va: %s', (testo, messaggio) => {
    expect(esito(verificaMatricola(testo))).toBe(messaggio);
  });
});
