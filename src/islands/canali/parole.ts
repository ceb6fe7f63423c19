/** The words of channels and contacts that the pages and the screens share. */
import type { CondizioneProtocollo, Contatto } from '../../puro/canali/tipi.ts';

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
