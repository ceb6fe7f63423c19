import type { Detto, LettoreAssi } from './assi.ts';
import { Codici, VALORE_CODICE } from './codici.ts';
import type { Chiesto } from './domande.ts';
import { Etichette, VALORE_ETICHETTA } from './etichette.ts';
import { evidenzia } from './evidenze.ts';
import { IN_PARTI } from './generi.ts';
import { leggiAPassi, leggiComuni } from './indice.ts';
import type { Intorno } from './intorno.ts';
import { insieme, type Passi } from './passi.ts';
import { Giudice, type Candidata } from './punteggio.ts';
import type { Sinonimo } from './sciogli.ts';
import { leggiTermini, unisciSpezzate, type Comuni, type Termine } from './termini.ts';
import { compatta, parole } from './testo.ts';
import type { Cercatore, Copertura, Esito, Fuori, IndiceSerializzato, Risultato, VoceRicerca } from './tipi.ts';
import { perGenere, scelte } from './valore.ts';
import { vocabolarioAPassi, type Vocabolario } from './vocabolario.ts';
import { peso } from './vuote.ts';

/**
 * Below this share of the query, weighed by rarity, an answer is only a near one. A long question has many words that
 * no record has.
 */
const enough = (termini: readonly Termine[]): number => (termini.length > 4 ? 0.22 : termini.length > 2 ? 0.3 : 0.45);

/** What share of that is enough for an answer next to one that has it. */
const LEAST = 0.8;

/** The query, read. */
export interface Letta {
  testo: string;
  parole: readonly string[];
  termini: readonly Termine[];
  chiesto: Chiesto;
}

/** What is understood of a question, besides its words: by the rules of `domande.ts` and `fuori.ts`. */
export interface Lettore {
  /** The question without greetings and thanks. */
  senzaCortesie(testo: string): string;
  /** Reads what is asked for, knowing the records. */
  riconosci(voci: readonly VoceRicerca[]): (testo: string) => Chiesto;
  /** The pages that the records stand in, with what the index says of them besides. */
  pagine(voci: readonly VoceRicerca[], indici: readonly IndiceSerializzato[]): Intorno;
  /** The records that a question names in its own way: an act, by kind and number. */
  nominati(voci: readonly VoceRicerca[]): (testo: string) => readonly number[];
  /** The everyday words. */
  comuni(sinonimi: readonly Sinonimo[]): Comuni | null;
  /** The axes that the records cross. */
  assi(voci: readonly VoceRicerca[], sinonimi: readonly Sinonimo[]): LettoreAssi | null;
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
  riconosci: () => () => ({ generi: new Set(), tipi: new Map(), pagine: new Set(), chiede: () => false }),
  pagine: () => ({ intorno: () => [], titolari: () => [], disponi: (candidates) => candidates }),
  assi: () => null,
  // The part of the index that it reads carries none.
  comuni: () => null,
  nominati: () => () => [],
  fuori: () => () => null,
};

/**
 * Opens an index: unpacks it and indexes its words (some milliseconds, once).
 * @param indici as built by `costruisciIndice`: one, or the parts of one
 * @param lettore who reads the questions
 */
export const apriParti = (indici: readonly IndiceSerializzato[], lettore: Lettore): Cercatore =>
  insieme(apriAPassi(indici, lettore));

/** The same, in small steps: a page that opens an index lets whoever writes go first. */
export function* apriAPassi(indici: readonly IndiceSerializzato[], lettore: Lettore): Passi<Cercatore> {
  const voci: Required<VoceRicerca>[] = [];
  for (const indice of indici) for (const voce of yield* leggiAPassi(indice)) voci.push(voce);
  yield;
  const codici = new Codici(voci);
  const etichette = yield* Etichette.leggi(voci);
  const sinonimi = indici.flatMap(leggiComuni);
  const comuni = lettore.comuni(sinonimi);
  const vocabolario = yield* vocabolarioAPassi(voci, comuni?.accenna);
  yield;
  const fuoriPortata = lettore.fuori(voci, vocabolario, indici.find(({ copre }) => copre)?.copre ?? null);
  const byUrl = new Map(voci.map(({ url }, n) => [url, n]));
  const riconosci = lettore.riconosci(voci);
  yield;
  const pagine = lettore.pagine(voci, indici);
  yield;
  const nominati = lettore.nominati(voci);
  const assi = lettore.assi(voci, sinonimi);
  const giudice = new Giudice(voci);

  function cerca(typed: string, { massimo = 10 }: { massimo?: number } = {}): Esito {
    const testo = typed.slice(0, MAX_LENGTH);
    const words = lettore.senzaCortesie(parole(testo).join(' ')).split(' ').filter(Boolean).slice(0, MAX_WORDS);
    if (words.length === 0 || massimo < 1) return { certo: false, risultati: [], vicini: [], fuori: null };
    const chiesto = riconosci(testo);
    const termini = leggiTermini(unisciSpezzate(words, vocabolario), { vocabolario, comuni, chiesto });
    const letta = { testo, parole: words, termini, chiesto };
    const candidates = pagine.disponi(rank(letta), letta);
    const show = (list: readonly Candidata[]) => list.slice(0, massimo).map((candidate) => result(candidate, letta));
    const exact = candidates[0] !== undefined && candidates[0].punti >= VALORE_CODICE.inizio;
    const fuori = exact || onlyEveryday(letta) ? null : fuoriPortata(testo, chiesto);
    if (fuori) {
      const { tranne = [] } = fuori;
      const offered = candidates.filter(
        ({ n }) => !tranne.some((uno) => uno === voci[n]?.tipo || voci[n]?.url?.startsWith(uno)),
      );
      return { certo: false, risultati: [], vicini: show(offered).slice(0, 5), fuori };
    }
    const least = enough(termini);
    const full = candidates.filter(({ risposto }) => risposto >= LEAST * least);
    const first = full.some(({ risposto }) => risposto >= least) ? full[0] : undefined;
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
    if (!first?.certa) return false;
    const page = (n: number) => voci[n]?.url?.split('#')[0];
    const rival = others.find(({ n }) => page(n) !== page(first.n));
    if (rival && first.altroNome && others.some(({ n, altroNome }) => altroNome && page(n) !== page(first.n)))
      return false;
    return rival === undefined || first.punti - rival.punti >= CLEAR || first.punti >= VALORE_ETICHETTA.sbagliata;
  }

  function rank(letta: Letta): Candidata[] {
    const { testo, parole: words, termini, chiesto } = letta;
    const content = termini.filter((term) => term.peso === 1).map(({ parola }) => parola);
    const byCode = Map.groupBy(codici.cerca(words, content), ({ posizione }) => posizione);
    const asked = chiesto.tipi;
    const pages = [...[...chiesto.pagine].flatMap((url) => byUrl.get(url) ?? []), ...nominati(testo)];
    const byWord = scelte(termini, (n) => perGenere(voci[n]?.tipo ?? '', asked));
    const unknown = words.length > 1 || words.some((word) => !vocabolario.ha(word));
    // The letters of an everyday word say nothing of the labels that begin with them.
    const byLabel = etichette.cerca(testo, content.join(' '), unknown, onlyEveryday(letta) ? [] : byWord);
    const said = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    const domanda = { termini, intorno: pagine.intorno(termini), chiesti: asked, dette: said };
    const detto = assi?.leggi(parole(testo));
    const incroci = new Map(
      assi?.incroci.flatMap((n) => {
        const met = assi.incrocia(n, detto as Detto, asked.has(voci[n]?.tipo ?? ''));
        return met.presi > 0 ? [[n, met] as const] : [];
      }),
    );
    const candidates = [
      byCode.keys(),
      byLabel.keys(),
      byWord,
      pages,
      pagine.titolari(byWord, termini, words),
      incroci.keys(),
    ];
    return [...new Set(candidates.flatMap((some) => [...some]))]
      .map((n) =>
        giudice.giudica(n, domanda, {
          codici: byCode.get(n) ?? [],
          etichetta: byLabel.get(n),
          pagina: pages.includes(n),
          incrocio: incroci.get(n),
        }),
      )
      .sort((a, b) => b.punti - a.punti || a.n - b.n);
  }

  function result({ n, punti }: Candidata, { parole, termini }: Letta): Risultato {
    const found = voci[n] as Required<VoceRicerca>;
    const voce = IN_PARTI.has(found.tipo) ? { ...found, risposta: askedFirst(found.risposta, parole) } : found;
    const radici = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    return { ...voce, punteggio: Math.round(punti * 1e4) / 1e4, evidenze: evidenzia(voce, parole, radici) };
  }

  return { voci: voci.length, parole: vocabolario.parole, intero: lettore !== SOLO_PAROLE, cerca };
}

/** By how much a certain answer stands above the next one. */
const CLEAR = 0.1;
/** Whether the query is an everyday word or expression, and nothing else. */
function onlyEveryday({ termini: [first], parole: words }: Letta): boolean {
  return first?.trovata?.modo === 'uso' && first.parola === words.join(' ');
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

/** Longer queries are cut: nobody types them, and each word costs time. */
const MAX_LENGTH = 300;
const MAX_WORDS = 24;
