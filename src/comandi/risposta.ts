/**
 * What `npm run calcola` answers, without printing it: the same entry for the command and for its tests.
 */
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import type { Indicatore } from '../materie/indicatori/indicatori.ts';
import { nomiVicini, fraVirgolette } from '../motore/vicini.ts';
import { cifreEsatte, decimale, type Razionale } from '../puro/formula/razionale.ts';
import { leggiIngresso, obbligatori } from '../puro/formula/leggi.ts';
import type { Calcolo, Dato, Esito, EsitoRisultato, Passo } from '../puro/formula/tipi.ts';
import { rigaDiNumeri } from '../puro/formula/riga.ts';
import { valuta } from '../puro/formula/valuta.ts';
import { dal, al } from '../puro/calendario/racconto.ts';
import { inLettere, type Giorno } from '../puro/parole/date.ts';
import { oggi, statoIl } from '../puro/calendario/versioni.ts';
import { GiornoIlleggibile, giornoDaRiga } from './giorno.ts';
import { scadenzeDaRiga } from './scadenze.ts';
import { INDIRIZZI } from '../puro/parole/indirizzi.ts';

/** An answer of the command: the object to print, what goes to standard error, the exit code. */
export interface Risposta {
  uscita: object;
  avvisi: string[];
  /** 0 when the answer is typed (also n.d.), 1 when the call is wrong. */
  codice: 0 | 1;
}

/** Decimals given when digits do not end. */
const CIFRE = 10;

interface ErroreDiChiamata {
  codice: string;
  messaggio: string;
}

function cifra(valore: Razionale): { valore: string; esatto: boolean } {
  const cifre = cifreEsatte(valore);
  return { valore: decimale(valore, cifre ?? CIFRE), esatto: cifre !== null };
}

function scritto(valore: Razionale | boolean | null): { valore: string | null; esatto: boolean } {
  if (valore === null) return { valore: null, esatto: false };
  return typeof valore === 'boolean' ? { valore: valore ? 'si' : 'no', esatto: true } : cifra(valore);
}

function passo({ id, etichetta, unita, formula, condizione, valore, fonti, righe, numeri }: Passo): object {
  const valori =
    typeof valore === 'boolean' || !Array.isArray(valore)
      ? [scritto(valore as Razionale | boolean)]
      : (valore as readonly Razionale[]).map(cifra);
  return {
    id,
    etichetta,
    ...(formula && { formula, numeri: rigaDiNumeri({ numeri }) }),
    ...(condizione && { condizione }),
    risultato: valori.map((v) => v.valore).join(';'),
    unita,
    esatto: valori.every((v) => v.esatto),
    fonti: fonti.map(({ etichetta: nome, testo, fonte }) => ({ etichetta: nome, valore: testo, ...fonte })),
    ...(righe && {
      voci: righe.map((riga) => ({
        livello: riga.livello,
        voce: riga.etichetta,
        peso: cifra(riga.peso).valore,
        peso_complessivo: cifra(riga.pesoComplessivo).valore,
        valore: cifra(riga.valore).valore,
        ...(riga.primaDelLimite && { prima_del_limite: cifra(riga.primaDelLimite).valore }),
        contributo: cifra(riga.contributo).valore,
      })),
    }),
  };
}

function oggetto(calcolo: Calcolo, esito: Esito, letture: { ingresso: string; nota: string }[]): object {
  const { principale } = esito;
  const { valore, esatto } = scritto(principale?.valore ?? null);
  const unita =
    principale?.unita ??
    (new Set(calcolo.risultati.map((risultato) => risultato.unita)).size === 1 ? calcolo.risultati[0]?.unita : null) ??
    null;
  return {
    indicatore: calcolo.id,
    risultato: valore,
    unita,
    esatto,
    ...(calcolo.risultati.length > 1 && { risultati: esito.risultati.map(unRisultato) }),
    passi: esito.passi.map(passo),
    ...(letture.length > 0 && { letture }),
    errore: esito.errore && { codice: esito.errore.codice, messaggio: esito.errore.messaggio },
  };
}

function unRisultato({ id, etichetta, valore, unita, lettura, errore }: EsitoRisultato): object {
  return {
    id,
    etichetta,
    ...scritto(valore),
    unita,
    lettura: lettura ?? null,
    ...(errore && { errore: { codice: errore.codice, messaggio: errore.messaggio } }),
  };
}

/** The answer to a call that is wrong: its reason, twice. */
export function chiamataErrata(errore: ErroreDiChiamata): Risposta {
  return {
    uscita: { risultato: null, unita: null, esatto: false, passi: [], errore },
    avvisi: [errore.messaggio],
    codice: 1,
  };
}

/** The answers as typed, or the first thing wrong with the call. */
function leggiArgomenti(
  calcolo: Calcolo,
  argomenti: readonly string[],
): { dati: Record<string, Dato>; letture: { ingresso: string; nota: string }[] } | ErroreDiChiamata {
  const dati: Record<string, Dato> = {};
  const letture: { ingresso: string; nota: string }[] = [];
  const nomi = calcolo.ingressi.map(({ nome }) => nome);
  for (const argomento of argomenti) {
    const uguale = argomento.indexOf('=');
    if (uguale < 0)
      return { codice: 'argomento-illeggibile', messaggio: `«${argomento}» non è nella forma nome=valore.` };
    const nome = argomento.slice(0, uguale);
    const ingresso = calcolo.ingressi.find((altro) => altro.nome === nome);
    if (!ingresso) {
      const vicini = nomiVicini(nome, nomi);
      return {
        codice: 'ingresso-sconosciuto',
        messaggio: `«${nome}» non è un ingresso di ${calcolo.id}. ${vicini.length > 0 ? `Intendevi ${fraVirgolette(vicini)}?` : `Ingressi: ${nomi.join(', ')}.`}`,
      };
    }
    if (nome in dati) return { codice: 'ingresso-ripetuto', messaggio: `«${nome}» è dato due volte.` };
    const { dato, nota, errore } = leggiIngresso(ingresso, argomento.slice(uguale + 1), true);
    if (errore !== undefined) return { codice: 'numero-illeggibile', messaggio: `${nome}: ${errore}` };
    if (dato !== undefined) dati[nome] = dato;
    if (nota !== undefined) letture.push({ ingresso: nome, nota });
  }
  const mancanti = obbligatori(calcolo).filter(({ nome }) => !(nome in dati));
  if (mancanti.length > 0)
    return {
      codice: 'dato-mancante',
      messaggio: `Manca ${mancanti.map(({ nome, etichetta }) => `${nome} (${etichetta})`).join(', ')}.`,
    };
  return { dati, letture };
}

/** A rule that does not hold on the day asked about: no result, and when it does. */
function nonInVigore({ id, nome, valido_dal, valido_al }: Indicatore, giorno: Giorno): Risposta | null {
  const stato = statoIl({ valido_dal: valido_dal ?? null, valido_al: valido_al ?? null }, giorno);
  if (stato === 'in-vigore') return null;
  const quando = stato === 'futura' ? `vale ${dal(valido_dal ?? '')}` : `valeva fino ${al(valido_al ?? '')}`;
  const messaggio = `Il ${inLettere(giorno)} «${nome}» non vale: ${quando}.`;
  return {
    uscita: {
      indicatore: id,
      risultato: null,
      unita: null,
      esatto: false,
      passi: [],
      errore: { codice: 'non-in-vigore', messaggio },
    },
    avvisi: [messaggio],
    codice: 0,
  };
}

/**
 * Answers one call as typed, `--data` included.
 * @param riga an id, its inputs, and perhaps the day that it is asked about
 */
export function rispondiAlGiorno(riga: readonly string[], catalogo: Catalogo): Risposta {
  try {
    const { data, altri } = giornoDaRiga(riga);
    const chiesto = altri.length < riga.length;
    const senzaContatto = altri[0] === 'scadenze' && !altri.some((argomento) => argomento.startsWith('contatto='));
    return rispondi(chiesto && senzaContatto ? [...altri, `contatto=${data}`] : altri, catalogo, data);
  } catch (errore) {
    if (!(errore instanceof GiornoIlleggibile)) throw errore;
    return chiamataErrata({ codice: 'data-illeggibile', messaggio: errore.message });
  }
}

/**
 * Answers one call.
 * @param argomenti an id and then its inputs, each as `nome=valore`
 * @param giorno the day asked about; today when left out
 */
export function rispondi(
  [id = '', ...argomenti]: readonly string[],
  catalogo: Catalogo,
  giorno: Giorno = oggi(),
): Risposta {
  if (id === 'scadenze') {
    const scadenze = scadenzeDaRiga(argomenti, catalogo);
    return 'codice' in scadenze ? chiamataErrata(scadenze) : { uscita: scadenze, avvisi: [], codice: 0 };
  }
  const { indicatori, regoleSenzaCalcolo } = catalogo;
  const senzaCalcolo = regoleSenzaCalcolo.find((regola) => regola.id === id);
  if (senzaCalcolo) {
    const { nome, manca } = senzaCalcolo;
    return chiamataErrata({
      codice: 'senza-calcolo',
      messaggio: `«${nome}» non si calcola${manca ? `: manca ${manca.quale}` : ''}. Che cosa si sa: ${INDIRIZZI.regolaSenzaCalcolo(id)}`,
    });
  }
  const indicatore = indicatori.find((altro) => altro.id === id);
  if (!indicatore) {
    const ids = [...indicatori.map((altro) => altro.id), 'scadenze'];
    const vicini = nomiVicini(id, ids);
    const rimedio = vicini.length > 0 ? `Intendevi ${fraVirgolette(vicini)}?` : `Indicatori: ${ids.join(', ')}.`;
    return chiamataErrata({
      codice: 'indicatore-sconosciuto',
      messaggio: id
        ? `L’indicatore «${id}» non c’è. ${rimedio}`
        : `Quale indicatore? Per esempio: calcola indice-giacenza giacenza=1000 pervenuto=12000. ${rimedio}`,
    });
  }
  const fuori = nonInVigore(indicatore, giorno);
  if (fuori) return fuori;
  const letto = leggiArgomenti(indicatore.calcolo, argomenti);
  if ('codice' in letto) return chiamataErrata(letto);
  const esito = valuta(indicatore.calcolo, letto.dati);
  // A tree answered neither as a whole nor by its leaves: the call, not the answer, is short.
  if (esito.errore?.codice === 'dato-mancante')
    return chiamataErrata({ codice: esito.errore.codice, messaggio: esito.errore.messaggio });
  return {
    uscita: oggetto(indicatore.calcolo, esito, letto.letture),
    avvisi: letto.letture.map(({ ingresso, nota }) => `${ingresso}: ${nota}`),
    codice: 0,
  };
}
