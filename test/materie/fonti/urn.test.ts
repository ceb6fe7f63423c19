import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { urn } from '../../../src/materie/fonti/urn.ts';

const { fonti } = caricaCatalogo();
const di = (id: string): string | null => {
  const atto = fonti.find((fonte) => fonte.id === id);
  if (!atto) throw new Error(`Non c’è «${id}».`);
  return urn(atto);
};

describe('l’URN:NIR di un atto', () => {
  test.each([
    ['legge-88-1989', 'urn:nir:stato:legge:1989-03-09;88'],
    ['decreto-legge-78-2010', 'urn:nir:stato:decreto.legge:2010-05-31;78'],
    ['decreto-legislativo-150-2009', 'urn:nir:stato:decreto.legislativo:2009-10-27;150'],
    ['dpr-639-1970', 'urn:nir:presidente.repubblica:decreto:1970-04-30;639'],
  ])('si calcola da tipo, data e numero: %s', (id, atteso) => {
    expect(di(id)).toBe(atteso);
  });

  test.each([
    ['legge-241-1990', 'è stampato solo l’anno'],
    ['dpr-16-02-2015', 'il numero non è stampato'],
    ['legge-124-2015', 'il numero è contraddetto'],
    ['circolare-36-2014', 'chi emette non ha un nome nello schema'],
    ['decreto-ministeriale-13-01-2017', 'quale ministro non è detto'],
  ])('non si inventa: %s, %s', (id) => {
    expect(di(id)).toBeNull();
  });
});
