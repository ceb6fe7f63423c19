import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { nomeCasella } from '../../../src/puro/canali/recapiti.ts';
import { INDIRIZZI } from '../../../src/puro/parole/indirizzi.ts';
import { regoleDellaPagina } from '../../../src/uscite/voci/voci.ts';

const catalogo = caricaCatalogo();
const caselle = catalogo.canali.contatti.flatMap((uno) =>
  uno.casella === null ? [] : [{ ...uno, casella: uno.casella }],
);

test('dalla pagina di ogni casella, anche di una persona, si propone una modifica', () => {
  expect(caselle.some(({ nominativa }) => nominativa)).toBe(true);
  for (const { id, casella } of caselle)
    expect(regoleDellaPagina(catalogo, INDIRIZZI.casella(nomeCasella(casella))).map((una) => una.id)).toContain(id);
});

test('due regole della stessa casella si distinguono dal nome, che non è un identificativo', () => {
  for (const { casella } of caselle) {
    const sue = new Map(
      regoleDellaPagina(catalogo, INDIRIZZI.casella(nomeCasella(casella))).map(({ id, titolo }) => [id, titolo]),
    );
    expect(new Set(sue.values()).size).toBe(sue.size);
    for (const [id, titolo] of sue) expect(titolo).not.toBe(id);
  }
});
