import { Codici, VALORE_CODICE, type Codice } from './codici.ts';
import type { Chiesto } from './domande.ts';
import { Etichette, VALORE_ETICHETTA, type Etichetta } from './etichette.ts';
import { evidenzia } from './evidenze.ts';
import { IN_PARTI, ORDINATI } from './generi.ts';
import { leggiComuni, leggiIndice } from './indice.ts';
import { disponi } from './ordine.ts';
import type { Intorno } from './intorno.ts';
import { radice } from './radice.ts';
import { leggiTermini, ParoleComuni, unisciSpezzate, type Termine } from './termini.ts';
import { compatta, parole } from './testo.ts';
import type { Cercatore, Copertura, Esito, Fuori, IndiceSerializzato, Risultato, VoceRicerca } from './tipi.ts';
import { perEtichetta, perGenere, scelte } from './valore.ts';
import { creaVocabolario, type Trovata, type Vocabolario } from './vocabolario.ts';
import { peso } from './vuote.ts';

/** What it counts for that a record is the page that answers such questions. */
const PAGE = 0.6;
/** Below this share of the query, weighed by rarity, an answer is only a near one. A long question has many words that no record has. */
const enough = (termini: readonly Termine[]): number => (termini.length > 2 ? 0.3 : 0.45);

/** A record with what it answers of the query. */
export interface Candidata {
  n: number;
  score: number;
  /** Share of the query answered, 0 to 1. */
  answered: number;
  certain: boolean;
  /** Whether it is a topic and its whole title is the query. */
  topic: boolean;
  /** Whether it was met by a code that is one of its other names. */
  alias: boolean;
}

/** The query, read. */
interface Letta {
  testo: string;
  words: readonly string[];
  termini: readonly Termine[];
  chiesto: Chiesto;
}

/** What is understood of a question, besides its words: by the rules of `domande.ts` and `fuori.ts`. */
export interface Lettore {
  /** The question without greetings and thanks. */
  senzaCortesie(testo: string): string;
  riconosci(testo: string): Chiesto;
  /** The pages that the records stand in. */
  pagine(voci: readonly VoceRicerca[]): Intorno;
  /** Says, once the records are known, whether the documents cannot answer a question. */
  fuori(
    voci: readonly VoceRicerca[],
    vocabolario: Vocabolario,
    copre: Copertura | null,
  ): (testo: string, chiesto: Chiesto) => Fuori | null;
}

/** Who reads words only: what the first answer of a page needs, before the rules have arrived. */
export const SOLO_PAROLE: Lettore = {
  senzaCortesie: (testo) => testo,
  riconosci: () => ({ generi: new Set(), tipi: new Map(), pagine: new Set(), chiede: () => false }),
  pagine: () => ({ intorno: () => [], titolari: () => [] }),
  fuori: () => () => null,
};

/**
 * Opens an index: unpacks it and indexes its words (some milliseconds, once).
 * @param indici as built by `costruisciIndice`: one, or the parts of one
 * @param lettore who reads the questions
 */
export function apriParti(indici: readonly IndiceSerializzato[], lettore: Lettore): Cercatore {
  const voci = indici.flatMap(leggiIndice);
  const codici = new Codici(voci);
  const etichette = new Etichette(voci);
  const sinonimi = indici.flatMap(leggiComuni);
  const vocabolario = creaVocabolario(voci, sinonimi);
  const comuni = new ParoleComuni(sinonimi);
  const fuoriPortata = lettore.fuori(voci, vocabolario, indici.find(({ copre }) => copre)?.copre ?? null);
  const readings = new Map<number, Set<string>[]>();
  const byUrl = new Map(voci.map(({ url }, n) => [url, n]));
  const pagine = lettore.pagine(voci);

  function cerca(typed: string, { massimo = 10 }: { massimo?: number } = {}): Esito {
    const testo = typed.slice(0, MAX_LENGTH);
    const words = lettore.senzaCortesie(parole(testo).join(' ')).split(' ').filter(Boolean).slice(0, MAX_WORDS);
    if (words.length === 0 || massimo < 1) return { certo: false, risultati: [], vicini: [], fuori: null };
    const chiesto = lettore.riconosci(testo);
    const termini = leggiTermini(unisciSpezzate(words, vocabolario), { vocabolario, comuni, chiesto });
    const letta = { testo, words, termini, chiesto };
    const candidates = disponi(rank(letta), voci);
    const show = (list: Candidata[]) => list.slice(0, massimo).map((candidate) => result(candidate, letta));
    const exact = candidates[0] !== undefined && candidates[0].score >= VALORE_CODICE.inizio;
    const fuori = exact || onlyEveryday(termini) ? null : fuoriPortata(testo, chiesto);
    if (fuori) {
      const offered = candidates.filter(({ n }) => !fuori.tranne?.includes(voci[n]?.tipo ?? ''));
      return { certo: false, risultati: [], vicini: show(offered).slice(0, 5), fuori };
    }
    const full = candidates.filter((candidate) => candidate.answered >= enough(termini));
    const [first] = full;
    return first
      ? { certo: isCertain(full) && (exact || isAsked(first, chiesto)), risultati: show(full), vicini: [], fuori: null }
      : { certo: false, risultati: [], vicini: show(candidates).slice(0, 5), fuori: null };
  }

  /** A question that one page answers by itself is not answered with certainty by another. */
  function isAsked({ n }: Candidata, { pagine }: Chiesto): boolean {
    return pagine.size === 0 || pagine.has(voci[n]?.url ?? '');
  }

  /** The first answers the question, and nothing elsewhere answers it as well. */
  function isCertain([first, ...others]: readonly Candidata[]): boolean {
    if (!first?.certain) return false;
    const page = (n: number) => voci[n]?.url?.split('#')[0];
    const rival = others.find(({ n }) => page(n) !== page(first.n));
    if (rival && first.alias && others.some(({ n, alias }) => alias && page(n) !== page(first.n))) return false;
    return rival === undefined || first.score - rival.score >= CLEAR || first.score >= VALORE_ETICHETTA.sbagliata;
  }

  function rank({ testo, words, termini, chiesto }: Letta): Candidata[] {
    const content = termini.filter((term) => term.peso === 1).map(({ parola }) => parola);
    const byCode = Map.groupBy(codici.cerca(words, content), ({ posizione }) => posizione);
    const asked = chiesto.tipi;
    const pages = [...chiesto.pagine].flatMap((url) => byUrl.get(url) ?? []);
    const byWord = scelte(termini, (n) => perGenere(voci[n]?.tipo ?? '', asked));
    const unknown = words.length > 1 || words.some((word) => !vocabolario.ha(word));
    // The letters of an everyday word say nothing of the labels that begin with them.
    const byLabel = etichette.cerca(testo, content.join(' '), unknown, onlyEveryday(termini) ? [] : byWord);
    const said = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    const intorno = pagine.intorno(termini);
    return [...new Set([...byCode.keys(), ...byLabel.keys(), ...byWord, ...pages, ...pagine.titolari(byWord)])]
      .map((n) =>
        judge(n, {
          termini,
          intorno,
          asked,
          said,
          codes: byCode.get(n) ?? [],
          label: byLabel.get(n),
          page: pages.includes(n),
        }),
      )
      .sort((a, b) => b.score - a.score || a.n - b.n);
  }

  interface Incontri {
    termini: readonly Termine[];
    /** Of each term, how well the other records of a record's page answer it. */
    intorno: readonly ((n: number) => number)[];
    asked: ReadonlyMap<string, number>;
    said: ReadonlySet<string>;
    codes: readonly Codice[];
    label: Etichetta | undefined;
    page: boolean;
  }

  function judge(n: number, { termini, intorno, asked, said, codes, label, page }: Incontri): Candidata {
    const tipo = voci[n]?.tipo ?? '';
    let words = 0;
    let answered = 0;
    let doubt = termini.length === 0;
    for (const [t, term] of termini.entries()) {
      const quality = Math.max(term.trovata?.riscontri.get(n) ?? 0, intorno[t]?.(n) ?? 0);
      words += term.quota * quality;
      answered += term.quota * (quality >= 0.5 ? 1 : quality);
      const literal = (term.trovata?.letterali ?? term.trovata?.riscontri)?.get(n) ?? 0;
      if (literal < 0.6 || (term.trovata && isGuess(term.parola, term.trovata))) doubt ||= term.peso === 1;
    }
    const wanted = asked.size === 0 || asked.has(tipo);
    const score =
      codes.reduce((sum, met) => sum + VALORE_CODICE[met.incontro] + met.quota, 0) +
      (label ? perEtichetta(tipo, label, wanted) : 0) +
      words +
      tightness(n, said) +
      perGenere(tipo, asked, answered) +
      (page ? PAGE : 0);
    const whole =
      codes.some((met) => met.incontro !== 'sbagliato') ||
      (label !== undefined && WHOLE.has(label.incontro) && (wanted || label.incontro === 'uguale'));
    return {
      n,
      score,
      answered: codes.length || label || page ? 1 : answered,
      certain: whole || (!doubt && wanted && share(n, said) >= HALF),
      alias: codes.some(({ altro }) => altro),
      topic: tipo === 'argomento' && label?.quota === 1,
    };
  }

  /** How much of its label the query says. */
  function share(n: number, said: ReadonlySet<string>): number {
    const own = readings.get(n) ?? ownReadings(voci[n] as VoceRicerca);
    readings.set(n, own);
    return coverage(own, said);
  }

  function tightness(n: number, said: ReadonlySet<string>): number {
    return ORDINATI.has(voci[n]?.tipo ?? '') ? Math.min(0.05, share(n, said)) : 0.2 * share(n, said);
  }

  function result({ n, score }: Candidata, { words, termini }: Letta): Risultato {
    const found = voci[n] as Required<VoceRicerca>;
    const voce = IN_PARTI.has(found.tipo) ? { ...found, risposta: askedFirst(found.risposta, words) } : found;
    const radici = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    return { ...voce, punteggio: Math.round(score * 1e4) / 1e4, evidenze: evidenzia(voce, words, radici) };
  }

  return { voci: voci.length, intero: lettore !== SOLO_PAROLE, cerca };
}

/** By how much a certain answer stands above the next one. */
const CLEAR = 0.08;
/** Of a label met in part, how much the query must say for the answer to be certain. */
const HALF = 0.5;
/** The ways in which a whole label is met. */
const WHOLE: ReadonlySet<Etichetta['incontro']> = new Set(['uguale', 'intera', 'senzaVuote', 'declinata', 'altra']);

/** Whether the query is an everyday word or expression, and nothing else. */
function onlyEveryday(termini: readonly Termine[]): boolean {
  return termini.length === 1 && termini[0]?.trovata?.modo === 'uso';
}

/** The stems of a record's label, as printed and as we read it. */
function ownReadings({ descrizione, nome, sciolte }: VoceRicerca): Set<string>[] {
  const stems = (texts: readonly string[]) => new Set(texts.flatMap(parole).map(radice));
  return [stems([descrizione]), stems(nome ? [nome] : [descrizione, ...(sciolte ?? [])])];
}

/** How much of a record's label the query says, in the reading of which it says most: 0 to 1. */
function coverage(readings: readonly Set<string>[], said: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...readings
      .filter((stems) => stems.size)
      .map((stems) => [...stems].filter((stem) => said.has(stem)).length / stems.size),
  );
}

/** Of an answer in parts («… (PEC); … (secondo livello)»), first the part that the query asks for. */
function askedFirst(risposta: string, words: readonly string[]): string {
  const content = words.filter((word) => peso(word) > 0);
  const met = (part: string) => content.filter((word) => compatta(part).includes(word)).length;
  return risposta
    .split('; ')
    .toSorted((a, b) => met(b) - met(a))
    .join('; ');
}

/** A correction is a guess where the word is short, or begins with another letter. */
function isGuess(parola: string, { modo, radici }: Trovata): boolean {
  return modo === 'corretta' && (parola.length < 6 || ![...radici].some((stem) => stem[0] === parola[0]));
}

/** Longer queries are cut: nobody types them, and each word costs time. */
const MAX_LENGTH = 300;
const MAX_WORDS = 24;
