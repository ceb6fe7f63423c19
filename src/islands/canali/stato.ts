/**
 * The reader's answers, and how they stand in the address: ids of the rules and dates, never a word that was typed.
 * `contribuente`, `esigenza`, `sede`, `data`, `contatto` (the first contact), `circostanza`, `oggetto` (of a menu),
 * `cambia` (the question to ask again), `protocollo` where there is more than one (without it, the one whose addresses are
 * short: links kept from when it was the only one lead where they did).
 */
import { leggiData, type Giorno } from '../../puro/parole/date.ts';
import { conIndirizzoBreve } from '../../puro/canali/percorsi.ts';
import type { Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';

export type Domanda = 'protocollo' | 'contribuente' | 'esigenza' | 'sede' | 'data';

/** The answers so far: an empty text is a question still open. */
export interface Risposte {
  protocollo: string;
  contribuente: string;
  esigenza: string;
  sede: string;
  data: Giorno;
  /** Day of the first contact, for a later step. */
  contatto: Giorno;
  circostanze: readonly string[];
  /** Object picked from the menu of a Cassetto. */
  oggetto: string;
  /** A question to ask again, its answer kept until the new one. */
  cambia: Domanda | '';
}

/** What is wrong with an address, by question. */
export type Errori = Partial<Record<Domanda | 'contatto', string>>;

export const NESSUNA_RISPOSTA: Risposte = {
  protocollo: '',
  contribuente: '',
  esigenza: '',
  sede: '',
  data: '',
  contatto: '',
  circostanze: [],
  oggetto: '',
  cambia: '',
};

/** How much of a text that came from outside is shown back. */
const MOSTRATO = 60;

/**
 * Reads an address.
 * @param domanda `location.search`
 * @returns the answers that can be used, and for the others a sentence that says why not
 */
export function leggiRisposte(
  domanda: string,
  tavole: readonly TavolaCanali[],
): { risposte: Risposte; errori: Errori } {
  const voci = new URLSearchParams(domanda);
  const errori: Errori = {};
  const scelta = (nome: Domanda, ammessi: readonly { id: string }[]): string => {
    const scritto = voci.get(nome) ?? '';
    if (scritto === '' || ammessi.some(({ id }) => id === scritto)) return scritto;
    errori[nome] =
      `L’indirizzo di questa pagina chiede «${accorciato(scritto)}», che non è tra le voci. Scegli di nuovo.`;
    return '';
  };
  const giorno = (nome: 'data' | 'contatto'): Giorno => {
    const scritto = voci.get(nome) ?? '';
    if (scritto === '') return '';
    const letta = leggiData(accorciato(scritto));
    if (letta.ok) return letta.data;
    errori[nome] = letta.errore.messaggio;
    return '';
  };
  const protocollo =
    tavole.length === 1
      ? (tavole[0]?.protocollo.id ?? '')
      : scelta(
          'protocollo',
          tavole.map((tavola) => tavola.protocollo),
        ) || protocolloDi(voci, tavole);
  const tavola = tavole.find((una) => una.protocollo.id === protocollo);
  const {
    contribuenti,
    esigenze,
    sedi,
    circostanze,
  }: Pick<Protocollo, 'contribuenti' | 'esigenze' | 'sedi' | 'circostanze'> = tavola?.protocollo ?? {
    contribuenti: [],
    esigenze: [],
    sedi: [],
    circostanze: [],
  };
  const oggetti = tavola?.oggetti.flatMap((elenco) => elenco.oggetti) ?? [];
  const nota = <T extends string>(nome: string, ammessi: readonly T[]): T | '' =>
    ammessi.find((uno) => uno === voci.get(nome)) ?? '';
  const contatto = giorno('contatto');
  return {
    risposte: {
      protocollo,
      contribuente: scelta('contribuente', contribuenti),
      esigenza: scelta('esigenza', esigenze),
      sede: scelta('sede', sedi),
      data: giorno('data'),
      contatto,
      circostanze: circostanze.map(({ id }) => id).filter((id) => voci.getAll('circostanza').includes(id)),
      oggetto: nota(
        'oggetto',
        oggetti.map(({ id }) => id),
      ),
      // A first contact that cannot be read is asked again: without it the answer would be another.
      cambia: errori.contatto
        ? 'data'
        : nota('cambia', ['protocollo', 'contribuente', 'esigenza', 'sede', 'data'] as const),
    },
    errori,
  };
}

/**
 * The protocol of an address that does not name one: a link kept from when there was only one, which is the one with short
 * addresses. An address without answers asks.
 */
function protocolloDi(voci: URLSearchParams, tavole: readonly TavolaCanali[]): string {
  if (voci.has('protocollo') || !['contribuente', 'esigenza', 'sede'].some((nome) => voci.has(nome))) return '';
  return conIndirizzoBreve(tavole.map((tavola) => tavola.protocollo))?.id ?? '';
}

function accorciato(testo: string): string {
  return testo.length > MOSTRATO ? `${testo.slice(0, MOSTRATO)}…` : testo;
}

/** The address of the answers: `?…`, or `?` alone when there are none. */
export function scriviRisposte(risposte: Risposte, tavole: readonly unknown[]): string {
  const voci = new URLSearchParams();
  for (const nome of [
    'protocollo',
    'contribuente',
    'esigenza',
    'sede',
    'data',
    'contatto',
    'oggetto',
    'cambia',
  ] as const) {
    if (risposte[nome] !== '' && !(nome === 'protocollo' && tavole.length === 1)) voci.set(nome, risposte[nome]);
  }
  for (const circostanza of risposte.circostanze) voci.append('circostanza', circostanza);
  return `?${voci.toString()}`;
}

/** The questions in the order in which they are asked. */
export function domande(tavole: readonly unknown[]): Domanda[] {
  return [...(tavole.length > 1 ? ['protocollo' as const] : []), 'contribuente', 'esigenza', 'sede', 'data'];
}

/** The question to ask now, or null when all have their answer. */
export function prossimaDomanda(risposte: Risposte, tavole: readonly unknown[]): Domanda | null {
  return risposte.cambia || (domande(tavole).find((domanda) => risposte[domanda] === '') ?? null);
}

/** The answers with one more, or another in its place; what depended on the old one falls. */
export function conRisposta(risposte: Risposte, domanda: Domanda, valore: string): Risposte {
  const altre = { ...risposte, cambia: '' as const, [domanda]: valore };
  if (domanda === 'protocollo' && valore !== risposte.protocollo)
    return { ...NESSUNA_RISPOSTA, protocollo: valore, data: risposte.data };
  // The menu is of the contributor's Cassetto.
  return domanda === 'contribuente' && risposte.contribuente !== '' && valore !== risposte.contribuente
    ? { ...altre, oggetto: '' }
    : altre;
}
