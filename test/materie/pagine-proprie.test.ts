import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { TIPI } from '../../src/materie/tutte.ts';
import { paginaPropria } from '../../src/puro/parole/pagine-proprie.ts';

const catalogo = caricaCatalogo();

/** Kinds whose page is of the table that holds the rule: the address of one of its rows is a place in it. */
const DELLA_TABELLA = new Set(['elenchi']);

describe('dove sta la pagina di una regola lo dicono allo stesso modo l’oggetto del tipo e pagine-proprie', () => {
  test.each(TIPI.filter(({ nome }) => !DELLA_TABELLA.has(nome)).map((tipo) => [tipo.nome, tipo] as const))(
    '%s',
    (nome, tipo) => {
      const voci = tipo.voci(catalogo);
      const diverse = voci.filter(({ id, percorso }) => {
        const propria = paginaPropria(nome, id);
        return propria !== null && propria !== percorso;
      });
      expect(diverse.map(({ id, percorso }) => `${id}: ${percorso}`)).toEqual([]);
      // A kind each of whose rules has a page to itself must be known: a page that goes must be missed.
      const pagine = new Set(voci.map(({ percorso }) => percorso));
      const ognunaLaSua =
        voci.length > 1 && pagine.size === voci.length && !voci.some(({ percorso }) => percorso.includes('#'));
      expect(ognunaLaSua).toBe(paginaPropria(nome, 'una') !== null);
    },
  );

  test('di un elenco la pagina è la sua, e ogni riga ci sta', () => {
    const elenchi = TIPI.find(({ nome }) => nome === 'elenchi')?.voci(catalogo) ?? [];
    const pagine = [...new Set(elenchi.map(({ percorso }) => percorso.split('#')[0]))];
    expect(pagine).toEqual(catalogo.elenchi.map(({ id }) => paginaPropria('elenchi', id)));
  });
});
