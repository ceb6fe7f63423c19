import { analizza } from '../../motore/leggi.ts';
import { campoMancante, percorsoA } from '../../motore/posizioni.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { righeDi } from '../fogli/modello.ts';
import { valori } from './differenze-bozza.ts';
import type { ErroreAltrove, ErroreCampo, Posto } from './messaggi.ts';
import type { Mossa } from './mosse.ts';
import { nomeDi } from '../fogli/nome-di.ts';

/** The errors of a rule beside its fields, and those that are elsewhere. */
interface ErroriDivisi {
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

/** What the check says of the version that a day too early would close, in the words of who chose the day. */
const GIORNO_CHE_VIENE_PRIMA = {
  messaggio: 'questo giorno non viene dopo quello da cui vale la versione di adesso',
  atteso: 'un giorno dopo',
  rimedio: 'se la regola era sbagliata fin dall’inizio, scegli «È scritta male»',
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
  const albero = analizza(testo);
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
  // What the whole rule lacks is said at its first field.
  const dentro = manca === null ? percorso : [...(percorso.length === 1 ? [] : percorso), manca];
  if (SENZA_ATTO.test(messaggio) && indice !== null && percorso[1] === indice)
    return { percorso: ['fonte', 'documento'], ...ATTO_CHE_MANCA };
  const { dettagli } = errore;
  const parole = { messaggio, atteso, rimedio, manca: manca !== null, ...(dettagli && { dettagli }) };
  if (indice === null) return { percorso: dentro, ...parole };
  if (percorso[0] !== 'righe') return testa ? { percorso: ['testa', ...dentro], ...parole } : null;
  if (percorso[1] === indice) return { percorso: dentro.slice(2), ...parole };
  if (percorso[1] !== chiusa) return null;
  return { percorso: ['valido_dal'], ...(/prima di cominciare/.test(messaggio) ? GIORNO_CHE_VIENE_PRIMA : parole) };
}

/** What the check says of a rule whose last day comes before its first. */
const FINE_CHE_VIENE_PRIMA = /^la validità finisce \((.+)\) prima di cominciare \((.+)\)$/;

/** The errors of the last day of a rule that ends, at the only field that asks for a day. */
export function alSuoGiorno(errori: readonly ErroreCampo[], mossa: Mossa): ErroreCampo[] {
  if (mossa.modo !== 'fino') return [...errori];
  return errori.map((errore) => {
    if (errore.percorso.join('/') !== 'valido_al') return errore;
    const [, , inizio] = FINE_CHE_VIENE_PRIMA.exec(errore.messaggio) ?? [];
    const suo = { ...errore, percorso: ['valido_dal'] };
    return inizio === undefined
      ? suo
      : {
          ...suo,
          messaggio: `la regola comincia il ${inizio}: non può finire prima`,
          atteso: null,
          rimedio: 'scrivi un giorno che venga dopo; se non è mai valsa, scegli «Non doveva esserci»',
        };
  });
}

/**
 * Errors elsewhere, each with the rule that it is in, so that it can be opened.
 * @param testo the text of a file as it would be
 * @param tolta the id of the rule taken away, if one is: who names it has nothing to guess
 */
export function conRegola(
  errori: readonly ErroreDiRegola[],
  testo: (file: string) => string | null,
  tolta: string | null,
): ErroreAltrove[] {
  // A rule that is taken away may be named a thousand times in one file: each is read once.
  const letti = new Map<string, { albero: ReturnType<typeof analizza>; dati: ReturnType<typeof valori> } | null>();
  const letto = (file: string) => {
    if (!letti.has(file)) {
      const suo = testo(file);
      letti.set(file, suo === null ? null : { albero: analizza(suo), dati: valori(file, suo) });
    }
    return letti.get(file) ?? null;
  };
  return errori.map((errore) => {
    const suo = letto(errore.file);
    const dati = suo?.dati ?? null;
    const [primo, indice] = suo === null ? [] : percorsoA(suo.albero, errore);
    const riga = primo === 'righe' && typeof indice === 'number' ? righeDi(dati)[indice] : dati;
    const regola = riga && { tipo: errore.file.split('/')[1] ?? '', id: String(riga['id']), nome: nomeDi(riga) };
    const citata = tolta !== null && errore.messaggio.startsWith(`«${tolta}» non esiste`);
    const detto = citata
      ? { ...errore, messaggio: `nomina «${tolta}», che togli`, rimedio: 'cambia o togli il rimando' }
      : errore;
    return { ...detto, rimedio: detto.rimedio ?? null, regola: regola ?? null };
  });
}
