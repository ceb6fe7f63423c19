import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { postiDirigenziali } from '../../../src/materie/strutture/posti.ts';

describe('i posti dirigenziali', () => {
  const posti = postiDirigenziali(caricaCatalogo());

  test('le tabelle stanno nell’ordine della pagina', () => {
    expect(posti.tabelle.map(({ id }) => id)).toEqual([
      'posti-regionali',
      'posti-provinciali',
      'posti-sintesi-regionale',
      'posti-sintesi-provinciale',
      'posti-totale',
    ]);
  });

  test('di ogni gruppo i posti sono strutture × dirigenti per struttura', () => {
    for (const { strutture, posti: perUna, insieme } of posti.prodotti)
      expect(insieme).toBe(Number(strutture) * Number(perUna));
    expect(posti.sommaProdotti).toBe(posti.prodotti.reduce((somma, { insieme }) => somma + insieme, 0));
  });

  test('i conti che non tornano vengono per primi, e il registro ne ha la voce', () => {
    const primi = posti.verifiche.slice(0, posti.sbagliate.length);
    expect(primi.every(({ esito }) => esito === 'non-torna')).toBe(true);
    expect(posti.incongruenze.length).toBeGreaterThan(0);
  });

  test('una cifra che non c’è si vede', () => {
    expect(posti.valore('nessuna/cella@qui')).toBe('?');
  });
});
