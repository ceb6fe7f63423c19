import type { Letta } from './apri.ts';
import type { LettoreAssi } from './assi.ts';
import { pocheParole } from './domande-note.ts';
import { Pagine, type Intorno } from './intorno.ts';
import { disponi } from './ordine.ts';
import { PESI } from './pesi-riordino.ts';
import type { Candidata } from './punteggio.ts';
import { QuestioniDette } from './questione-detta.ts';
import { radice } from './radice.ts';
import { compatta, parole } from './testo.ts';
import { peso } from './vuote.ts';
import { coppieDi, nomiDi, trattiDi, type Ritratto, type Tratti } from './tratti.ts';
import type { IndiceSerializzato, VoceRicerca } from './tipi.ts';

/** What each feature counts for. */
export type Pesi = ReadonlyMap<string, number>;

/** Reads the weights as they are written: a line each group, «name=weight» between commas. */
export function leggiPesi(text: string): Pesi {
  return new Map(
    text
      .split(/[,\n]\s*/)
      .filter(Boolean)
      .map((pair) => {
        const at = pair.lastIndexOf('=');
        return [pair.slice(0, at), Number(pair.slice(at + 1))];
      }),
  );
}

/** The ways in which a code or a label is met that say by themselves which record is wanted. */
const EXACT: ReadonlySet<string | undefined> = new Set(['uguale', 'intera', 'senzaVuote', 'declinata', 'sbagliata']);

/** The ways in which a label has all the words of a query; and how much of it they must be for the query to be it. */
const PARTE: ReadonlySet<string | undefined> = new Set(['dentro', 'contenuto']);
const MOST = 0.6;

/** Whether the query is a few words, a code or a label: then the order is the rules'. */
export function esatta([first]: readonly Candidata[], { parole, termini }: Letta): boolean {
  if (!first || pocheParole(parole, termini)) return true;
  const { codici, etichetta } = first.incontro;
  const { incontro, quota = 0 } = etichetta ?? {};
  return codici.length > 0 || EXACT.has(incontro) || (PARTE.has(incontro) && quota >= MOST);
}

/** The kind of the abbreviations. */
const SIGLA = 'sigla';
/** The kind of the mailboxes. */
const MAILBOX = 'contatti di una sede';
/** How much of its table's name must be said for a row to be certain. */
const PART = 0.34;

/** How many candidates, the best by the rules, are ordered again; and of how many pages, the best by their text. */
const BY_RULES = 60;
const BY_TEXT = 25;

/**
 * Orders the candidates by their features, each with a weight learned from the open questions
 * (`npm run addestra:ricerca`). The rules find the candidates and say whether an answer is certain; the weights only
 * say which comes before.
 */
export class Riordino extends Pagine implements Intorno {
  readonly #voci: readonly VoceRicerca[];
  readonly #pesi: Pesi;
  readonly #questioni: QuestioniDette | null;
  readonly #ritratti = new Map<number, Ritratto>();

  /** @param assi who reads the clients that a question names; without it, no matter is put near the top */
  constructor(
    voci: readonly VoceRicerca[],
    indici: readonly IndiceSerializzato[],
    pesi: Pesi = leggiPesi(PESI),
    assi: LettoreAssi | null = null,
  ) {
    super(voci, indici);
    this.#voci = voci;
    this.#pesi = pesi;
    this.#questioni = assi && new QuestioniDette(voci, assi);
  }

  disponi(candidates: readonly Candidata[], letta: Letta): Candidata[] {
    const ordered = disponi(this.#perIntero(candidates, letta), this.#voci, (some) => this.#casella(some, letta));
    return (this.#questioni?.metti(ordered, letta) ?? ordered).map((one) =>
      one.certa && !this.#dellaTabella(one.n, letta) ? { ...one, certa: false } : one,
    );
  }

  /** A mailbox that has both the office and the use that are said stays first. */
  #casella(candidates: Candidata[], letta: Letta): Candidata[] {
    const [first] = candidates;
    const { presi = 0, mancati = 0 } = first?.incontro.incrocio ?? {};
    const ordered = this.#primaIlTempo(this.#riordina(candidates, letta), letta);
    if (!first || this.#voci[first.n]?.tipo !== MAILBOX || presi < 2 || mancati > 0) return ordered;
    return [first, ...ordered.filter(({ n }) => n !== first.n)];
  }

  /** Who asks by when one answers is not answered by an address. */
  #primaIlTempo(ordered: Candidata[], { chiesto: { generi } }: Letta): Candidata[] {
    const first = ordered.find(({ n }) => this.#voci[n]?.tipo !== MAILBOX);
    return !first || !generi.has('risposta attesa') || generi.has('recapito')
      ? ordered
      : [first, ...ordered.filter((one) => one !== first)];
  }

  /** Of the abbreviations, where they are asked for, those written so come first: «sigla COMM» is not «COMMIT». */
  #perIntero(candidates: readonly Candidata[], { parole: said, chiesto }: Letta): readonly Candidata[] {
    if (!chiesto.tipi.has(SIGLA)) return candidates;
    const name = said.filter((word) => peso(word) > 0 && !chiesto.chiede(word)).join('');
    const whole = candidates.filter(({ n }) => {
      const { tipo, descrizione } = this.#voci[n] as VoceRicerca;
      return tipo === SIGLA && compatta(descrizione) === name;
    });
    if (whole.length === 0) return candidates;
    const punti = Math.max(candidates[0]?.punti ?? 0, ...whole.map((one) => one.punti));
    const one = whole.every(({ n }) => !omonime(this.#voci[n], this.#voci[whole[0]?.n ?? n]));
    const others = candidates.filter((candidate) => !whole.includes(candidate));
    return [...whole.map((candidate) => ({ ...candidate, punti, certa: one && candidate.certa })), ...others];
  }

  /** A row is one of many with its name: to be certain, it must be of the table that the query names in good part. */
  #dellaTabella(n: number, { termini }: Letta): boolean {
    const { tipo, gruppo } = this.#voci[n] as VoceRicerca;
    if (tipo !== 'riga' || !gruppo) return true;
    const own = new Set(
      parole(gruppo)
        .filter((word) => peso(word) > 0)
        .map(radice),
    );
    const said = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    return [...own].filter((stem) => said.has(stem)).length >= PART * own.size;
  }

  #riordina(candidates: Candidata[], letta: Letta): Candidata[] {
    if (esatta(candidates, letta)) return candidates;
    const worth = (own: Tratti) => own.reduce((sum, [nome, valore]) => sum + (this.#pesi.get(nome) ?? 0) * valore, 0);
    const { pagine } = this.testi.leggi(letta.termini);
    const simili = this.note.simili(letta.parole, letta.termini);
    return this.tratti(candidates, letta)
      .map((own, n) => ({ one: candidates[n] as Candidata, n, points: own ? worth(own) : -Infinity }))
      .sort((a, b) => (a.points === b.points ? a.n - b.n : b.points - a.points))
      .map(({ one }) => ({
        ...one,
        risposto: Math.max(
          one.risposto,
          pagine.get(this.pagina[one.n] as number)?.quota ?? 0,
          simili.get(this.pagina[one.n] as number) ?? 0,
        ),
      }));
  }

  /** The features of the candidates, in their order by the rules; null of those that follow the others as they are. */
  tratti(candidates: readonly Candidata[], letta: Letta): (Tratti | null)[] {
    const lettura = this.testi.leggi(letta.termini);
    const posti = new Map(this.note.migliori(letta.parole, letta.termini).map((pagina, posto) => [pagina, posto]));
    const sfondo = {
      letta,
      simili: this.note.simili(letta.parole, letta.termini),
      posti,
      insieme: this.note.insieme(letta.parole),
      vicine: this.vicine(letta.termini, letta.parole),
      lettura,
      intorno: this.intorno(letta.termini),
      primo: candidates[0]?.punti ?? 0,
      coppie: coppieDi(letta.parole),
      dette: new Set(letta.termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])])),
    };
    return candidates.map((one, posto) => {
      const pagina = this.pagina[one.n] as number;
      const near =
        posto < BY_RULES ||
        posti.has(pagina) ||
        [lettura.pagine, sfondo.insieme, sfondo.vicine].some((some) => (some.get(pagina)?.posto ?? BY_TEXT) < BY_TEXT);
      return near ? trattiDi(one, posto, this.#ritratto(one.n, pagina), sfondo) : null;
    });
  }

  #ritratto(n: number, pagina: number): Ritratto {
    const known = this.#ritratti.get(n);
    if (known) return known;
    const voce = this.#voci[n] as VoceRicerca;
    const made = { voce, ...nomiDi(voce), pagina, titolare: this.titolare(n) };
    this.#ritratti.set(n, made);
    return made;
  }
}

/** Whether two records have one name and say different things: an abbreviation with two readings. */
function omonime(one: VoceRicerca | undefined, other: VoceRicerca | undefined): boolean {
  return (
    one?.tipo === other?.tipo &&
    compatta(one?.risposta ?? '') !== compatta(other?.risposta ?? '') &&
    compatta(one?.descrizione ?? '') === compatta(other?.descrizione ?? '')
  );
}
