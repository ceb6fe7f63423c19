import { expect, test } from 'vitest';
import { scriviJsonLd } from '../../../src/components/base/json-ld.ts';
import { servizioProdotto } from '../../../src/components/prodotti/servizi.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const prodotto = caricaCatalogo().prodotti.find(({ id }) => id === 'mt1k00');

test('un testo di una regola non può uscire dal suo elemento: né chiuderlo, né aprirvi un commento', () => {
  if (!prodotto) throw new Error('mt1k00 non c’è');
  const ostile = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>';
  const servizio = servizioProdotto({ ...prodotto, nome: ostile, gruppo: ostile }, ostile, 'https://esempio.it/');
  const scritto = scriviJsonLd(servizio);
  expect(scritto).not.toContain('<');
  expect(JSON.parse(scritto)).toEqual(servizio);
});
