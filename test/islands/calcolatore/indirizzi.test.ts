/** The state of each island goes into its address and comes back from it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { leggiIndirizzo as leggiCalcolo } from '../../../src/islands/calcolatore/da-indirizzo.ts';
import { scriviIndirizzo as scriviCalcolo } from '../../../src/islands/calcolatore/indirizzo.ts';
import { leggiRisposte, NESSUNA_RISPOSTA, scriviRisposte } from '../../../src/islands/canali/stato.ts';
import { scriviDomanda } from '../../../src/puro/parole/domanda.ts';
import { regola } from '../../puro/formula/scheda.ts';

const { tavole } = caricaCatalogo().canali;
const PROVE = { seed: 20261128, numRuns: 300 };

describe('la domanda di un indirizzo', () => {
  test('si legge a occhio, e il browser la rilegge com’era', () => {
    expect(
      scriviDomanda([
        ['voci', '1,5; 2'],
        ['nome', 'A & B'],
      ]),
    ).toBe('?voci=1,5;+2&nome=A+%26+B');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z_-]{0,9}$/), fc.string({ unit: 'grapheme' }))),
        (voci) => {
          expect([...new URLSearchParams(scriviDomanda(voci))]).toEqual(voci);
        },
      ),
      PROVE,
    );
  });

  test('senza niente da dire è vuota', () => {
    expect(scriviDomanda([])).toBe('');
  });
});

test('un calcolo torna dal suo indirizzo coi testi com’erano, la versione e il risultato di allora', () => {
  const calcolo = regola('indice-giacenza');
  const [primo = ''] = calcolo.ingressi.map(({ nome }) => nome);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((testo) => testo.trim() !== ''),
      (testo) => {
        const domanda = scriviCalcolo(calcolo, { [primo]: testo }, 'abc', '30\u00a0giorni', 'meta');
        expect(leggiCalcolo(domanda, calcolo)).toEqual({
          testi: { [primo]: testo.trim() },
          versione: 'abc',
          esito: '30 giorni',
          meta: 'meta',
          estranei: [],
        });
      },
    ),
    PROVE,
  );
});

test('le risposte della scelta guidata tornano dal loro indirizzo, qualunque sia il caso', () => {
  const [tavola] = tavole;
  if (!tavola) throw new Error('nessun protocollo');
  const { protocollo, oggetti } = tavola;
  const una = (voci: readonly { id: string }[]) => fc.constantFrom('', ...voci.map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.record({
        contribuente: una(protocollo.contribuenti),
        esigenza: una(protocollo.esigenze),
        sede: una(protocollo.sedi),
        data: fc.constantFrom('', '2019-06-17', '2020-02-29'),
        contatto: fc.constantFrom('', '2019-06-01'),
        circostanze: fc.subarray(protocollo.circostanze.map(({ id }) => id)),
        oggetto: una(oggetti.flatMap((elenco) => elenco.oggetti)),
        cambia: fc.constantFrom('' as const, 'sede' as const, 'data' as const),
      }),
      (parte) => {
        const risposte = { ...NESSUNA_RISPOSTA, protocollo: protocollo.id, ...parte };
        // With one protocol the address does not name it.
        expect(leggiRisposte(scriviRisposte(risposte, [tavola]), [tavola])).toEqual({ risposte, errori: {} });
      },
    ),
    PROVE,
  );
});
