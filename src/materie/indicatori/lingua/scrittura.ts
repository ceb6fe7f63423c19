/** How a formula is written for people, and which of its units cancel out. Build only. */
import type { Espr, Operazione, Pezzo } from '../../../puro/formula/tipi.ts';

const SEGNI: Partial<Record<Operazione, readonly [string, number]>> = {
  o: [' o ', 1],
  e: [' e ', 2],
  '=': [' = ', 6],
  '≠': [' ≠ ', 6],
  '<': [' < ', 7],
  '≤': [' ≤ ', 7],
  '>': [' > ', 7],
  '≥': [' ≥ ', 7],
  '+': [' + ', 9],
  '-': [' − ', 9],
  '*': [' × ', 10],
  '/': [' ÷ ', 10],
};

/** How the names of a rule are called where its formula is read: an input, an option of a choice. */
export interface Parole {
  nome(nome: string): string;
  opzione(scelta: string, opzione: string): string;
}
/** Names as the rule's author wrote them: for messages about the formula itself. */
const COME_SONO: Parole = { nome: (nome) => nome, opzione: (_, opzione) => opzione };

/** Functions as authors write them. */
const SIGLE: Partial<Record<Operazione, string>> = { clamp: 'limita', round: 'arrotonda', conteggio: 'conta' };

/** Functions in words: what stands before, between and after their arguments. */
const FUNZIONI: Partial<Record<Operazione, readonly [string, readonly string[], string]>> = {
  min: ['il minore fra ', [' e '], ''],
  max: ['il maggiore fra ', [' e '], ''],
  clamp: ['', [', non meno di ', ' e non più di '], ''],
  abs: ['', [], ' senza segno'],
  somma: ['la somma di ', [], ''],
  media: ['la media di ', [], ''],
  conteggio: ['il numero di ', [], ''],
};

/** The pieces of a written formula: text, and names to be replaced by their figures. */
export function pezzi(espr: Espr, basiDi: (nome: string) => ReadonlyMap<string, number>, parole: Parole): Pezzo[] {
  const elise = new Set<Espr>();
  elidi(espr, basiDi, elise);
  return unisci(scritti(espr, 0, elise, parole));
}

/** A formula on one line: by the words of the rule for who reads it, by its names for who writes it. */
export function scrivi(espr: Espr, parole: Parole = COME_SONO): string {
  return scritti(espr, 0, new Set(), parole)
    .map((pezzo) => (typeof pezzo === 'string' ? pezzo : parole.nome(pezzo.nome)))
    .join('');
}

function scritti(espr: Espr, forza: number, elise: ReadonlySet<Espr>, parole: Parole): Pezzo[] {
  if ('numero' in espr) return [espr.cento ? '100' : espr.numero];
  if ('nome' in espr) return [elise.has(espr) ? { nome: espr.nome, elisa: true } : { nome: espr.nome }];
  if ('scelta' in espr) return [`${parole.nome(espr.scelta)} = ${parole.opzione(espr.scelta, espr.opzione)}`];
  const { op, arg } = espr;
  const [primo, secondo] = arg as [Espr, Espr];
  const segno = SEGNI[op];
  if (segno) {
    const [testo, propria] = segno;
    // On the right of − and ÷ an equal binds the other way: a − (b − c).
    const destra = op === '-' || op === '/' ? propria + 1 : propria;
    const dentro = [...scritti(primo, propria, elise, parole), testo, ...scritti(secondo, destra, elise, parole)];
    return propria < forza ? ['(', ...dentro, ')'] : dentro;
  }
  if (op === 'neg') return ['−', ...scritti(primo, 10, elise, parole)];
  if (op === 'non') return ['non ', ...scritti(primo, 8, elise, parole)];
  if (parole === COME_SONO) return funzione(espr, elise);
  const dentro = op === 'round' ? arrotondato(espr) : FUNZIONI[op];
  const [prima, fra, dopo] = dentro ?? [`${op} `, ['; '], ''];
  // An argument that is itself a calculation is closed in brackets, or it would run into the words around it.
  const argomenti = arg.flatMap((argomento, i): Pezzo[] => [
    ...(i > 0 ? [i < arg.length - 1 && op !== 'clamp' ? '; ' : (fra[i - 1] ?? fra.at(-1) ?? '; ')] : []),
    ...scritti(argomento, arg.length > 1 || dopo ? 9 : 10, elise, parole),
  ]);
  const frase = [prima, ...argomenti, dopo];
  return forza > 0 ? ['(', ...frase, ')'] : frase;
}

/** «somma(pezzi)», for the author of the formula. */
function funzione({ op, arg, cifre }: Extract<Espr, { op: unknown }>, elise: ReadonlySet<Espr>): Pezzo[] {
  const argomenti = arg.flatMap((argomento, i): Pezzo[] => [
    ...(i > 0 ? ['; '] : []),
    ...scritti(argomento, 0, elise, COME_SONO),
  ]);
  return [`${SIGLE[op] ?? op}(`, ...argomenti, ...(op === 'round' && cifre ? [`; ${cifre}`] : []), ')'];
}

/** «… arrotondato all’unità», «… arrotondato a due decimali». */
function arrotondato({ cifre = 0 }: { cifre?: number }): readonly [string, readonly string[], string] {
  return ['', [], cifre === 0 ? ' arrotondato all’unità' : ` arrotondato a ${cifre} decimal${cifre === 1 ? 'e' : 'i'}`];
}

function unisci(scritti: readonly Pezzo[]): Pezzo[] {
  const uniti: Pezzo[] = [];
  for (const pezzo of scritti) {
    const ultimo = uniti.at(-1);
    if (typeof pezzo === 'string' && typeof ultimo === 'string') uniti[uniti.length - 1] = ultimo + pezzo;
    else uniti.push(pezzo);
  }
  return uniti;
}

/** Marks names of one base unit that a chain of × and ÷ has both above and below the line. */
function elidi(espr: Espr, basiDi: (nome: string) => ReadonlyMap<string, number>, elise: Set<Espr>): void {
  if (!('op' in espr)) return;
  if (espr.op !== '*' && espr.op !== '/') {
    for (const argomento of espr.arg) elidi(argomento, basiDi, elise);
    return;
  }
  const sopra = new Map<string, Espr[]>();
  const sotto = new Map<string, Espr[]>();
  for (const { nodo, segno } of fattori(espr, 1)) {
    if (!('nome' in nodo)) {
      elidi(nodo, basiDi, elise);
      continue;
    }
    const [base, ...altre] = basiDi(nodo.nome);
    if (!base || altre.length > 0 || base[1] !== 1) continue;
    const lato = segno > 0 ? sopra : sotto;
    lato.set(base[0], [...(lato.get(base[0]) ?? []), nodo]);
  }
  for (const [base, alti] of sopra) {
    const bassi = sotto.get(base) ?? [];
    const coppie = Math.min(alti.length, bassi.length);
    for (const nodo of [...alti.slice(0, coppie), ...bassi.slice(0, coppie)]) elise.add(nodo);
  }
}

function fattori(espr: Espr, segno: 1 | -1): { nodo: Espr; segno: 1 | -1 }[] {
  if (!('op' in espr) || (espr.op !== '*' && espr.op !== '/')) return [{ nodo: espr, segno }];
  const [primo, secondo] = espr.arg as [Espr, Espr];
  return [...fattori(primo, segno), ...fattori(secondo, espr.op === '/' ? (segno === 1 ? -1 : 1) : segno)];
}
