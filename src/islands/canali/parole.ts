/** The words of channels and contacts that the pages and the screens share. */
import type { CondizioneProtocollo, Contatto, SedeProtocollo, Via } from '../../puro/canali/tipi.ts';

/** A channel as the answer names it. */
export const VIE: Readonly<Record<Via, string>> = {
  portale: 'Servizi in linea',
  cassetto: 'Cassetto previdenziale',
  email: 'E-mail',
  pec: 'PEC',
};

/** A channel in a tight table. */
export const VIE_BREVI: Readonly<Record<Via, string>> = {
  portale: 'In linea',
  cassetto: 'Cassetto',
  email: 'E-mail',
  pec: 'PEC',
};

export const TIPI_SEDE: Readonly<Record<SedeProtocollo['tipo'], string>> = {
  'direzione-provinciale': 'Direzione provinciale',
  'agenzia-complessa': 'Agenzia complessa',
  agenzia: 'Agenzia',
};

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
