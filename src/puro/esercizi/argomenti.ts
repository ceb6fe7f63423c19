/** What there are exercises about: three ratios and deviations by name, then every rule that has a weight tree. */
import type { Calcolo } from '../formula/tipi.ts';
import { haAlbero, ricettaGenerica } from './generica.ts';
import { ricettaRapporto } from './rapporti.ts';
import type { Ricetta } from './ricetta.ts';
import { ricettaScostamento } from './scostamenti.ts';

const PROPRIE: Record<string, Ricetta> = {
  'indice-giacenza': ricettaRapporto(
    [
      'Il lavoro di una struttura nell’anno.',
      'Un’area tira le somme dell’anno.',
      'A fine anno la sede guarda che cosa le resta da fare.',
      'Il capo dell’unità prepara la riunione di gennaio coi dati dell’anno.',
    ],
    { giacenza: [1000, 9900, 100], pervenuto: [6000, 48000, 600] },
    ['20', '250'],
  ),
  'indice-deflusso': ricettaRapporto(
    [
      'Le lavorazioni di una struttura nell’anno.',
      'Quanto è entrato e quanto è uscito da un’area, nell’anno.',
      'La sede conta le lavorazioni dell’anno.',
      'Un gruppo confronta ciò che ha definito con ciò che gli è arrivato.',
    ],
    { definiti: [1500, 9900, 20], pervenuti: [1500, 9500, 500] },
    ['0.75', '1.3'],
  ),
  scostamento: ricettaScostamento,
  ieep: ricettaGenerica,
};

/** How exercises on a rule are drawn. */
export function ricettaDi(id: string): Ricetta {
  return PROPRIE[id] ?? ricettaGenerica;
}

/**
 * The rules that exercises are made from: those with words of their own first, then those with a weight tree, as they
 * come.
 */
export function conEsercizi<R extends { id: string; calcolo: Calcolo }>(regole: readonly R[]): R[] {
  const proprie = Object.keys(PROPRIE).flatMap((id) => regole.find((regola) => regola.id === id) ?? []);
  return [...proprie, ...regole.filter((regola) => !(regola.id in PROPRIE) && haAlbero(regola.calcolo))];
}
