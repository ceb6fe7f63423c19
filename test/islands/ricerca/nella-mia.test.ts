import { describe, expect, test } from 'vitest';
import { nellaMia } from '../../../src/islands/ricerca/nella-mia.ts';
import { indiceVero } from '../../puro/ricerca/indice-vero.ts';

const torino = { nome: 'Torino', struttura: 'torino', protocollo: 'torino-2017', sede: 'torino' };
const pinerolo = { nome: 'Pinerolo', struttura: 'torino', protocollo: 'torino-2017', sede: 'pinerolo' };
const sondrio = { nome: 'Sondrio', struttura: 'sondrio', protocollo: null, sede: null };
const cerca = async (testo: string, mia: typeof torino | typeof sondrio | null) => {
  const { cercatore } = indiceVero();
  const { risultati } = await nellaMia(cercatore, testo, cercatore.cerca(testo, { massimo: 8 }), mia);
  return risultati.map(({ url }) => url);
};

describe('chi tiene la sua sede sul dispositivo', () => {
  test('trova per primi i suoi obiettivi, se la domanda non nomina una sede', async () => {
    expect((await cerca('obiettivo di giacenza', sondrio))[0]).toBe('/sedi/sondrio/');
  });

  test('trova per prime le sue caselle', async () => {
    expect((await cerca('chi sollecitare', torino))[0]).toMatch(/^\/contatti\/.*torino/);
    expect((await cerca('casella pec', pinerolo))[0]).toMatch(/^\/contatti\/.*pinerolo/);
  });

  test('una domanda che nomina un’altra sede resta di quella', async () => {
    expect(await cerca('giacenza Lecce', sondrio)).toEqual(await cerca('giacenza Lecce', null));
    expect(await cerca('pec Ivrea', torino)).toEqual(await cerca('pec Ivrea', null));
  });

  test('una domanda che ha già la sua risposta non cambia', async () => {
    expect(await cerca('MT1K00', torino)).toEqual(await cerca('MT1K00', null));
    expect((await cerca('NM6K00', sondrio))[0]).toBe('/prodotti/nm6k00/');
  });

  test('ciò che i documenti non contengono non diventa della sede', async () => {
    expect(await cerca('pensione di vecchiaia', torino)).toEqual(await cerca('pensione di vecchiaia', null));
  });
});
