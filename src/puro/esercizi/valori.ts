/** Plausible figures for any input, from its unit, its limits and its target. */
import { confronta, daTesto, diviso, frazione, per, piu, type Razionale } from '../formula/razionale.ts';
import type { Calcolo, Dato, Espr, Ingresso } from '../formula/tipi.ts';
import { nomiIn, nomiRaggiunti } from './regola.ts';
import type { Sorte } from './sorte.ts';
import type { Livello } from './tipi.ts';

/** By unit: from, to, how round at the first level, how round at the others. */
const MISURE: Record<string, readonly [da: number, a: number, tondo: number, passo: number]> = {
  giorni: [20, 120, 5, 1],
  mesi: [1, 12, 1, 1],
  ore: [100, 2000, 50, 1],
  pezzi: [1000, 9000, 100, 1],
  punti: [5000, 60000, 500, 1],
  persone: [20, 300, 5, 1],
  immobili: [20, 400, 10, 1],
  euro: [200000, 4000000, 50000, 1000],
  indice: [80, 130, 5, 1],
  percento: [70, 130, 5, 1],
  punti_percentuali: [-10, 10, 1, 1],
};
/** Deviations: per cent that may be below zero. */
const SCOSTAMENTO = [-30, 35, 5, 1] as const;
const ALTRO = [80, 120, 5, 1] as const;

interface Modo {
  livello: Livello;
  sorte: Sorte;
  /** Draw a figure that the cap will hold back. */
  oltre: boolean;
  /** Of the tree that the input is a leaf of, in its unit. */
  limite?: { minimo: string; massimo: string };
  /** What the input will be compared with. */
  obiettivo?: Razionale;
}

/** An answer to an input. */
export function estrai(ingresso: Ingresso, modo: Modo): Dato {
  const { tipo, opzioni = [], ammessi } = ingresso;
  const { sorte } = modo;
  if (tipo === 'scelta') return sorte.scegli(opzioni).id;
  if (tipo === 'si_no') return sorte.intero(0, 1) === 1;
  if (ammessi) return daTesto(sorte.scegli(ammessi).valore);
  if (tipo === 'lista') return Array.from({ length: sorte.intero(2, 3) }, () => cifra(ingresso, modo));
  return cifra(ingresso, modo);
}

function cifra(ingresso: Ingresso, modo: Modo): Razionale {
  const { livello, sorte, oltre, limite, obiettivo } = modo;
  if (obiettivo) return entro(ingresso, attorno(obiettivo, modo));
  if (oltre && limite) return entro(ingresso, oltreIl(limite, modo));
  const scarti = ingresso.unita === 'percento' && (limite ? daTesto(limite.minimo).n < 0n : false);
  const [da, a, tondo, passo] = scarti ? SCOSTAMENTO : (MISURE[ingresso.unita] ?? ALTRO);
  const fine = livello === 3 && /indice|percento/.test(ingresso.unita) ? 10 : 1;
  const quanto = livello === 1 ? tondo : passo;
  return entro(
    ingresso,
    frazione(
      BigInt(sorte.intero(Math.ceil((da * fine) / quanto), Math.floor((a * fine) / quanto)) * quanto),
      BigInt(fine),
    ),
  );
}

/** A figure around its target: from 70% to 130% of it, or far enough for any cap. */
function attorno(obiettivo: Razionale, { livello, sorte, oltre }: Modo): Razionale {
  const millesimi = oltre
    ? sorte.scegli([sorte.intero(1560, 2100), sorte.intero(200, 440)])
    : livello === 1
      ? sorte.intero(14, 26) * 50
      : sorte.intero(700, 1300);
  const esatta = diviso(per(obiettivo, frazione(BigInt(millesimi))), frazione(1000n));
  // Pieces, points and euros are whole: what the thousandths leave over is dropped.
  return obiettivo.d === 1n && confronta(obiettivo, frazione(200n)) >= 0 ? frazione(esatta.n / esatta.d) : esatta;
}

function oltreIl({ minimo, massimo }: { minimo: string; massimo: string }, { sorte }: Modo): Razionale {
  const sopra = sorte.intero(0, 2) > 0;
  return piu(daTesto(sopra ? massimo : minimo), frazione(BigInt(sopra ? sorte.intero(6, 40) : -sorte.intero(6, 20))));
}

/** Within what the input admits. */
function entro({ minimo, massimo }: Ingresso, valore: Razionale): Razionale {
  if (minimo !== undefined && confronta(valore, daTesto(minimo)) < 0) return daTesto(minimo);
  return massimo !== undefined && confronta(valore, daTesto(massimo)) > 0 ? daTesto(massimo) : valore;
}

/**
 * Which inputs others are divided by in the formulas below a name, and which of them each of the others is compared
 * with.
 */
export function legami(calcolo: Calcolo, nome: string): { compagno: Map<string, string>; obiettivi: Set<string> } {
  const compagno = new Map<string, string>();
  const obiettivi = new Set<string>();
  const ingressiIn = (espr: Espr): Ingresso[] => {
    const raggiunti = new Set(nomiIn(espr).flatMap((altro) => [...nomiRaggiunti(calcolo, altro)]));
    return calcolo.ingressi.filter((ingresso) => raggiunti.has(ingresso.nome));
  };
  const cerca = (espr: Espr): void => {
    if (!('op' in espr)) return;
    espr.arg.forEach(cerca);
    if (espr.op !== '/') return;
    const [sopra, sotto] = espr.arg.map(ingressiIn);
    for (const divisore of sotto ?? []) {
      const altri = (sopra ?? []).filter((altro) => altro.unita === divisore.unita && altro !== divisore);
      if (altri.length > 0) obiettivi.add(divisore.nome);
      for (const altro of altri) compagno.set(altro.nome, divisore.nome);
    }
  };
  for (const raggiunto of nomiRaggiunti(calcolo, nome)) {
    const definizione = calcolo.nomi[raggiunto];
    if (definizione?.tipo === 'passo') for (const { formula } of definizione.casi) cerca(formula);
  }
  return { compagno, obiettivi };
}
