import { describe, expect, test } from 'vitest';
import { leggiIngresso } from '../../../src/puro/formula/leggi.ts';
import { leggiNumero, mostra } from '../../../src/puro/formula/numeri.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { conta } from '../../../src/islands/calcolatore/stato.ts';
import { leggiFoglio, scriviCsv } from '../../../src/islands/calcolatore/righe.ts';

const { indicatori } = caricaCatalogo();
const TRENTA = '9'.repeat(30);

describe('le cifre che si scrivono hanno un limite', () => {
  test('trenta cifre si leggono, trentuno no, e lo si dice', () => {
    expect(leggiNumero(TRENTA)).not.toHaveProperty('errore');
    expect(leggiNumero(`−999.999.999.999.999.999.999.999.999.999,0`)).toHaveProperty('errore', 'troppo-lungo');
    expect(leggiNumero(`${TRENTA}9`)).toEqual({
      errore: 'troppo-lungo',
      messaggio: 'Un numero ha al massimo 30 cifre: controlla che sia quello giusto.',
    });
  });

  test.each(['9'.repeat(100_000), `0,${'3'.repeat(100_000)}`, ' '.repeat(100_000), 'x'.repeat(100_000)])(
    'centomila caratteri incollati si rifiutano subito, con una frase corta',
    (testo) => {
      // The best of three tries: a clock alone measures who else is at work.
      const tempi = [1, 2, 3].map(() => {
        const prima = performance.now();
        leggiNumero(testo);
        return performance.now() - prima;
      });
      expect(Math.min(...tempi)).toBeLessThan(100);
      const letto = leggiNumero(testo);
      expect('errore' in letto && letto.messaggio.length).toBeLessThan(100);
    },
  );

  test('un elenco di più di mille voci si rifiuta', () => {
    const lista = { nome: 'x', etichetta: 'X', tipo: 'lista' } as const;
    const voci = (quante: number) => Array.from({ length: quante }, () => '1').join(';');
    expect(leggiIngresso({ ...lista, unita: 'pezzi' }, voci(1000))).toHaveProperty('dato');
    expect(leggiIngresso({ ...lista, unita: 'pezzi' }, voci(1001)).errore).toBe(
      'L’elenco ha 1001 voci: al massimo sono 1000.',
    );
  });

  test.each(indicatori.map(({ id, calcolo }) => [id, calcolo] as const))(
    '%s: con le cifre più lunghe nessun risultato e nessun passaggio diventa ∞',
    (_id, calcolo) => {
      for (const cifra of [TRENTA, `0,${'0'.repeat(28)}1`, `−${TRENTA}`]) {
        const testi = Object.fromEntries(
          calcolo.ingressi.map(({ nome, tipo, opzioni = [] }) => [
            nome,
            tipo === 'numero'
              ? cifra
              : tipo === 'lista'
                ? `${cifra};${cifra}`
                : tipo === 'si_no'
                  ? 'si'
                  : (opzioni[0]?.id ?? ''),
          ]),
        );
        const { esito } = conta(calcolo, testi);
        expect(
          JSON.stringify(esito, (_chiave, valore: unknown) => (typeof valore === 'bigint' ? String(valore) : valore)),
        ).not.toContain('∞');
        for (const { valore, decimali } of esito.risultati)
          if (valore !== null && typeof valore !== 'boolean') expect(mostra(valore, decimali).testo).not.toContain('∞');
      }
    },
  );

  test('di un foglio incollato si leggono al più duemila righe, e si dice quante restano fuori', () => {
    const calcolo = indicatori.find(({ id }) => id === 'indice-giacenza')?.calcolo;
    if (!calcolo) throw new Error('manca l’indice di giacenza');
    const righe = Array.from({ length: 100_000 }, (_, n) => `Sede ${n}\t1000\t12000`).join('\n');
    const prima = performance.now();
    const foglio = leggiFoglio(calcolo, righe);
    expect(foglio.righe).toHaveLength(2000);
    expect(foglio.lasciate).toBe(98_000);
    expect(scriviCsv(calcolo, foglio).split('\r\n')).toHaveLength(2002);
    expect(performance.now() - prima).toBeLessThan(10_000);
  });
});
