import { describe, expect, test } from 'vitest';
import { impara, valore } from '../../../bench/misura/impara.ts';
import { apriIndice } from '../../../src/puro/ricerca/cerca.ts';
import { costruisciIndice } from '../../../src/puro/ricerca/indice.ts';
import { PESI } from '../../../src/puro/ricerca/pesi-riordino.ts';
import { leggiPesi } from '../../../src/puro/ricerca/riordino.ts';
import { TestiPagine } from '../../../src/puro/ricerca/testi-pagine.ts';
import type { Tratti } from '../../../src/puro/ricerca/tratti.ts';
import { indiceVero } from './indice-vero.ts';

const termine = (parola: string) => ({ parola, trovata: null, quota: 1, peso: 1 });

describe('il testo intero delle pagine', () => {
  const ids = new Map([
    ['/a/', 0],
    ['/b/', 1],
    ['/c/', 2],
  ]);
  const testi = new TestiPagine(ids, [['/a/\timpieg singol\n/b/\timpieg\n/z/\tsingol', [4, 2, 9]]], () => ({
    id: 0,
    titolare: false,
  }));

  test('una pagina che dice due parole della domanda sta prima di una che ne dice una; chi non ne dice non c’è', () => {
    const { pagine } = testi.leggi([termine('singoli'), termine('impiegati')]);
    expect([...pagine.keys()]).toEqual([0, 1]);
    expect(pagine.get(0)?.quota).toBe(1);
  });

  test('i punti sono quelli di BM25', () => {
    // Two pages of three say «impieg»: rarity ln(1 + 1,5/2,5) = 0,4700. Mean length 3; of «/b/» 2, so 0,5 + 0,5·2/3.
    const { pagine } = testi.leggi([termine('impiegati')]);
    expect(pagine.get(1)?.punti).toBeCloseTo((0.47 * 2.2) / (1 + 1.2 * (0.5 + 1 / 3)), 3);
    expect(pagine.get(1)?.posto).toBe(0);
  });
});

test('una parola che sta solo nel testo della pagina la porta fra le risposte, mai con certezza', () => {
  const voce = (id: string, descrizione: string) => ({
    tipo: 'incongruenza',
    id,
    codice_14o: null,
    codice_prodotto: null,
    descrizione,
    nome: null,
    gruppo: null,
    risposta: '',
    url: `/incongruenze/${id}/`,
  });
  const voci = [voce('caselle', 'Caselle personali'), voce('somme', 'Somme diverse')];
  const pagine = [{ url: '/incongruenze/caselle/', parole: 5, altre: ['destinat', 'impieg', 'singol'] }];
  const domanda = 'destinatari singoli impiegati';
  expect(apriIndice(costruisciIndice(voci)).cerca(domanda).risultati).toEqual([]);
  const { certo, risultati } = apriIndice(costruisciIndice(voci, { pagine })).cerca(domanda);
  expect(risultati.map(({ id }) => id)).toEqual(['caselle']);
  expect(certo).toBe(false);
});

describe('i pesi', () => {
  test('quelli scritti si rileggono, uno per tratto', () => {
    const pesi = leggiPesi(PESI);
    expect(pesi.size).toBeGreaterThan(100);
    expect([...pesi].filter(([nome, peso]) => nome === '' || !Number.isFinite(peso))).toEqual([]);
  });

  test('il tratto di chi è giusto vale più di quello di chi non lo è, e rifare dà gli stessi pesi', () => {
    const giusto: Tratti = [
      ['nome', 1],
      ['luogo', 0],
    ];
    const altro: Tratti = [
      ['nome', 0],
      ['luogo', 1],
    ];
    const casi = [1, 2, 3].map(() => ({ tratti: [altro, giusto], giusti: [false, true] }));
    const pesi = impara(casi);
    expect(valore(giusto, pesi)).toBeGreaterThan(valore(altro, pesi));
    expect(impara(casi)).toEqual(pesi);
  });
});

test('un codice o un’etichetta intera restano primi, qualunque siano i pesi', () => {
  const { cercatore } = indiceVero();
  expect(cercatore.cerca('MT1K00').risultati[0]?.codice_14o).toBe('MT1K00');
  expect(cercatore.cerca('CIG - GEST. EDILIZIA').risultati[0]?.descrizione).toBe('CIG - GEST. EDILIZIA');
});
