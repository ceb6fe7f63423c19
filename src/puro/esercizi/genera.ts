/** From a seed to a sheet. Equal requests give equal sheets, in every browser: see `sorte.ts`. */
import { cifreEsatte } from '../formula/razionale.ts';
import type { Risultato } from '../formula/tipi.ts';
import { nomeUnita } from '../formula/unita.ts';
import { ricettaDi } from './argomenti.ts';
import { svolgi } from './regola.ts';
import type { Impasto } from './ricetta.ts';
import { sorte, type Sorte } from './sorte.ts';
import type { Bozza, Esercizio, Foglio, Livello, Richiesta } from './tipi.ts';

/** Changes when equal requests no longer give the sheets they gave. Part of a sheet's version. */
export const GENERATORE = 2;

/** How many drafts are drawn before the last one that holds is taken. */
const TENTATIVI = 200;

/** The longest sheet. */
export const MASSIMO_ESERCIZI = 12;

/**
 * A seed as it counts: in lower case, accents written one way, single spaces and none around, nothing invisible, at
 * most forty characters.
 */
export function semeNetto(seme: string): string {
  const visibile = seme.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim().toLowerCase();
  return [...visibile].slice(0, 40).join('').trim();
}

/** The sheet that a request stands for. */
export function prepara(richiesta: Richiesta): Foglio {
  const primo = esercizio(richiesta, 0);
  const lunghezza = primo.tavola.righe.length;
  const quanti = Math.min(
    MASSIMO_ESERCIZI,
    Math.max(1, richiesta.quanti ?? (lunghezza > 8 ? 3 : lunghezza > 3 ? 4 : 6)),
  );
  return { richiesta, esercizi: [primo, ...Array.from({ length: quanti - 1 }, (_, i) => esercizio(richiesta, i + 1))] };
}

/** How many exercises a question bank takes in one go. */
export const SERIE = 50;

/** A long set for a question bank: the exercises of the sheet of the same seed, and those that would follow. */
export function serie(richiesta: Richiesta, quanti = SERIE): Esercizio[] {
  return Array.from({ length: quanti }, (_, i) => esercizio(richiesta, i));
}

function esercizio({ argomento, livello, seme }: Richiesta, indice: number): Esercizio {
  const caso = sorte([GENERATORE, argomento.id, livello, semeNetto(seme), indice].join('/'));
  const ricetta = ricettaDi(argomento.id);
  let ultimo: Esercizio | undefined;
  for (let i = 0; i < TENTATIVI; i += 1) {
    const impasto = ricetta(argomento, livello, caso, indice);
    const finito = completa(impasto.bozza);
    if (!finito) continue;
    ultimo = finito;
    if (riuscito(finito, impasto, livello)) return mescolato(finito, caso);
  }
  if (!ultimo) throw new Error(`Nessun esercizio possibile per ${argomento.id}, livello ${livello}`);
  return ultimo;
}

/** The given figures in an order of their own, so that nobody copies where they stand; a tree keeps its own. */
function mescolato(esercizio: Esercizio, caso: Sorte): Esercizio {
  const righe = [...esercizio.tavola.righe];
  if (righe.some(({ livello }) => livello > 0)) return esercizio;
  for (let i = righe.length - 1; i > 0; i -= 1) {
    const j = caso.intero(0, i);
    [righe[i], righe[j]] = [righe[j] as (typeof righe)[number], righe[i] as (typeof righe)[number]];
  }
  return { ...esercizio, tavola: { ...esercizio.tavola, righe } };
}

/** A draft with its question and its right figure; null when the rule has none for it. */
export function completa(bozza: Bozza): Esercizio | null {
  const { risultato, passi } = svolgi(bozza.calcolo, bozza.dati, bozza.chiesto);
  const { valore } = risultato;
  if (valore === null || typeof valore === 'boolean') return null;
  return { ...bozza, domanda: domanda(risultato), risultato: { ...risultato, valore }, passi };
}

/** Round at the first level; a figure that an office might have, and that no common mistake would give. */
function riuscito({ risultato: { valore, decimali } }: Esercizio, { buona }: Impasto, livello: Livello): boolean {
  return (livello > 1 || (cifreEsatte(valore) ?? Infinity) <= decimali) && buona(valore);
}

const IN: Record<string, string> = {
  percento: 'in per cento',
  indice: 'in base 100',
  euro: 'in euro',
  punti_percentuali: 'in punti percentuali',
};

/** The question in words: what is asked, in which unit, by which reading, to how many decimals. */
function domanda({ etichetta, unita, decimali, lettura }: Risultato): string {
  const misura = IN[unita] ?? (nomeUnita(unita) && `in ${nomeUnita(unita)}`);
  const cifre = decimali === 0 ? 'all’unità' : decimali === 1 ? 'a un decimale' : `a ${decimali} decimali`;
  return [`Calcola: ${etichetta}${misura ? `, ${misura}` : ''}`, ...(lettura ? [lettura] : []), `Arrotonda ${cifre}`]
    .map((frase) => frase.replace(/\.?$/, '.'))
    .join(' ');
}
