import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pezzo } from '../../../src/puro/pratica/pratica.ts';
import { inCalendario, testaDi } from '../../../src/islands/pratica/prossimo.ts';
import { apri } from '../pagina.ts';

const CANALE: Pezzo = {
  tipo: 'canale',
  titolo: 'Rimborso: artigiano, Torino',
  risposta: 'Cassetto previdenziale',
  indirizzo: '/canali/?sede=torino',
  versione: 'regole-1',
  giorno: '2026-11-30',
  date: [
    { quando: 'entro', che: 'Risposta attesa', prima: '2026-12-10', ultima: '2026-12-10' },
    { quando: 'dal', che: 'Secondo livello', prima: '2026-12-10', ultima: '2026-12-11' },
  ],
};
const PRATICA = { nome: 'Rossi', pezzi: [CANALE] };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const testa = (giorno: string, pratica = PRATICA): string[] => {
  apri('');
  vi.setSystemTime(new Date(`${giorno}T09:00:00`));
  return testaDi(pratica, '/sito').map(({ textContent }) => textContent ?? '');
};

test.each([
  ['2026-12-08', 'Prossima data, fra 2 giorni'],
  ['2026-12-09', 'Prossima data, domani'],
  ['2026-12-10', 'Prossima data, oggi'],
])('il %s si legge «%s»', (giorno, detto) => {
  expect(testa(giorno)[0]).toBe(detto);
});

test('dice che cosa scade, e nessun’altra lettura dove le letture concordano', () => {
  expect(testa('2026-12-08').slice(1, 3)).toEqual(['giovedì 10 dicembre 2026', 'Risposta attesa.']);
});

test('passate le date non ne aspetta, e dice che cosa si può fare', () => {
  expect(testa('2026-12-12')).toEqual([
    'Nessuna data da ricordare',
    'Prossimo passo: se non hanno ancora risposto, secondo livello.',
  ]);
});

test('il passo porta alla pagina che lo dice; senza niente, alla scelta del canale', () => {
  testa('2026-12-08');
  const porta = (pratica: typeof PRATICA): string | null | undefined =>
    testaDi(pratica, '/sito').at(-1)?.querySelector('a')?.getAttribute('href');
  expect(porta(PRATICA)).toBe('/sito/canali/?sede=torino');
  expect(porta({ nome: '', pezzi: [] })).toBe('/sito/canali/');
});

test('le date vanno in un file per il calendario che porta il nome della pratica', async () => {
  const { document } = apri('');
  let file = new Blob();
  const nomi: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((dato) => {
    file = dato as Blob;
    return 'blob:uno';
  });
  const { createElement } = document;
  vi.spyOn(document, 'createElement').mockImplementation((nome: string) => {
    const elemento = createElement.call(document, nome) as HTMLAnchorElement;
    return Object.assign(elemento, { click: () => void nomi.push(elemento.download) });
  });
  expect(inCalendario(PRATICA)).toBe('File per il calendario scaricato.');
  expect(nomi).toEqual(['pratica-rossi.ics']);
  const testo = await file.text();
  expect(testo.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(testo).toContain('DTSTART;VALUE=DATE:20261210');
  expect(testo).toContain('SUMMARY:Rossi: ');
});
