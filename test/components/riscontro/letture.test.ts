import { describe, expect, test } from 'vitest';
import { stampatoDi, type StampatoDiVersione } from '../../../src/components/riscontro/letture.ts';
import { indirizzoDelRiscontro } from '../../../src/components/riscontro/dove.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const catalogo = caricaCatalogo();
const voce = (id: string): StampatoDiVersione[] => {
  const una = catalogo.incongruenze.find((trovata) => trovata.id === id);
  if (!una) throw new Error(`Nel registro non c’è «${id}».`);
  return stampatoDi(catalogo, una);
};
const righe = ({ valori }: StampatoDiVersione): string[] => valori.map(({ segno, luogo }) => `${segno}, ${luogo}`);

describe('Da una contraddizione alla riga che la stampa', () => {
  test('il codice che un punto stampa, e quello che stampa l’altro', () => {
    const [questo, quello] = voce('nt7k00-codice-prodotto').map(righe);
    // Line 196 of the circular's text, the last row of a group whose others have 210601.
    expect(questo).toContain('210101, riga 196');
    expect(quello).not.toContain('210101, riga 196');
  });

  test('di un punto che nomina più righe, ciascuna', () => {
    const [, quindici] = voce('nt7k00-codice-prodotto');
    // Rows 2 to 16 of the table: fifteen lines, each with the group's code.
    expect(quindici?.valori.every(({ segno }) => segno === '210601')).toBe(true);
    expect((quindici?.valori.length ?? 0) + (quindici?.altri ?? 0)).toBe(15);
    const [prima] = quindici?.valori ?? [];
    expect(indirizzoDelRiscontro(catalogo, 'circolare-36-2014', '§ 2, Tabella 3, righe 2-16')).toBe(prima?.indirizzo);
  });

  test('di una cifra che sta in più righe, quella del punto', () => {
    expect(voce('ord-posti-alta').map(righe)).toEqual([['63, riga 101'], ['10, riga 101']]);
  });

  test('dice come ciascuna è stata letta, e porta alla riga', () => {
    const [primo] = voce('ord-posti-alta').flatMap(({ valori }) => valori);
    expect(primo).toMatchObject({
      modo: 'letto due volte, nel luogo indicato da una persona',
      riga: 'Alta complessità',
    });
    expect(primo?.indirizzo).toMatch(/^\/riscontri\/valori\/posti-sintesi-provinciale\/#riga-/);
  });

  test('una somma nostra non è stampata: porta alle righe da cui viene', () => {
    const [stampato, somma] = voce('piano-incassi-spese-legali');
    expect(righe(stampato as StampatoDiVersione)).toContain('12.000.042, riga 7169');
    expect(somma?.valori).toEqual([]);
    expect(somma?.pagine.map(({ indirizzo }) => indirizzo)).toEqual(['/riscontri/valori/incassi-spese-legali/']);
  });

  test('nessuna voce che tocca valori stampati resta senza una riga a cui arrivare', () => {
    const stampati = new Set(catalogo.riscontro.file().map(({ nome }) => nome));
    const ferme = catalogo.incongruenze
      .filter(({ riguarda = [] }) => riguarda.some((regola) => stampati.has(regola)))
      .filter((una) => stampatoDi(catalogo, una).every(({ valori, pagine }) => valori.length + pagine.length === 0));
    expect(ferme.map(({ id }) => id)).toEqual([]);
  });
});
