import type { Letta } from './apri.ts';
import type { Affine } from './affini.ts';
import type { Insieme } from './insieme.ts';
import type { Candidata } from './punteggio.ts';
import { radice } from './radice.ts';
import type { Termine } from './termini.ts';
import type { Lettura } from './testi-pagine.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';
import { peso } from './vuote.ts';

/** What tells one candidate from another, each feature with its value. */
export type Tratti = [nome: string, valore: number][];

/** What a record has, however it is asked for. */
export interface Ritratto {
  voce: VoceRicerca;
  /** The stems of its name; and of all its names, in order, between spaces. */
  nome: ReadonlySet<string>;
  nomi: readonly string[];
  pagina: number;
  /** Whether it is the record that its page is about. */
  titolare: boolean;
}

/** The query, as the features are read. */
interface Sfondo {
  letta: Letta;
  lettura: Lettura;
  /** Of each page, how much a question that it is known to answer resembles the query. */
  simili: ReadonlyMap<number, number>;
  /** The place of those pages, from 0. */
  posti: ReadonlyMap<number, number>;
  insieme: ReadonlyMap<number, Insieme>;
  vicine: ReadonlyMap<number, Affine>;
  intorno: readonly ((n: number) => number)[];
  /** The score of the first. */
  primo: number;
  /** The neighbours in the query (see `coppieDi`). */
  coppie: readonly string[];
  /** The stems said, or meant. */
  dette: ReadonlySet<string>;
}

/** A score higher than this says no more: such labels are not ordered by features. */
const ENOUGH = 2.5;
/** As many terms make a sentence. */
const SENTENCE = 4;
/** The place of a page that no known question leads to. */
const NOWHERE = 20;
/** What the crossing of a kind of question with a kind of record is worth, next to the other features. */
const CROSSED = 0.5;

/**
 * What tells a candidate from the others: how the rules scored it, how the whole text of its page says the question,
 * which words its own texts have, of which kind it is and in which part of the site.
 * @param posto its place by the rules, from 0
 */
export function trattiDi(candidata: Candidata, posto: number, ritratto: Ritratto, sfondo: Sfondo): Tratti {
  const { voce, pagina, titolare } = ritratto;
  const { letta, lettura, primo } = sfondo;
  const detto = lettura.pagine.get(pagina);
  const nota = sfondo.simili.get(pagina) ?? 0;
  const { incontro, punti, risposto, certa } = candidata;
  const { etichetta, incrocio, pagina: page } = incontro;
  const asked = letta.chiesto.tipi.get(voce.tipo);
  const rules: Tratti = [
    ['punti', Math.min(punti, ENOUGH)],
    ['distacco', Math.min(1.5, primo - punti)],
    ['posto', 1 / (1 + posto)],
  ];
  const length = letta.termini.length;
  return [
    ...rules,
    // Of a few words the rules say more than of a sentence.
    ...(length < SENTENCE ? rules.map(([nome, valore]): [string, number] => [`${nome} di poche parole`, valore]) : []),
    ['testo', (detto?.punti ?? 0) / lettura.massimo],
    ['testo pieno', (detto?.punti ?? 0) / lettura.pieno],
    ['posto nel testo', detto ? 1 / (1 + detto.posto) : 0],
    ['quota del testo', detto?.quota ?? 0],
    ['nota', nota],
    ['nota molto', Math.max(0, nota - 0.4)],
    ['nota quasi uguale', Math.max(0, nota - 0.7)],
    ['nota del titolare', titolare ? nota : 0],
    ['posto fra le note', nota > 0 ? 1 / (1 + (sfondo.posti.get(pagina) ?? NOWHERE)) : 0],
    ['nota per il posto', sfondo.posti.get(pagina) === 0 ? nota : 0],
    ...daiPunti(pagina, sfondo),
    ['testo del titolare', titolare ? (detto?.punti ?? 0) / lettura.massimo : 0],
    ['titolare', Number(titolare)],
    ['parte', Number((voce.url ?? '').includes('#'))],
    ['risposto', risposto],
    ['certo', Number(certa)],
    ['pagina', Number(page)],
    ['presi', incrocio?.presi ?? 0],
    ['mancati', incrocio?.mancati ?? 0],
    ...(etichetta ? [[`etichetta ${etichetta.incontro}`, etichetta.quota] as [string, number]] : []),
    [asked === undefined ? (letta.chiesto.tipi.size ? 'non chiesto' : 'libero') : `chiesto ${Math.min(asked, 2)}`, 1],
    ...inParole(candidata.n, letta.termini, sfondo.intorno),
    ...daiNomi(ritratto, sfondo),
    [`tipo ${voce.tipo}`, 1],
    [`sezione ${(voce.url ?? '').split('/')[1] ?? ''}`, 1],
    ...(letta.chiesto.generi.size ? [...letta.chiesto.generi] : ['nessuno']).map((genere): [string, number] => [
      `${genere} > ${voce.tipo}`,
      CROSSED,
    ]),
  ];
}

/** What the questions of its page say together, and how near its page is. */
function daiPunti(pagina: number, { insieme, vicine }: Sfondo): Tratti {
  const said = insieme.get(pagina);
  const near = vicine.get(pagina);
  const [nearest] = vicine.values();
  return [
    ['insieme', said?.quanto ?? 0],
    ['insieme pieno', said?.pieno ?? 0],
    ['posto dell’insieme', said ? 1 / (1 + said.posto) : 0],
    ['affine', near?.quanto ?? 0],
    ['affine al primo', near ? near.quanto / (nearest?.quanto || 1) : 0],
    ['posto fra le affini', near ? 1 / (1 + near.posto) : 0],
  ];
}

/** How the terms stand in the record, and around it in its page. */
function inParole(n: number, termini: readonly Termine[], intorno: Sfondo['intorno']): Tratti {
  let lettera = 0;
  let simili = 0;
  let deboli = 0;
  let around = 0;
  let mancano = 0;
  let parole = 0;
  let known = 0;
  let coperti = 0;
  let rara = 0;
  let rarest = 0;
  for (const [t, { trovata, quota, peso }] of termini.entries()) {
    const own = trovata?.riscontri.get(n) ?? 0;
    const near = intorno[t]?.(n) ?? 0;
    if (trovata) known += quota;
    parole += quota * Math.max(own, near);
    if (own >= 0.9) lettera += quota;
    else if (own > 0.5) simili += quota;
    else if (own > 0) deboli += quota;
    if (near > own) around += quota * (near - own);
    if (peso === 1 && quota > rarest) [rarest, rara] = [quota, Math.max(own, near)];
    if (own === 0 && near === 0) mancano += quota;
    else if (peso === 1) coperti++;
  }
  const strong = termini.filter(({ peso }) => peso === 1).length;
  return [
    ['alla lettera', lettera],
    ['simili', simili],
    ['deboli', deboli],
    ['intorno', around],
    ['mancano', mancano],
    ['coperti', strong ? coperti / strong : 0],
    ['parole', parole / Math.max(0.3, known)],
    ['la più rara', rara],
  ];
}

/** How much of the record's name is said, and how many neighbours in the query are neighbours in its names. */
function daiNomi({ nome, nomi }: Ritratto, { coppie, dette }: Sfondo): Tratti {
  const said = [...nome].filter((stem) => dette.has(stem)).length;
  const met = coppie.filter((pair) => nomi.some((name) => name.includes(pair))).length;
  return [
    ['nome detto', nome.size ? said / nome.size : 0],
    ['coppie', coppie.length ? met / coppie.length : 0],
  ];
}

/** What a record's names say. */
export function nomiDi({ descrizione, nome, sciolte = [], altri = [] }: VoceRicerca): Pick<Ritratto, 'nome' | 'nomi'> {
  return {
    nome: new Set(parole(nome ?? descrizione).map(radice)),
    nomi: [descrizione, nome ?? '', ...sciolte, ...altri].map((text) => ` ${contenuto(parole(text)).join(' ')} `),
  };
}

/** The neighbours in a query, stem by stem, between spaces. */
export function coppieDi(words: readonly string[]): string[] {
  const stems = contenuto(words);
  return stems.slice(1).map((stem, n) => ` ${stems[n]} ${stem} `);
}

function contenuto(words: readonly string[]): string[] {
  return words.filter((word) => peso(word) > 0).map(radice);
}
