/** Exercises on the deviation from a target: both directions, within the cap and beyond it. */
import type { Verso } from '../formula/tipi.ts';
import { mostraConUnita } from '../formula/numeri.ts';
import { frazione, type Razionale } from '../formula/razionale.ts';
import type { Ricetta } from './ricetta.ts';
import type { Sorte } from './sorte.ts';

/** What is measured: its unit, which way is better, the range of its target and how round it is. */
interface Situazione {
  che: string;
  unita: string;
  verso: Verso;
  da: number;
  a: number;
  passo: number;
}

const SITUAZIONI: readonly Situazione[] = [
  { che: 'Domande definite', unita: 'pezzi', verso: 'crescente', da: 1200, a: 9000, passo: 100 },
  { che: 'Produzione omogeneizzata', unita: 'punti', verso: 'crescente', da: 8000, a: 60000, passo: 500 },
  { che: 'Somme accertate', unita: 'euro', verso: 'crescente', da: 300000, a: 4000000, passo: 20000 },
  { che: 'Controlli conclusi', unita: 'pezzi', verso: 'crescente', da: 200, a: 900, passo: 20 },
  { che: 'Tempo medio di definizione', unita: 'giorni', verso: 'decrescente', da: 20, a: 120, passo: 20 },
  { che: 'Domande in giacenza a fine anno', unita: 'pezzi', verso: 'decrescente', da: 800, a: 6000, passo: 100 },
  { che: 'Spese postali', unita: 'euro', verso: 'decrescente', da: 20000, a: 90000, passo: 1000 },
  { che: 'Interessi pagati per ritardo', unita: 'euro', verso: 'decrescente', da: 40000, a: 400000, passo: 2000 },
];

/** The result that is asked: with its cap, and at the third level, in turns, the index. */
const CHIESTI = ['scostamento-limitato', 'indice'];

export const ricettaScostamento: Ricetta = ({ calcolo }, livello, sorte, indice) => {
  const verso = indice % 2 === 0 ? 'crescente' : 'decrescente';
  const oltre = livello > 1 && indice % 3 === 1;
  const { che, unita, da, a, passo } = sorte.scegli(SITUAZIONI.filter((altra) => altra.verso === verso));
  const obiettivo = sorte.intero(Math.ceil(da / passo), Math.floor(a / passo)) * passo;
  const centesimi = rapporto(sorte, livello === 1, oltre);
  // At the first level the ratio is a round number of hundredths, so that the deviation is whole.
  const scarto = livello === 1 ? 0 : Math.min(9, Math.floor(obiettivo / 100));
  const consuntivo = Math.round((obiettivo * centesimi) / 100) + sorte.intero(-scarto, scarto);
  const dati = { obiettivo: frazione(BigInt(obiettivo)), consuntivo: frazione(BigInt(consuntivo)), verso };
  const scritta = (valore: Razionale): string => mostraConUnita(valore, unita, 0);
  const nome = (ingresso: string): string =>
    calcolo.ingressi.find((altro) => altro.nome === ingresso)?.etichetta ?? ingresso;
  const meglio =
    calcolo.ingressi.find((altro) => altro.nome === 'verso')?.opzioni?.find(({ id }) => id === verso)?.etichetta ??
    verso;
  return {
    bozza: {
      testo: `${che}:`,
      tavola: {
        colonne: ['Dati dell’anno', 'Valore'],
        righe: [
          { etichetta: nome('obiettivo'), livello: 0, celle: [scritta(dati.obiettivo)] },
          { etichetta: nome('consuntivo'), livello: 0, celle: [scritta(dati.consuntivo)] },
          { etichetta: nome('verso'), livello: 0, celle: [meglio] },
        ],
      },
      calcolo,
      dati,
      chiesto: CHIESTI[livello === 3 ? Math.floor(indice / 2) % 2 : 0] as string,
    },
    buona: () => consuntivo !== obiettivo,
  };
};

/** Result over target, in hundredths: within half of it either way, or beyond. */
function rapporto(sorte: Sorte, tondo: boolean, oltre: boolean): number {
  if (oltre) return sorte.intero(0, 1) === 0 ? sorte.intero(156, 230) : sorte.intero(18, 44);
  const lontano = sorte.intero(1, tondo ? 8 : 44) * (tondo ? 5 : 1);
  return 100 + (sorte.intero(0, 1) === 0 ? lontano : -lontano);
}
