import { describe, expect, test } from 'vitest';
import { DETTAGLI } from '../../../src/puro/ricerca/generi.ts';
import { generaDomande } from './genera.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { leggiTemi, misura } from './giudizio.ts';
import { generaParlate } from './parlate.ts';
import { indiceVero } from './indice-vero.ts';

const { voci, cercatore } = indiceVero();

describe('le domande come si dicono, generate dalle voci di ogni tipo', () => {
  const parlate = [1, 2].flatMap((seme) => generaParlate(voci, seme));
  const page = (url: string | null) => (url ?? '').split(/[#?]/)[0] ?? '';
  const went = parlate.map(({ domanda, tipo, stile, attesi }) => {
    const { certo, risultati } = cercatore.cerca(domanda, { massimo: 3 });
    return { domanda, tipo, stile, certo, place: 1 + risultati.findIndex(({ url }) => attesi.includes(page(url))) };
  });

  test('sono un migliaio, su più di venti tipi', () => {
    expect(parlate.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(parlate.map(({ tipo }) => tipo)).size).toBeGreaterThanOrEqual(20);
  });

  test.each(['parola per parola', 'qualche parola', 'altro numero', 'lunga'])(
    'una pagina che ne ha le parole è fra le prime tre nove volte su dieci: %s',
    (stile) => {
      const own = went.filter((one) => one.stile === stile);
      const lost = own.filter(({ place }) => place === 0).map(({ domanda }) => domanda);
      expect(1 - lost.length / own.length, lost.join('\n')).toBeGreaterThanOrEqual(0.92);
    },
  );

  test('una risposta certa porta a una pagina che ne ha le parole, salvo una volta su cento', () => {
    const wrong = went.filter(({ certo, place }) => certo && place !== 1).map(({ domanda }) => domanda);
    expect(wrong.length / went.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});

describe('le cortesie di chi chiede non contano', () => {
  test.each([
    ['scusi, mi sa dire chi lavora MT1K00?', 'chi lavora MT1K00'],
    [
      'Buongiorno, un cliente mi chiede come si calcola l’indice di giacenza, grazie',
      'come si calcola l’indice di giacenza',
    ],
    ['ho un collega che domanda giacenza Lecce', 'giacenza Lecce'],
    ['vorrei sapere chi si occupa di appalti', 'chi si occupa di appalti'],
  ])('«%s» risponde come «%s»', (lunga, breve) => {
    expect(cercatore.cerca(lunga).risultati.map(({ url }) => url)).toEqual(
      cercatore.cerca(breve).risultati.map(({ url }) => url),
    );
  });

  test('una parola di cortesia che è la domanda resta', () => {
    expect(cercatore.cerca('domanda telematica').risultati.length).toBeGreaterThan(0);
  });
});

test('ogni sede, in tre modi di chiederla, dà quella sede e non un’altra di nome somigliante', () => {
  const { sedi } = caricaCatalogo();
  const pages = (url: string | null) => (url ?? '').split('#')[0];
  const wrong = sedi.flatMap(({ id, nome }) =>
    [`giacenza ${nome}`, `obiettivi della sede di ${nome}`, nome].filter((domanda) => {
      const [first] = cercatore.cerca(domanda).risultati;
      const same = first?.tipo === 'riga' && first.descrizione.includes(nome);
      return !same && pages(first?.url ?? null) !== `/sedi/${id}/`;
    }),
  );
  expect(sedi.length).toBe(140);
  expect(wrong).toEqual([]);
});

/** Kinds whose label is a title of ours, not a text of the source. */
const TITOLI_NOSTRI: ReadonlySet<string> = new Set([
  'argomento',
  'competenza',
  'incongruenza',
  'progetto',
  'tabella',
  'Linee guida gestionali',
  'Modelli di messaggio',
  'Festività',
  ...DETTAGLI,
]);

test('chi fa che cosa: la struttura giusta è nella prima riga in nove domande su dieci, fra le prime tre in tutte', () => {
  const { n, prima, treprime, sbagliate } = misura(leggiTemi(caricaCatalogo().strutture), cercatore);
  expect(n).toBe(50);
  expect(prima, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(treprime, sbagliate.join('\n')).toBe(1);
});

/** Thousands of questions: on a machine that works for others too they may take a while. */
const CON_CALMA = { timeout: 120_000 };

describe('ogni voce si trova dalla sua etichetta e dal suo codice', CON_CALMA, () => {
  const generate = generaDomande(voci);

  test.each(['senza punteggiatura', 'una lettera sbagliata', 'una parola in meno', 'codice minuscolo'])(
    'almeno nel 98%% dei casi: %s',
    (stile) => {
      const own = generate.filter((generata) => generata.stile === stile);
      const wrong = own.filter(({ domanda, giusta }) => !cercatore.cerca(domanda).risultati.slice(0, 1).some(giusta));
      expect(own.length).toBeGreaterThanOrEqual(100);
      expect(1 - wrong.length / own.length, wrong.map(({ domanda }) => domanda).join('\n')).toBeGreaterThanOrEqual(
        0.98,
      );
    },
  );

  test('ogni codice intero, e ogni etichetta com’è stampata, dà per prima la sua voce, con certezza', () => {
    const wrong = voci.flatMap((voce) => {
      const label = TITOLI_NOSTRI.has(voce.tipo) ? null : voce.descrizione;
      const texts = [voce.codice_14o, voce.codice_prodotto, label].flatMap((text) =>
        text === null ? [] : [text.replace(/\s+/g, ' ')],
      );
      return texts.filter((text) => {
        const { certo, risultati } = cercatore.cerca(text);
        const [first] = risultati;
        return (
          !certo ||
          !first ||
          ![first.codice_14o, first.codice_prodotto, first.descrizione, first.nome].some(
            (name) => name?.toLowerCase() === text.toLowerCase(),
          )
        );
      });
    });
    expect(wrong).toEqual([]);
  });
});
