/**
 * The reader's answers, and how they stand in the address: ids of the rules and dates, never a word that was typed.
 * `sede`, `contribuente`, `questione` (the matter, from which need and object follow), `esigenza`, `data` (without it,
 * the reader's day), `contatto` (the first contact), `circostanza`, `oggetto` (of a menu), `cambia` (the question to
 * ask again), `protocollo` where there is more than one (without it, the one whose addresses are short: links kept from
 * when it was the only one lead where they did).
 */
import { leggiData, type Giorno } from '../../puro/parole/date.ts';
import { scriviDomanda } from '../../puro/parole/domanda.ts';
import { conIndirizzoBreve } from '../../puro/canali/percorsi.ts';
import { casiPer, type CasoQuestione } from '../../puro/canali/questioni.ts';
import type { Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';

export type Domanda = 'sede' | 'contribuente' | 'questione' | 'esigenza' | 'data';

/** The answers so far: an empty text is a question still open. */
export interface Risposte {
  protocollo: string;
  contribuente: string;
  /** The matter in the reader's words; the need may be there without it. */
  questione: string;
  esigenza: string;
  sede: string;
  /** Empty: the reader's day. */
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
export type Errori = Partial<Record<Domanda | 'protocollo' | 'contatto', string>>;

export const NESSUNA_RISPOSTA: Risposte = {
  protocollo: '',
  contribuente: '',
  questione: '',
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
  const scelta = (nome: Domanda | 'protocollo', ammessi: readonly { id: string }[]): string =>
    leggiScelta(voci, nome, ammessi, errori);
  const giorno = (nome: 'data' | 'contatto'): Giorno => leggiGiorno(voci, nome, errori);
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
    risposte: completa(
      {
        protocollo,
        questione: nota('questione', tavola?.questioni.map(({ id }) => id) ?? []),
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
        // A day that cannot be read is asked again: without it the answer would be another.
        cambia:
          errori.contatto || errori.data
            ? 'data'
            : voci.get('cambia') === 'protocollo'
              ? 'sede'
              : nota('cambia', ['contribuente', 'questione', 'esigenza', 'sede', 'data'] as const),
      },
      tavola,
    ),
    errori,
  };
}

/** An answer of the address that is among those there are; otherwise why not, in `errori`. */
function leggiScelta(
  voci: URLSearchParams,
  nome: Domanda | 'protocollo',
  ammessi: readonly { id: string }[],
  errori: Errori,
): string {
  const scritto = voci.get(nome) ?? '';
  if (scritto === '' || ammessi.some(({ id }) => id === scritto)) return scritto;
  errori[nome] =
    `L’indirizzo di questa pagina chiede «${accorciato(scritto)}», che non è tra le voci. Scegli di nuovo.`;
  return '';
}

function leggiGiorno(voci: URLSearchParams, nome: 'data' | 'contatto', errori: Errori): Giorno {
  const scritto = voci.get(nome) ?? '';
  if (scritto === '') return '';
  const letta = leggiData(accorciato(scritto));
  if (letta.ok) return letta.data;
  errori[nome] = letta.errore.messaggio;
  return '';
}

/** The answers with what follows from the matter: its need and its object, where the reader has not said another. */
function completa(risposte: Risposte, tavola: TavolaCanali | undefined): Risposte {
  if (risposte.esigenza !== '') return risposte;
  const [caso] = casiDi(risposte, tavola);
  return caso ? { ...risposte, ...conCaso(caso) } : risposte;
}

function conCaso({ esigenza, oggetto }: CasoQuestione): Pick<Risposte, 'esigenza' | 'oggetto'> {
  return { esigenza, oggetto: oggetto ?? '' };
}

/** What the reader can do about their matter; none while matter or contributor is not known. */
export function casiDi(
  { questione, contribuente }: Pick<Risposte, 'questione' | 'contribuente'>,
  tavola: TavolaCanali | undefined,
): CasoQuestione[] {
  const sua = tavola?.questioni.find(({ id }) => id === questione);
  return sua && contribuente ? casiPer(sua, contribuente) : [];
}

/** The thing that the answers do about their matter, where they still say it. */
export function casoScelto(risposte: Risposte, tavola: TavolaCanali | undefined): CasoQuestione | null {
  return casiDi(risposte, tavola).find(({ esigenza }) => esigenza === risposte.esigenza) ?? null;
}

/**
 * The protocol of an address that does not name one: a link kept from when there was only one, which is the one with
 * short addresses. An address without answers asks.
 */
function protocolloDi(voci: URLSearchParams, tavole: readonly TavolaCanali[]): string {
  if (voci.has('protocollo') || !['contribuente', 'questione', 'esigenza', 'sede'].some((nome) => voci.has(nome)))
    return '';
  return conIndirizzoBreve(tavole.map((tavola) => tavola.protocollo))?.id ?? '';
}

function accorciato(testo: string): string {
  return testo.length > MOSTRATO ? `${testo.slice(0, MOSTRATO)}…` : testo;
}

const NELL_INDIRIZZO = [
  'protocollo',
  'sede',
  'contribuente',
  'questione',
  'esigenza',
  'data',
  'contatto',
  'oggetto',
  'cambia',
] as const;

/** The address of the answers: `?…`, or `?` alone when there are none. */
export function scriviRisposte(risposte: Risposte, tavole: readonly unknown[]): string {
  const voci = NELL_INDIRIZZO.filter((nome) => risposte[nome] && !(nome === 'protocollo' && tavole.length === 1)).map(
    (nome) => [nome, risposte[nome]] as const,
  );
  return scriviDomanda([...voci, ...risposte.circostanze.map((id) => ['circostanza', id] as const)]) || '?';
}

/** The questions in the order in which they are asked; without matters the protocol's own needs are. */
export function domande(tavola: TavolaCanali | undefined): Domanda[] {
  return ['sede', 'contribuente', tavola?.questioni.length === 0 ? 'esigenza' : 'questione'];
}

/** The question to ask now, or null when all have their answer. The day is asked only when the reader wants another. */
export function prossimaDomanda(risposte: Risposte, tavola: TavolaCanali | undefined): Domanda | null {
  const risposta = (domanda: Domanda): string => (domanda === 'questione' ? risposte.esigenza : risposte[domanda]);
  return risposte.cambia || (domande(tavola).find((domanda) => risposta(domanda) === '') ?? null);
}

/**
 * The answers with one more, or another in its place; what depended on the old one falls.
 * @param tavole to know what follows from a matter, and which protocol an office is of
 * @param valore an id; of an office, after its protocol's: `torino-2017/pinerolo`; of a thing to do, the matter's and
 * its place: `dilazione/1`
 */
export function conRisposta(
  risposte: Risposte,
  domanda: Domanda,
  valore: string,
  tavole: readonly TavolaCanali[],
): Risposte {
  const prima = { ...risposte, cambia: '' as const };
  if (domanda === 'sede') {
    const [protocollo = '', sede = ''] = valore.split('/');
    return protocollo === risposte.protocollo || risposte.protocollo === ''
      ? { ...prima, protocollo, sede }
      : { ...NESSUNA_RISPOSTA, protocollo, sede, data: risposte.data };
  }
  const tavola = tavole.find(({ protocollo }) => protocollo.id === risposte.protocollo);
  if (domanda === 'questione') {
    const [questione = '', posto = '0'] = valore.split('/');
    const caso = casiDi({ ...risposte, questione }, tavola)[Number(posto)];
    return { ...prima, questione, ...(caso ? conCaso(caso) : {}) };
  }
  if (domanda === 'esigenza') return { ...prima, questione: '', oggetto: '', esigenza: valore };
  if (domanda === 'contribuente' && valore !== risposte.contribuente && risposte.contribuente !== '') {
    // The menu is of the contributor's Cassetto, and so is what can be done about a matter.
    const altro = { ...prima, contribuente: valore, oggetto: '' };
    const [caso] = casiDi(altro, tavola);
    return caso ? { ...altro, ...conCaso(casoScelto(altro, tavola) ?? caso) } : { ...altro, questione: '' };
  }
  return completa({ ...prima, [domanda]: valore }, tavola);
}
