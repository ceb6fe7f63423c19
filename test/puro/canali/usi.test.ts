import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { usiInParole } from '../../../src/puro/canali/usi.ts';

const { protocolli, regole, contatti } = caricaCatalogo().canali;

/** The needs that a mailbox serves, as the site tells them. */
function esigenzeDi(id: string): string[] {
  const contatto = contatti.find((uno) => uno.id === id);
  const protocollo = protocolli.find((uno) => uno.id === contatto?.protocollo);
  return contatto && protocollo ? usiInParole(contatto, protocollo, regole).flatMap(({ esigenze }) => esigenze) : [];
}

test.each([
  // § 1.2
  ['torino-pec-pinerolo', ['Domanda che in linea non c’è']],
  // § 2.5, and § 3.1 for the programs that do not work
  [
    'torino-casella-pinerolo',
    [
      'Comunicazione',
      'Invio di documenti',
      'Informazioni e chiarimenti',
      'Primo sollecito',
      'Programma che non funziona',
    ],
  ],
  // § 2.6, letters B and C
  ['torino-secondo-livello-torino', ['Sollecito di secondo livello']],
  ['torino-urp', ['Sollecito di terzo livello']],
])('%s serve a %j', (id, esigenze) => {
  expect(esigenzeDi(id)).toEqual(esigenze);
});
