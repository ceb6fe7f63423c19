import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ritocca } from '../../../src/uscite/fogli/ritocca.ts';
import { analizza } from '../../../src/motore/leggi.ts';
import { leggiInFretta } from '../../../src/motore/leggi-in-fretta.ts';
import { conRighe, type Cella } from '../../motore/cartella-di-prova.ts';
import { esportato, tipi, letto } from './fogli-esportati.ts';

/** What a file says: by the quick reader where it can, as the rules are read. */
function valori(text: string): unknown {
  return leggiInFretta(text)?.dati ?? analizza(text).documento.toJS();
}

describe('qualunque cosa si scriva in una cella', () => {
  test('o è un errore in quella cella, o è nelle differenze e nel file: mai un’eccezione, mai un’altra cella', () => {
    const sheets = tipi.map((kind) => ({ kind, names: letto(esportato(kind)).fogli.slice(1, -1) }));
    const cell = fc.oneof(
      fc.constantFrom<Cella>(
        '',
        ' ',
        '0',
        '-',
        '[]',
        '{}',
        '{a: 1}',
        '- x',
        'a: b: c',
        '&a *a',
        '"',
        "'",
        '#',
        '=1+1',
        'null',
        'true',
        '2027-13-45',
        '<script>',
        'javascript:alert(1)',
        'x'.repeat(5000),
        'riga\nriga',
        '\u00a0',
        45330,
        -0.5,
        1e21,
        { attributi: 't="e"', dentro: '<v>#N/D</v>' },
        { attributi: 't="b"', dentro: '<v>1</v>' },
        { attributi: 't="str"', dentro: '<f>A1</f><v>x</v>' },
        { attributi: 't="s"', dentro: '<v>999999</v>' },
      ),
      fc
        .string({ maxLength: 30, unit: 'binary' })
        .map((text) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g, '')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sheets),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        cell,
        ({ kind, names }, sheet, row, column, value) => {
          const name = names[sheet % names.length] ?? '';
          let place: [number, number] = [0, 0];
          const changed = conRighe(esportato(kind), name, (rows) => {
            place = [2 + (row % Math.max(1, rows.length - 2)), column % (rows[1]?.length ?? 1)];
            const cells = [...(rows[place[0]] ?? [])];
            cells[place[1]] = value;
            return rows.with(
              place[0],
              Array.from(cells, (item) => item ?? null),
            );
          });
          const lettura = letto(changed);
          const elsewhere = lettura.errori.filter(
            (errore) => errore.riga !== null && (errore.foglio !== name || errore.riga !== place[0]),
          );
          expect(elsewhere, kind).toEqual([]);
          expect(lettura.differenze.length, kind).toBeLessThanOrEqual(2);
          for (const { file, dati, origine } of lettura.file)
            expect(valori(ritocca(file.testo, dati, origine ?? undefined))).toEqual(dati);
        },
      ),
      { numRuns: 60, seed: 20261121 },
    );
  }, 240_000);
});
