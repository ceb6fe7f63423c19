/** Exercises on a ratio of two figures (giacenza, deflusso), for one line of work or for several together. */
import { applica } from '../formula/aritmetica.ts';
import { mostraConUnita } from '../formula/numeri.ts';
import { confronta, daTesto, diviso, frazione, UNO, type Razionale } from '../formula/razionale.ts';
import type { Calcolo, Dati, Espr, Ingresso, Nome, Pezzo } from '../formula/tipi.ts';
import { cifraDi, pari, risultatoDi } from './regola.ts';
import type { Sorte } from './sorte.ts';
import type { Ricetta } from './ricetta.ts';

/** Figures such as an office has: from, to, and how round they are at the first level. */
type Misura = readonly [da: number, a: number, tondo: number];

const LINEE = ['Linea A', 'Linea B', 'Linea C'];

/**
 * @param testi the situation, told in several ways: a sheet does not say the same sentence twice running
 * @param misure by input of the rule
 * @param fra least and most that the result may be, in its unit
 */
export function ricettaRapporto(
  testi: readonly string[],
  misure: Record<string, Misura>,
  fra: readonly [string, string],
): Ricetta {
  const [minimo, massimo] = fra.map(daTesto) as [Razionale, Razionale];
  return ({ calcolo }, livello, sorte, indice) => {
    const chiesto = calcolo.risultati[0]?.id ?? '';
    const testo = testi[indice % testi.length] ?? '';
    const ingressi = Object.keys(misure).map(
      (nome) => calcolo.ingressi.find((ingresso) => ingresso.nome === nome) as Ingresso,
    );
    // A ratio so near to one that it shows alike either way up would hide the commonest mistake.
    const buona = (valore: Razionale): boolean =>
      confronta(valore, minimo) >= 0 &&
      confronta(valore, massimo) <= 0 &&
      !pari(valore, diviso(UNO, valore), risultatoDi(calcolo, chiesto).decimali);
    const quante = livello === 3 ? 2 + (indice % 2) : 1;
    const dati = Array.from({ length: quante }, () =>
      Object.fromEntries(ingressi.map(({ nome }) => [nome, cifra(sorte, misure[nome] as Misura, livello === 1)])),
    );
    const colonna = ({ nome, unita }: Ingresso): string[] =>
      dati.map((linea) => mostraConUnita(linea[nome] as Razionale, unita, 0));
    const tavola = {
      colonne: ['Dati dell’anno', ...(quante > 1 ? LINEE.slice(0, quante) : ['Valore'])],
      righe: ingressi.map((ingresso) => ({ etichetta: ingresso.etichetta, livello: 0, celle: colonna(ingresso) })),
    };
    if (quante === 1) return { bozza: { testo, tavola, calcolo, dati: dati[0] as Dati, chiesto }, buona };
    return {
      bozza: {
        testo: `${testo} Le linee di lavoro sono ${quante === 2 ? 'due' : 'tre'}: il risultato è quello dell’area intera.`,
        tavola,
        ...sommate(calcolo, ingressi, dati),
        chiesto,
        linee: { calcolo, dati },
      },
      buona: (valore) => buona(valore) && mediaDiversa(calcolo, dati, chiesto, valore),
    };
  };
}

/** Whether the mean of the lines' results differs from the result of their sums, so much that it shows. */
function mediaDiversa(calcolo: Calcolo, linee: readonly Dati[], chiesto: string, valore: Razionale): boolean {
  const media = applica('media', [linee.flatMap((dati) => cifraDi(calcolo, dati, chiesto) ?? [])]) as Razionale;
  return !pari(media, valore, risultatoDi(calcolo, chiesto).decimali);
}

function cifra(sorte: Sorte, [da, a, tondo]: Misura, tonda: boolean): Razionale {
  const passo = tonda ? tondo : 1;
  return frazione(BigInt(sorte.intero(Math.ceil(da / passo), Math.floor(a / passo)) * passo));
}

/** The rule with each of its figures become a step: the sum of as many inputs as there are lines. */
function sommate(
  calcolo: Calcolo,
  ingressi: readonly Ingresso[],
  linee: readonly Record<string, Razionale>[],
): { calcolo: Calcolo; dati: Dati } {
  const diLinea = ({ nome }: Ingresso, i: number): string => `${nome}_${i}`;
  const somme = ingressi.map((ingresso): [string, Nome] => {
    const nomi = linee.map((_, i): Espr & Pezzo => ({ nome: diLinea(ingresso, i) }));
    const passo: Nome = {
      tipo: 'passo',
      etichetta: `${ingresso.etichetta}, somma delle linee`,
      unita: ingresso.unita,
      decimali: 2,
      casi: [
        {
          formula: nomi.reduce<Espr>((a, b, i) => (i === 0 ? b : { op: '+', arg: [a, b] }), { numero: '0' }),
          scrittura: nomi.flatMap((nome, i): Pezzo[] => (i === 0 ? [nome] : [' + ', nome])),
        },
      ],
    };
    return [ingresso.nome, passo];
  });
  return {
    calcolo: {
      ...calcolo,
      ingressi: ingressi.flatMap((ingresso) =>
        linee.map((_, i) => ({
          ...ingresso,
          nome: diLinea(ingresso, i),
          etichetta: `${ingresso.etichetta}, ${LINEE[i]?.toLowerCase()}`,
        })),
      ),
      nomi: { ...Object.fromEntries(somme), ...calcolo.nomi },
    },
    dati: Object.fromEntries(
      ingressi.flatMap((ingresso) => linee.map((linea, i) => [diLinea(ingresso, i), linea[ingresso.nome]])),
    ),
  };
}
