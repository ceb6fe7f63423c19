/**
 * `npm run bench:riordino`: learns from the open questions what each feature of a candidate counts for in the order of
 * the answers, and says how well that does on questions it was not learned from (each collection judged by the
 * weights, and the known questions, of all the others). With `--scrivi`, writes the weights learned from all into
 * `src/puro/ricerca/pesi-riordino.ts`, and copies the questions where the search knows them; with `--sbagliate`, tells
 * which questions another page answers first.
 */
import { writeFileSync } from 'node:fs';
import type { IndiceSerializzato, VoceRicerca } from '../src/puro/ricerca/tipi.ts';
import type { Letta } from '../src/puro/ricerca/apri.ts';
import { apriParti } from '../src/puro/ricerca/apri.ts';
import { CON_REGOLE } from '../src/puro/ricerca/cerca.ts';
import type { Candidata } from '../src/puro/ricerca/punteggio.ts';
import { esatta, Riordino } from '../src/puro/ricerca/riordino.ts';
import type { Tratti } from '../src/puro/ricerca/tratti.ts';
import { leggiAperte, RACCOLTE } from '../test/puro/ricerca/aperte.ts';
import { corrisponde, leggiDomande } from '../test/puro/ricerca/giudizio.ts';
import { indiceVero } from '../test/puro/ricerca/indice-vero.ts';
import { scriviNote } from './misura/note.ts';
import { impara, valore, type Caso } from './misura/impara.ts';

/**
 * How many times a question counts: less where the rules were mended on it from the start, more where others judged
 * few of them.
 */
const VOLTE: Readonly<Record<string, number>> = { aperte: 1, fresche: 2, 'da-parte': 2, ultime: 2, autunno: 2 };
const ALTRE = 6;
/** A weight smaller than this is not worth its place. */
const LEAST = 0.02;

/** A question with its candidates. */
interface Prova extends Caso {
  /** Which set it is of. */
  raccolta: string;
  domanda: string;
  /** The page of each candidate. */
  pagine: string[];
  /** Whether it is a few words, a code or a label: the order is the rules'. */
  esatta: boolean;
}

/** Keeps what the engine would order. */
class Osservato extends Riordino {
  visto: { candidates: Candidata[]; tratti: (Tratti | null)[]; letta: Letta | null } = {
    candidates: [],
    tratti: [],
    letta: null,
  };

  override disponi(candidates: readonly Candidata[], letta: Letta): Candidata[] {
    this.visto = { candidates: [...candidates], tratti: this.tratti(candidates, letta), letta };
    return super.disponi(candidates, letta);
  }
}

/** A question of any set: what is right, by the record. */
interface Posta {
  raccolta: string;
  domanda: string;
  giusta: (voce: VoceRicerca) => boolean;
}

function poste(): Posta[] {
  const aperte = RACCOLTE.flatMap((raccolta) =>
    leggiAperte(raccolta).flatMap(({ domanda, attesi, fuori }) =>
      fuori ? [] : { raccolta, domanda, giusta: (voce: VoceRicerca) => attesi.includes(pagina(voce)) },
    ),
  );
  const giudicate = (['giudicate', 'nostre', 'di-controllo'] as const).flatMap((raccolta) =>
    leggiDomande(`domande-${raccolta}.json`).flatMap(({ domanda, attesi }) =>
      attesi.length === 0
        ? []
        : {
            raccolta,
            domanda,
            giusta: (voce: VoceRicerca) => attesi.some((atteso) => corrisponde(voce, atteso)),
          },
    ),
  );
  return [...aperte, ...giudicate];
}

const pagina = ({ url }: VoceRicerca) => (url ?? '').split(/[#?]/)[0] ?? '';

function prove(): Prova[] {
  const all = poste();
  return [...Map.groupBy(all, ({ raccolta }) => raccolta)].flatMap(([raccolta, own]) => provate(own, raccolta));
}

/** The questions of a collection, put to an index that does not know them. */
function provate(poste: readonly Posta[], senza: string): Prova[] {
  const { parti } = indiceVero(RACCOLTE.some((quali) => quali === senza) ? senza : undefined);
  let osservato: Osservato | undefined;
  let voci: readonly VoceRicerca[] = [];
  const cercatore = apriParti(
    parti.map((parte) => JSON.parse(parte) as IndiceSerializzato),
    { ...CON_REGOLE, pagine: (all, indici) => ((voci = all), (osservato = new Osservato(all, indici, new Map()))) },
  );
  return poste.flatMap(({ raccolta, domanda, giusta }) => {
    if (!osservato) return [];
    osservato.visto = { candidates: [], tratti: [], letta: null };
    cercatore.cerca(domanda);
    const { candidates, tratti, letta } = osservato.visto;
    const kept = candidates.flatMap(({ n }, at) => {
      const voce = voci[n];
      const own = tratti[at];
      return voce && own ? [{ own, voce }] : [];
    });
    return {
      raccolta,
      domanda,
      pagine: kept.map(({ voce }) => pagina(voce)),
      esatta: letta === null || esatta(candidates, letta),
      tratti: kept.map(({ own }) => own),
      giusti: kept.map(({ voce }) => giusta(voce)),
    };
  });
}

/** The cases to learn from. */
function daImparare(prove: readonly Prova[]): Prova[] {
  return prove
    .filter((prova) => !prova.esatta)
    .flatMap((prova) => new Array<Prova>(VOLTE[prova.raccolta] ?? ALTRE).fill(prova));
}

/** The candidates by their worth, best first. */
function ordine({ tratti, esatta: exact }: Prova, pesi: ReadonlyMap<string, number>): number[] {
  return tratti
    .map((own, n) => ({ n, points: exact ? 0 : valore(own, pesi) }))
    .sort((a, b) => b.points - a.points || a.n - b.n)
    .map(({ n }) => n);
}

/** The place of the first right page, from 1; Infinity where there is none. */
function posto(prova: Prova, pesi: ReadonlyMap<string, number>): number {
  const { pagine, giusti } = prova;
  const seen = new Set<string>();
  for (const n of ordine(prova, pesi)) {
    seen.add(pagine[n] ?? '');
    if (giusti[n]) return seen.size;
  }
  return Infinity;
}

/** A question that another page answers first: which are right, and which come first. */
function sbagliata(prova: Prova, pesi: ReadonlyMap<string, number>, place: number): void {
  const { raccolta, domanda, pagine, giusti } = prova;
  const order = ordine(prova, pesi);
  const right = new Set(order.filter((n) => giusti[n]).map((n) => pagine[n]));
  const first = new Set(order.map((n) => pagine[n]));
  console.log(
    `${raccolta} «${domanda}» ${place} · ${[...right].slice(0, 2).join(' ')} · ${[...first].slice(0, 3).join(' ')}`,
  );
}

function riga(name: string, places: readonly number[]): void {
  const share = (most: number) =>
    `${((100 * places.filter((place) => place <= most).length) / places.length).toFixed(1).replace('.', ',')}%`;
  console.log(
    `${name.padEnd(38)}${String(places.length).padStart(5)}  ${share(1)} prima, ${share(3)} fra le prime tre, ${share(10)} fra le prime dieci, ${share(30)} fra le prime trenta, ${share(9999)} fra i candidati`,
  );
}

const domande = prove();
const regole = domande.map((prova) => posto(prova, new Map()));
const raccolte = [...new Set(domande.map((prova) => prova.raccolta))];
const daAltri = new Array<number>(domande.length);
for (const raccolta of raccolte) {
  const pesi = impara(daImparare(domande.filter((prova) => prova.raccolta !== raccolta)));
  domande.forEach((prova, n) => {
    if (prova.raccolta !== raccolta) return;
    daAltri[n] = posto(prova, pesi);
    if (daAltri[n] !== 1 && process.argv.includes('--sbagliate')) sbagliata(prova, pesi, daAltri[n]);
  });
}
for (const raccolta of [...raccolte, null]) {
  const own = (places: readonly number[]) =>
    places.filter((_, n) => raccolta === null || domande[n]?.raccolta === raccolta);
  riga(`${raccolta ?? 'tutte'}, per le sole regole`, own(regole));
  riga(`${raccolta ?? 'tutte'}, coi pesi delle altre raccolte`, own(daAltri));
}
const pesi = impara(daImparare(domande));
riga(
  'tutte, coi pesi imparati da tutte',
  domande.map((prova) => posto(prova, pesi)),
);
if (process.argv.includes('--scrivi')) {
  scrivi(pesi);
  scriviNote();
}

function scrivi(learned: ReadonlyMap<string, number>): void {
  const pairs = [...learned]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}=${Number(weight.toFixed(2))}`);
  const lines: string[] = [''];
  for (const pair of pairs) {
    const last = lines.at(-1) ?? '';
    if (last.length + pair.length > 112) lines.push(pair);
    else lines[lines.length - 1] = last ? `${last}, ${pair}` : pair;
  }
  const text = `/**
 * What each feature of a candidate counts for (see \`tratti.ts\`), learned from ${domande.length} open questions.
 * Written by \`npm run bench:riordino -- --scrivi\`: not by hand.
 */
export const PESI = \`
${lines.join('\n')}
\`;
`;
  writeFileSync(new URL('../src/puro/ricerca/pesi-riordino.ts', import.meta.url), text);
  console.log(`${pairs.length} pesi scritti.`);
}
