import { expect, test } from 'vitest';
import { nonVerificate } from '../../../src/materie/cifre/vista/non-verificate.ts';
import { compila } from '../../motore/progetto.ts';

const tabella = (id: string, totale: string): string => `id: ${id}
titolo: ${id}
argomento: personale
fonte: { documento: circolare-1, punto: tabella }
certezza: testuale
unita: dipendenti
periodo: "2021"
tipo: consuntivo
colonne:
  - id: dipendenti
    voce: Dipendenti
righe:
  - { id: a, voce: A, valori: { dipendenti: "2" } }
  - { id: b, voce: B, valori: { dipendenti: "3" } }
${totale}`;

test('una tabella senza totali si elenca come non ricalcolata; con un totale no', () => {
  const { catalogo, errori } = compila({
    'rules/valori/senza.yaml': tabella('senza', ''),
    'rules/valori/totale.yaml': tabella('totale', '  - { id: c, voce: Totale, valori: { dipendenti: "5" } }\n'),
  });
  expect(errori).toEqual([]);
  expect(nonVerificate(catalogo).map(({ tabella: { id }, cifre, fuori }) => [id, cifre, fuori])).toEqual([
    ['senza', 2, 2],
  ]);
});
