import { parse } from '../../motore/leggi.ts';
import { campoMancante, percorsoA } from '../../motore/posizioni.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import type { ErroreCampo, Posto } from './messaggi.ts';

/** The errors of a rule beside its fields, and those that are elsewhere. */
export interface ErroriDivisi {
  campi: ErroreCampo[];
  altrove: ErroreDiRegola[];
}

/** What the check says of a version that names no act of its own. */
const SENZA_ATTO = /la riga non dice quale atto/;
/** The same beside the field where the act is written. */
const ATTO_CHE_MANCA = {
  messaggio: 'manca l’atto che stabilisce il cambiamento: quello della tabella è di prima',
  atteso: null,
  rimedio: 'scegli il documento, o aggiungilo se nell’elenco non c’è',
};

/**
 * Puts the errors of a file beside the fields of one rule.
 * @param testo the file as it would be
 * @param posto the rule
 * @param chiusa the row above it that the same change closes: its errors are about the day
 * @param testa whether the table is new too: what it says of itself is asked for under «testa»
 */
export function perCampo(
  errori: readonly ErroreDiRegola[],
  testo: string,
  { file, indice }: Posto,
  chiusa: number | null,
  testa = false,
): ErroriDivisi {
  const albero = parse(testo);
  const divisi: ErroriDivisi = { campi: [], altrove: [] };
  for (const errore of errori) {
    const suo = errore.file === file ? nelCampo(percorsoA(albero, errore), errore, { indice, chiusa, testa }) : null;
    if (suo) divisi.campi.push(suo);
    else divisi.altrove.push(errore);
  }
  return divisi;
}

function nelCampo(
  percorso: (string | number)[],
  errore: ErroreDiRegola,
  { indice, chiusa, testa }: { indice: number | null; chiusa: number | null; testa: boolean },
): ErroreCampo | null {
  const { messaggio } = errore;
  const atteso = errore.atteso ?? null;
  const rimedio = errore.rimedio ?? null;
  const manca = campoMancante(messaggio);
  const dentro = manca === null ? percorso : [...percorso, manca];
  if (SENZA_ATTO.test(messaggio) && indice !== null && percorso[1] === indice)
    return { percorso: ['fonte', 'documento'], ...ATTO_CHE_MANCA };
  const parole = { messaggio, atteso, rimedio, manca: manca !== null };
  if (indice === null) return { percorso: dentro, ...parole };
  if (percorso[0] !== 'righe') return testa ? { percorso: ['testa', ...dentro], ...parole } : null;
  if (percorso[1] === indice) return { percorso: dentro.slice(2), ...parole };
  return percorso[1] === chiusa ? { percorso: ['valido_dal'], ...parole } : null;
}
