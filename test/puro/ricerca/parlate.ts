import { radice } from '../../../src/puro/ricerca/radice.ts';
import { parole } from '../../../src/puro/ricerca/testo.ts';
import type { VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';
import { peso } from '../../../src/puro/ricerca/vuote.ts';
import { generatore } from './genera.ts';

/** A question as people say it, made from a record by a form and the record's own words. */
export interface Parlata {
  domanda: string;
  tipo: string;
  /** How it is said: whole, some words only, in other numbers and genders, long and spoken. */
  stile: string;
  /** The pages that hold all its words. */
  attesi: string[];
}

/** How a record of each kind is asked for: «#» stands for its words. */
const FORME: Readonly<Record<string, readonly string[]>> = {
  prodotto: [
    'chi lavora #',
    'a chi mando #',
    'quale ufficio fa #',
    '# di chi è',
    'chi si occupa di #',
    '# a quale unità va',
  ],
  unita: ['che fa #', 'di che cosa si occupa #', 'quali prodotti lavora #', 'compiti di #'],
  struttura: ['che cosa fa #', 'di che si occupa #', 'compiti di #', 'chi dirige #'],
  argomento: ['chi si occupa di #', 'quale direzione segue #', 'a chi compete #', 'chi cura #'],
  competenza: ['chi #', 'quale direzione #', 'a chi tocca: #'],
  indicatore: ['come si calcola #', 'formula #', '# conto passo per passo', 'che cos’è #', 'che cosa misura #'],
  tabella: ['tabella #', 'dati su #', 'cifre #', 'numeri di #'],
  riga: ['quanto # @', '# @', 'valore di # in @', 'obiettivo # @'],
  'voce di elenco': ['# @', 'elenco # @', 'c’è # fra @'],
  obiettivo: ['obiettivo #', 'traguardo su #', 'obiettivo generale #', 'che cosa vuole fare l’istituto per #'],
  progetto: ['progetto #', 'chi fa il progetto #', 'a che punto è #', 'attività strategica #'],
  verifica: ['i conti tornano in #', 'verifica #', 'sono giuste le somme di #'],
  incongruenza: ['contraddizione #', 'che cosa non torna in #', 'incongruenza #', 'errore #'],
  'atto citato': ['#', 'dove è citato #', 'che cosa dice #'],
  'oggetto del menu a tendina': ['che oggetto scelgo per #', 'oggetto # nella tendina', 'oggetto #'],
  'canale per un caso': ['come faccio #', '#', 'dove scrivo per #'],
  canale: ['#', 'regola su #'],
  'regola del lavoro agile': ['lavoro agile #', 'smart working: #', '# se lavoro da casa'],
  'campagna di audit': ['audit #', 'campagna di audit #'],
  'capitolo di spesa': ['capitolo #', 'su che voce va #'],
  corso: ['corso #', 'formazione #'],
  sigla: ['che vuol dire #', 'significato di #', '# sta per'],
  passaggio: ['che fine ha fatto #', '# come si chiama adesso', 'ex #'],
  sede: ['obiettivi #', 'giacenza #', 'sede di #', 'quanti giorni di arretrato a #'],
  pagina: ['#', 'dove trovo #'],
};

const LUNGHE = [
  'scusi, volevo sapere ',
  'buongiorno, un cliente mi chiede ',
  'per favore mi serve capire ',
  'ho un collega che domanda ',
];

/**
 * Questions over the records of every kind.
 * @param seme the same seed makes the same questions
 * @param perTipo how many records of each kind
 */
export function generaParlate(voci: readonly VoceRicerca[], seme: number, perTipo = 25): Parlata[] {
  const random = generatore(seme);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const stems = voci.map(saidBy);
  const holders = Map.groupBy(
    stems.flatMap((own, n) => [...own].map((stem) => ({ stem, n }))),
    ({ stem }) => stem,
  );
  return Object.entries(FORME).flatMap(([tipo, forme]) => {
    const own = voci.filter((voce) => voce.tipo === tipo);
    return Array.from({ length: Math.min(perTipo, own.length) }, () => {
      const voce = pick(own);
      const stile = pick(['parola per parola', 'qualche parola', 'altro numero', 'lunga']);
      const text = pick([
        voce.descrizione,
        voce.nome ?? voce.descrizione,
        ...(stile === 'parola per parola' ? [] : (voce.altri ?? []).slice(0, 3)),
      ]);
      const all = parole(text);
      const content = all.filter((word) => peso(word) > 0);
      const kept = stile === 'qualche parola' || stile === 'lunga' ? some(content, random) : content;
      const said = stile === 'altro numero' ? kept.map(otherNumber) : stile === 'parola per parola' ? all : kept;
      const container = some(
        parole(voce.gruppo ?? '').filter((word) => peso(word) > 0),
        random,
      );
      const form = pick(forme);
      const words = form.replace('#', said.join(' ')).replace('@', container.join(' '));
      const needed = [...kept, ...(form.includes('@') ? container : [])].map(radice);
      const among = needed.map((stem) => new Set(holders.get(stem)?.map(({ n }) => n)));
      const right = [...(among[0] ?? [])].filter((n) => among.every((set) => set.has(n)));
      const page = (url: string | null) => (url ?? '').split(/[#?]/)[0] ?? '';
      return {
        domanda: (stile === 'lunga' ? pick(LUNGHE) : '') + words,
        tipo,
        stile,
        attesi: [...new Set([page(voce.url), ...right.map((n) => page(voci[n]?.url ?? null))])],
      };
    }).filter(({ attesi }) => attesi.length <= 12);
  });
}

/** The stems of what a record is called and belongs to. */
function saidBy({ descrizione, nome, gruppo, altri, sciolte }: VoceRicerca): Set<string> {
  return new Set(
    [descrizione, nome ?? '', gruppo ?? '', ...(altri ?? []), ...(sciolte ?? [])].flatMap(parole).map(radice),
  );
}

/** Two or three of the words, in order. */
function some(words: readonly string[], random: () => number): string[] {
  const count = Math.min(words.length, 2 + Math.floor(random() * 2));
  const left = [...words.keys()];
  while (left.length > count) left.splice(Math.floor(random() * left.length), 1);
  return left.map((n) => words[n] as string);
}

/** The word in its other number. */
function otherNumber(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const swap: Readonly<Record<string, string>> = { o: 'i', i: 'o', a: 'e', e: 'i' };
  return word.slice(0, -1) + (swap[word.slice(-1)] ?? word.slice(-1));
}
