/** The words of channels and contacts that the pages and the screens share. */
import type { CondizioneProtocollo, Contatto } from '../../puro/canali/tipi.ts';
import type { Domanda } from './stato.ts';

export const TIPI_CASELLA: Readonly<Record<Contatto['tipo'], string>> = {
  pec: 'PEC',
  funzionale: 'Casella dell’ufficio',
  nominativa: 'Casella che porta un nome',
  dismessa: 'Casella da non usare',
};

/** What a condition does to the answer, as a heading for it. */
export const EFFETTI: Readonly<Record<CondizioneProtocollo['effetto'], string>> = {
  'nessun-tempo-garantito': 'Il tempo di risposta cade',
  'non-gestita': 'La richiesta non viene lavorata',
  'da-rispettare': 'Da rispettare',
};

/** The questions as the reader reads them. */
export const TITOLI: Readonly<Record<Domanda, string>> = {
  sede: 'Quale sede è competente?',
  contribuente: 'Per chi scrivi?',
  questione: 'Di che cosa si tratta?',
  esigenza: 'Di che cosa hai bisogno?',
  data: 'In che giorno scrivi?',
};

/** What helps to answer each. */
export const AIUTI: Readonly<Record<Domanda, string>> = {
  sede: 'È quella del territorio del contribuente, non dello studio.',
  contribuente: 'Il canale dipende dal contribuente. Se lavori per altri, scegli il tuo cliente.',
  questione: 'Se si presenta solo in linea, per PEC o altrimenti, lo dice la risposta.',
  esigenza: 'Sono quelle del protocollo: scegli la più vicina al tuo caso.',
  data: 'Contatti e tempi si contano da questo giorno.',
};
