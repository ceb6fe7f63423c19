import { describe, expect, test } from 'vitest';
import { Orecchio, suono } from '../../../src/puro/ricerca/orecchio.ts';
import { generatore } from './genera.ts';
import { indiceVero } from './indice-vero.ts';

describe('come suona una parola', () => {
  test.each([
    ['apuntamento', 'appuntamento'],
    ['ricorzo', 'ricorso'],
    ['aquisti', 'acquisti'],
    ['sufficenza', 'sufficienza'],
    ['inpiegato', 'impiegato'],
    ['compania', 'compagnia'],
    ['familia', 'famiglia'],
  ])('«%s» come «%s»', (scritta, giusta) => {
    expect(suono(scritta)).toBe(suono(giusta));
  });

  test.each([
    ['giacenza', 'giacente'],
    ['sede', 'sedi'],
    ['canale', 'cane'],
  ])('«%s» non come «%s»', (una, altra) => {
    expect(suono(una)).not.toBe(suono(altra));
  });
});

describe('ciò che si legge a orecchio', () => {
  const legge = (...note: string[]) => new Orecchio(() => note);

  test('la parola nota prende il posto di quella scritta, e il resto resta com’è', () => {
    expect(legge('rimborso', 'commerciante').correggi('il comerciante, e il suo rimborzo?')).toEqual({
      testo: 'il commerciante, e il suo rimborso?',
      corrette: [
        { scritta: 'comerciante', letta: 'commerciante' },
        { scritta: 'rimborzo', letta: 'rimborso' },
      ],
    });
  });

  test('un articolo attaccato si stacca', () => {
    expect(legge('appuntamento').correggi('lappuntamento').testo).toBe('appuntamento');
  });

  test.each([
    ['una parola nota', 'rimborso'],
    ['il suo plurale', 'rimborsi'],
    ['il suo inizio', 'rimbor'],
    ['una parola corta', 'rinb'],
    ['un codice', 'nm7k00'],
  ])('%s resta com’è', (_, testo) => {
    expect(legge('rimborso').correggi(testo)).toEqual({ testo, corrette: [] });
  });

  test('di due parole che suonano uguali non si sceglie', () => {
    expect(legge('cassa', 'casa', 'pesca', 'pessca').correggi('pescha').corrette).toEqual([]);
  });
});

describe('la ricerca', () => {
  const { cercatore } = indiceVero();

  test('risponde a chi scrive a orecchio come a chi scrive bene, e non ne è certa', () => {
    const bene = cercatore.cerca('chi lavora i ricorsi amministrativi');
    const orecchio = cercatore.cerca('chi lavora i ricorzi aministrativi');
    expect(orecchio.risultati.map(({ id }) => id)).toEqual(bene.risultati.map(({ id }) => id));
    expect(orecchio.certo).toBe(false);
    expect(orecchio.corrette).toEqual([
      { scritta: 'ricorzi', letta: 'ricorsi' },
      { scritta: 'aministrativi', letta: 'amministrativi' },
    ]);
  });

  test('un’etichetta copiata con una lettera sbagliata trova la sua voce, e non una che suona uguale', () => {
    const { risultati, corrette } = cercatore.cerca('DILASIONI AMM.VA ART/COM');
    expect(risultati[0]?.descrizione).toBe('DILAZIONI AMM.VA ART/COM');
    expect(corrette).toBeUndefined();
  });

  test('chi chiede un appuntamento senza dire per chi legge prima ciò che vale per tutti', () => {
    const [prima] = cercatore.cerca('appuntamento').risultati;
    expect(['canale', 'questione']).toContain(prima?.tipo);
  });

  test('una pagina non sta due volte fra le prime tre', () => {
    for (const domanda of [
      'quando tocca al Piemonte con la riforma del 2014',
      'giacenza Lecce',
      'obiettivi del personale',
    ]) {
      const pagine = cercatore
        .cerca(domanda)
        .risultati.slice(0, 3)
        .map(({ url }) => url?.split('#')[0]);
      expect(new Set(pagine).size, domanda).toBe(pagine.length);
    }
  });
});

/** Ways in which people write by ear; each is tried where it changes the word. */
const SVISTE: readonly (readonly [da: RegExp, a: string])[] = [
  [/(.)\1/, '$1'],
  [/([bcdfglmnprstvz])(?=[aeiou].)/, '$1$1'],
  [/z/, 's'],
  [/cq/, 'q'],
  [/ch/, 'c'],
  [/m(?=[pb])/, 'n'],
  [/gn/, 'gni'],
  [/(?<=c)i(?=e)/, ''],
  [/^(?=[aeiou])/, 'l'],
];

describe('duecento parole delle regole scritte a orecchio, a caso ma sempre le stesse', () => {
  const { cercatore, vocabolario } = indiceVero();
  const words = vocabolario.parole.filter((word) => /^[a-z]{7,}$/.test(word));
  const random = generatore(7);
  const casi = Array.from({ length: 200 }, () => {
    const word = words[Math.floor(random() * words.length)] ?? '';
    const possible = SVISTE.map(([da, a]) => word.replace(da, a)).filter((other) => other !== word);
    return { word, scritta: possible[Math.floor(random() * possible.length)] ?? word };
  }).filter(({ word, scritta }) => scritta !== word && !vocabolario.ha(scritta));

  test('nove volte su dieci la prima risposta è quella della parola scritta bene, e mai è certa di un’altra', () => {
    const first = (testo: string) => cercatore.cerca(testo, { massimo: 1 });
    const altre = casi.filter(({ word, scritta }) => first(word).risultati[0]?.id !== first(scritta).risultati[0]?.id);
    expect(casi.length).toBeGreaterThan(150);
    const detto = altre.map(({ word, scritta }) => `${scritta} per ${word}`).join(', ');
    expect(altre.length / casi.length, detto).toBeLessThanOrEqual(0.1);
    expect(altre.filter(({ scritta }) => first(scritta).certo)).toEqual([]);
  });
});
