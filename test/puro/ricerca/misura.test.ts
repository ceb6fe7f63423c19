import { describe, expect, test } from 'vitest';
import { leggiAperte, MAI_VISTE, misuraRaccolta, RACCOLTE } from './aperte.ts';
import { leggiDomande, misura, rispondibili } from './giudizio.ts';
import { indiceVero } from './indice-vero.ts';

const { voci, cercatore } = indiceVero();

describe('le domande giudicate, su cui la ricerca è misurata', () => {
  const giudicate = rispondibili(leggiDomande('domande-giudicate.json'), voci);
  const conRisposta = giudicate.filter(({ attesi }) => attesi.length > 0);

  test('sono quasi tutte alla portata delle regole di oggi', () => {
    expect(giudicate.length).toBeGreaterThanOrEqual(195);
  });

  test('la risposta giusta è la prima almeno nel 97% dei casi, fra le prime tre nel 99%, con MRR di almeno 0,98', () => {
    const { prima, treprime, mrr, sbagliate } = misura(conRisposta, cercatore);
    expect(prima, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(treprime, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(mrr, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test.each(['code-full', 'label-full'])('i codici interi e le etichette intere si trovano sempre (%s)', (stile) => {
    const { prima, sbagliate } = misura(
      giudicate.filter((domanda) => domanda.stile === stile),
      cercatore,
    );
    expect(prima, sbagliate.join('\n')).toBe(1);
  });

  test('di ciò che non c’è, almeno sette volte su otto dice che non lo sa con certezza', () => {
    const senza = giudicate.filter(({ attesi }) => attesi.length === 0);
    expect(senza).toHaveLength(8);
    expect(misura(senza, cercatore).prima).toBeGreaterThanOrEqual(7 / 8);
  });
});

describe('le domande nostre, scritte dalle fonti prima di provare il motore', () => {
  const nostre = rispondibili(leggiDomande('domande-nostre.json'), voci);

  test('quelle con risposta la trovano prima almeno nel 97% dei casi', () => {
    const { prima, treprime, sbagliate } = misura(
      nostre.filter(({ attesi }) => attesi.length > 0),
      cercatore,
    );
    expect(prima, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(treprime, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('quelle senza risposta non ne ricevono una certa', () => {
    const { prima, sbagliate } = misura(
      nostre.filter(({ attesi }) => attesi.length === 0),
      cercatore,
    );
    expect(prima, sbagliate.join('\n')).toBe(1);
  });
});

describe('le domande di controllo, scritte dopo, su cui il motore non è stato regolato', () => {
  const controllo = rispondibili(leggiDomande('domande-di-controllo.json'), voci);

  test('la risposta giusta è la prima almeno nel 93% dei casi, fra le prime tre nel 98%', () => {
    const { n, prima, treprime, sbagliate } = misura(
      controllo.filter(({ attesi }) => attesi.length > 0),
      cercatore,
    );
    expect(n).toBeGreaterThanOrEqual(100);
    expect(prima, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.93);
    expect(treprime, sbagliate.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('quelle senza risposta non ne ricevono una certa', () => {
    const { prima, sbagliate } = misura(
      controllo.filter(({ attesi }) => attesi.length === 0),
      cercatore,
    );
    expect(prima, sbagliate.join('\n')).toBe(1);
  });
});

describe('le domande aperte, scritte dai documenti', () => {
  const aperte = leggiAperte();
  const { dentro, fuori } = misuraRaccolta('aperte', indiceVero('aperte').cercatore);

  test('sono più di trecento, su ogni tipo di regola', () => {
    expect(dentro.n).toBeGreaterThanOrEqual(300);
    expect(new Set(aperte.map(({ tipo }) => tipo)).size).toBeGreaterThanOrEqual(15);
  });

  test('la pagina giusta è la prima almeno nell’85% dei casi, fra le prime tre nel 95%', () => {
    expect(dentro.prima / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(dentro.treprime / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('una risposta certa è sbagliata al più una volta su duecento', () => {
    const wrong = [...dentro.certeSbagliate, ...fuori.certeSbagliate];
    expect(wrong.length / aperte.length, wrong.join('\n')).toBeLessThanOrEqual(0.005);
  });

  test('di ciò che i documenti non dicono, almeno 95 volte su 100 non si dà una risposta certa', () => {
    expect(fuori.prima / fuori.n, fuori.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('le domande fresche, a un indice che non conosce le loro risposte', () => {
  const { dentro, fuori } = misuraRaccolta('fresche', indiceVero('fresche').cercatore);

  test('la pagina giusta è la prima almeno nell’86% dei casi, fra le prime tre nel 94%: non va mai peggio', () => {
    expect(dentro.n).toBe(350);
    expect(dentro.prima / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.86);
    expect(dentro.treprime / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.94);
  });

  test('una risposta certa è sbagliata al più una volta su cento, e di ciò che è fuori portata nessuna è certa', () => {
    expect(dentro.certeSbagliate.length / dentro.n, dentro.certeSbagliate.join('\n')).toBeLessThanOrEqual(0.01);
    expect(fuori.certeSbagliate).toEqual([]);
  });
});

describe.each([
  { quali: 'ultime', quante: 120, prima: 0.9, treprime: 0.97 },
  { quali: 'autunno', quante: 150, prima: 0.87, treprime: 0.96 },
] as const)('le domande $quali, a un indice che non conosce le loro risposte', ({ quali, quante, prima, treprime }) => {
  test('la pagina giusta resta la prima, e fra le prime tre, quanto quando furono poste', () => {
    const { dentro, fuori } = misuraRaccolta(quali, indiceVero(quali).cercatore);
    expect(dentro.n).toBe(quante);
    expect(dentro.prima / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(prima);
    expect(dentro.treprime / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(treprime);
    expect([...dentro.certeSbagliate, ...fuori.certeSbagliate]).toEqual([]);
  });
});

describe('le domande che furono tenute da parte, a un indice che non conosce le loro risposte', () => {
  const { dentro, fuori } = misuraRaccolta('da-parte', indiceVero('da-parte').cercatore);

  test('la pagina giusta è la prima almeno nell’89% dei casi, fra le prime tre nel 95%: non va mai peggio', () => {
    expect(dentro.n).toBe(150);
    expect(dentro.prima / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.89);
    expect(dentro.treprime / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('nessuna risposta certa è sbagliata, e di ciò che è fuori portata nessuna è certa', () => {
    expect(dentro.certeSbagliate).toEqual([]);
    expect(fuori.certeSbagliate).toEqual([]);
  });
});

describe.each([
  { quali: MAI_VISTE[0], quante: 150, prima: 0.92, treprime: 0.98, certe: 1, senza: 20 },
  { quali: MAI_VISTE[1], quante: 125, prima: 0.87, treprime: 0.96, certe: 0, senza: 25 },
  { quali: MAI_VISTE[2], quante: 100, prima: 0.84, treprime: 0.96, certe: 0, senza: 20 },
  { quali: MAI_VISTE[3], quante: 150, prima: 0.9, treprime: 0.97, certe: 0, senza: 25 },
])('le domande mai viste, scritte a motore finito ($quali)', ({ quali, quante, prima, treprime, certe, senza }) => {
  const { dentro, fuori } = misuraRaccolta(quali, cercatore);

  test(`la pagina giusta è la prima in almeno ${prima} dei casi, fra le prime tre in ${treprime}: non va mai peggio`, () => {
    expect(dentro.n).toBe(quante);
    expect(dentro.prima / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(prima);
    expect(dentro.treprime / dentro.n, dentro.sbagliate.join('\n')).toBeGreaterThanOrEqual(treprime);
  });

  test(`al più ${certe} risposte certe non sono fra le attese, e di ciò che è fuori portata nessuna è certa`, () => {
    expect(dentro.certeSbagliate.length, dentro.certeSbagliate.join('\n')).toBeLessThanOrEqual(certe);
    expect(fuori.n).toBe(senza);
    expect(fuori.certeSbagliate).toEqual([]);
  });
});

test('di ciò che i documenti non dicono è detto che non lo dicono, e quasi mai di ciò che dicono', () => {
  const tutte = RACCOLTE.flatMap((quali) => leggiAperte(quali));
  const dette = tutte.map(({ domanda, fuori }) => ({ domanda, fuori, detto: cercatore.cerca(domanda).fuori !== null }));
  const taciute = dette.filter(({ fuori, detto }) => fuori && !detto).map(({ domanda }) => domanda);
  const negate = dette.filter(({ fuori, detto }) => !fuori && detto).map(({ domanda }) => domanda);
  expect(1 - taciute.length / dette.filter(({ fuori }) => fuori).length, taciute.join('\n')).toBeGreaterThanOrEqual(
    0.95,
  );
  expect(negate.length, negate.join('\n')).toBeLessThanOrEqual(1);
}, 120_000);
