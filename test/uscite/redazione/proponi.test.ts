import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { nomeCasella } from '../../../src/puro/canali/recapiti.ts';
import { INDIRIZZI, PAGINE } from '../../../src/puro/parole/indirizzi.ts';
import { proposteDellaPagina } from '../../../src/uscite/voci/proponi.ts';
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

test.each([
  [PAGINE.contatti, INDIRIZZI.proponiDelTipo('contatti')],
  [PAGINE.canali, INDIRIZZI.proponiDelTipo('canali')],
  [PAGINE.regoleCanali, INDIRIZZI.proponiDelTipo('canali')],
  [PAGINE.prodotti, INDIRIZZI.proponiDelTipo('prodotti')],
  [PAGINE.oggetti, INDIRIZZI.proponiDelTipo('oggetti')],
  [PAGINE.calcolatori, INDIRIZZI.proponiDelTipo('indicatori')],
  [INDIRIZZI.calcolatore('indice-giacenza'), INDIRIZZI.proponi('indicatori', 'indice-giacenza')],
  [INDIRIZZI.regoleDiTipo('festivita'), INDIRIZZI.proponiDelTipo('festivita')],
])('dalla pagina %s si propone a %s', (pagina, verso) => {
  expect(proposteDellaPagina(catalogo, pagina)).toEqual([{ titolo: null, verso }]);
});

test.each([PAGINE.privacy, PAGINE.lezione, '/'])('dalla pagina %s, che non dice regole, non si propone', (pagina) => {
  expect(proposteDellaPagina(catalogo, pagina)).toEqual([]);
});
