import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';

/** The pages that do something for the reader, and that no rule is the record of. */
const STRUMENTI = [
  {
    id: 'scadenze',
    url: PAGINE.scadenze,
    descrizione: 'Scadenze',
    risposta: 'Entro quando rispondono, e a chi scrivere dopo: i giorni lavorativi contati sul calendario',
    uso: ['giorni lavorativi', 'calcolo dei termini', 'entro quando', 'festività', 'calendario'],
  },
  {
    id: 'canali',
    url: PAGINE.canali,
    descrizione: 'Quale canale',
    risposta: 'La scelta guidata: dove scrivere, che cosa, entro quando, a chi dopo',
    uso: ['scelta guidata', 'come contattare', 'a chi scrivere'],
  },
  {
    id: 'esercizi',
    url: PAGINE.esercizi,
    descrizione: 'Esercizi',
    risposta: 'Fogli di esercizi sugli indici, uguali per tutta la classe',
    uso: ['lezione', 'compiti'],
  },
] as const;

/** The tools of the site: the guided choice, the deadlines, the exercises. */
export function vociStrumenti(): VoceRicerca[] {
  return STRUMENTI.map(({ id, url, descrizione, risposta, uso }) => ({
    ...SENZA,
    tipo: 'strumento',
    id,
    descrizione,
    risposta,
    url,
    altri: [...uso],
  }));
}
