import { describe, expect, test } from 'vitest';
import {
  cambiato,
  conPezzo,
  daCollegamento,
  inCollegamento,
  leggiPratica,
  VUOTA,
  type Pezzo,
} from '../../../src/puro/pratica/pratica.ts';

const PEZZO: Pezzo = {
  tipo: 'prodotto',
  titolo: 'MT4K00 Rimborso o trasferimento di contributi, fase «PERF.»',
  risposta: 'Anagrafica e flussi',
  indirizzo: '/prodotti/mt4k00/',
  versione: 'abcdef012345',
  giorno: '2026-11-28',
};
const MESSAGGIO: Pezzo = { ...PEZZO, tipo: 'messaggio', risposta: 'Il cliente RSSMRA85T10A562S chiede…' };
const pratica = { nome: 'Rossi, perché', pezzi: [PEZZO, MESSAGGIO] };

describe('una pratica in un collegamento', () => {
  test('si rifà uguale, accenti compresi, ma i messaggi restano sul dispositivo', () => {
    const testo = inCollegamento(pratica);
    expect(testo).toMatch(/^[\w-]+$/);
    expect(daCollegamento(testo)).toEqual({ nome: 'Rossi, perché', pezzi: [PEZZO] });
  });

  test.each(['', 'cerca', '@@@', 'e30', btoa('[1]').replace(/=+$/, ''), 'A'.repeat(30_000)])(
    '«%.20s» non è una pratica',
    (testo) => {
      expect(daCollegamento(testo)).toBeNull();
    },
  );

  test.each([
    'https://altrove.example/',
    '//altrove.example/',
    'javascript:alert(1)',
    '/prodotti/<img src=x>/',
    '/canali/?x="onload',
    'prodotti/mt4k00/',
  ])('un pezzo che porterebbe a «%s» non entra', (indirizzo) => {
    expect(leggiPratica(JSON.stringify({ nome: '', pezzi: [{ ...PEZZO, indirizzo }] }))).toEqual(VUOTA);
  });

  test('un tipo che non c’è, un campo di meno o troppo lungo non entrano; gli altri restano', () => {
    const { giorno: _giorno, ...senza } = PEZZO;
    const pezzi = [{ ...PEZZO, tipo: 'virus' }, senza, { ...PEZZO, titolo: 'x'.repeat(201) }, PEZZO, null, 7];
    expect(leggiPratica(JSON.stringify({ nome: 'N', pezzi }))).toEqual({ nome: 'N', pezzi: [PEZZO] });
  });
});

test('la stessa pagina raccolta di nuovo prende il posto di com’era', () => {
  const nuova = { ...PEZZO, risposta: 'Verifica amministrativa' };
  expect(conPezzo(pratica, nuova).pezzi).toEqual([MESSAGGIO, nuova]);
});

test('dice che cosa è cambiato da allora, e solo quello', () => {
  expect(cambiato(PEZZO, PEZZO.versione, null)).toBeNull();
  expect(cambiato(PEZZO, 'altra', 'Verifica amministrativa')).toBe(
    'Oggi la risposta è un’altra: Verifica amministrativa',
  );
  expect(cambiato(PEZZO, 'altra', PEZZO.risposta)).toBe('Da allora le regole sono cambiate, ma non questa risposta.');
  expect(cambiato({ ...PEZZO, tipo: 'calcolo' }, 'altra', null)).toContain('apri la pagina');
  expect(cambiato(MESSAGGIO, 'altra', null)).toBeNull();
});

test('delle righe di un pezzo restano quelle che sono parole, corte e non troppe', () => {
  const pezzo = {
    tipo: 'calcolo',
    titolo: 'Deflusso',
    risposta: '0,93',
    indirizzo: '/calcolatori/indice-deflusso/',
    versione: 'regole-1',
    giorno: '2026-11-28',
  };
  const righe = ['Definite: 8450', 7, '', 'a'.repeat(301), ...Array.from({ length: 20 }, () => 'riga')];
  const letta = leggiPratica(JSON.stringify({ nome: '', pezzi: [{ ...pezzo, righe }] }));
  expect(letta?.pezzi[0]?.righe).toEqual(['Definite: 8450', ...Array.from({ length: 11 }, () => 'riga')]);
});

test('il collegamento porta le righe di un pezzo, non le caselle', () => {
  const righe = ['Percorso: Cassetto', 'Si scrive a: nome.cognome@inps.it'];
  const pezzo: Pezzo = {
    tipo: 'canale',
    titolo: 'Rimborso',
    risposta: 'Cassetto',
    indirizzo: '/canali/?sede=torino',
    versione: 'regole-1',
    giorno: '2026-11-28',
  };
  const portata = daCollegamento(inCollegamento({ nome: '', pezzi: [{ ...pezzo, righe }] }));
  expect(portata?.pezzi[0]?.righe).toEqual(['Percorso: Cassetto']);
});
