import { vociRicerca } from '../../../src/uscite/ricerca/ricerca.ts';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { unoSbaglio } from '../../../src/puro/ricerca/distanza.ts';
import { radice } from '../../../src/puro/ricerca/radice.ts';
import { compatta, parole, pezzi } from '../../../src/puro/ricerca/testo.ts';

describe('le parole di un testo', () => {
  test.each([
    ['RIC. AMM. 1° A VERB. ISP.', ['ric', 'amm', '1', 'a', 'verb', 'isp']],
    ['CERTIFICAZ DISTACCO U.E.', ['certificaz', 'distacco', 'ue']],
    ['CONGUAGLIO C.I.G.', ['conguaglio', 'cig']],
    ['AGG.POS.AZ.V.ISPETT.ANTE', ['agg', 'pos', 'az', 'v', 'ispett', 'ante']],
    ['dell’avviso', ['dell', 'avviso']],
    ["dell'avviso", ['dell', 'avviso']],
    ['regolarità — È', ['regolarita', 'e']],
    ['ART/COM', ['art', 'com']],
    ['', []],
    ['…!?', []],
  ])('%s', (testo, attese) => {
    expect(parole(testo)).toEqual(attese);
  });

  test('conservano il loro posto nel testo, anche con gli accenti scomposti', () => {
    const testo = 'CERT. AGIBILITA\u0300';
    expect(pezzi(testo).map(({ inizio, fine }) => testo.slice(inizio, fine))).toEqual(['CERT', 'AGIBILITA\u0300']);
  });

  test('sono le stesse con e senza il loro posto, in tutti i testi delle voci', () => {
    const testi = vociRicerca(caricaCatalogo()).flatMap((voce) => [
      voce.descrizione,
      voce.nome ?? '',
      voce.gruppo ?? '',
      ...(voce.altri ?? []),
    ]);
    expect(
      testi.filter(
        (testo) =>
          parole(testo).join(' ') !==
          pezzi(testo)
            .map((pezzo) => pezzo.testo)
            .join(' '),
      ),
    ).toEqual([]);
  });

  test('un’etichetta compatta è la stessa con e senza punteggiatura', () => {
    expect(compatta('AZ. AGR.- RIMBORSI')).toBe(compatta('az agr rimborsi'));
  });
});

describe('la radice è la stessa per le forme di una parola', () => {
  test.each([
    ['rimborso', 'rimborsi', 'rimborsare', 'rimborsato'],
    ['verifica', 'verifiche', 'verificare'],
    ['agricola', 'agricole', 'agricoli', 'agricolo'],
    ['dilazione', 'dilazioni'],
    ['certificato', 'certificati', 'certificazione', 'certificazioni', 'certificare'],
    ['accertamento', 'accertamenti', 'accertare'],
    ['contributo', 'contributi', 'contributiva', 'contributivi'],
    ['reddito', 'redditi', 'reddituali'],
  ])('%s, %s…', (...forme) => {
    expect(new Set(forme.map(radice)).size).toBe(1);
  });
});

test.each([
  ['prestazione', 'prestito'],
  ['relazione', 'relatore'],
  ['variazione', 'vari'],
])('la radice distingue parole diverse: %s, %s', (una, altra) => {
  expect(radice(una)).not.toBe(radice(altra));
});

test.each([
  ['rimborzo', 'rimborso', true],
  ['dilazzione', 'dilazione', true],
  ['certifcato', 'certificato', true],
  ['pineorlo', 'pinerolo', true],
  ['uguale', 'uguale', true],
  ['abcd', 'badc', false],
  ['rimborzi', 'rimborso', false],
  ['', 'ab', false],
])('«%s» e «%s» a uno sbaglio di distanza: %s', (una, altra, atteso) => {
  expect(unoSbaglio(una, altra)).toBe(atteso);
  expect(unoSbaglio(altra, una)).toBe(atteso);
});
