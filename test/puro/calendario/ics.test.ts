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
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:risposta-2019-06-27@chi-fa-cosa',
      'DTSTAMP:20261121T063015Z',
      'DTSTART;VALUE=DATE:20190627',
      'DTEND;VALUE=DATE:20190628',
      'SUMMARY:Risposta attesa\\, sede di Torino',
      'DESCRIPTION:Sette giorni lavorativi dal 17/06/2019\\; se non arriva\\, scrivi',
      '  al responsabile\\nPerché: così dice il protocollo',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('nessuna riga supera 75 ottetti e nessun carattere si spezza', () => {
  const testo = calendarioIcs(
    [{ uid: 'x', data: '2019-06-27', titolo: 'è'.repeat(200), descrizione: 'perché' }],
    '2026-11-21T06:30:15Z',
  );
  for (const riga of testo.split('\r\n')) expect(new TextEncoder().encode(riga).length).toBeLessThanOrEqual(75);
  expect(testo.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'è'.repeat(200)}`);
});

test('i passi con una data diventano eventi, in ordine, con le altre letture', () => {
  const contatto = '2019-06-17';
  const scelte = { sabatoLavorativo: null, contaGiornoContatto: false, patrono: SAN_GIOVANNI };
  const passi = pianoScadenze(COME_TORINO, { contatto, sede: 'torino', contribuente: null, circostanze: [], scelte });
  const eventi = eventiScadenze(COME_TORINO.protocollo, contatto, passi);
  expect(eventi.map(({ uid, data, titolo }) => [uid, data, titolo])).toEqual([
    ['prova-primo-contatto-entro-2019-06-17@chi-fa-cosa', '2019-06-27', 'Risposta: ultimo giorno'],
    ['prova-secondo-livello-dal-2019-06-17@chi-fa-cosa', '2019-06-28', 'Secondo livello: da oggi si può'],
    ['prova-chiusura-entro-2019-06-17@chi-fa-cosa', '2019-07-16', 'Processo: ultimo giorno'],
  ]);
  expect(eventi[0]?.descrizione).toBe(
    'Scrivi\nDal primo contatto di lunedì 17 giugno 2019, secondo il protocollo di prova.\nIl testo lascia aperte altre letture: 26/06/2019 (il sabato è lavorativo).',
  );
});
