/** Formulas as MathML, which every browser lays out and reads aloud by itself. */
import { mostra } from './numeri.ts';
import { daTesto } from './razionale.ts';
import type { Calcolo, Espr, Operazione } from './tipi.ts';

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
const FUNZIONI: Partial<Record<Operazione, string>> = { clamp: 'limita', round: 'arrotonda', conteggio: 'conta' };

const protetto = (testo: string): string => testo.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const fila = (dentro: string): string => `<mrow>${dentro}</mrow>`;
const segno = (testo: string): string => `<mo>${testo}</mo>`;

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
    return `<mtext>${protetto(testo)}</mtext>`;
  };
  const scrivi = (nodo: Espr, forza: number): string => {
    if ('numero' in nodo) return `<mn>${nodo.cento ? '100' : nodo.numero}</mn>`;
    if ('nome' in nodo) return etichetta(nodo.nome);
    if ('scelta' in nodo)
      return fila(`${etichetta(nodo.scelta)}${segno('=')}<mtext>${protetto(opzione(calcolo, nodo))}</mtext>`);
    const [primo, secondo] = nodo.arg as [Espr, Espr];
    if (nodo.op === '/') return `<mfrac>${fila(scrivi(primo, 0))}${fila(scrivi(secondo, 0))}</mfrac>`;
    const binario = SEGNI[nodo.op];
    if (binario) {
      const [testo, propria] = binario;
      const dentro = `${scrivi(primo, propria)}${segno(testo)}${scrivi(secondo, nodo.op === '-' ? propria + 1 : propria)}`;
      return fila(propria < forza ? `${segno('(')}${dentro}${segno(')')}` : dentro);
    }
    if (nodo.op === 'neg') return fila(`${segno('−')}${scrivi(primo, 10)}`);
    if (nodo.op === 'abs') return fila(`${segno('|')}${scrivi(primo, 0)}${segno('|')}`);
    const argomenti = nodo.arg.map((argomento) => scrivi(argomento, 0)).join(segno(';'));
    return fila(`<mi>${FUNZIONI[nodo.op] ?? nodo.op}</mi>${segno('(')}${argomenti}${segno(')')}`);
  };
  return `<math>${scrivi(espr, 0)}</math>`;
}

function opzione(calcolo: Calcolo, { scelta, opzione: id }: { scelta: string; opzione: string }): string {
  return (
    calcolo.ingressi.find(({ nome }) => nome === scelta)?.opzioni?.find((altra) => altra.id === id)?.etichetta ?? id
  );
}
