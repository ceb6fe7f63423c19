import { expect, test } from 'vitest';
import { daCollegamento, inCollegamento, leggiPratica, type Pezzo } from '../../../src/puro/pratica/pratica.ts';
import { dateDi, prossimoDi } from '../../../src/puro/pratica/prossimo.ts';

/** Seven working days from 30 November 2026, a Monday: 8 December is a feast, so 10 December, or 9 if day one counts. */
const RISPOSTA = { quando: 'entro', che: 'Risposta attesa', prima: '2026-12-09', ultima: '2026-12-10' } as const;
const SECONDO = { quando: 'dal', che: 'Secondo livello', prima: '2026-12-10', ultima: '2026-12-11' } as const;
const CANALE: Pezzo = {
  tipo: 'canale',
  titolo: 'Rimborso: artigiano, Torino',
  risposta: 'Cassetto previdenziale',
  indirizzo: '/canali/?sede=torino',
  versione: 'abcdef012345',
  giorno: '2026-11-30',
  date: [RISPOSTA, SECONDO],
};
const MESSAGGIO: Pezzo = { ...CANALE, tipo: 'messaggio', date: [] };

test('la prima data che viene, e che cosa fare fino ad allora', () => {
  const scritta = { nome: '', pezzi: [CANALE, MESSAGGIO] };
  expect(prossimoDi(scritta, '2026-12-01').data).toMatchObject(RISPOSTA);
  expect(prossimoDi(scritta, '2026-12-01').passo.testo).toBe('se non rispondono entro quel giorno, secondo livello');
  expect(prossimoDi({ nome: '', pezzi: [CANALE] }, '2026-12-01').passo.testo).toContain('prepara il messaggio');
});

test('nell’ultimo giorno si aspetta ancora; il giorno dopo si può sollecitare, e non c’è altro da aspettare', () => {
  const pratica = { nome: '', pezzi: [CANALE, MESSAGGIO] };
  expect(prossimoDi(pratica, '2026-12-10').data).toMatchObject(RISPOSTA);
  const poi = prossimoDi(pratica, '2026-12-11');
  expect(poi.data).toBeNull();
  expect(poi.passo).toEqual({ testo: 'se non hanno ancora risposto, secondo livello', pezzo: CANALE });
});

test('senza un canale si cerca il canale; una via senza giorni lo dice', () => {
  expect(prossimoDi({ nome: '', pezzi: [{ ...CANALE, tipo: 'prodotto', date: [] }] }, '2026-12-01')).toEqual({
    data: null,
    passo: { testo: 'trova per quale canale scrivere', pezzo: null },
  });
  const { date: _date, ...senza } = CANALE;
  expect(prossimoDi({ nome: '', pezzi: [senza, MESSAGGIO] }, '2026-12-01').passo.testo).toContain(
    'non danno un giorno',
  );
});

test('lo stesso conto raccolto due volte dà le sue date una volta', () => {
  const pezzi = [CANALE, { ...CANALE, tipo: 'scadenza' as const, indirizzo: '/calcolatori/scadenze/' }];
  expect(dateDi({ nome: '', pezzi }).map(({ ultima }) => ultima)).toEqual(['2026-12-10', '2026-12-11']);
});

test('le date viaggiano nel collegamento; una data che non lo è resta fuori', () => {
  expect(daCollegamento(inCollegamento({ nome: '', pezzi: [CANALE] }))).toEqual({ nome: '', pezzi: [CANALE] });
  const date = [RISPOSTA, { ...RISPOSTA, ultima: '<b>' }, { ...RISPOSTA, quando: 'mai' }, null, 7];
  const letta = leggiPratica(JSON.stringify({ nome: '', pezzi: [{ ...CANALE, date }] }));
  expect(letta?.pezzi[0]?.date).toEqual([RISPOSTA]);
});
