import { aTesto } from '../../../src/puro/formula/razionale.ts';
import type { Dati } from '../../../src/puro/formula/tipi.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { regola } from './scheda.ts';

export const risultati = (id: string, dati: Dati): Record<string, string> =>
  Object.fromEntries(
    valuta(regola(id), dati).risultati.map(({ id: quale, valore, errore }) => [
      quale,
      valore === null ? (errore?.codice ?? '') : typeof valore === 'boolean' ? String(valore) : aTesto(valore),
    ]),
  );
