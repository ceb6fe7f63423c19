/** Whatever a spreadsheet gives to the clipboard is read the same way. */
import { describe, expect, test } from 'vitest';
import { celleDi } from '../../src/islands/calcolatore/celle.ts';
import { leggiFoglio, scriviCsv } from '../../src/islands/calcolatore/righe.ts';
import { valoreInParole } from '../../src/puro/formula/traccia.ts';
import { regola } from '../puro/formula/scheda.ts';

const calcolo = regola('indice-giacenza');
const letti = (testo: string): string[] =>
  leggiFoglio(calcolo, testo).righe.map(({ nome, conto }) => {
    const [risultato] = conto.esito.risultati;
    const valore = risultato?.valore;
    return `${nome}: ${valore ? valoreInParole(valore, 'giorni', 2) : 'n.d.'}`;
  });

// 1.000 ÷ 12.000 × 360 = 30; 2.500 ÷ 12.000 × 360 = 75.
const ATTESE = ['Asti: 30\u00a0giorni', 'Biella: 75\u00a0giorni'];

describe('le stesse righe, da qualunque programma', () => {
  test.each([
    ['tabulazioni', 'Asti\t1000\t12000\nBiella\t2500\t12000'],
    ['punto e virgola', 'Asti;1000;12000\r\nBiella;2500;12000\r\n'],
    ['virgolette', '"Asti";"1.000";"12.000"\n"Biella";"2.500";"12.000"'],
    ['virgole, tutte fra virgolette', '"Asti","1000","12000"\n"Biella","2500","12000"'],
    ['migliaia e righe vuote', '\n\nAsti\t1.000\t12.000\n\t\t\n\nBiella\t2.500\t12.000\n\n'],
    [
      'intestazioni per intero',
      'Sede;Giacenza annua omogeneizzata;Pervenuto annuo omogeneizzato\nAsti;1000;12000\nBiella;2500;12000',
    ],
    [
      'intestazioni a metà, in altro ordine',
      'Pervenuto\tSede\tGiacenza (punti)\n12000\tAsti\t1000\n12000\tBiella\t2500',
    ],
    ['intestazioni che nessuno conosce', 'Ufficio;A;B\nAsti;1000;12000\nBiella;2500;12000'],
    [
      'una colonna in più, con la sua intestazione',
      'Sede;Codice;Giacenza;Pervenuto\nAsti;0100;1000;12000\nBiella;0500;2500;12000',
    ],
    ['l’unità accanto alla cifra', 'Asti\t1.000 punti\t12.000 punti\nBiella\t2.500 punti\t12.000 punti'],
    ['il segno dei testi in UTF-8', '\uFEFFAsti;1000;12000\nBiella;2500;12000'],
  ])('%s', (_, testo) => expect(letti(testo)).toEqual(ATTESE));

  test('un nome con il separatore, le virgolette e un a capo dentro', () => {
    expect(celleDi('"Asti; ""centro""\ne dintorni";1000;12000')).toEqual([
      { celle: ['Asti; "centro" e dintorni', '1000', '12000'], numero: 1 },
    ]);
  });

  test('la virgola dei decimali non divide le celle', () => {
    expect(celleDi('12,5\n13,5').map(({ celle }) => celle)).toEqual([['12,5'], ['13,5']]);
  });

  test('come sono stati letti i punti si dice una volta sola', () => {
    const foglio = leggiFoglio(calcolo, 'Asti\t1.000\t12.000\nBiella\t2.500\t12.000');
    expect(foglio.migliaia).toBe(
      '«1.000» letto come 1000: il punto separa le migliaia. Per i decimali usa la virgola.',
    );
  });

  test('ciò che si copia torna uguale', () => {
    const foglio = leggiFoglio(calcolo, 'Asti\t1000\t12000\nBiella\t2500\t12000');
    expect(letti(scriviCsv(calcolo, foglio, '\t'))).toEqual(ATTESE);
    expect(letti(scriviCsv(calcolo, foglio))).toEqual(ATTESE);
  });
});
