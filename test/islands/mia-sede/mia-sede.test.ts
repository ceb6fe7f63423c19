import { describe, expect, test } from 'vitest';
import { comeMia } from '../../../src/islands/mia-sede/come-mia.ts';
import {
  CAMBIATA,
  leggiSede,
  miaSede,
  stessaSede,
  tieniSede,
  type MiaSede,
} from '../../../src/islands/mia-sede/mia-sede.ts';
import { apri } from '../pagina.ts';

const PINEROLO: MiaSede = { nome: 'Pinerolo', struttura: 'torino', protocollo: 'torino-2017', sede: 'pinerolo' };
const TORINO: MiaSede = { ...PINEROLO, nome: 'Torino', sede: 'torino' };
const SONDRIO: MiaSede = { nome: 'Sondrio', struttura: 'sondrio', protocollo: null, sede: null };
const CHIAVE = 'chi-fa-cosa:mia-sede';

describe('una sede come testo', () => {
  test.each([PINEROLO, SONDRIO])('$nome si rilegge uguale', (sede) => {
    expect(leggiSede(JSON.stringify(sede))).toEqual(sede);
  });

  test.each([
    ['niente', null],
    ['un testo che non è JSON', '{'],
    ['un elenco', '[]'],
    ['una sede senza nome', JSON.stringify({ ...SONDRIO, nome: undefined })],
    ['un nome che non finisce', JSON.stringify({ ...SONDRIO, nome: 'x'.repeat(81) })],
    ['una sede che non è in nessun elenco', JSON.stringify({ ...SONDRIO, struttura: null })],
    ['un protocollo senza la sua sede', JSON.stringify({ ...PINEROLO, struttura: null, sede: null })],
  ])('%s non è una sede', (_che, testo) => {
    expect(leggiSede(testo)).toBeNull();
  });

  test('un id che porterebbe altrove non si tiene', () => {
    expect(leggiSede(JSON.stringify({ ...PINEROLO, struttura: '../altrove' }))).toEqual({
      ...PINEROLO,
      struttura: null,
    });
  });
});

describe('sul dispositivo', () => {
  test('si tiene, si rilegge, e la pagina lo sa', () => {
    const { document, tenuto } = apri('');
    let detto = 0;
    document.addEventListener(CAMBIATA, () => (detto += 1));
    expect([miaSede(), tieniSede(PINEROLO), miaSede()]).toEqual([null, true, PINEROLO]);
    expect(tieniSede(null)).toBe(true);
    expect([miaSede(), tenuto(), detto]).toEqual([null, {}, 2]);
  });

  test('chi ha chiesto che non si conservi nulla non tiene una sede, ma può dimenticarla', () => {
    const { tenuto } = apri('', { tenuto: { 'chi-fa-cosa:non-conservare': '1', [CHIAVE]: JSON.stringify(SONDRIO) } });
    expect(tieniSede(PINEROLO)).toBe(false);
    expect(miaSede()).toEqual(SONDRIO);
    expect(tieniSede(null)).toBe(true);
    expect(tenuto()).toEqual({ 'chi-fa-cosa:non-conservare': '1' });
  });

  test('dove il browser rifiuta non succede niente, e niente si rompe', () => {
    apri('', { tenuto: null });
    expect([miaSede(), tieniSede(PINEROLO), tieniSede(null)]).toEqual([null, false, false]);
  });
});

test('due sono la stessa sede dove il protocollo le nomina tutte e due, o per la struttura', () => {
  expect(stessaSede(PINEROLO, { ...PINEROLO, nome: 'Agenzia di Pinerolo' })).toBe(true);
  expect(stessaSede(PINEROLO, TORINO)).toBe(false);
  expect(stessaSede(PINEROLO, { ...PINEROLO, protocollo: 'altro' })).toBe(false);
  expect(stessaSede(PINEROLO, { nome: 'Torino', struttura: 'torino', protocollo: null, sede: null })).toBe(true);
  expect(stessaSede(SONDRIO, { ...SONDRIO, struttura: 'lecce' })).toBe(false);
});

test('di un protocollo si tiene la sede con la struttura a cui appartengono i suoi obiettivi', () => {
  const protocollo = { id: 'torino-2017', struttura: 'torino' } as Parameters<typeof comeMia>[0]['protocollo'];
  expect(comeMia({ protocollo }, { id: 'pinerolo', nome: 'Pinerolo' })).toEqual(PINEROLO);
});
