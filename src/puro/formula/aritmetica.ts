/** The operations of the language on figures, lists of figures and yes or no. */
import { arrotonda, confronta, diviso, frazione, meno, opposto, per, piu, ZERO, type Razionale } from './razionale.ts';
import type { CodiceErrore, Errore, Operazione } from './tipi.ts';
import { elenca } from '../parole/elenca.ts';

export type Valore = Razionale | readonly Razionale[] | boolean;

/** Carries a typed reason out of an evaluation; never leaves this folder. */
export class Guasto extends Error {
  readonly errore: Errore;
  constructor(codice: CodiceErrore, messaggio: string, ingresso?: string) {
    super(messaggio);
    this.errore = ingresso === undefined ? { codice, messaggio } : { codice, messaggio, ingresso };
  }
}

export const eLista = (valore: Valore): valore is readonly Razionale[] => Array.isArray(valore);

const cifra = (valore: Valore): Razionale => valore as Razionale;
const quanti = (lista: Valore): Razionale => frazione(BigInt((lista as readonly Razionale[]).length));

/** Applies `f` figure by figure: single figures go with every element of the lists, lists of one length together. */
function distribuisci(valori: readonly Valore[], f: (...cifre: Razionale[]) => Razionale): Valore {
  const lunghezze = new Set(valori.filter(eLista).map((lista) => lista.length));
  if (lunghezze.size === 0) return f(...(valori as Razionale[]));
  if (lunghezze.size > 1) {
    throw new Guasto(
      'elenchi-diversi',
      `Gli elenchi hanno lunghezze diverse (${elenca([...lunghezze].map(String))}): ogni riga vuole tutti i suoi dati.`,
    );
  }
  const [lunghezza = 0] = lunghezze;
  return Array.from({ length: lunghezza }, (_, i) =>
    f(...valori.map((v) => (eLista(v) ? (v[i] as Razionale) : cifra(v)))),
  );
}

const minore = (a: Razionale, b: Razionale): Razionale => (confronta(a, b) <= 0 ? a : b);
const maggiore = (a: Razionale, b: Razionale): Razionale => (confronta(a, b) >= 0 ? a : b);
const modulo = (a: Razionale): Razionale => (a.n < 0n ? opposto(a) : a);

/** The sum of a list; zero when it is empty. */
const somma = (valori: readonly Razionale[]): Razionale => valori.reduce(piu, ZERO);

/** The least or the most: of one list, or figure by figure of several. */
function estremo(valori: readonly Valore[], scelto: (a: Razionale, b: Razionale) => Razionale): Valore {
  const [primo] = valori;
  return valori.length === 1 && eLista(primo as Valore)
    ? nonVuota(primo as Valore).reduce(scelto)
    : distribuisci(valori, (...cifre) => cifre.reduce(scelto));
}

function nonVuota(lista: Valore): readonly Razionale[] {
  if ((lista as readonly Razionale[]).length === 0)
    throw new Guasto('elenco-vuoto', 'L’elenco è vuoto: non c’è niente da calcolare.');
  return lista as readonly Razionale[];
}

/** What an operation gives. The compiler has checked kinds and number of arguments; division asks its own questions. */
export function applica(op: Operazione, valori: readonly Valore[], cifre = 0): Valore {
  const [a, b] = valori as [Valore, Valore];
  const ordine = (): number => confronta(cifra(a), cifra(b));
  switch (op) {
    case '+':
      return distribuisci(valori, piu);
    case '-':
      return distribuisci(valori, meno);
    case '*':
      return distribuisci(valori, per);
    case '/':
      return distribuisci(valori, diviso);
    case 'neg':
      return distribuisci(valori, opposto);
    case 'abs':
      return distribuisci(valori, modulo);
    case 'round':
      return distribuisci(valori, (x) => arrotonda(x, cifre));
    case 'clamp':
      return distribuisci(valori, (x, minimo, massimo) => minore(maggiore(x, minimo), massimo));
    case 'min':
      return estremo(valori, minore);
    case 'max':
      return estremo(valori, maggiore);
    case 'somma':
      return somma(a as Razionale[]);
    case 'media':
      return diviso(somma(nonVuota(a)), quanti(a));
    case 'conteggio':
      return quanti(a);
    case '=':
      return ordine() === 0;
    case '≠':
      return ordine() !== 0;
    case '<':
      return ordine() < 0;
    case '≤':
      return ordine() <= 0;
    case '>':
      return ordine() > 0;
    case '≥':
      return ordine() >= 0;
    case 'e':
      return valori.every((v) => v === true);
    case 'o':
      return valori.some((v) => v === true);
    case 'non':
      return a !== true;
  }
}
