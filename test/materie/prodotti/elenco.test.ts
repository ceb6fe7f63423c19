import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { elencoProdotti } from '../../../src/materie/prodotti/elenco.ts';

describe('l’elenco dei prodotti', () => {
  const catalogo = caricaCatalogo();
  const elenco = elencoProdotti(catalogo);

  test('le unità cominciano da chi ne ha di più, e insieme li hanno tutti', () => {
    const quanti = elenco.unita.map((una) => una.quanti);
    expect(quanti).toEqual(quanti.toSorted((a, b) => b - a));
    expect(quanti.reduce((somma, uno) => somma + uno, 0)).toBe(elenco.righe.length);
  });

  test('le tabelle stanno in ordine di numero: la 10 verrebbe dopo la 9', () => {
    const [primo] = catalogo.prodotti;
    const righe = ['tabella-10', 'tabella-9'].flatMap((tabella) =>
      (primo?.righe ?? []).map((riga) => ({ ...riga, tabella })),
    );
    const { tabelle } = elencoProdotti({ ...catalogo, prodotti: primo ? [{ ...primo, righe }] : [] });
    expect(tabelle.map(({ id }) => id)).toEqual(['tabella-9', 'tabella-10']);
  });

  test('ogni gruppo e ogni condizione sta una volta', () => {
    for (const voci of [elenco.gruppi, elenco.condizioni])
      expect(new Set(voci.map(({ id }) => id)).size).toBe(voci.length);
    expect(elenco.gruppi.length).toBe(new Set(catalogo.prodotti.map(({ gruppo }) => gruppo)).size);
  });
});
