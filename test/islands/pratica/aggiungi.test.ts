import { describe, expect, test, vi } from 'vitest';
import type { Pezzo, Pratica } from '../../../src/puro/pratica/pratica.ts';
import { aggiungi, rispostaDi } from '../../../src/islands/pratica/aggiungi.ts';
import { pratica, tieniPratica } from '../../../src/islands/pratica/conserva.ts';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

const CHIAVE = 'chi-fa-cosa:pratica';
const VIA = { quando: 'entro', che: 'Risposta attesa', prima: '2026-12-09', ultima: '2026-12-10' };
const PAGINA = `<main><h1>MT4K00 Rimborso</h1>
  <p class="risposta-valore">Anagrafica
     e flussi</p><p class="tempo">entro 7 giorni</p>
  <i data-date='${JSON.stringify([VIA])}'></i><i data-date='${JSON.stringify([VIA, { ...VIA, ultima: 'presto' }])}'></i>
  <p><button data-in-pratica="prodotto">Metti</button><span data-detto></span></p>
</main>`;
const MESSAGGIO =
  '<main><h1>Canale</h1><button data-in-pratica="messaggio" data-testo="Gentile ufficio,">Metti</button></main>';
const INDIRIZZO = 'https://esempio.it/sito/prodotti/mt4k00/?data=2020-01-10';

const tenuta = (pagina: Pagina): Pratica => JSON.parse(pagina.tenuto()[CHIAVE] ?? 'null') as Pratica;
const primo = (pagina: Pagina): Pezzo | undefined => tenuta(pagina).pezzi[0];

describe('la risposta di una pagina va nella pratica', () => {
  test('con ciò che si legge in grande, il suo percorso e le sue regole', () => {
    const pagina = apri(PAGINA, { indirizzo: INDIRIZZO });
    expect(aggiungi(pagina.uno('button'))).toBe('Messo nella pratica.');
    expect(primo(pagina)).toMatchObject({
      tipo: 'prodotto',
      titolo: 'MT4K00 Rimborso',
      risposta: 'Anagrafica e flussi. entro 7 giorni',
      indirizzo: '/prodotti/mt4k00/?data=2020-01-10',
      versione: 'regole-1',
    });
  });

  test('con le date dei suoi passi, ciascuna una volta; ciò che non è una data resta fuori', () => {
    const pagina = apri(PAGINA, { indirizzo: INDIRIZZO });
    aggiungi(pagina.uno('button'));
    expect(primo(pagina)?.date).toEqual([VIA]);
  });

  test('se la pagina ripete la domanda, è la domanda il titolo', () => {
    const pagina = apri(`<p id="domanda">Rimborso: artigiano, Torino</p>${PAGINA}`);
    aggiungi(pagina.uno('button'));
    expect(primo(pagina)?.titolo).toBe('Rimborso: artigiano, Torino');
  });

  test('di un messaggio va il testo, senza le date', () => {
    const pagina = apri(MESSAGGIO);
    expect(aggiungi(pagina.uno('button'))).toBe('Messaggio messo nella pratica.');
    expect(primo(pagina)?.risposta).toBe('Gentile ufficio,');
    expect(primo(pagina)).not.toHaveProperty('date');
  });

  test('dove non si conserva nulla lo dice', () => {
    const pagina = apri(PAGINA, { tenuto: null });
    expect(aggiungi(pagina.uno('button'))).toContain('Qui non si conserva nulla');
  });

  test('premuto il pulsante la pagina dice com’è andata', async () => {
    const pagina = apri(PAGINA, { indirizzo: INDIRIZZO });
    await desta('pratica/pulsante.ts');
    pagina.succede('click', 'h1');
    pagina.succede('click', 'button');
    await vi.waitFor(() => expect(pagina.letto('[data-detto]')).toBe('Messo nella pratica.'));
    await respiro();
    expect(tenuta(pagina).pezzi).toHaveLength(1);
  });
});

test('una risposta senza un tempo, o una pagina senza risposta, non lasciano punti', () => {
  const { document } = apri('<main><p class="risposta-valore">Vigilanza</p></main>');
  expect(rispostaDi(document)).toBe('Vigilanza');
  expect(rispostaDi(apri('<main></main>').document)).toBe('');
});

describe('sul dispositivo', () => {
  test('chi ha chiesto che non si conservi nulla non tiene una pratica, ma può cancellarla', () => {
    const pagina = apri('', { tenuto: { 'chi-fa-cosa:non-conservare': '1', [CHIAVE]: '{"nome":"Rossi","pezzi":[]}' } });
    expect(tieniPratica({ nome: 'Bianchi', pezzi: [] })).toBe(false);
    expect(pratica().nome).toBe('Rossi');
    expect(tieniPratica(null)).toBe(true);
    expect(pagina.tenuto()).not.toHaveProperty(CHIAVE);
  });

  test.each([['guasto'], ['{"nome":7}']])('ciò che vi si trova guasto (%s) è una pratica vuota', (testo) => {
    apri('', { tenuto: { [CHIAVE]: testo } });
    expect(pratica()).toEqual({ nome: '', pezzi: [] });
  });

  test('dove il browser rifiuta, anche', () => {
    apri('', { tenuto: null });
    expect([pratica(), tieniPratica({ nome: 'A', pezzi: [] })]).toEqual([{ nome: '', pezzi: [] }, false]);
  });
});
