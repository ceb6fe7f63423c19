import { expect, test } from 'vitest';
import { eventiScadenze } from '../../../src/puro/calendario/eventi.ts';
import { calendarioIcs } from '../../../src/puro/calendario/ics.ts';
import { pianoScadenze } from '../../../src/puro/calendario/scadenze.ts';
import { COME_TORINO, SAN_GIOVANNI } from './protocolli-di-prova.ts';

test('un file di calendario: giornate intere, virgole protette, righe piegate a 75 ottetti', () => {
  const testo = calendarioIcs(
    [
      {
        uid: 'risposta-2019-06-27@chi-fa-cosa',
        data: '2019-06-27',
        fine: null,
        url: 'https://example.org/calcolatori/scadenze/?contatto=2019-06-17,1',
        titolo: 'Risposta attesa, sede di Torino',
        descrizione:
          'Sette giorni lavorativi dal 17/06/2019; se non arriva, scrivi al responsabile\nPerché: così dice il protocollo',
      },
    ],
    '2026-11-21T06:30:15.123Z',
  );
  expect(testo).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Chi fa cosa//Scadenze//IT',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:risposta-2019-06-27@chi-fa-cosa',
      'DTSTAMP:20261121T063015Z',
      'DTSTART;VALUE=DATE:20190627',
      'DTEND;VALUE=DATE:20190628',
      'SUMMARY:Risposta attesa\\, sede di Torino',
      'DESCRIPTION:Sette giorni lavorativi dal 17/06/2019\\; se non arriva\\, scrivi',
      '  al responsabile\\nPerché: così dice il protocollo',
      'URL:https://example.org/calcolatori/scadenze/?contatto=2019-06-17,1',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Risposta attesa\\, sede di Torino',
      'TRIGGER;RELATED=END:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('nessuna riga supera 75 ottetti e nessun carattere si spezza', () => {
  const testo = calendarioIcs(
    [{ uid: 'x', data: '2019-06-27', fine: null, titolo: 'è'.repeat(200), descrizione: 'perché', url: null }],
    '2026-11-21T06:30:15Z',
  );
  for (const riga of testo.split('\r\n')) expect(new TextEncoder().encode(riga).length).toBeLessThanOrEqual(75);
  expect(testo.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'è'.repeat(200)}`);
});

const CONTATTO = '2019-06-17';
/** The Saturday is left open: 26 or 27 June for the answer. */
const APERTE = { sabatoLavorativo: null, contaGiornoContatto: false, patrono: SAN_GIOVANNI };
const domanda = (scelte: typeof APERTE | Record<string, unknown>) => ({
  contatto: CONTATTO,
  sede: 'torino',
  contribuente: null,
  circostanze: [],
  scelte: scelte as typeof APERTE,
});
const caso = (nome: string, ...altro: string[]) => ({ nome, contatto: CONTATTO, altro, url: 'https://example.org/x' });

test('dove il testo lascia aperte più letture l’evento è tutto il periodo, provvisorio, e dice da quando è sicuro', () => {
  const passi = pianoScadenze(COME_TORINO, domanda(APERTE));
  const eventi = eventiScadenze(COME_TORINO.protocollo, caso('Rossi'), passi, 'a');
  expect(eventi.map(({ data, fine, titolo }) => [data, fine, titolo])).toEqual([
    ['2019-06-26', '2019-06-27', 'Rossi: risposta entro il 27/06/2019, forse già il 26/06/2019'],
    ['2019-06-27', '2019-06-28', 'Rossi: secondo livello: si può dal 28/06/2019, forse già il 27/06/2019'],
    ['2019-07-11', '2019-07-16', 'Rossi: processo entro il 16/07/2019, forse già il 11/07/2019'],
  ]);
  expect(eventi[0]?.descrizione).toContain('26/06/2019 (il sabato è lavorativo)');
  const testo = calendarioIcs(eventi, '2026-11-21T06:30:15Z');
  expect(testo).toContain('DTSTART;VALUE=DATE:20190626\r\nDTEND;VALUE=DATE:20190628');
  expect(testo.match(/STATUS:TENTATIVE/g)).toHaveLength(3);
});

test('due casi dello stesso giorno non si sovrascrivono mai; lo stesso caso, importato due volte, è uno', () => {
  const passi = pianoScadenze(COME_TORINO, domanda({ ...APERTE, sabatoLavorativo: false }));
  const uid = (nome: string, altro: string, senzaNome: string) =>
    eventiScadenze(COME_TORINO.protocollo, caso(nome, altro), passi, senzaNome).map((uno) => uno.uid);
  const diversi = [
    uid('Rossi', 'torino', 'a'),
    uid('Bianchi', 'torino', 'a'),
    uid('Rossi', 'pinerolo', 'a'),
    uid('', 'torino', 'a'),
    uid('', 'torino', 'b'),
  ].flat();
  expect(new Set(diversi).size).toBe(diversi.length);
  expect(uid(' rossi ', 'torino', 'b')).toEqual(uid('Rossi', 'torino', 'a'));
});
