import { describe, expect, test } from 'vitest';
import { MASSIMO_ESERCIZI, prepara, semeNetto } from '../../../src/puro/esercizi/genera.ts';
import { leggiScelta, scriviScelta, type Scelta } from '../../../src/puro/esercizi/indirizzo.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const ARGOMENTI = ['indice-giacenza', 'scostamento'];
const SOLITA: Scelta = { argomento: 'indice-giacenza', livello: 1, seme: 'esempio' };
const letta = (domanda: string): Scelta | undefined => leggiScelta(domanda, ARGOMENTI, SOLITA)?.scelta;

describe('un foglio nel suo indirizzo', () => {
  test('si scrive e si rilegge', () => {
    const scelta: Scelta = { argomento: 'scostamento', livello: 3, quanti: 5, seme: 'aula b' };
    const domanda = scriviScelta(scelta, '1-abc');
    expect(domanda).toBe('?argomento=scostamento&livello=3&quanti=5&seme=aula+b&v-regola=1-abc');
    expect(leggiScelta(domanda, ARGOMENTI, SOLITA)).toEqual({ scelta, versione: '1-abc' });
  });

  test('senza seme non c’è un foglio', () => {
    expect(letta('')).toBeUndefined();
    expect(letta('?argomento=scostamento&livello=2')).toBeUndefined();
    expect(letta('?seme=+%20+')).toBeUndefined();
  });

  test('ciò che non è ammesso diventa il solito', () => {
    for (const domanda of [
      '?seme=x',
      '?seme=x&argomento=__proto__&livello=9&quanti=0',
      '?seme=x&argomento=tep&livello=1e0&quanti=-1',
      `?seme=x&livello=&quanti=${MASSIMO_ESERCIZI + 1}`,
      '?seme=x&quanti=2.5&altro=1',
    ]) {
      expect(letta(domanda), domanda).toEqual({ ...SOLITA, seme: 'x' });
    }
  });

  test('il seme vale per come si legge: minuscole, spazi semplici, accenti composti, niente di invisibile, al più quaranta lettere', () => {
    expect(semeNetto('  Aula \t\n B ')).toBe('aula b');
    expect(semeNetto('citta\u0300')).toBe('citt\u00e0');
    expect(semeNetto('a\u200b\u202eb\u0000')).toBe('ab');
    // A half of a character alone could not be written in an address.
    expect(semeNetto('x\ud83d')).toBe('x');
    expect(scriviScelta({ ...SOLITA, seme: '\ud83dy' })).toContain('seme=y');
    expect([...semeNetto('😀'.repeat(60))]).toHaveLength(40);
  });
});

test('il foglio ha quanti esercizi si chiedono, e i primi sono gli stessi', () => {
  const regola = caricaCatalogo().indicatori.find(({ id }) => id === 'indice-giacenza');
  if (!regola) throw new Error('manca la giacenza');
  const foglio = (quanti: number) =>
    prepara({
      argomento: { id: regola.id, nome: regola.nome, versione: '', calcolo: regola.calcolo },
      livello: 2,
      seme: 'quanti',
      quanti,
    }).esercizi;
  expect(foglio(2)).toHaveLength(2);
  expect(foglio(9)).toHaveLength(9);
  expect(foglio(1000)).toHaveLength(MASSIMO_ESERCIZI);
  expect(foglio(2).map(({ tavola }) => tavola)).toEqual(
    foglio(9)
      .slice(0, 2)
      .map(({ tavola }) => tavola),
  );
});
