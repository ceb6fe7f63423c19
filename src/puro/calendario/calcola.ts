import { giorniLavorativi, perEsteso, type Giorno } from '../parole/date.ts';
import { leggiDomanda, type Argomento } from './domanda.ts';
import type { Lettura } from './letture.ts';
import { dataRisposta, pianoScadenze, type DataDelPasso, type PassoDatato } from './scadenze.ts';
import type { DatiScadenze, Provenienza } from './tipi.ts';

/** A step of the count, as it went; `risultato` is its date in the reading put first. */
interface PassoCalcolato extends Pick<Provenienza, 'certezza' | 'motivo'> {
  id: string;
  etichetta: string;
  /** In Italian, ready to be shown. */
  formula: string;
  risultato: Giorno | null;
  unita: 'data';
  esatto: boolean;
  /** From when and by when; null where no date can be counted. */
  dal: Giorno | null;
  entro: Giorno | null;
  giorni: number | null;
  saltati: { data: Giorno; motivo: string }[];
  fonti: { etichetta: string; documento: string; punto: string }[];
}

/** The same object as every other calculator prints. */
export interface RisultatoScadenze {
  indicatore: 'scadenze';
  /** The day by which an answer is due, in the reading put first; null when there is an error. */
  risultato: Giorno | null;
  unita: 'data';
  /** A date is never rounded: false only where there is none. */
  esatto: boolean;
  /** Only where the readings left open give different dates: one for each date, the principal first. */
  risultati?: { id: string; etichetta: string; valore: Giorno; esatto: true; unita: 'data'; lettura: string }[];
  passi: PassoCalcolato[];
  errore: { codice: string; messaggio: string } | null;
}

/** The errors that mean the call itself is wrong, not that the answer is a typed «n.d.». */
export const ERRORI_DI_CHIAMATA: ReadonlySet<string> = new Set([
  'ingresso-sconosciuto',
  'dato-mancante',
  'valore-non-ammesso',
  'data-vuota',
  'data-illeggibile',
]);

const ARGOMENTI = [
  'contatto',
  'giorni',
  'patrono',
  'sabato',
  'conta_contatto',
  'sede',
  'contribuente',
  'circostanza',
] as const satisfies Argomento[];

/**
 * The deadlines as `npm run calcola -- scadenze` asks for them.
 * @param argomenti `contatto` (a date), and at will `giorni` (for the answer), `patrono` (a town, `nessuno`, or
 * day/month), `sabato` and `conta_contatto` (si, no), `sede`, `contribuente`, `circostanza`
 * @returns the day by which an answer is due, its other readings, and every step of the escalation
 */
export function calcolaScadenze(argomenti: Readonly<Record<string, string>>, dati: DatiScadenze): RisultatoScadenze {
  const estraneo = Object.keys(argomenti).find((nome) => !(ARGOMENTI as readonly string[]).includes(nome));
  if (estraneo)
    return senzaData(
      'ingresso-sconosciuto',
      `«${estraneo}» non è un dato di questo calcolo: si usano ${ARGOMENTI.join(', ')}.`,
    );
  const { contatto, ...altri } = argomenti;
  if (contatto === undefined)
    return senzaData('dato-mancante', 'Manca il giorno del primo contatto: contatto=17/06/2019.');
  const letta = leggiDomanda({ contatto, ...altri }, dati);
  if (!letta.ok) {
    const { codice, campo, messaggio } = letta.errore;
    return senzaData(
      codice,
      codice === 'valore-non-ammesso' ? `${campo}=${argomenti[campo] ?? ''}: ${messaggio}` : messaggio,
    );
  }
  const piano = pianoScadenze(dati, letta.domanda);
  const risposta = dataRisposta(piano);
  return {
    indicatore: 'scadenze',
    risultato: risposta.data,
    unita: 'data',
    esatto: true,
    ...(risposta.altre.length > 0 ? { risultati: risultati(risposta) } : {}),
    passi: piano.map(passoCalcolato),
    errore: null,
  };
}

function senzaData(codice: string, messaggio: string): RisultatoScadenze {
  return {
    indicatore: 'scadenze',
    risultato: null,
    unita: 'data',
    esatto: false,
    passi: [],
    errore: { codice, messaggio },
  };
}

function risultati(risposta: DataDelPasso): NonNullable<RisultatoScadenze['risultati']> {
  return [{ data: risposta.data, letture: risposta.letture }, ...risposta.altre].map(({ data, letture }) => ({
    id: letture[0]?.id ?? data,
    etichetta: 'Risposta attesa entro',
    valore: data,
    esatto: true,
    unita: 'data',
    lettura: letture.map(({ testo }: Lettura) => testo).join('; oppure '),
  }));
}

function passoCalcolato({ passo, termine, caso, dal, entro, giorni, conteggio }: PassoDatato): PassoCalcolato {
  const date = [
    dal ? `dal ${perEsteso(dal.data)}` : null,
    entro && giorni ? `entro ${perEsteso(entro.data)}, ${giorniLavorativi(giorni)}` : null,
  ].filter((parte) => parte !== null);
  const risultato = (entro ?? dal)?.data ?? null;
  return {
    id: passo.id,
    etichetta: passo.nome,
    formula: date.length > 0 ? date.join(', ') : 'la data non si può calcolare',
    risultato,
    unita: 'data',
    esatto: risultato !== null,
    dal: dal?.data ?? null,
    entro: entro?.data ?? null,
    giorni,
    saltati: (conteggio ?? []).flatMap(({ data, salto }) => (salto ? [{ data, motivo: salto.nome }] : [])),
    fonti: [
      { etichetta: passo.nome, ...passo.fonte },
      ...(caso && termine ? [{ etichetta: termine.nome, ...caso.fonte }] : []),
    ],
    certezza: passo.certezza,
    motivo: passo.motivo,
  };
}
