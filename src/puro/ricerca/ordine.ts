import type { Candidata } from './punteggio.ts';
import type { VoceRicerca } from './tipi.ts';

/** Places that a screen shows at once. */
const FIRST = 3;
/** Answers of one page among those that lead: its other rows follow. */
const OF_ONE_PAGE = 1;

/** The order in which the candidates are shown: best first, no page twice before the others, a topic in sight. */
export function disponi(
  candidates: readonly Candidata[],
  voci: readonly VoceRicerca[],
  riordina: (candidates: Candidata[]) => Candidata[],
): Candidata[] {
  let least = Infinity;
  return keepTopic(spread(riordina(unnamed(candidates, voci)), voci), voci).map((one) => {
    // Whoever comes after another does not have a higher score than it.
    least = Math.min(least, one.punti);
    return { ...one, punti: least };
  });
}

/** By how much a case of the decision table falls when the question does not say for whom, and rises when it does. */
const UNNAMED = 0.4;
const NAMED = 0.12;
/** Scores as near as this say the same of two contributors. */
const SAME = 0.03;
/** What holds for all contributors; it comes before the case of one of them even where it says a little less. */
const GENERAL: ReadonlySet<string | undefined> = new Set(['questione', 'canale']);
const NEAR = 0.1;

/** A question that does not name the contributor is answered by the general rule, not by one cell out of twelve. */
function unnamed(candidates: readonly Candidata[], voci: readonly VoceRicerca[]): Candidata[] {
  const isCase = ({ n }: Candidata) => voci[n]?.tipo === 'canale per un caso';
  const cases = candidates.filter(isCase);
  const contributor = ({ n }: Candidata) => voci[n]?.id.split('/')[0];
  const [first] = cases;
  if (!first) return [...candidates];
  const rivals = new Set(cases.filter(({ punti }) => first.punti - punti < SAME).map(contributor));
  const named = rivals.size <= 2;
  const shift = named ? NAMED : -UNNAMED;
  const top = first.punti + shift;
  const general = candidates.filter(({ n, punti }) => GENERAL.has(voci[n]?.tipo) && punti > top - NEAR);
  const led = named || general.some(({ punti }) => punti >= top);
  const most = led ? Infinity : Math.min(...general.map(({ punti }) => punti));
  return candidates
    .map((one) => (isCase(one) ? { ...one, punti: Math.min(most, one.punti + shift) } : one))
    .sort((a, b) => b.punti - a.punti || Number(isCase(a)) - Number(isCase(b)) || a.n - b.n);
}

/** Many rows of one table would fill the screen: after the first they follow the answers of other pages. */
function spread(candidates: readonly Candidata[], voci: readonly VoceRicerca[]): Candidata[] {
  const seen = new Map<string, number>();
  const leading: Candidata[] = [];
  const others: Candidata[] = [];
  for (const candidate of candidates) {
    const page = pageOf(voci[candidate.n]);
    const times = seen.get(page) ?? 0;
    // Two readings of one abbreviation are read together.
    const own = voci[candidate.n];
    const twin = own?.tipo === 'sigla' && own.descrizione === voci[leading.at(-1)?.n ?? -1]?.descrizione;
    if (!twin) seen.set(page, times + 1);
    (page && !twin && times >= OF_ONE_PAGE && leading.length < WINDOW ? others : leading).push(candidate);
  }
  return [...leading.slice(0, WINDOW), ...others, ...leading.slice(WINDOW)];
}

/**
 * The page that a record stands in; of a case of the decision table, that of its contributor; of a mailbox, its office;
 * empty where each is a view of its own.
 */
function pageOf(voce: VoceRicerca | undefined): string {
  const url = voce?.url ?? '';
  if (voce?.tipo === 'canale per un caso') return url.replace(/[^/]+\/$/, '');
  if (voce?.tipo === 'contatti di una sede') return voce.descrizione;
  return url.includes('?') ? '' : (url.split('#')[0] ?? '');
}

/** How many answers the spreading looks at. */
const WINDOW = 30;

/**
 * A group's products fill the first lines of a one-word query («durc») and push the topic of that name out of sight:
 * who sees to it is another question, and its answer keeps the last of the first places.
 */
function keepTopic(candidates: Candidata[], voci: readonly VoceRicerca[]): Candidata[] {
  const at = candidates.findIndex(
    ({ n, incontro }) => voci[n]?.tipo === 'argomento' && incontro.etichetta?.quota === 1,
  );
  const [topic] = at < FIRST ? [] : candidates.splice(at, 1);
  if (topic) candidates.splice(FIRST - 1, 0, { ...topic, punti: candidates[FIRST - 1]?.punti ?? topic.punti });
  return candidates;
}
