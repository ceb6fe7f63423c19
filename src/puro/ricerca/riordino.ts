import type { Letta } from './apri.ts';
import { Pagine, type Intorno } from './intorno.ts';
import { disponi } from './ordine.ts';
import { PESI } from './pesi-riordino.ts';
import type { Candidata } from './punteggio.ts';
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
const EXACT: ReadonlySet<string | undefined> = new Set(['uguale', 'intera', 'sbagliata']);

/** Fewer terms than these are a name, and not a question. */
const QUESTION = 3;

/** Whether the query is a few words, a code or a label: then the order is the rules'. */
export function esatta([first]: readonly Candidata[], { termini }: Letta): boolean {
  if (!first || termini.length < QUESTION) return true;
  return first.incontro.codes.length > 0 || EXACT.has(first.incontro.label?.incontro);
}

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
  readonly #ritratti = new Map<number, Ritratto>();

  constructor(voci: readonly VoceRicerca[], indici: readonly IndiceSerializzato[], pesi: Pesi = leggiPesi(PESI)) {
    super(voci, indici);
    this.#voci = voci;
    this.#pesi = pesi;
  }

  disponi(candidates: readonly Candidata[], letta: Letta): Candidata[] {
    return disponi(candidates, this.#voci, (some) => this.#riordina(some, letta));
  }

  #riordina(candidates: Candidata[], letta: Letta): Candidata[] {
    if (esatta(candidates, letta)) return candidates;
    const worth = (own: Tratti) => own.reduce((sum, [nome, valore]) => sum + (this.#pesi.get(nome) ?? 0) * valore, 0);
    const { pagine } = this.testi.leggi(letta.termini);
    return this.tratti(candidates, letta)
      .map((own, n) => ({ one: candidates[n] as Candidata, n, points: own ? worth(own) : -Infinity }))
      .sort((a, b) => (a.points === b.points ? a.n - b.n : b.points - a.points))
      .map(({ one }) => ({
        ...one,
        answered: Math.max(one.answered, pagine.get(this.pagina[one.n] as number)?.quota ?? 0),
      }));
  }

  /** The features of the candidates, in their order by the rules; null of those that follow the others as they are. */
  tratti(candidates: readonly Candidata[], letta: Letta): (Tratti | null)[] {
    const lettura = this.testi.leggi(letta.termini);
    const sfondo = {
      letta,
      lettura,
      intorno: this.intorno(letta.termini),
      primo: candidates[0]?.score ?? 0,
      coppie: coppieDi(letta.words),
      dette: new Set(letta.termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])])),
    };
    return candidates.map((one, posto) => {
      const pagina = this.pagina[one.n] as number;
      const near = posto < BY_RULES || (lettura.pagine.get(pagina)?.posto ?? BY_TEXT) < BY_TEXT;
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
