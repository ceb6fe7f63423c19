import { describe, expect, test } from 'vitest';
import { codiceDi, leggiCodice, riassunto, type Esito } from '../../../src/puro/esercizi/classe.ts';

const SCELTA = { argomento: 'indice-giacenza', livello: 1, seme: 'aula b', quanti: 4 } as const;
const ESITI: Esito[] = ['giusto', 'frazione-rovesciata', 'vuoto', 'virgola-spostata'];

describe('il codice di chi ha risposto', () => {
  const codice = codiceDi(SCELTA, ESITI);

  test('è breve, e si rilegge', () => {
    expect(codice.replaceAll('-', '')).toHaveLength(2 + 4 + 1);
    expect(leggiCodice(SCELTA, 4, codice)).toEqual({ esiti: ESITI });
  });

  test('minuscole, spazi, e lettere che sembrano cifre', () => {
    expect(leggiCodice(SCELTA, 4, ` ${codice.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `)).toEqual({
      esiti: ESITI,
    });
  });

  test('un segno cambiato, o due vicini scambiati, si riconoscono', () => {
    const netto = codice.replaceAll('-', '');
    const sbagliati = [...netto].flatMap((uno, i) => {
      const cambiato = netto.slice(0, i) + (uno === '7' ? '8' : '7') + netto.slice(i + 1);
      const scambiato = netto.slice(0, i) + (netto[i + 1] ?? '') + uno + netto.slice(i + 2);
      return [cambiato, ...(uno === netto[i + 1] || i + 1 === netto.length ? [] : [scambiato])];
    });
    for (const sbagliato of sbagliati) expect(leggiCodice(SCELTA, 4, sbagliato), sbagliato).toHaveProperty('errore');
  });

  test('quello di un altro foglio si rifiuta, e lo si dice', () => {
    expect(leggiCodice({ ...SCELTA, seme: 'aula c' }, 4, codice)).toEqual({
      errore: `«${codice}» è di un altro foglio.`,
    });
  });
});

test('quanti sono caduti in ogni errore, il più frequente per primo', () => {
  expect(riassunto([['giusto'], ['anno-di-365'], ['anno-di-365'], ['anno-di-365'], ['giusto'], ['vuoto']], 0)).toEqual([
    { esito: 'anno-di-365', quanti: 3 },
    { esito: 'giusto', quanti: 2 },
    { esito: 'vuoto', quanti: 1 },
  ]);
});
