import type { DatiScadenze, LetturaCalendario, Provenienza } from '../../../src/puro/calendario/tipi.ts';
import type { Festivita } from '../../../src/puro/calendario/festivita.ts';

const DETTO: Provenienza = {
  fonte: { documento: 'protocollo-di-prova', punto: '1' },
  certezza: 'testuale',
  motivo: null,
  incongruenza: null,
};
const TACE: LetturaCalendario = { ...DETTO, certezza: 'non_detta', motivo: 'il testo non lo dice', conta: false };

function festa(
  id: string,
  nome: string,
  giorno: string | null,
  pasqua: number | null = null,
  valido_dal: string | null = null,
): Festivita {
  return { id, nome, giorno, pasqua, valido_dal, valido_al: null };
}

/** The national feasts, typed here from the law: tests of the calendar must not hang on the rules' file. */
export const FESTE: Festivita[] = [
  festa('capodanno', 'Capodanno', '01-01'),
  festa('epifania', 'Epifania', '01-06'),
  festa('pasqua', 'Pasqua', null, 0),
  festa('lunedi-dell-angelo', 'Lunedì dell’Angelo', null, 1),
  festa('liberazione', 'Anniversario della Liberazione', '04-25'),
  festa('lavoro', 'Festa del lavoro', '05-01'),
  festa('repubblica', 'Festa della Repubblica', '06-02'),
  festa('assunzione', 'Assunzione', '08-15'),
  festa('san-francesco', 'San Francesco d’Assisi', '10-04', null, '2026-01-01'),
  festa('ognissanti', 'Ognissanti', '11-01'),
  festa('immacolata', 'Immacolata Concezione', '12-08'),
  festa('natale', 'Natale', '12-25'),
  festa('santo-stefano', 'Santo Stefano', '12-26'),
];

export const SAN_GIOVANNI = {
  ...festa('patrono-torino', 'San Giovanni Battista, patrono di Torino', '06-24'),
  comune: 'Torino',
};

/**
 * Seven working days for an answer and twenty for the whole; which days are working days is left open, as in Torino.
 */
export const COME_TORINO: DatiScadenze = {
  feste: FESTE,
  patroni: [SAN_GIOVANNI],
  protocollo: {
    id: 'prova',
    breve: 'protocollo di prova',
    valido_dal: '2017-07-13',
    valido_al: null,
    sedi: [
      { id: 'torino', nome: 'Torino', patrono: 'patrono-torino' },
      { id: 'ivrea', nome: 'Ivrea', patrono: null },
    ],
    contribuenti: [
      { id: 'aziende', nome: 'Aziende' },
      { id: 'agricoli', nome: 'Agricoli' },
    ],
    circostanze: [],
    calendario: { sabato: TACE, giorno_contatto: TACE, patrono: TACE },
    termini: [
      {
        ...DETTO,
        id: 'risposta',
        nome: 'Risposta',
        da: 'primo-contatto',
        nota: null,
        casi: [{ giorni: 7, contribuenti: null, circostanza: null, fonte: DETTO.fonte }],
      },
      {
        ...DETTO,
        id: 'processo',
        nome: 'Processo',
        da: 'primo-contatto',
        nota: null,
        casi: [{ giorni: 20, contribuenti: null, circostanza: null, fonte: DETTO.fonte }],
      },
    ],
    passi: [
      {
        ...DETTO,
        id: 'primo-contatto',
        nome: 'Primo contatto',
        livello: 1,
        testo: 'Scrivi',
        termine: 'risposta',
        dopo: null,
        recapiti: [],
      },
      {
        ...DETTO,
        id: 'secondo-livello',
        nome: 'Secondo livello',
        livello: 2,
        testo: 'Sollecita',
        termine: null,
        dopo: 'primo-contatto',
        recapiti: [],
      },
      {
        ...DETTO,
        id: 'terzo-livello',
        nome: 'Terzo livello',
        livello: 3,
        testo: 'URP',
        termine: null,
        dopo: 'secondo-livello',
        recapiti: [],
      },
      {
        ...DETTO,
        id: 'chiusura',
        nome: 'Chiusura',
        livello: null,
        testo: 'Fine',
        termine: 'processo',
        dopo: null,
        recapiti: [],
      },
    ],
  },
};

const DICE = { ...TACE, certezza: 'testuale' } as const;

/**
 * Another province: seven days in general, ten for agriculture, five for a documented urgency; it says which days
 * count.
 */
export const ALTRA_PROVINCIA: DatiScadenze = {
  ...COME_TORINO,
  protocollo: {
    ...COME_TORINO.protocollo,
    id: 'altra-provincia',
    breve: 'protocollo di un’altra provincia',
    valido_dal: '2020-01-01',
    circostanze: [{ id: 'urgenza-documentata', nome: 'Urgenza documentata' }],
    calendario: { sabato: DICE, giorno_contatto: DICE, patrono: DICE },
    termini: [
      {
        ...DETTO,
        id: 'risposta',
        nome: 'Risposta',
        da: 'primo-contatto',
        nota: null,
        casi: [
          { giorni: 5, contribuenti: null, circostanza: 'urgenza-documentata', fonte: DETTO.fonte },
          { giorni: 10, contribuenti: ['agricoli'], circostanza: null, fonte: DETTO.fonte },
          { giorni: 7, contribuenti: null, circostanza: null, fonte: DETTO.fonte },
        ],
      },
    ],
    passi: COME_TORINO.protocollo.passi.slice(0, 2),
  },
};
