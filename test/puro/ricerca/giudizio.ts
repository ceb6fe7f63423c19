import { readFileSync } from 'node:fs';
import type { Cercatore, VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';
import { compatta, parole, piega } from '../../../src/puro/ricerca/testo.ts';

/** What a right answer looks like: every field given must agree. */
export interface Atteso {
  tipo: string;
  codice_14o?: string;
  codice_prodotto?: string;
  descrizione?: string;
  gruppo?: string;
  /** All these words occur in the record, wherever. */
  contiene?: string;
  gruppo_contiene?: string;
}

/** A judged query; no `attesi` means that nothing answers it. */
export interface Domanda {
  domanda: string;
  stile: string;
  attesi: Atteso[];
}

/** How a set of queries went. */
export interface Misura {
  n: number;
  prima: number;
  treprime: number;
  mrr: number;
  /** The queries whose first answer is not right, with what came first. */
  sbagliate: string[];
}

/** Reads one of the two files of judged queries. */
export function leggiDomande(
  file: 'domande-giudicate.json' | 'domande-nostre.json' | 'domande-di-controllo.json',
): Domanda[] {
  const rows = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Record<string, unknown>[];
  return rows.map((row) => ({
    domanda: String(row['domanda'] ?? row['query']),
    stile: String(row['stile'] ?? row['style']),
    attesi: (row['attesi'] ?? row['expected']) as Atteso[],
  }));
}

/**
 * The questions on who does what, written by whoever read the orders: right is a line that names one of the structures.
 * @param strutture the structures of the catalogue, for their names
 */
export function leggiTemi(strutture: readonly { id: string; nome: string }[]): Domanda[] {
  const rows = JSON.parse(readFileSync(new URL('temi-competenze.json', import.meta.url), 'utf8')) as {
    domanda: string;
    strutture: string[];
  }[];
  return rows.map(({ domanda, strutture: ids }) => ({
    domanda,
    stile: 'chi fa che cosa',
    attesi: strutture
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ nome }) => [
        { tipo: 'struttura', contiene: nome },
        { tipo: 'competenza', contiene: nome },
      ]),
  }));
}

/** Whether a record is a right answer. */
export function corrisponde(voce: VoceRicerca, atteso: Atteso): boolean {
  // What a structure does is answered as well by the topic as by the single thing.
  if (voce.tipo !== atteso.tipo && !(atteso.tipo === 'competenza' && voce.tipo === 'argomento')) return false;
  if (atteso.codice_14o !== undefined && voce.codice_14o !== atteso.codice_14o) return false;
  if (atteso.codice_prodotto !== undefined && voce.codice_prodotto !== atteso.codice_prodotto) return false;
  if (atteso.descrizione !== undefined && compatta(voce.descrizione) !== compatta(atteso.descrizione)) return false;
  if (atteso.gruppo !== undefined && compatta(voce.gruppo ?? '') !== compatta(atteso.gruppo)) return false;
  if (atteso.gruppo_contiene !== undefined && !piega(voce.gruppo ?? '').includes(piega(atteso.gruppo_contiene)))
    return false;
  if (atteso.contiene === undefined) return true;
  const words = new Set(
    parole([voce.descrizione, voce.nome, voce.gruppo, voce.risposta, voce.id, ...(voce.altri ?? [])].join(' ')),
  );
  return parole(atteso.contiene).every((word) => words.has(word));
}

/** The queries that today's records can answer: those with no answer, or with a right one among the records. */
export function rispondibili(domande: readonly Domanda[], voci: readonly VoceRicerca[]): Domanda[] {
  return domande.filter(
    ({ attesi }) => attesi.length === 0 || attesi.some((atteso) => voci.some((voce) => corrisponde(voce, atteso))),
  );
}

/** Puts the queries to the search. One with no answer is right when the search does not claim certainty. */
export function misura(domande: readonly Domanda[], cercatore: Cercatore): Misura {
  let prima = 0;
  let treprime = 0;
  let mrr = 0;
  const sbagliate: string[] = [];
  for (const { domanda, attesi } of domande) {
    const { certo, risultati } = cercatore.cerca(domanda, { massimo: 10 });
    const place =
      attesi.length === 0
        ? certo
          ? 0
          : 1
        : 1 + risultati.findIndex((voce) => attesi.some((atteso) => corrisponde(voce, atteso)));
    if (place === 1) prima++;
    else
      sbagliate.push(
        `«${domanda}»: ${place || '–'} · ${risultati[0] ? `${risultati[0].tipo} ${risultati[0].descrizione}` : 'niente'}`,
      );
    if (place >= 1 && place <= 3) treprime++;
    if (place >= 1) mrr += 1 / place;
  }
  const n = domande.length;
  return { n, prima: n ? prima / n : 1, treprime: n ? treprime / n : 1, mrr: n ? mrr / n : 1, sbagliate };
}
