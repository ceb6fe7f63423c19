/** Many offices at once: rows pasted from a spreadsheet into calculations, and these into a CSV. Pure. */
import { cellaCsv } from '../../puro/parole/csv.ts';
import { leggiIngresso } from '../../puro/formula/leggi.ts';
import { leggiNumero } from '../../puro/formula/numeri.ts';
import { decimale, type Razionale } from '../../puro/formula/razionale.ts';
import type { Calcolo, Ingresso, Voce } from '../../puro/formula/tipi.ts';
import { celleDi, type RigaDiCelle } from './celle.ts';
import { conta, type Conto } from './stato.ts';
import { soleParole } from '../../puro/parole/senza-accenti.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';

/** A pasted row and what it came to. */
export interface Riga {
  /** From 1, as in what was pasted. */
  numero: number;
  nome: string;
  testi: Record<string, string>;
  conto: Conto;
  /** Why there is no result, or not all. */
  errori: string[];
}

export interface Foglio {
  /** Which input each column was taken for; null is the name of the office. */
  colonne: (string | null)[];
  righe: Riga[];
  /** Whether the first row was taken for headings. */
  titoli: boolean;
  /** How the points of the figures were read, said once for all. */
  migliaia: string | null;
  /** How many rows were pasted beyond those that are read. */
  lasciate: number;
}

/** Four times the offices there are: more would keep the page from answering. */
const MASSIME_RIGHE = 2000;

/** Inputs that stand in for nothing else: a node answered as a whole counts, its leaves do not. */
export function colonneDi({ ingressi, nomi }: Calcolo): Ingresso[] {
  const foglie = new Set<string>();
  const scendi = (voci: readonly Voce[], sotto: boolean): void => {
    for (const { nome, voci: altre } of voci) {
      if (sotto && nome) foglie.add(nome);
      if (altre) scendi(altre, sotto || nome !== undefined);
    }
  };
  for (const nome of Object.values(nomi)) if (nome.tipo === 'albero') scendi(nome.voci, false);
  return ingressi.filter(({ nome }) => !foglie.has(nome));
}

/** Reads pasted rows; a first row of headings is optional, a first column of names too. */
export function leggiFoglio(calcolo: Calcolo, incollato: string): Foglio {
  const scritte = celleDi(incollato);
  const titoli = titoliDi(calcolo, scritte);
  const piene = scritte.slice(0, MASSIME_RIGHE + Number(titoli !== null));
  const corpo = titoli ? piene.slice(1) : piene;
  const attesi = colonneDi(calcolo);
  const attese = attesi.map(({ nome }) => nome);
  const larghezza = Math.max(0, ...corpo.map(({ celle }) => celle.length));
  // Names come first if there is a column more, or if nothing in the first one is a figure and a figure was due.
  const nomiDavanti =
    larghezza > attese.length ||
    (larghezza > 1 &&
      attesi[0]?.tipo === 'numero' &&
      corpo.every(({ celle }) => 'errore' in leggiNumero(celle[0] ?? '')));
  const note = new Set<string>();
  const colonne = titoli?.some((titolo) => titolo !== null) ? titoli : nomiDavanti ? [null, ...attese] : attese;
  const righe = corpo.map(({ celle, numero }) => unaRiga(calcolo, colonne, celle, numero));
  for (const { conto } of righe) for (const { nota } of Object.values(conto.letti)) if (nota) note.add(nota);
  return {
    colonne,
    titoli: titoli !== null,
    migliaia: [...note][0] ?? null,
    lasciate: scritte.length - piene.length,
    righe,
  };
}

/**
 * The headings of a first row: which input each is for, null where it is none. A heading may be the label, a part of
 * it, or carry the unit too; a row without figures above rows that have some is one of headings even if none is known.
 */
function titoliDi(calcolo: Calcolo, [prima, seconda]: readonly RigaDiCelle[]): (string | null)[] | null {
  if (!prima) return null;
  const presi = new Set<string>();
  const titoli = prima.celle.map((cella) => {
    const scritto = soleParole(cella.replace(/\(.*\)$/, ''));
    const nome = scritto && ingressoDi(calcolo, scritto);
    if (!nome || presi.has(nome)) return null;
    presi.add(nome);
    return nome;
  });
  const cifre = ({ celle }: RigaDiCelle): boolean => celle.some((cella) => !('errore' in leggiNumero(cella)));
  if (titoli.some((titolo) => titolo !== null)) return titoli;
  return seconda && !cifre(prima) && cifre(seconda) ? titoli : null;
}

/** The one input that a heading can mean: by its name or label, or by words that stand in one label only. */
function ingressoDi({ ingressi }: Calcolo, scritto: string): string | null {
  const preciso = ingressi.find(
    ({ nome, etichetta }) => soleParole(nome) === scritto || soleParole(etichetta) === scritto,
  );
  if (preciso) return preciso.nome;
  const simili = ingressi.filter(
    ({ etichetta }) =>
      scritto.length > 3 && (soleParole(etichetta).includes(scritto) || scritto.includes(soleParole(etichetta))),
  );
  return simili.length === 1 ? (simili[0]?.nome ?? null) : null;
}

function unaRiga(
  calcolo: Calcolo,
  colonne: readonly (string | null)[],
  celle: readonly string[],
  numero: number,
): Riga {
  const testi: Record<string, string> = {};
  colonne.forEach((colonna, i) => {
    if (colonna !== null) testi[colonna] = scelta(calcolo, colonna, celle[i] ?? '');
  });
  const nome = colonne.indexOf(null);
  const conto = conta(calcolo, testi);
  const detti = [
    ...Object.entries(conto.errori).map(([ingresso, messaggio]) => conEtichetta(calcolo, ingresso, messaggio)),
    // An input that could not be read counts as missing too: its own reason is enough.
    ...conto.esito.risultati.flatMap(({ errore }) =>
      errore && !(errore.codice === 'dato-mancante' && conto.errori[errore.ingresso ?? '']) ? [errore.messaggio] : [],
    ),
  ];
  const errori = detti.filter((messaggio, i) => detti.indexOf(messaggio) === i);
  if (celle.length > colonne.length) errori.push(`Ci sono ${celle.length} colonne invece di ${colonne.length}.`);
  return { numero, nome: (nome >= 0 && celle[nome]) || `riga ${numero}`, testi, conto, errori };
}

/** An option may be given by its words too. */
function scelta({ ingressi }: Calcolo, nome: string, cella: string): string {
  const opzioni = ingressi.find((ingresso) => ingresso.nome === nome)?.opzioni ?? [];
  return opzioni.find(({ etichetta }) => soleParole(etichetta) === soleParole(cella))?.id ?? cella;
}

function conEtichetta({ ingressi }: Calcolo, nome: string, messaggio: string): string {
  const etichetta = ingressi.find((ingresso) => ingresso.nome === nome)?.etichetta ?? nome;
  return messaggio.includes(etichetta) ? messaggio : `${etichetta}: ${messaggio}`;
}

/** Digits without grouping: what a spreadsheet takes for a number. */
const cifra = (valore: Razionale): string => conVirgola(decimale(valore, 12));

/**
 * The rows with their results: decimal comma; for a file `;` and a mark of UTF-8 at the start, for the clipboard tabs.
 */
export function scriviCsv(calcolo: Calcolo, { colonne, righe }: Foglio, segno: ';' | '\t' = ';'): string {
  const ingressi = colonne.flatMap((nome) => calcolo.ingressi.filter((ingresso) => ingresso.nome === nome));
  const testata = [
    'nome',
    ...ingressi.map(({ etichetta }) => etichetta),
    ...calcolo.risultati.map(({ etichetta }) => etichetta),
    'note',
  ];
  const corpo = righe.map(({ nome, testi, conto, errori }) => [
    nome,
    ...ingressi.map((ingresso) => {
      const testo = testi[ingresso.nome] ?? '';
      const { dato } = leggiIngresso(ingresso, testo);
      return ingresso.tipo === 'numero' && dato ? cifra(dato as Razionale) : testo;
    }),
    ...conto.esito.risultati.map(({ valore }) =>
      valore === null || conto.incompleto ? '' : typeof valore === 'boolean' ? (valore ? 'sì' : 'no') : cifra(valore),
    ),
    errori.join(' '),
  ]);
  const celle = [testata, ...corpo].map((riga) =>
    riga.map((cella) => cellaCsv(cella.replaceAll('\t', ' '))).join(segno),
  );
  return `${segno === ';' ? '\uFEFF' : ''}${celle.join('\r\n')}\r\n`;
}
