import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { slug } from '../../puro/parole/slug.ts';
import type { CampoStampato, Stampa } from './campi.ts';
import {
  colonneDeiCampi,
  colonneDellaTabella,
  colonneDette,
  colonneImparate,
  pulito,
  type CampoDellaColonna,
  type ColonnaLetta,
} from './colonne-campi.ts';
import { stessaStampa } from './confronta.ts';
import { numeroStampato } from './forme.ts';
import type { TabellaPdf } from './tabella-pdf.ts';

/** A draft of a file of records made from a table, and what a person must know of it. */
export interface BozzaDiRighe {
  testo: string;
  /** Which column went to which field, and by what it was told. */
  colonne: { colonna: string; campo: string | null; perche: string }[];
  nuove: string[];
  mancano: string[];
  /** Fields that the table prints otherwise than the model. */
  cambiate: string[];
  /** Fields that the rows of the model have and that a new row waits for. */
  daScrivere: string[];
}

interface Noto {
  nodo: YAMLMap;
  id: string;
  valori: Map<string, string>;
}

/**
 * Drafts a file of records (products, mailboxes, structures, objects…) shaped as an existing one: the columns are told
 * by their headings, by what they have in common with the model and by the look of what is printed; a row that the
 * model has keeps all that it says, a new one what all the model's rows say alike.
 * @param modello the text of the file to be like
 * @param campi the printed values of the model
 * @param titoli what the schema calls each field
 * @param dette the field of each column as a person says it, «-» for none
 * @throws when the model has no rows of its own
 */
export function bozzaDiRighe(
  tabella: TabellaPdf,
  modello: string,
  campi: readonly CampoStampato[],
  titoli: ReadonlyMap<string, string>,
  id: string,
  dette?: readonly string[],
): BozzaDiRighe {
  const documento = parseDocument(modello, { schema: 'core' });
  documento.set('id', id);
  const elenco = documento.get('righe');
  if (!isSeq(elenco)) throw new Error('Il modello non ha righe: una tabella non può diventare un file così.');
  const note = elenco.items.filter(isMap).map((nodo): Noto => ({
    nodo,
    id: String(nodo.get('id')),
    valori: valoriDi(String(nodo.get('id')), campi),
  }));
  const stampe = new Map(
    campi.filter(({ riga }) => /^righe\/[^/]+$/.test(riga)).map((c) => [detto(c.campo), c.stampa]),
  );
  const lette = colonneDellaTabella(tabella);
  const stampate = dette ? colonneDette(dette) : colonneDeiCampi(lette, stampe, titoli, note);
  const usate = new Set<Noto>();
  const righe = tabella.righe.map((riga, n) => {
    const valori = valoriStampati(lette, stampate, stampe, n);
    const noto = riconosci(valori, stampe, note, usate);
    if (noto) usate.add(noto);
    return { riga, valori, noto };
  });
  const imparate = colonneImparate(
    lette,
    stampate,
    righe.map(({ noto }) => noto && semplici(noto, stampe)),
  );
  const scelte = [...stampate, ...imparate];
  const esito: BozzaDiRighe = { testo: '', colonne: [], nuove: [], mancano: [], cambiate: [], daScrivere: [] };
  esito.colonne = lette.map(({ nome, n }) => {
    const scelta = scelte.find((una) => una.colonna === n);
    return { colonna: nome || `n. ${n + 1}`, campo: scelta?.campo ?? null, perche: scelta?.perche ?? '' };
  });
  const comuni = campiComuni(note);
  const conGruppo = note.some(({ nodo }) => nodo.has('gruppo'));
  elenco.items = righe.map(({ riga, valori, noto }, n) => {
    for (const { colonna, campo, valori: imparati } of imparate) {
      const suo = imparati.get(lette[colonna]?.celle[n] ?? '');
      if (suo !== undefined) valori.set(campo, suo);
    }
    if (riga.gruppo !== undefined && conGruppo) valori.set('gruppo', riga.gruppo);
    return noto ? aggiorna(noto, valori, stampe, esito) : nuova(documento, valori, comuni, note, n, tabella, esito);
  });
  esito.mancano = note.filter((noto) => !usate.has(noto)).map(({ id: suo }) => suo);
  const mappati = new Set([...scelte.map(({ campo }) => campo), ...comuni.keys(), 'id', 'punto', 'gruppo']);
  if (esito.nuove.length > 0)
    esito.daScrivere = [...new Set(note.flatMap(({ nodo }) => chiavi(nodo)))].filter(
      (campo) => !mappati.has(campo) && note.filter(({ nodo }) => nodo.has(campo)).length > note.length / 2,
    );
  esito.testo = documento.toString({ lineWidth: 120 });
  return esito;
}

const chiavi = (nodo: YAMLMap): string[] => nodo.items.map(({ key }) => String(key));

function valoriDi(id: string, campi: readonly CampoStampato[]): Map<string, string> {
  return new Map(campi.filter(({ riga }) => riga === `righe/${id}`).map(({ campo, valore }) => [detto(campo), valore]));
}

/** A row that writes its name and what is printed apart prints the one where the others write the other. */
const detto = (campo: string): string => (campo === 'stampato' ? 'nome' : campo);

/** The fields of a row that are single words and that no one prints as such. */
function semplici({ nodo }: Noto, stampe: ReadonlyMap<string, Stampa>): Map<string, string> {
  const dati = nodo.toJSON() as Record<string, unknown>;
  return new Map(
    Object.entries(dati).flatMap(([campo, valore]) =>
      typeof valore === 'string' && campo !== 'id' && campo !== 'punto' && !stampe.has(campo) ? [[campo, valore]] : [],
    ),
  );
}

/** What all the rows of the model say alike: a new row says it too. */
function campiComuni(note: readonly Noto[]): Map<string, unknown> {
  const [prima] = note;
  const comuni = (prima ? chiavi(prima.nodo) : []).filter((campo) => {
    const testi = new Set(note.map(({ nodo }) => JSON.stringify(nodo.toJSON()?.[campo])));
    return note.length > 1 && testi.size === 1;
  });
  return new Map(comuni.map((campo) => [campo, prima?.nodo.get(campo, true)]));
}

function valoriStampati(
  lette: readonly ColonnaLetta[],
  scelte: readonly CampoDellaColonna[],
  stampe: ReadonlyMap<string, Stampa>,
  riga: number,
): Map<string, string> {
  return new Map(
    scelte.flatMap(({ colonna, campo }) => {
      const testo = lette[colonna]?.celle[riga] ?? '';
      if (testo === '') return [];
      const stampa = stampe.get(campo);
      // A field that is not printed as such is one of our words: an id, a choice.
      if (stampa === undefined) return [[campo, slug(testo)] as const];
      return [[campo, stampa === 'cifra' ? (numeroStampato(testo) ?? testo) : pulito(testo, stampa)] as const];
    }),
  );
}

/** The row of the model that prints the same: the one with most fields alike, when no other has as many. */
function riconosci(
  valori: ReadonlyMap<string, string>,
  stampe: ReadonlyMap<string, Stampa>,
  note: readonly Noto[],
  usate: ReadonlySet<Noto>,
): Noto | undefined {
  const uguali = (noto: Noto): number =>
    [...valori].filter(([campo, testo]) => {
      const suo = noto.valori.get(campo);
      return suo !== undefined && stessaStampa(stampe.get(campo) ?? 'etichetta', suo, testo);
    }).length;
  const [prima, seconda] = note
    .filter((noto) => !usate.has(noto))
    .map((noto) => ({ noto, quanti: uguali(noto) }))
    .sort((a, b) => b.quanti - a.quanti);
  const basta = prima && prima.quanti > 0 && prima.quanti > (seconda?.quanti ?? 0) && prima.quanti >= valori.size / 2;
  return basta ? prima.noto : undefined;
}

function aggiorna(
  { nodo, id, valori: vecchi }: Noto,
  valori: ReadonlyMap<string, string>,
  stampe: ReadonlyMap<string, Stampa>,
  esito: BozzaDiRighe,
): YAMLMap {
  const riga = nodo.clone() as YAMLMap;
  for (const [campo, testo] of valori) {
    const prima = vecchi.get(campo);
    const stampa = stampe.get(campo);
    if (stampa === undefined || (prima !== undefined && stessaStampa(stampa, prima, testo))) continue;
    riga.set(campo === 'nome' && riga.has('stampato') ? 'stampato' : campo, testo);
    esito.cambiate.push(`${id}, ${campo}: ${prima === undefined ? '' : `«${prima}» → `}«${testo}»`);
  }
  return riga;
}

function nuova(
  documento: ReturnType<typeof parseDocument>,
  valori: ReadonlyMap<string, string>,
  comuni: ReadonlyMap<string, unknown>,
  note: readonly Noto[],
  n: number,
  tabella: TabellaPdf,
  esito: BozzaDiRighe,
): YAMLMap {
  const id = idNuovo(valori, note) || `${String(documento.get('id'))}-${valori.get('sede') ?? n + 1}`;
  const riga = documento.createNode({ id }) as YAMLMap;
  const ordine = note[0] ? chiavi(note[0].nodo) : [];
  const dati = new Map<string, unknown>([...comuni, ...valori]);
  if (ordine.includes('punto') && !dati.has('punto')) dati.set('punto', punto(note, n, tabella));
  for (const campo of [...ordine, ...dati.keys()])
    if (dati.has(campo) && !riga.has(campo)) riga.set(campo, dati.get(campo));
  esito.nuove.push(`${id} (pagina ${tabella.righe[n]?.pagina ?? 0})`);
  return riga;
}

function punto(note: readonly Noto[], n: number, { righe }: TabellaPdf): string {
  const aRighe = note.every(({ nodo }) => /^riga \d+$/.test(String(nodo.get('punto'))));
  return aRighe ? `riga ${n + 1}` : `pagina ${righe[n]?.pagina ?? 0}, riga ${n + 1}`;
}

/**
 * The id as the model makes it: from the field that most of its ids are made of; else from its words; empty where it
 * has none.
 */
function idNuovo(valori: ReadonlyMap<string, string>, note: readonly Noto[]): string {
  const [fra] = [...valori.keys()]
    .map((nome) => ({
      nome,
      quanti: note.filter(({ id, valori: suoi }) => slug(suoi.get(nome) ?? '') === id).length,
    }))
    .sort((a, b) => b.quanti - a.quanti);
  const nome =
    fra && fra.quanti > 0 ? fra.nome : ['nome', 'etichetta', 'descrizione'].find((campo) => valori.has(campo));
  return slug(valori.get(nome ?? '') ?? '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
