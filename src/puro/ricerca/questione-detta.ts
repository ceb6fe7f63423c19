import type { Letta } from './apri.ts';
import type { LettoreAssi } from './assi.ts';
import type { Candidata } from './punteggio.ts';
import { radice } from './radice.ts';
import type { Termine } from './termini.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';
import { peso } from './vuote.ts';

/** The kind of the records that lead to the guided choice with the matter already said. */
const QUESTIONE = 'questione';
/** The axis of the clients. */
const CLIENTE = 'contribuente';
/** Places that a screen shows at once: what can be done about a matter is always there. */
const FIRST = 3;
/** How much of the question the matter and the client must say. */
const ENOUGH = 0.5;
/** As many terms are a name, and not a sentence. */
const FEW = 2;
/** How well a record answers a term that it has in its names. */
const LITERAL = 0.5;

/** Kinds of question that ask for something else than what to do about the matter. */
const ALTRO: ReadonlySet<string> = new Set([
  'significato',
  'definizione',
  'oggetto',
  'recapito',
  'cifra',
  'graduatoria',
  'obiettivo',
  'peso',
  'rischio',
  'posti',
  'competenza',
  'chi lavora',
  'chi',
  'conto con cifre',
  'calcolo a segni',
  'elenco',
  'verifica',
  'passaggio',
  'confronto',
  'atto',
  'quale atto',
  'esercizi',
  'guida',
  'spesa',
  'lavoro agile',
  'audit',
  'corso',
]);

/** Kinds that belong to a client or to none: what an office works, what is chosen in a menu. */
const DI_UN_CLIENTE: ReadonlySet<string> = new Set([
  'prodotto',
  'codice prodotto',
  'gruppo di prodotti',
  'oggetto del menu a tendina',
]);
/** The kind of the mailboxes. */
const MAILBOX = 'contatti di una sede';
/** Kinds that say how to write. */
const CANALI: ReadonlySet<string> = new Set(['canale', 'canale per un caso', 'strumento']);
/** The ways in which a whole label is met. */
const WHOLE: ReadonlySet<string | undefined> = new Set(['uguale', 'intera', 'senzaVuote', 'declinata', 'altra']);

/** What is said of a matter: which record, how much of the question it answers, and by which stems. */
interface Questione {
  n: number;
  /** The ways to say it, in stems. */
  dizioni: readonly (readonly string[])[];
  /** All its words. */
  proprie: ReadonlySet<string>;
}

/** What an answer is held against: the question, the matter that it names, its clients and the words that say them. */
interface Contesto {
  termini: readonly Termine[];
  questione: Questione;
  detti: ReadonlySet<number>;
  cliente: ReadonlySet<string>;
}

/**
 * Of a question that names a matter, in the words of who has a client: what can be done about it, near the top. The
 * work that the matter makes for an office may come before, if it is that client's; what only shares a noun may not.
 */
export class QuestioniDette {
  readonly #voci: readonly VoceRicerca[];
  readonly #assi: LettoreAssi;
  readonly #questioni: readonly Questione[];
  readonly #clienti = new Map<number, ReadonlySet<number>>();

  constructor(voci: readonly VoceRicerca[], assi: LettoreAssi) {
    this.#voci = voci;
    this.#assi = assi;
    this.#questioni = voci.flatMap(({ tipo, id, descrizione, altri = [] }, n) => {
      if (tipo !== QUESTIONE) return [];
      const names = [id.slice(id.indexOf('/') + 1).replaceAll('-', ' '), ...descrizione.split(/[()]/u), ...altri];
      return [
        {
          n,
          dizioni: names.map(contenuto).filter((stems) => stems.length > 0),
          proprie: new Set([descrizione, ...altri].flatMap(contenuto)),
        },
      ];
    });
  }

  /** The candidates, with what can be done about the matter that is named, if one is. */
  metti(candidates: Candidata[], letta: Letta): Candidata[] {
    if (this.#questioni.length === 0 || [...letta.chiesto.generi].some((genere) => ALTRO.has(genere)))
      return candidates;
    const clienti = this.#assi.leggi(letta.parole);
    const detti = new Set(clienti.valori.get(CLIENTE)?.keys());
    const paroleDette = new Set([...detti].flatMap((valore) => [...(clienti.parole.get(valore) ?? [])]));
    const nominata = this.#nominata(letta, paroleDette);
    if (!nominata) return candidates;
    const contesto = { termini: letta.termini, questione: nominata, detti, cliente: paroleDette };
    const others = candidates.filter(({ n }) => n !== nominata.n);
    const here = others.slice(0, FIRST - 1).findIndex((one) => !this.#resta(one, contesto));
    const topic = others[FIRST - 1];
    const whole = topic && this.#voci[topic.n]?.tipo === 'argomento' && topic.incontro.etichetta?.quota === 1;
    const at = Math.min(here < 0 ? FIRST - 1 : here, whole ? FIRST - 2 : FIRST - 1, others.length);
    const punti = others[at]?.punti ?? others[at - 1]?.punti ?? 0;
    const own = candidates.find(({ n }) => n === nominata.n) ?? nuova(nominata.n);
    others.splice(at, 0, { ...own, certa: false, punti, risposto: 1 });
    // The topic of that very name keeps the last of the first places.
    if (whole)
      others.splice(FIRST - 1, 2, { ...topic, punti: others[FIRST - 1]?.punti ?? 0 }, others[FIRST - 1] as Candidata);
    return others;
  }

  /** The matter that says most of the question, beside the client; none where they say too little. */
  #nominata({ termini, chiesto }: Letta, cliente: ReadonlySet<string>): Questione | undefined {
    const content = termini.filter(({ parola }) => parole(parola).some((word) => !asks(word, chiesto)));
    const total = content.reduce((sum, { quota }) => sum + quota, 0);
    const client = content.filter(({ parola }) => parola.split(' ').some((word) => cliente.has(word)));
    const said = content.map((termine) => ({ termine, proprie: literal(termine), intese: meant(termine) }));
    const phrase = content.length === 1 ? contenuto(content[0]?.parola ?? '') : [];
    let best: { questione: Questione; quota: number } | undefined;
    for (const questione of this.#questioni) {
      const named = detta(questione, said, cliente.size > 0);
      // An everyday expression by itself leads to its own concept.
      if (named.size === 0 || !phrase.every((stem) => questione.proprie.has(stem))) continue;
      let own = 0;
      let around = 0;
      for (const { termine, proprie: stems } of said) {
        const how = named.get(termine);
        // The longer of two phrases as rare: «certificato medico» is not any certificate.
        if (how !== undefined) own += termine.quota * (how.letterale ? 1 : BY_CONCEPT) + how.parole / 1000;
        else if (client.includes(termine)) around += termine.quota;
        else if (stems.some((stem) => questione.proprie.has(stem))) around += termine.quota / 2;
      }
      if (own + around >= ENOUGH * total && own > (best?.quota ?? 0)) best = { questione, quota: own };
    }
    return best?.questione;
  }

  /**
   * Whether an answer comes before what can be done about the matter: it says how to write, it is what was written, it
   * is that client's, or it says something of the question that the matter does not.
   */
  #resta({ n, certa, incontro: { codici, etichetta } }: Candidata, contesto: Contesto): boolean {
    const { tipo } = this.#voci[n] as VoceRicerca;
    if (codici.length > 0 || WHOLE.has(etichetta?.incontro) || CANALI.has(tipo)) return true;
    const { termini, questione, detti, cliente } = contesto;
    // Where to write depends on the matter: of a client's, an office's mailbox may be the wrong way.
    if (tipo === MAILBOX && detti.size > 0) return false;
    const ofClients = DI_UN_CLIENTE.has(tipo);
    const own = ofClients && detti.size > 0 ? this.#clientiDi(n) : NESSUNO;
    if (own.size > 0) return [...own].some((valore) => detti.has(valore));
    // Of a sentence, the order of what does not belong to a client was learned.
    if (!ofClients && (detti.size === 0 || termini.length > FEW)) return true;
    if (detti.size === 0 && certa) return true;
    const has = (termine: Termine) => (termine.trovata?.riscontri.get(n) ?? 0) >= LITERAL;
    const others = termini.filter(
      (termine) =>
        termine.peso === 1 &&
        !parole(termine.parola).some((word) => cliente.has(word)) &&
        !literal(termine).some((stem) => questione.proprie.has(stem)),
    );
    if (others.some(has)) return true;
    return detti.size === 0 && termini.every((termine) => termine.peso < 1 || has(termine));
  }

  /** The clients that a record's own words name. */
  #clientiDi(n: number): ReadonlySet<number> {
    const known = this.#clienti.get(n);
    if (known) return known;
    const { descrizione, nome, gruppo, sciolte = [] } = this.#voci[n] as VoceRicerca;
    const named = [nome ?? '', ...sciolte, descrizione, gruppo ?? ''].flatMap((text) => [
      ...(this.#assi.leggi(parole(text)).valori.get(CLIENTE)?.keys() ?? []),
    ]);
    const made = new Set(named);
    this.#clienti.set(n, made);
    return made;
  }
}

/** A term with the stems of its own words, and those that it means. */
interface Detta {
  termine: Termine;
  proprie: readonly string[];
  intese: ReadonlySet<string>;
}

/** How a term says a part of a matter: by its own words or by what they mean, and in how many of them. */
interface Come {
  letterale: boolean;
  parole: number;
}

/** The terms that say a matter: all the words of one of its ways to be said must be there. */
function detta({ dizioni }: Questione, said: readonly Detta[], conCliente: boolean): Map<Termine, Come> {
  const named = new Map<Termine, Come>();
  for (const dizione of dizioni) {
    const met = dizione.map(
      (stem) => said.find(({ proprie }) => proprie.includes(stem)) ?? said.find(({ intese }) => intese.has(stem)),
    );
    if (met.includes(undefined) || !(conCliente || met.some((one) => one?.termine.peso === 1))) continue;
    for (const [n, one] of met.entries()) {
      const { termine, proprie: own } = one as Detta;
      const letterale = own.includes(dizione[n] ?? '');
      const known = named.get(termine);
      if (!known || Number(letterale) > Number(known.letterale) || dizione.length > known.parole)
        named.set(termine, { letterale: letterale || (known?.letterale ?? false), parole: dizione.length });
    }
  }
  return named;
}

/** Whether a word only asks, or names anybody. */
function asks(word: string, { chiede }: Letta['chiesto']): boolean {
  const weight = peso(word);
  return weight === 0 || ANYBODY.has(radice(word)) || (weight < 1 && chiede(word));
}

const ANYBODY: ReadonlySet<string> = new Set(['client', 'pratic', 'question', 'problem', 'cas', 'inps']);

/** What a term counts for that means a matter by its concept only. */
const BY_CONCEPT = 0.5;

const NESSUNO: ReadonlySet<number> = new Set();

/** The stems of a term's own words. */
function literal({ parola }: Termine): string[] {
  return parole(parola).map(radice);
}

/** The stems that a term says, or means. */
function meant({ parola, trovata }: Termine): ReadonlySet<string> {
  return new Set([...parole(parola).map(radice), ...(trovata && trovata.modo !== 'inizio' ? trovata.radici : [])]);
}

function nuova(n: number): Candidata {
  const incontro = { codici: [], etichetta: undefined, pagina: false, incrocio: undefined };
  return { n, punti: 0, risposto: 1, certa: false, altroNome: false, incontro };
}

function contenuto(text: string): string[] {
  return parole(text)
    .filter((word) => peso(word) > 0)
    .map(radice);
}
