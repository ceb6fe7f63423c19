import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { grandezzeDi, quantitaDelleSedi } from '../../../src/materie/cifre/sedi/grandezze.ts';
import { compilaVere } from '../../motore/regole-vere.ts';

/** An invented table that names two offices: persons, not targets, of another year. */
const PERSONALE = (tipo: string, unita: string): Record<string, string> => ({
  'rules/valori/personale-umbria.yaml': `id: personale-umbria
titolo: Personale in forza alle sedi dell’Umbria
argomento: personale
fonte: { documento: piano-performance-2021-2023, punto: Tabella 9 }
certezza: testuale
unita: ${unita}
periodo: "2027"
tipo: ${tipo}
colonne:
  - id: dipendenti
    voce: Dipendenti
righe:
  - id: perugia
    voce: PERUGIA
    sede: perugia
    valori: { dipendenti: "210" }
  - id: terni
    voce: TERNI
    sede: terni
    valori: { dipendenti: "95" }
`,
});

describe('una tabella nuova che nomina le sedi non cambia gli obiettivi di nessuna', () => {
  const prima = quantitaDelleSedi(caricaCatalogo()).map(({ tabella, nome }) => [tabella.id, nome]);

  test.each([
    ['consuntivo', 'dipendenti'],
    ['obiettivo', 'dipendenti'],
    ['consuntivo', 'giorni'],
  ])('%s in %s', (tipo, unita) => {
    const { catalogo, detto } = compilaVere(PERSONALE(tipo, unita));
    expect(detto).toBe('');
    expect(quantitaDelleSedi(catalogo).map(({ tabella, nome }) => [tabella.id, nome])).toEqual(prima);
    const terni = catalogo.sedi.find(({ id }) => id === 'terni');
    if (!terni) throw new Error('manca Terni');
    expect(
      grandezzeDi(catalogo, terni)
        .filter(({ quantita }) => quantita.tabella.id === 'personale-umbria')
        .map(({ cifra }) => [cifra.valore, cifra.periodo]),
    ).toEqual([['95', '2027']]);
  });

  test('gli obiettivi in giorni di un anno dopo prendono il posto di quelli di prima, coi loro anno e fonte', () => {
    const { catalogo } = compilaVere(PERSONALE('obiettivo', 'giorni'));
    expect(quantitaDelleSedi(catalogo).map(({ tabella }) => [tabella.id, tabella.fonte.punto])).toEqual([
      ['personale-umbria', 'Tabella 9'],
    ]);
  });
});
