import type { RispostaNelTempo } from '../calendario/racconto.ts';
import { radiciDi, type DomandaNota } from './domande-note.ts';
import { insieme, respira, type Passi } from './passi.ts';
import { piega } from './testo.ts';
import type { Sinonimo } from './sciogli.ts';
import type { Copertura, IndiceSerializzato, PuntiPagine, TestoPagina, VoceRicerca } from './tipi.ts';

/** Separates records in a column, and values in a record's list: neither occurs in a rule's text. */
const RECORD = '\n';
const VALUE = '\t';

/** What one part of the index carries besides its records. */
export interface Resto {
  /** The everyday words. */
  comuni?: readonly Sinonimo[];
  /** How far the documents reach. */
  copre?: Copertura;
  /** What the pages say besides their records. */
  pagine?: readonly TestoPagina[];
  /** Questions whose answer is known. */
  note?: readonly DomandaNota[];
  /** The pages as points, in the order of `pagine`. */
  affini?: PuntiPagine;
}

/**
 * Packs the records for the journey. Deterministic: the same records give the same index, byte by byte.
 * @param voci the records, in the order in which ties are to be answered
 * @param resto what this part carries besides
 */
export function costruisciIndice(
  voci: readonly VoceRicerca[],
  { comuni = [], copre, pagine, note = [], affini }: Resto = {},
): IndiceSerializzato {
  const tipi = [...new Set(voci.map((voce) => voce.tipo))];
  const column = (of: (voce: VoceRicerca) => string | null) => voci.map((voce) => clean(of(voce) ?? '')).join(RECORD);
  const list = (of: (voce: VoceRicerca) => string[] | undefined) =>
    voci.map((voce) => (of(voce) ?? []).map(clean).filter(Boolean).join(VALUE)).join(RECORD);
  const changing = voci.flatMap(({ nel_tempo }, n): [number, RispostaNelTempo[]][] =>
    nel_tempo ? [[n, nel_tempo]] : [],
  );
  return {
    versione: 1,
    tipi,
    tipo: voci.map((voce) => tipi.indexOf(voce.tipo)),
    // The order in which the columns pack best: texts that resemble each other stand close.
    url: column(shortUrl),
    codice_prodotto: column((voce) => voce.codice_prodotto),
    codice_14o: column((voce) => voce.codice_14o),
    sciolte: list((voce) => voce.sciolte),
    id: column((voce) => withoutOwn(voce.id, ownId(voce))),
    descrizione: column((voce) => voce.descrizione),
    gruppo: shared(voci.map((voce) => voce.gruppo ?? '')),
    nome: column((voce) => voce.nome),
    risposta: shared(voci.map((voce) => voce.risposta)),
    altri: list((voce) => voce.altri),
    uso: list((voce) => voce.uso),
    ...(changing.length > 0 ? { nel_tempo: changing } : {}),
    testi: list((voce) => voce.testi),
    ...axes(voci),
    ...(comuni.length
      ? { comuni: comuni.map(({ termine, vale }) => [termine, ...vale].map(clean).join(VALUE)).join(RECORD) }
      : {}),
    ...(copre ? { copre } : {}),
    ...(pagine
      ? {
          pagine: [
            pagine.map(({ url, altre }) => `${url}${VALUE}${altre.join(' ')}`).join(RECORD),
            pagine.map(({ parole }) => parole),
          ] satisfies IndiceSerializzato['pagine'],
        }
      : {}),
    ...noteDi(note, pagine ?? []),
    ...(affini ? { affini } : {}),
  };
}

/** The everyday words that a part of the index carries. */
export function leggiComuni({ comuni = '' }: IndiceSerializzato): Sinonimo[] {
  return comuni.split(RECORD).flatMap((line) => {
    const [termine, ...vale] = line.split(VALUE);
    return termine ? [{ termine, vale }] : [];
  });
}

type Colonna = Exclude<
  keyof IndiceSerializzato,
  | 'versione'
  | 'tipi'
  | 'tipo'
  | 'gruppo'
  | 'risposta'
  | 'nel_tempo'
  | 'assi'
  | 'comuni'
  | 'copre'
  | 'pagine'
  | 'note'
  | 'affini'
>;

/** The records of a packed index, as they were given (a list left out comes back empty). */
export const leggiIndice = (indice: IndiceSerializzato): Required<VoceRicerca>[] => insieme(leggiAPassi(indice));

/** The same, a few records at a time. */
export function* leggiAPassi(indice: IndiceSerializzato): Passi<Required<VoceRicerca>[]> {
  const columns = new Map<Colonna, string[]>();
  const at = (name: Colonna, n: number) => {
    const column = columns.get(name) ?? indice[name].split(RECORD);
    columns.set(name, column);
    return column[n] ?? '';
  };
  const values = (name: Colonna, n: number) => {
    const line = at(name, n);
    return line ? line.split(VALUE).filter(Boolean) : [];
  };
  const gruppi = indice.gruppo[0].split(RECORD);
  const risposte = indice.risposta[0].split(RECORD);
  const changing = new Map(indice.nel_tempo);
  const crossed = new Map(indice.assi?.[1].map(([n, ...values]) => [n, values]));
  const assi = indice.assi?.[0].split(RECORD) ?? [];
  const read: Required<VoceRicerca>[] = [];
  for (const [n, tipo] of indice.tipo.entries()) {
    if (respira(n)) yield;
    const codes = { codice_14o: at('codice_14o', n) || null, codice_prodotto: at('codice_prodotto', n) || null };
    const descrizione = at('descrizione', n);
    const id = at('id', n).replace(OWN, ownId({ ...codes, descrizione }));
    read.push({
      tipo: indice.tipi[tipo] ?? '',
      id,
      ...codes,
      descrizione,
      nome: at('nome', n) || null,
      gruppo: gruppi[(indice.gruppo[1][n] ?? 0) - 1] ?? null,
      risposta: risposte[(indice.risposta[1][n] ?? 0) - 1] ?? '',
      nel_tempo: changing.get(n) ?? [],
      url: at('url', n).replace(OWN, id) || null,
      altri: values('altri', n),
      sciolte: values('sciolte', n),
      uso: values('uso', n),
      testi: values('testi', n),
      assi: (crossed.get(n) ?? []).map((value) => assi[value] ?? ''),
    });
  }
  return read;
}

/** The kinds that most look for, and that travel before the first answer. */
const FIRST: ReadonlySet<string> = new Set([
  'prodotto',
  'codice prodotto',
  'gruppo di prodotti',
  'unita',
  'oggetto del menu a tendina',
]);

/**
 * Parts the records in two, so that the first answer waits for the first part only.
 * @returns two lists to index apart and to open together: `apriIndice(first)`, then `apriIndice(first, others)`
 */
export function dividi(voci: readonly VoceRicerca[]): { prime: VoceRicerca[]; altre: VoceRicerca[] } {
  return { prime: voci.filter(({ tipo }) => FIRST.has(tipo)), altre: voci.filter(({ tipo }) => !FIRST.has(tipo)) };
}

/** The id that most records have: their code, or their label in lower case and hyphens. */
function ownId({ codice_14o, descrizione }: Pick<VoceRicerca, 'codice_14o' | 'descrizione'>): string {
  return (
    codice_14o?.toLowerCase() ??
    piega(descrizione)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

/** Stands for the record's code or label in its id, and for its id in its address. */
const OWN = '*';

function withoutOwn(id: string, own: string): string {
  return own && id.endsWith(own) ? id.slice(0, -own.length) + OWN : id;
}

function shortUrl({ url, id }: VoceRicerca): string | null {
  return url === null ? null : url.replace(id, OWN);
}

function shared(values: readonly string[]): [string, number[]] {
  const distinct = [...new Set(values.map(clean).filter(Boolean))];
  const position = new Map(distinct.map((value, n) => [value, n + 1]));
  return [distinct.join(RECORD), values.map((value) => position.get(clean(value)) ?? 0)];
}

/** The known questions that some of the pages answer: those of one page stand together. */
function noteDi(note: readonly DomandaNota[], pagine: readonly TestoPagina[]): Pick<IndiceSerializzato, 'note'> {
  const place = new Map(pagine.map(({ url }, n) => [url, n]));
  const known = note
    .map(({ domanda, pagine: urls }) => ({
      stems: radiciDi(domanda),
      own: urls.flatMap((url) => place.get(url) ?? []),
    }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => (a.own[0] ?? 0) - (b.own[0] ?? 0));
  return known.length
    ? { note: [known.map(({ stems }) => stems.join(' ')).join(RECORD), known.map(({ own }) => own)] }
    : {};
}

function axes(voci: readonly VoceRicerca[]): Pick<IndiceSerializzato, 'assi'> {
  const distinct = [...new Set(voci.flatMap(({ assi = [] }) => assi.map(clean)))];
  const position = new Map(distinct.map((value, n) => [value, n]));
  const crossed = voci.flatMap(({ assi = [] }, n): [number, ...number[]][] =>
    assi.length ? [[n, ...assi.map((value) => position.get(clean(value)) ?? 0)]] : [],
  );
  return crossed.length ? { assi: [distinct.join(RECORD), crossed] } : {};
}

function clean(text: string): string {
  return text.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
}
