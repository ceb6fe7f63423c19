import { compattoDa, luogoDi, stampa, type Documento, type Tratto } from './documento.ts';
import { occorrenze, piuSimile } from './etichette.ts';
import type { Forma } from './forme.ts';
import { blocco, davanti, posti, SALTO, seguito } from './posti.ts';

/** A place to fill, of which a reader knows the shape and nothing else. */
export interface Attesa {
  chiave: string;
  /** The heading it stands under, where the table has one for each column. */
  colonna?: string | undefined;
  forma: Exclude<Forma, 'etichetta'>;
}

/** A row to find: the label it is found by, the headings it stands under, and what its places look like, in order. */
export interface RigaAttesa {
  chiave: string;
  /** The record it belongs to. */
  record: string;
  etichetta: string;
  attese: readonly Attesa[];
}

/** A table to find, as a reader is told of it: labels, order and shape. */
export interface TavolaAttesa {
  righe: readonly RigaAttesa[];
  /** Headings that stand over the figures: they tell one table from another with the same rows. */
  intestazioni: readonly string[];
  /** Where to look, when it is known. */
  zona?: Tratto | undefined;
  disposizione?: Disposizione | undefined;
  /** The widest gap between two rows, in letters, where it is not the usual one. */
  salto?: number | undefined;
  /** True where a row is told by its code, and prose stands between one and the next. */
  aCodici?: boolean;
}

/** How the figures stand by their labels. */
export type Disposizione = 'righe' | 'fasce' | 'prima' | 'blocchi-per-righe' | 'blocchi-per-colonne';

/** What was read at a place: the token as printed, and where. */
export interface Letto {
  chiave: string;
  segno: string;
  luogo: number;
}

/** What came of reading a table. */
export interface EsitoTavola {
  letti: Letto[];
  /** Where the table was found, from its first label to its last figure. */
  tratto: Tratto | null;
  /** Keys of the rows that were not found, and of those found without the expected places. */
  mancano: { chiave: string; perche: string }[];
  /** Where the label of each row stands. */
  ancore: Map<string, number>;
}

export interface Evento extends Tratto {
  riga: number;
  /** The tokens that follow the label with nothing between. */
  seguito: { segno: string; da: number; a: number }[];
}

/** How far over a strip its headings may be: farther, the same words are the rows of another table. */
const SOPRA = 900;

/** Rows told by a code carry their own prose: the next may be a page away. */
const SALTO_DEI_CODICI = 12_000;

/**
 * Finds a table in a document by its labels and reads its places by their shape.
 * Among the stretches of the document where the labels stand, the one with most rows of the right shape is taken; where
 * two are equal, the one with more of its headings over it.
 */
export function leggiTavola(documento: Documento, tavola: TavolaAttesa): EsitoTavola {
  const eventi = tavola.righe.flatMap((riga, n) =>
    (riga.etichetta === '' ? [] : occorrenze(documento, riga.etichetta, tavola.zona)).map((tratto): Evento => ({
      ...tratto,
      riga: n,
      seguito: [],
    })),
  );
  const utili = senzaContenuti(eventi).sort((a, b) => a.da - b.da || b.a - a.a);
  for (const [n, evento] of utili.entries()) {
    const limite = Math.min(utili[n + 1]?.da ?? Infinity, evento.a + SALTO, tavola.zona?.a ?? Infinity);
    evento.seguito = seguito(documento, evento.a, limite);
  }
  if (tavola.disposizione === 'fasce') return leggiFasce(documento, tavola, utili);
  const scelto = spezza(utili, tavola.salto ?? (tavola.aCodici ? SALTO_DEI_CODICI : SALTO))
    .map((segmento) => ({ segmento, punti: punti(documento, tavola, segmento) }))
    .sort((a, b) => b.punti - a.punti)[0];
  if (!scelto)
    return {
      letti: [],
      tratto: null,
      ancore: new Map(),
      mancano: tavola.righe.map(({ chiave }) => ({ chiave, perche: 'etichetta non trovata' })),
    };
  return leggiSegmento(documento, tavola, scelto.segmento);
}

/**
 * A table printed in strips, each with some of the columns: under the headings that stand over it, a row gives as many
 * figures as those headings are.
 */
function leggiFasce(documento: Documento, tavola: TavolaAttesa, eventi: readonly Evento[]): EsitoTavola {
  const esito: EsitoTavola = { letti: [], tratto: null, mancano: [], ancore: new Map() };
  const letti = new Set<string>();
  const leggi = (chiave: string, segno: string, at: number): void => {
    if (letti.has(chiave)) return;
    letti.add(chiave);
    esito.letti.push({ chiave, segno, luogo: luogoDi(documento, at) });
  };
  const titoli = [...new Set(tavola.righe.flatMap(({ attese }) => attese.flatMap(({ colonna }) => colonna ?? [])))];
  let colonne: string[] = [];
  let prima = eventi[0] ? Math.max(0, eventi[0].da - SALTO) : 0;
  for (const evento of eventi) {
    const sopra = titoliFra(documento, titoli, { da: Math.max(prima, evento.da - SOPRA), a: evento.da });
    if (sopra.length > 0) colonne = sopra;
    const riga = tavola.righe[evento.riga] as RigaAttesa;
    if (evento.seguito.length > 0 && evento.seguito.length === colonne.length) {
      esito.tratto = { da: esito.tratto?.da ?? evento.da, a: evento.a };
      leggi(riga.chiave, stampa(documento, evento), evento.da);
      for (const [n, segno] of evento.seguito.entries()) {
        const attesa = riga.attese.find(({ colonna }) => colonna !== undefined && colonna === colonne[n]);
        if (attesa) leggi(attesa.chiave, segno.segno, compattoDa(documento, segno.da));
      }
    }
    prima = evento.a;
  }
  for (const { chiave, attese } of tavola.righe)
    for (const una of [chiave, ...attese.map((attesa) => attesa.chiave)])
      if (!letti.has(una))
        esito.mancano.push({ chiave: una, perche: 'la sua fascia non ha tante cifre quante colonne' });
  return esito;
}

/** The headings that stand in a stretch, in the order of print; of two in the same place, the longer. */
function titoliFra(documento: Documento, intestazioni: readonly string[], zona: Tratto): string[] {
  const trovati = intestazioni
    .flatMap((titolo) => occorrenze(documento, titolo, zona).map((tratto) => ({ ...tratto, titolo })))
    .sort((a, b) => a.da - b.da || b.a - a.a);
  return trovati
    .filter(
      (uno) =>
        !trovati.some(
          (altro) => altro !== uno && altro.da <= uno.da && altro.a >= uno.a && altro.a - altro.da > uno.a - uno.da,
        ),
    )
    .map(({ titolo }) => titolo);
}

/** «LOMBARDIA» inside «DCM LOMBARDIA»: the longer label is the one that stands there. */
function senzaContenuti(eventi: readonly Evento[]): Evento[] {
  const ordinati = [...eventi].sort((a, b) => a.da - b.da || b.a - a.a);
  const tenuti: Evento[] = [];
  let fine = -1;
  for (const evento of ordinati) {
    const dentro =
      evento.a <= fine && !tenuti.some(({ da, a, riga }) => da === evento.da && a === evento.a && riga !== evento.riga);
    if (dentro) continue;
    tenuti.push(evento);
    fine = Math.max(fine, evento.a);
  }
  return tenuti;
}

/** Stretches in which no row comes twice and no gap is too wide, each as long as it can be. */
function spezza(eventi: readonly Evento[], salto: number): Evento[][] {
  const segmenti: Evento[][] = [];
  let corrente: Evento[] = [];
  for (const evento of eventi) {
    const prima = corrente.at(-1);
    const ripetuta = corrente.findIndex(({ riga }) => riga === evento.riga);
    if (prima && evento.da - prima.a > salto) {
      segmenti.push(corrente);
      corrente = [];
    } else if (ripetuta >= 0) {
      segmenti.push(corrente);
      corrente = corrente.slice(ripetuta + 1);
    }
    corrente = [...corrente, evento];
  }
  return [...segmenti, corrente].filter((segmento) => segmento.length > 0);
}

function punti(documento: Documento, tavola: TavolaAttesa, segmento: readonly Evento[]): number {
  const piene = segmento.reduce((somma, evento) => {
    const prova: EsitoTavola = { letti: [], tratto: null, mancano: [], ancore: new Map() };
    posti(documento, tavola.righe[evento.riga] as RigaAttesa, evento, null, prova, null);
    return somma + (prova.mancano.length === 0 ? 1 : 0.1);
  }, 0);
  const inizio = segmento[0]?.da ?? 0;
  const sopra = { da: Math.max(0, inizio - 1500), a: inizio + 60 };
  const titoli = tavola.intestazioni.filter((titolo) => occorrenze(documento, titolo, sopra).length > 0).length;
  const inOrdine = segmento.filter(({ riga }, n) => n === 0 || riga > (segmento[n - 1]?.riga ?? -1)).length;
  return piene + (0.9 * titoli) / Math.max(1, tavola.intestazioni.length) + (0.5 * inOrdine) / segmento.length;
}

function leggiSegmento(documento: Documento, tavola: TavolaAttesa, segmento: readonly Evento[]): EsitoTavola {
  const [primo, ultimo] = [segmento[0] as Evento, segmento.at(-1) as Evento];
  const tratto = {
    da: primo.da,
    a: Math.max(
      ultimo.a,
      ...segmento.map(({ a, seguito: dopo }) => (dopo.length > 0 ? compattoDa(documento, dopo.at(-1)?.a ?? 0) : a)),
    ),
  };
  const esito: EsitoTavola = { letti: [], tratto, mancano: [], ancore: new Map() };
  const altrove = tavola.disposizione?.startsWith('blocchi')
    ? blocco(documento, tavola, segmento)
    : tavola.disposizione === 'prima'
      ? new Map(segmento.map((evento) => [evento.riga, davanti(documento, evento)]))
      : null;
  for (const [n, riga] of tavola.righe.entries()) {
    const evento = segmento.find((uno) => uno.riga === n);
    if (!evento) {
      const simile = piuSimile(documento, riga.etichetta, { da: Math.max(0, tratto.da - 100), a: tratto.a + 100 });
      const vicina = simile && !segmento.some(({ da, a }) => da < simile.a && a > simile.da) ? simile : null;
      esito.mancano.push({
        chiave: riga.chiave,
        perche: vicina ? `qui è stampato «${stampa(documento, vicina)}»` : 'etichetta non trovata',
      });
      if (vicina)
        esito.letti.push({
          chiave: riga.chiave,
          segno: stampa(documento, vicina),
          luogo: luogoDi(documento, vicina.da),
        });
      if (!vicina) continue;
      const dopo = seguito(
        documento,
        vicina.a,
        Math.min(vicina.a + SALTO, segmento.find(({ da }) => da >= vicina.a)?.da ?? Infinity),
      );
      posti(documento, riga, { ...vicina, riga: n, seguito: dopo }, null, esito, null);
      continue;
    }
    esito.letti.push({ chiave: riga.chiave, segno: stampa(documento, evento), luogo: luogoDi(documento, evento.da) });
    esito.ancore.set(riga.record, evento.da);
    const prossimo = segmento.find(({ da }) => da > evento.da)?.da ?? evento.a + SALTO_DEI_CODICI / 4;
    posti(documento, riga, evento, altrove?.get(n) ?? null, esito, tavola.aCodici ? prossimo : null);
  }
  return esito;
}
