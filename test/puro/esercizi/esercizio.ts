import { completa } from '../../../src/puro/esercizi/genera.ts';
import { correggi } from '../../../src/puro/esercizi/correggi.ts';
import type { Bozza, Correzione, Esercizio } from '../../../src/puro/esercizi/tipi.ts';
import type { Calcolo, Dato } from '../../../src/puro/formula/tipi.ts';
import { daTesto } from '../../../src/puro/formula/razionale.ts';

/** Answers as a test writes them: figures as text with a point, options by their id. */
export type Scritti = Record<string, string>;

function letti(calcolo: Calcolo, scritti: Scritti): Record<string, Dato> {
  const scelte = new Set(calcolo.ingressi.filter(({ tipo }) => tipo === 'scelta').map(({ nome }) => nome));
  return Object.fromEntries(
    Object.entries(scritti).map(([nome, testo]) => [nome, scelte.has(nome) ? testo : daTesto(testo)]),
  );
}

/** An exercise with figures of our own. */
export function esercizioCon(
  calcolo: Calcolo,
  scritti: Scritti,
  chiesto: string,
  altro: Partial<Bozza> = {},
): Esercizio {
  const esercizio = completa({
    testo: '',
    tavola: { colonne: [], righe: [] },
    calcolo,
    dati: letti(calcolo, scritti),
    chiesto,
    ...altro,
  });
  if (!esercizio) throw new Error('L’esercizio non ha un risultato');
  return esercizio;
}

/** What is said of an answer: the premise, then each mistake. */
export function detto(esercizio: Esercizio, risposta: string): string[] {
  const correzione: Correzione = correggi(esercizio, risposta);
  return [
    correzione.messaggio,
    ...(correzione.esito === 'sbagliato' ? correzione.diagnosi.map(({ frase }) => frase) : []),
  ];
}

export { letti };
