/** Formulas as MathML, which every browser lays out and reads aloud by itself. */
import { mostra } from './numeri.ts';
import { daTesto } from './razionale.ts';
import type { Albero, Calcolo, Espr, Operazione } from './tipi.ts';
import { fraTag } from '../parole/xml.ts';

const SEGNI: Partial<Record<Operazione, readonly [string, number]>> = {
  o: ['o', 1],
  e: ['e', 2],
  '=': ['=', 6],
  '≠': ['≠', 6],
  '<': ['&lt;', 7],
  '≤': ['≤', 7],
  '>': ['&gt;', 7],
  '≥': ['≥', 7],
  '+': ['+', 9],
  '-': ['−', 9],
  '*': ['×', 10],
};
const FUNZIONI: Partial<Record<Operazione, readonly [string, string[], string]>> = {
  min: ['il minore fra', ['e'], ''],
  max: ['il maggiore fra', ['e'], ''],
  clamp: ['', [', non meno di', 'e non più di'], ''],
  somma: ['la somma di', [], ''],
  media: ['la media di', [], ''],
  conteggio: ['il numero di', [], ''],
};

const fila = (dentro: string): string => `<mrow>${dentro}</mrow>`;
const segno = (testo: string): string => `<mo>${testo}</mo>`;
/**
 * An operator between two things, with its spaces written out: a row of words with one operator is itself an operator
 * for MathML, and the operator's own spaces go outside the row instead of between the words.
 */
const fra = (testo: string): string => `${SPAZIO}<mo lspace="0" rspace="0">${testo}</mo>${SPAZIO}`;
const SPAZIO = '<mspace width="0.3em"/>';
/** Keeps the line of a fraction away from letters that go below, and from those that go above. */
const STAFFA = '<mspace width="0.2em" height="0.9em" depth="0.45em"/>';
/** Functions in words, as in the steps: what stands before, between and after their arguments. */

/**
 * A formula of a rule, its names spelled out by their labels and its constants by their figures.
 * @returns a `<math>` element; fractions are built up, sums of lists read «somma(…)»
 */
export function mathml(calcolo: Calcolo, espr: Espr): string {
  const etichetta = (nome: string): string => {
    const definizione = calcolo.nomi[nome];
    if (definizione?.tipo === 'costante')
      return `<mn>${mostra(daTesto(definizione.valore), 6).testo}${definizione.unita === 'percento' ? '%' : ''}</mn>`;
    const testo =
      definizione?.etichetta ?? calcolo.ingressi.find((ingresso) => ingresso.nome === nome)?.etichetta ?? nome;
    return `<mtext>${fraTag(testo)}</mtext>`;
  };
  const scrivi = (nodo: Espr, forza: number): string => {
    if ('numero' in nodo) return `<mn>${nodo.cento ? '100' : nodo.numero}</mn>`;
    if ('nome' in nodo) return etichetta(nodo.nome);
    if ('scelta' in nodo)
      return fila(`${etichetta(nodo.scelta)}${fra('=')}<mtext>${fraTag(opzione(calcolo, nodo))}</mtext>`);
    const [primo, secondo] = nodo.arg as [Espr, Espr];
    if (nodo.op === '/')
      return `<mfrac>${fila(STAFFA + scrivi(primo, 0) + STAFFA)}${fila(STAFFA + scrivi(secondo, 0) + STAFFA)}</mfrac>`;
    const binario = SEGNI[nodo.op];
    if (binario) {
      const [testo, propria] = binario;
      const dentro = `${scrivi(primo, propria)}${fra(testo)}${scrivi(secondo, nodo.op === '-' ? propria + 1 : propria)}`;
      return fila(propria < forza ? `${segno('(')}${dentro}${segno(')')}` : dentro);
    }
    if (nodo.op === 'neg') return fila(`${segno('−')}${scrivi(primo, 10)}`);
    if (nodo.op === 'abs') return fila(`${segno('|')}${scrivi(primo, 0)}${segno('|')}`);
    const [prima, mezzi, dopo] =
      nodo.op === 'round' ? ARROTONDA(nodo.cifre ?? 0) : (FUNZIONI[nodo.op] ?? [nodo.op, [], '']);
    const argomenti = nodo.arg.map((argomento, i) => {
      const mezzo =
        i === 0 ? '' : nodo.op !== 'clamp' && i < nodo.arg.length - 1 ? ';' : (mezzi[i - 1] ?? mezzi.at(-1) ?? ';');
      return parole(mezzo) + scrivi(argomento, nodo.arg.length > 1 ? 9 : 10);
    });
    const frase = `${parole(prima)}${argomenti.join('')}${parole(dopo)}`;
    return fila(forza > 0 ? `${segno('(')}${frase}${segno(')')}` : frase);
  };
  return `<math>${scrivi(espr, 0)}</math>`;
}

const ARROTONDA = (cifre: number): readonly [string, string[], string] => [
  '',
  [],
  cifre === 0 ? 'arrotondato all’unità' : `arrotondato a ${cifre} decimali`,
];
/** Words between two things, with their spaces. */
const parole = (testo: string): string =>
  testo && `<mspace width="0.3em"/><mtext>${fraTag(testo)}</mtext><mspace width="0.3em"/>`;

/** A weight tree as the weighted mean that it is: its first level, each weight beside its label. */
export function mathmlAlbero({ voci }: Pick<Albero, 'voci'>): string {
  const termini = voci.map(
    ({ peso, etichetta }) => `<mn>${pesoScritto(peso)}%</mn>${fra('×')}<mtext>${fraTag(etichetta)}</mtext>`,
  );
  // A formula for each term: between two of them a line may break, inside one it may not.
  return termini.map((termine, i) => `<math>${fila(i > 0 ? fra('+') + termine : termine)}</math>`).join(' ');
}

const pesoScritto = (peso: string): string => mostra(daTesto(peso), 2).testo;

function opzione(calcolo: Calcolo, { scelta, opzione: id }: { scelta: string; opzione: string }): string {
  return (
    calcolo.ingressi.find(({ nome }) => nome === scelta)?.opzioni?.find((altra) => altra.id === id)?.etichetta ?? id
  );
}
