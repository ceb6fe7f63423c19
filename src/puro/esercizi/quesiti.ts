/**
 * Exercises as the question banks of other programs take them: the right figure, and what to say of each known mistake.
 */
import {
  arrotonda,
  confronta,
  decimale,
  diviso,
  frazione,
  meno,
  opposto,
  piu,
  type Razionale,
} from '../formula/razionale.ts';
import { valoreInParole } from '../formula/traccia.ts';
import { passoInParole } from './parole.ts';
import { sbagli } from './sbagli.ts';
import type { Esercizio } from './tipi.ts';

/** A figure that may be answered. */
interface RispostaNumerica {
  /** Point for decimals, no grouping. */
  valore: string;
  /** How far from it an answer may be. */
  tolleranza: string;
  giusta: boolean;
  /** What to say to whoever gives it. */
  commento: string;
}

export interface Quesito {
  nome: string;
  /** The situation, then a line for each given figure, then the question. */
  testo: string;
  tavola: Esercizio['tavola'];
  domanda: string;
  risposte: RispostaNumerica[];
  /** The solution, a line for each step. */
  soluzione: string[];
}

/** Decimals written beyond those asked for, so that a mistake's own figure is told from its neighbours. */
const CIFRE = 6;

/**
 * An exercise as a numerical question. A mistake is left out where its figure would be taken for the right one or for
 * that of another mistake: a question bank names one reason for each figure.
 */
export function quesitoDi(esercizio: Esercizio, nome: string): Quesito {
  const { valore, decimali, unita, etichetta } = esercizio.risultato;
  const mezza = diviso(frazione(1n), frazione(2n * 10n ** BigInt(decimali)));
  const presi: Razionale[] = [arrotonda(valore, decimali)];
  const vicino = (cifra: Razionale): boolean =>
    presi.some((altra) => {
      const scarto = meno(cifra, altra);
      return confronta(scarto.n < 0n ? opposto(scarto) : scarto, piu(mezza, mezza)) <= 0;
    });
  const sbagliate = sbagli(esercizio).flatMap((sbaglio): RispostaNumerica[] => {
    const cifra = arrotonda(sbaglio.valore, decimali);
    if (vicino(cifra)) return [];
    presi.push(cifra);
    return [
      { valore: decimale(cifra, decimali), tolleranza: decimale(mezza, CIFRE), giusta: false, commento: sbaglio.frase },
    ];
  });
  return {
    nome,
    testo: esercizio.testo,
    tavola: esercizio.tavola,
    domanda: esercizio.domanda,
    risposte: [
      {
        valore: decimale(valore, decimali),
        tolleranza: decimale(mezza, CIFRE),
        giusta: true,
        commento: `Giusto: ${etichetta}, ${valoreInParole(valore, unita, decimali)}.`,
      },
      ...sbagliate,
    ],
    soluzione: esercizio.passi.map((passo) => `${passo.etichetta}: ${passoInParole(passo).join('; ')}`),
  };
}
