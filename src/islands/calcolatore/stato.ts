/** From what is typed to what is shown: pure, the same while the page is built and in the browser. */
import { leggiIngresso, type IngressoLetto } from '../../puro/formula/leggi.ts';
import { confrontaObiettivi, type Confronto } from '../../puro/formula/obiettivi.ts';
import type { Calcolo, Dato, Esito } from '../../puro/formula/tipi.ts';
import { valuta } from '../../puro/formula/valuta.ts';
import type { Testi } from './scheda.ts';

/** A calculation as it stands. */
export interface Conto {
  letti: Record<string, IngressoLetto>;
  dati: Record<string, Dato>;
  esito: Esito;
  obiettivi: Confronto[];
  /** By input: why it could not be read, or is not admitted. */
  errori: Record<string, string>;
  /** Something needed has not been typed, or cannot be read: not an answer yet. */
  incompleto: boolean;
  /** What to put right before there is an answer: of what was typed first, then of what is missing. */
  manca: string;
}

/** Reads the fields and evaluates the rule. */
export function conta(calcolo: Calcolo, testi: Testi): Conto {
  const letti: Record<string, IngressoLetto> = {};
  const dati: Record<string, Dato> = {};
  const errori: Record<string, string> = {};
  for (const ingresso of calcolo.ingressi) {
    const letto = leggiIngresso(ingresso, testi[ingresso.nome] ?? '');
    letti[ingresso.nome] = letto;
    if (letto.dato !== undefined) dati[ingresso.nome] = letto.dato;
    if (letto.errore) errori[ingresso.nome] = letto.errore;
  }
  const illeggibile = calcolo.ingressi.find(({ nome }) => errori[nome]);
  const esito = valuta(calcolo, dati);
  for (const { errore } of esito.risultati) {
    // An input that could not be read counts as missing: its own reason comes first.
    if (errore?.ingresso && errore.codice !== 'dato-mancante') errori[errore.ingresso] ??= errore.messaggio;
  }
  return {
    letti,
    dati,
    esito,
    errori,
    obiettivi: confrontaObiettivi(calcolo, esito),
    manca: illeggibile
      ? `${illeggibile.etichetta}: ${errori[illeggibile.nome] ?? ''}`
      : (esito.errore?.messaggio ?? esito.risultati.find(({ errore }) => errore)?.errore?.messaggio ?? ''),
    incompleto:
      illeggibile !== undefined ||
      esito.errore?.codice === 'dato-mancante' ||
      esito.risultati.every(({ errore }) => errore?.codice === 'dato-mancante'),
  };
}
