import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { conEsercizi } from '../../../src/puro/esercizi/argomenti.ts';
import { leggiScelta } from '../../../src/puro/esercizi/indirizzo.ts';
import { vociEsercizi, vociQuestioni } from '../../../src/uscite/ricerca/guidate.ts';
import { indiceVero } from './indice-vero.ts';

const catalogo = caricaCatalogo();
const { cercatore } = indiceVero();

describe('gli esercizi si trovano uno per regola', () => {
  const ids = conEsercizi(catalogo.indicatori).map(({ id }) => id);

  test('ogni indirizzo è un foglio che la pagina sa leggere, o un posto dell’atlante degli errori', () => {
    expect(ids.length).toBeGreaterThan(10);
    const altrimenti = { argomento: '', livello: 1, seme: 'x' } as const;
    const lette = vociEsercizi(catalogo).map(({ url }) => {
      const indirizzo = new URL(url ?? '', 'https://esempio.it');
      return leggiScelta(indirizzo.search, ids, altrimenti)?.scelta.argomento ?? indirizzo.hash.slice(1);
    });
    expect(new Set(lette)).toEqual(new Set(ids));
  });

  test.each([
    ['esercizi sulla giacenza', 'indice-giacenza'],
    ['quiz sul deflusso', 'indice-deflusso'],
  ])('«%s»', (domanda, argomento) => {
    const [prima] = cercatore.cerca(domanda).risultati;
    expect([prima?.tipo, prima?.id]).toEqual(['esercizio', argomento]);
  });
});

describe('le questioni di chi scrive', () => {
  test('portano alla scelta guidata, con la questione già detta', () => {
    expect(
      vociQuestioni(catalogo).map(({ url }) => new URL(url ?? '', 'https://esempio.it').searchParams.get('questione')),
    ).toEqual(catalogo.canali.questioni.map(({ id }) => id));
  });

  test('non si offrono per la sede di un’altra provincia', () => {
    const { fuori, vicini } = cercatore.cerca('a chi scrivo a Genova per un artigiano che vuole le rate');
    expect(fuori).not.toBeNull();
    expect(vicini.filter(({ tipo }) => tipo === 'questione')).toEqual([]);
  });

  test('si trovano col loro nome, ma non passano davanti alle regole', () => {
    const lost = vociQuestioni(catalogo).filter(
      ({ descrizione, url }) => !cercatore.cerca(descrizione, { massimo: 10 }).risultati.some((una) => una.url === url),
    );
    expect(lost.map(({ descrizione }) => descrizione)).toEqual([]);
  });
});
