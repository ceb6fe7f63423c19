/** Many offices at once: rows pasted from a spreadsheet into calculations, and these into a CSV. Pure. */
import { cellaCsv } from '../../puro/parole/csv.ts';
import { leggiIngresso } from '../../puro/formula/leggi.ts';
import { leggiNumero, mostra } from '../../puro/formula/numeri.ts';
import type { Razionale } from '../../puro/formula/razionale.ts';
import type { Calcolo, Ingresso, Voce } from '../../puro/formula/tipi.ts';
import { conta, type Conto } from './stato.ts';

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
  /** How many rows were pasted beyond those that are read. */
  lasciate: number;
}

/** Four times the offices there are: more would keep the page from answering. */
const MASSIME_RIGHE = 2000;

const piatto = (testo: string): string =>
  testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

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

/** Reads pasted rows: tabs between columns; a first row of headings is optional, a first column of names too. */
export function leggiFoglio(calcolo: Calcolo, incollato: string): Foglio {
  const scritte = incollato.split(/\r?\n/).flatMap((riga, i) => (riga.trim() === '' ? [] : [{ riga, numero: i + 1 }]));
  const lette = scritte.slice(0, MASSIME_RIGHE + 1);
  const tutte = lette.map(({ riga, numero }) => ({ celle: riga.split('\t').map((cella) => cella.trim()), numero }));
  const perTitolo = new Map(
    calcolo.ingressi.flatMap(({ nome, etichetta }): [string, string][] => [
      [piatto(nome), nome],
      [piatto(etichetta), nome],
    ]),
  );
  const titoli = (tutte[0]?.celle ?? []).map((cella) => perTitolo.get(piatto(cella)) ?? null);
  const conTitoli = titoli.some((titolo) => titolo !== null);
  const piene = tutte.slice(0, MASSIME_RIGHE + Number(conTitoli));
  const attesi = colonneDi(calcolo);
  const attese = attesi.map(({ nome }) => nome);
  const larghezza = Math.max(0, ...piene.map(({ celle }) => celle.length));
  // Names come first if there is a column more, or if nothing in the first one is a figure and a figure was due.
  const nomiDavanti =
    larghezza > attese.length ||
    (larghezza > 1 &&
      attesi[0]?.tipo === 'numero' &&
      piene.every(({ celle }) => 'errore' in leggiNumero(celle[0] ?? '')));
  const colonne = conTitoli ? titoli : nomiDavanti ? [null, ...attese] : attese;
  return {
    colonne,
    lasciate: scritte.length - piene.length,
    righe: (conTitoli ? piene.slice(1) : piene).map(({ celle, numero }) => unaRiga(calcolo, colonne, celle, numero)),
  };
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
    ...conto.esito.risultati.flatMap(({ errore }) => (errore ? [errore.messaggio] : [])),
  ];
  const letti = new Set(Object.keys(conto.errori));
  const errori = detti.filter(
    (messaggio, i) =>
      detti.indexOf(messaggio) === i &&
      ![...letti].some((ingresso) => messaggio.startsWith('Manca') && messaggio.includes(`(${ingresso})`)),
  );
  if (celle.length > colonne.length) errori.push(`Ci sono ${celle.length} colonne invece di ${colonne.length}.`);
  return { numero, nome: (nome >= 0 && celle[nome]) || `riga ${numero}`, testi, conto, errori };
}

/** An option may be given by its words too. */
function scelta({ ingressi }: Calcolo, nome: string, cella: string): string {
  const opzioni = ingressi.find((ingresso) => ingresso.nome === nome)?.opzioni ?? [];
  return opzioni.find(({ etichetta }) => piatto(etichetta) === piatto(cella))?.id ?? cella;
}

function conEtichetta({ ingressi }: Calcolo, nome: string, messaggio: string): string {
  const etichetta = ingressi.find((ingresso) => ingresso.nome === nome)?.etichetta ?? nome;
  return messaggio.includes(etichetta) ? messaggio : `${etichetta}: ${messaggio}`;
}

/** Digits without grouping: what a spreadsheet takes for a number. */
const cifra = (valore: Razionale, decimali: number): string =>
  mostra(valore, decimali).testo.replaceAll('.', '').replace('−', '-');

/** The rows with their results: `;`, decimal comma, a mark of UTF-8 at the start. */
export function scriviCsv(calcolo: Calcolo, { colonne, righe }: Foglio): string {
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
      return ingresso.tipo === 'numero' && dato ? cifra(dato as Razionale, 6) : testo;
    }),
    ...conto.esito.risultati.map(({ valore, decimali }) =>
      valore === null || conto.incompleto
        ? ''
        : typeof valore === 'boolean'
          ? valore
            ? 'sì'
            : 'no'
          : cifra(valore, Math.max(decimali, 6)),
    ),
    errori.join(' '),
  ]);
  return `\uFEFF${[testata, ...corpo].map((riga) => riga.map(cellaCsv).join(';')).join('\r\n')}\r\n`;
}
