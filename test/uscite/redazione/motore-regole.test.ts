import { beforeAll, describe, expect, test } from 'vitest';
import type { Officina } from '../../../src/uscite/redazione/messaggi.ts';
import type { Bozza } from '../../../src/uscite/redazione/proposta.ts';
import { motoreInProva, nm7k00, VUOTA } from './motore-in-prova.ts';

let officina: Officina;

beforeAll(async () => {
  officina = await motoreInProva();
});

describe('una regola cambiata nel modulo', () => {
  test('una regola nuova nasce da una che c’è: di una scheda, in un file suo', async () => {
    const regola = await officina.apri('indicatori', 'indice-giacenza', VUOTA);
    const [versione] = regola?.versioni ?? [];
    const { bozza, campi } = await officina.prova(
      { file: versione?.file ?? '', indice: null },
      { modo: 'aggiungi', valori: { ...versione?.valori, id: 'indice-nuovo', nome: 'Indice nuovo' } },
      VUOTA,
    );
    expect(campi).toEqual([]);
    expect(bozza?.file).toMatchObject([{ file: 'rules/indicatori/indice-nuovo.yaml', prima: null }]);
  });

  test('una regola che altre citano non si toglie senza dire chi resta senza', async () => {
    const regola = await officina.apri('fonti', 'circolare-36-2014', VUOTA);
    const [{ file, indice } = { file: '', indice: null }] = regola?.versioni ?? [];
    const { altrove } = await officina.prova({ file, indice }, { modo: 'togli' }, VUOTA);
    expect(altrove.length).toBeGreaterThan(10);
    expect(altrove[0]?.messaggio).toContain('nomina «circolare-36-2014»');
  });

  test('una casella che cambia dice in quali altre regole resta; riscritta anche lì, non più', async () => {
    const riscrivi = async (id: string, bozza: Bozza) => {
      const versione = (await officina.apri('contatti', id, bozza))?.versioni.at(-1);
      if (!versione) throw new Error(`${id} non c’è`);
      const valori = { ...versione.valori, casella: 'nuova.torino@example.org' };
      return officina.prova(versione, { modo: 'correggi', valori }, bozza);
    };
    const prima = await riscrivi('torino-appuntamenti-torino', VUOTA);
    expect(prima.gemelle).toMatchObject([
      { percorso: ['casella'], casella: 'direzione.torino@inps.it', regole: [{ id: 'torino-casella-torino' }] },
    ]);
    const altra = await riscrivi('torino-casella-torino', prima.bozza ?? VUOTA);
    expect(altra.gemelle).toEqual([]);
  });

  test('l’atto che manca a una versione nuova si dice al campo della fonte, senza le parole dei file', async () => {
    const { versioni } = await nm7k00(officina);
    const [{ file, indice, valori } = { file: '', indice: null, valori: {} }] = versioni;
    const { campi } = await officina.prova(
      { file, indice },
      { modo: 'dal', giorno: '2027-01-01', valori: { ...valori, fonte: undefined, unita: 'verifica-amministrativa' } },
      VUOTA,
    );
    expect(campi.map(({ percorso }) => percorso.join('/'))).toEqual(['fonte/documento']);
    expect(JSON.stringify(campi)).not.toMatch(/rules\/|valido_dal|\{ documento/);
  });

  test('una tabella nuova appena aperta non nomina un file che non ha ancora nome', async () => {
    const regola = await officina.apri('canali', 'presidio-direzione-provinciale', VUOTA);
    const [posto] = regola?.tabelle ?? [];
    if (!posto) throw new Error('non ci sono tabelle');
    const { altrove } = await officina.prova(posto, { modo: 'aggiungi', valori: {}, testa: {} }, VUOTA);
    expect(altrove).toEqual([]);
  });

  test('un numero che non è ancora un numero resta com’è scritto, fra ciò che cambia', async () => {
    const regola = await officina.apri('contatti', 'torino-appuntamenti-torino', VUOTA);
    const [{ file, indice, valori } = { file: '', indice: null, valori: {} }] = regola?.versioni ?? [];
    const scritto = { ...valori, livello: 'due' };
    const { differenze } = await officina.prova({ file, indice }, { modo: 'correggi', valori: scritto }, VUOTA);
    expect(differenze[0]?.campi).toMatchObject([{ chiave: 'livello', dopo: 'due' }]);
  });

  test('un file intero si toglie, e si dice che cosa sparisce', async () => {
    const regola = await officina.apri('indicatori', 'indice-giacenza', VUOTA);
    const [{ file } = { file: '' }] = regola?.versioni ?? [];
    const { bozza } = await officina.prova({ file, indice: null }, { modo: 'togli' }, VUOTA);
    expect(bozza?.file).toMatchObject([{ file, dopo: null }]);
    const { tolte, nuove } = await officina.anteprima('indicatori', 'indice-giacenza', bozza ?? VUOTA);
    expect(tolte).toContain('/indicatori/indice-giacenza/');
    expect(nuove).toEqual([]);
  });

  test('un atto nuovo parte da vuoto: manca solo ciò che ci vuole, e il sì o no si dice', async () => {
    const regola = await officina.apri('fonti', 'circolare-36-2014', VUOTA);
    const ultima = regola?.tabelle.find(({ file }) => file === 'rules/fonti/documenti.yaml');
    if (!ultima) throw new Error('la tabella dei documenti non c’è');
    const nuovo = { id: 'circolare-200-2026', nome: 'Circolare n. 200/2026', tipo_atto: 'circolare' };
    const { campi } = await officina.prova(ultima, { modo: 'aggiungi', valori: nuovo }, VUOTA);
    expect(campi.map(({ percorso, manca }) => [percorso.join('/'), manca]).sort()).toEqual([
      ['certezza', true],
      ['testo_consultato', true],
    ]);
    const intero = { ...nuovo, certezza: 'testuale', testo_consultato: false };
    const { bozza, campi: poi, altrove } = await officina.prova(ultima, { modo: 'aggiungi', valori: intero }, VUOTA);
    expect({ poi, altrove }).toEqual({ poi: [], altrove: [] });
    expect((await officina.scelte('fonti', bozza ?? VUOTA)).at(-1)?.id).toBe('circolare-200-2026');
  });

  test('la prima regola di una tabella nuova: ciò che la tabella dice di sé si chiede a parte', async () => {
    const regola = await officina.apri('argomenti', 'personale', VUOTA);
    const [posto] = regola?.tabelle ?? [];
    if (!posto) throw new Error('gli argomenti non hanno tabelle');
    const mossa = (testa: Record<string, unknown>) => ({ modo: 'aggiungi' as const, valori: { id: 'prova' }, testa });
    const manca = await officina.prova(posto, mossa({ id: 'altri' }), VUOTA);
    expect(manca.campi.map(({ percorso }) => percorso.join('/')).sort()).toEqual(['nome', 'testa/titolo']);
    const intera = { ...mossa({ id: 'altri', titolo: 'Altri argomenti' }), valori: { id: 'prova', nome: 'Prova' } };
    const { bozza, campi } = await officina.prova(posto, intera, VUOTA);
    expect(campi).toEqual([]);
    expect(bozza?.file).toMatchObject([{ file: 'rules/argomenti/altri.yaml', prima: null }]);
    expect(bozza?.file[0]?.dopo).toBe('id: altri\ntitolo: Altri argomenti\nrighe:\n  - id: prova\n    nome: Prova\n');
  });

  test('l’anteprima dice la riga della ricerca prima e dopo, e le pagine che spariscono', async () => {
    const { versioni } = await nm7k00(officina);
    const [{ file, indice } = { file: '', indice: null }] = versioni;
    const { bozza } = await officina.prova({ file, indice }, { modo: 'togli' }, VUOTA);
    const { righe, tolte, nuove } = await officina.anteprima('prodotti', 'nm7k00', bozza ?? VUOTA);
    expect(righe.prima.map(({ risposta }) => risposta)).toEqual(['Accertamento e gestione del credito']);
    expect({ dopo: righe.dopo, tolte, nuove }).toEqual({ dopo: [], tolte: ['/prodotti/nm7k00/'], nuove: [] });
  });

  test('un foglio scaricato e riletto non cambia niente; uno che non è un foglio lo dice come «importa»', async () => {
    const foglio = await officina.esporta('contatti', VUOTA);
    expect((await officina.cartella(foglio.buffer, VUOTA)).differenze).toEqual([]);
    const { detti, bozza } = await officina.cartella(new TextEncoder().encode('non è un foglio').buffer, VUOTA);
    expect(detti).toContain('il file non è una cartella di lavoro .xlsx');
    expect(bozza).toBeNull();
  });
});
