import { Codici, VALORE_CODICE, type Codice } from './codici.ts';
import { Etichette, VALORE_ETICHETTA, type Etichetta } from './etichette.ts';
import { evidenzia } from './evidenze.ts';
import { leggiIndice } from './indice.ts';
import { radice } from './radice.ts';
import { compatta, parole } from './testo.ts';
import type { Cercatore, Esito, IndiceSerializzato, Risultato, VoceRicerca } from './tipi.ts';
import { creaVocabolario, type Trovata, type Vocabolario } from './vocabolario.ts';
import { peso } from './vuote.ts';

/** Between answers as good, the order of what is usually looked for. */
const KIND: Readonly<Record<string, number>> = {
  'codice prodotto': 0.06,
  prodotto: 0.05,
  'gruppo di prodotti': 0.04,
  unita: 0.04,
  canale: 0.04,
  'contatti di una sede': 0.03,
  sede: 0.02,
  struttura: 0.02,
  argomento: -0.15,
  tabella: -0.15,
  progetto: -0.3,
  competenza: -0.3,
  incongruenza: -0.5,
};
/** Kinds listed from the general to the particular: their order, not the length of their names, answers a general question. */
const ORDERED: ReadonlySet<string> = new Set(['canale']);
/** A query that names one of these kinds asks for a record of that kind: «oggetto dilazione», «tabella giacenza». */
const NAMED: ReadonlyMap<string, string> = new Map(
  ['oggetto del menu a tendina', 'canale', 'indicatore', 'progetto', 'tabella', 'struttura'].map((tipo) => [
    radice(tipo.split(' ')[0] ?? ''),
    tipo,
  ]),
);
/** Kinds that answer with several things, one of which may be what was asked for. */
const IN_PARTS: ReadonlySet<string> = new Set(['contatti di una sede']);
/** Kinds whose labels are sentences: a part of one is only some words. */
const SENTENCES: ReadonlySet<string> = new Set(['competenza', 'progetto']);
/** Below this share of the query, weighed by rarity, an answer is only a near one. A long question has many words that no record has. */
const enough = (termini: readonly Termine[]): number => (termini.length > 2 ? 0.35 : 0.5);

/** One word of the query, and what the vocabulary knows of it. */
interface Termine {
  parola: string;
  trovata: Trovata | null;
  /** Its share of the query: rarity by how much such words say, over the whole. */
  quota: number;
}

interface Candidate {
  n: number;
  score: number;
  /** Share of the query answered, 0 to 1. */
  answered: number;
  certain: boolean;
  /** Whether it is a topic and its whole title is the query. */
  topic: boolean;
}

/**
 * Opens an index: unpacks it and indexes its words (some milliseconds, once).
 * @param indici as built by `costruisciIndice`: one, or the parts of one
 */
export function apriIndice(...indici: IndiceSerializzato[]): Cercatore {
  const voci = indici.flatMap(leggiIndice);
  const codici = new Codici(voci);
  const etichette = new Etichette(voci);
  const vocabolario = creaVocabolario(voci);
  const readings = new Map<number, Set<string>[]>();

  function cerca(testo: string, { massimo = 10 }: { massimo?: number } = {}): Esito {
    const words = parole(testo.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
    if (words.length === 0 || massimo < 1) return { certo: false, risultati: [], vicini: [] };
    const termini = weigh(joinSplit(words, vocabolario), vocabolario);
    const candidates = rank(words, testo.slice(0, MAX_LENGTH), termini);
    const full = candidates.filter((candidate) => candidate.answered >= enough(termini));
    const show = (list: Candidate[]) => list.slice(0, massimo).map((candidate) => result(candidate, words, termini));
    const [first] = full;
    return first
      ? { certo: first.certain, risultati: show(full), vicini: [] }
      : { certo: false, risultati: [], vicini: show(candidates).slice(0, 5) };
  }

  function rank(words: readonly string[], testo: string, termini: readonly Termine[]): Candidate[] {
    const byCode = new Map<number, Codice[]>();
    const content = termini.filter(({ parola }) => peso(parola) === 1);
    for (const met of codici.cerca(
      words,
      content.map(({ parola }) => parola),
    ))
      byCode.set(met.posizione, [...(byCode.get(met.posizione) ?? []), met]);
    const byLabel = etichette.cerca(
      testo,
      content.map(({ parola }) => parola).join(' '),
      words.length > 1 || words.some((word) => !vocabolario.ha(word)),
    );
    const positions = new Set([
      ...byCode.keys(),
      ...byLabel.keys(),
      ...termini.flatMap(({ trovata }) => [...(trovata?.riscontri.keys() ?? [])]),
    ]);
    const asked = new Set(words.flatMap((word) => NAMED.get(radice(word)) ?? []));
    const said = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    const candidates = [...positions].map((n): Candidate => {
      const codes = byCode.get(n) ?? [];
      const label = byLabel.get(n);
      let words = 0;
      let answered = 0;
      let doubt = false;
      for (const { trovata, quota, parola } of termini) {
        const quality = trovata?.riscontri.get(n) ?? 0;
        words += quota * quality;
        answered += quota * (quality >= 0.5 ? 1 : quality);
        if (quality < 0.5 || (trovata && isGuess(parola, trovata))) doubt ||= peso(parola) === 1;
      }
      const tipo = voci[n]?.tipo ?? '';
      const kind = (KIND[tipo] ?? 0) + (asked.has(tipo) ? 0.3 : 0);
      const score =
        codes.reduce((sum, met) => sum + VALORE_CODICE[met.incontro] + met.quota, 0) +
        (label ? forLabel(voci[n]?.tipo ?? '', label) : 0) +
        words +
        tightness(n, said) +
        kind;
      const whole =
        codes.some((met) => met.incontro !== 'sbagliato') ||
        (label !== undefined && label.incontro !== 'dentro' && label.incontro !== 'contenuto');
      const topic = voci[n]?.tipo === 'argomento' && label?.quota === 1;
      return {
        n,
        score,
        answered: codes.length || label ? 1 : answered,
        certain: whole || (termini.length > 0 && !doubt),
        topic,
      };
    });
    return keepTopic(candidates.sort((a, b) => b.score - a.score || a.n - b.n));
  }

  function tightness(n: number, said: ReadonlySet<string>): number {
    const own = readings.get(n) ?? ownReadings(voci[n] as VoceRicerca);
    readings.set(n, own);
    const share = coverage(own, said);
    return ORDERED.has(voci[n]?.tipo ?? '') ? Math.min(0.05, share) : 0.2 * share;
  }

  function result({ n, score }: Candidate, words: readonly string[], termini: readonly Termine[]): Risultato {
    const found = voci[n] as Required<VoceRicerca>;
    const voce = IN_PARTS.has(found.tipo) ? { ...found, risposta: askedFirst(found.risposta, words) } : found;
    const radici = new Set(termini.flatMap(({ trovata }) => [...(trovata?.radici ?? [])]));
    return { ...voce, punteggio: Math.round(score * 1e4) / 1e4, evidenze: evidenzia(voce, words, radici) };
  }

  return { voci: voci.length, cerca };
}

/** Places that a screen shows at once. */
const FIRST = 3;

/**
 * A group's products fill the first lines of a one-word query («durc») and push the topic of that name out of sight:
 * who sees to it is another question, and its answer keeps the last of the first places.
 */
function keepTopic(candidates: Candidate[]): Candidate[] {
  const at = candidates.findIndex(({ topic }) => topic);
  const [topic] = at < FIRST ? [] : candidates.splice(at, 1);
  if (topic) candidates.splice(FIRST - 1, 0, { ...topic, score: candidates[FIRST - 1]?.score ?? topic.score });
  return candidates;
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

/** What a label met is worth: for a part of it, the more the longer the part, where a label is a name and not a sentence. */
function forLabel(tipo: string, { incontro, quota }: Etichetta): number {
  const part = incontro === 'dentro' || incontro === 'contenuto';
  if (part && SENTENCES.has(tipo)) return 0;
  return VALORE_ETICHETTA[incontro] + (part && !ORDERED.has(tipo) ? quota * 0.5 : 0);
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

/** «DM 10» and «f 24» as the records write them: «dm10», «f24». */
function joinSplit(words: readonly string[], vocabolario: Vocabolario): string[] {
  const joined: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const pair = (words[n] ?? '') + (words[n + 1] ?? '');
    const split = n + 1 < words.length && /^[a-z]{1,3}\d+$/.test(pair) && vocabolario.ha(pair);
    joined.push(split ? pair : (words[n] ?? ''));
    if (split) n++;
  }
  return joined;
}

/** The words of the query that say something, each with its share of it. */
function weigh(words: readonly string[], vocabolario: Vocabolario): Termine[] {
  const distinct = [...new Set(words)];
  const strong = distinct.filter((word) => peso(word) === 1);
  const kept = distinct.filter((word) => peso(word) > 0);
  const found = kept.map((parola) => ({ parola, trovata: vocabolario.trova(parola) }));
  const rarity = ({ trovata }: { trovata: Trovata | null }) => trovata?.rarita ?? vocabolario.raritaIgnota;
  const commonest = Math.min(...found.filter(({ parola }) => peso(parola) === 1).map(rarity));
  const weighed = found.map((term) => ({
    ...term,
    weight: peso(term.parola) === 1 || !strong.length ? rarity(term) : peso(term.parola) * commonest,
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ parola, trovata, weight }) => ({ parola, trovata, quota: total ? weight / total : 0 }));
}
