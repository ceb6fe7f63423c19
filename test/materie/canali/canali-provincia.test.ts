import { describe, expect, test } from 'vitest';
import { scegli, type RispostaScelta, type Scelta } from '../../../src/puro/canali/scegli.ts';
import { NESSUNA_SCELTA } from '../../../src/puro/calendario/letture.ts';
import { calcolaScadenze } from '../../../src/puro/calendario/calcola.ts';
import type { TavolaCanali } from '../../../src/puro/canali/tipi.ts';
import { ALTRA_PROVINCIA, cambia } from './canali-altra-provincia.ts';
import { percorsoCombinazione } from '../../../src/puro/canali/percorsi.ts';
import { compila, errori } from '../../motore/progetto.ts';

const PROTOCOLLO = 'rules/protocolli/cuneo-2022.yaml';

/** The table of the invented province, its protocol changed as an editor would. */
function tavola(cambiato: (protocollo: string) => string = (protocollo) => protocollo): TavolaCanali {
  const testo = cambiato(ALTRA_PROVINCIA[PROTOCOLLO] ?? '');
  const [prima] = compila({ ...ALTRA_PROVINCIA, [PROTOCOLLO]: testo }).catalogo.canali.tavole;
  if (!prima) throw new Error('nessuna tavola');
  return prima;
}

function risposta(scelta: Partial<Scelta>): RispostaScelta {
  const esito = scegli(tavola(), {
    contribuente: 'aziende',
    esigenza: 'comunicazione',
    sede: 'alba',
    data: '2022-03-07',
    primoContatto: null,
    circostanze: [],
    calendario: NESSUNA_SCELTA,
    ...scelta,
  });
  if (!esito.ok) throw new Error(esito.errore.messaggio);
  return esito.risposta;
}

describe('il protocollo di un’altra provincia è fatto di soli dati', () => {
  test('le sue regole valgono senza errori', () => {
    expect(errori(ALTRA_PROVINCIA)).toBe('');
  });

  test('la scelta guidata dà la sua casella, per sede', () => {
    expect(risposta({}).vie[0]?.recapiti[0]?.contatti.map(({ casella }) => casella)).toEqual(['sede.alba@inps.it']);
    expect(risposta({ sede: 'cuneo' }).vie[0]?.recapiti[0]?.contatti.map(({ casella }) => casella)).toEqual([
      'sede.cuneo@inps.it',
    ]);
  });

  // Monday 7 March 2022, no feasts: 7 days → Wednesday 16, 10 → Monday 21, 5 → Monday 14.
  test.each([
    ['sette giorni in generale', {}, '2022-03-16'],
    ['dieci per gli agricoli', { contribuente: 'agricoli' }, '2022-03-21'],
    [
      'cinque se l’urgenza è documentata',
      { contribuente: 'agricoli', circostanze: ['urgenza-documentata'] },
      '2022-03-14',
    ],
  ])('%s', (_, scelta, data) => {
    expect(risposta(scelta).passi?.[0]?.entro).toMatchObject({ data, altre: [] });
  });

  test('il gradino dopo ha il suo contatto e la sua data', () => {
    const reclamo = risposta({}).passi?.[1];
    expect(reclamo?.dal?.data).toBe('2022-03-17');
    expect(reclamo?.recapiti[0]?.contatti.map(({ casella }) => casella)).toEqual(['reclami.cuneo@inps.it']);
  });

  test('il patrono è quello della sua sede', () => {
    // Thursday 22 September 2022 in Cuneo: 23, 26, 27, 28, (29 patron saint), 30, 3, 4 October; in Alba it ends on 3.
    const dati = tavola();
    expect(calcolaScadenze({ contatto: '22/09/2022', sede: 'cuneo' }, dati).risultato).toBe('2022-10-04');
    expect(calcolaScadenze({ contatto: '22/09/2022', sede: 'alba' }, dati).risultato).toBe('2022-10-03');
  });

  test('un termine si conta anche dal giorno in cui si può sollecitare', () => {
    // Thursday 22 September 2022, in Alba: answer by Monday 3 October, complaint from Tuesday 4; 5, 6, 7 and Monday 10.
    const dati = tavola((protocollo) =>
      protocollo
        .replace(
          'passi:\n',
          "  - { id: decisione, nome: Decisione, da: reclamo, casi: [{ giorni: 4 }], punto: '3' }\npassi:\n",
        )
        .replace('    dopo: primo\n', '    dopo: primo\n    termine: decisione\n'),
    );
    const { passi } = calcolaScadenze({ contatto: '22/09/2022', sede: 'alba' }, dati);
    expect(passi.map(({ id, dal, entro }) => [id, dal, entro])).toEqual([
      ['primo', '2022-09-22', '2022-10-03'],
      ['reclamo', '2022-10-04', '2022-10-10'],
    ]);
  });

  test('un termine non si conta da un passo che viene dopo', () => {
    expect(errori(cambia(PROTOCOLLO, 'da: primo-contatto', 'da: reclamo'))).toContain(
      'il termine «risposta» si conta dal passo «reclamo», che viene dopo «primo»',
    );
  });

  test('prima che cominci, lo dice con le sue date', () => {
    const esito = scegli(tavola(), {
      contribuente: 'aziende',
      esigenza: 'comunicazione',
      sede: 'alba',
      data: '2021-12-31',
      primoContatto: null,
      circostanze: [],
      calendario: NESSUNA_SCELTA,
    });
    expect(esito).toEqual({
      ok: false,
      errore: {
        campo: 'data',
        codice: 'prima-del-protocollo',
        messaggio:
          'Il 31/12/2021 il protocollo di Cuneo non c’era ancora: vale dal 01/01/2022. Scegli una data da quel giorno in poi.',
      },
    });
  });

  test('i suoi contribuenti hanno pagine proprie, accanto a quelle di chi ha gli indirizzi brevi', () => {
    const protocolli = [
      { id: 'cuneo-2022', indirizzo_breve: false },
      { id: 'torino-2017', indirizzo_breve: true },
    ];
    expect(percorsoCombinazione(protocolli, 'torino-2017', 'aziende', 'sollecito')).toBe('/canali/aziende/sollecito/');
    expect(percorsoCombinazione(protocolli, 'cuneo-2022', 'aziende', 'sollecito')).toBe(
      '/canali/cuneo-2022-aziende/sollecito/',
    );
    expect(percorsoCombinazione([{ id: 'cuneo-2022', indirizzo_breve: true }], 'cuneo-2022', 'aziende')).toBe(
      '/canali/aziende/',
    );
  });
});
