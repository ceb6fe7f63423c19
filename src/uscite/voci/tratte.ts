import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { DocumentoFonte } from '../../materie/fonti/fonti.ts';
import type { Voce } from '../../motore/voce.ts';
import { vociDelCatalogo } from './voci.ts';

/** A rule taken from a document, with the points of it that it rests on. */
export interface Tratta extends Voce {
  punti: string[];
}

/** The rules of one kind taken from a document. */
export interface TratteDiUnTipo {
  tipo: string;
  voci: Tratta[];
  /** True where they are too many to stand in the document's page, and have their own. */
  aParte: boolean;
}

/** A document with more rules than this shows the kinds that have more than `PER_TIPO` in a page of their own. */
const IN_TUTTO = 300;
const PER_TIPO = 40;

const perFonte = unaVolta((_catalogo: Catalogo) => new Map<string, TratteDiUnTipo[]>());

/**
 * The rules taken from a document by kind, in the order of the catalogue: looked for once, since each page of a long
 * list asks.
 */
export function tratteDa(catalogo: Catalogo, { id }: Pick<DocumentoFonte, 'id'>): TratteDiUnTipo[] {
  const note = perFonte(catalogo);
  const tratte = note.get(id) ?? trova(catalogo, id);
  note.set(id, tratte);
  return tratte;
}

function trova(catalogo: Catalogo, id: string): TratteDiUnTipo[] {
  const tratte = vociDelCatalogo(catalogo).flatMap((voce): Tratta[] => {
    const punti = voce.fonti.filter(({ documento }) => documento === id).map(({ punto }) => punto);
    return punti.length > 0 ? [{ ...voce, punti: [...new Set(punti)] }] : [];
  });
  return [...Map.groupBy(tratte, ({ tipo }) => tipo)].map(([tipo, voci]) => ({
    tipo,
    voci,
    aParte: tratte.length > IN_TUTTO && voci.length > PER_TIPO,
  }));
}

/** Rows of a table in a page of its own: some 40 bytes each once compressed. */
const PER_PAGINA = 200;

/** A long list in pieces of nearly the same length, in order. */
export function aPezzi<T>(voci: readonly T[]): T[][] {
  const quanti = Math.ceil(voci.length / PER_PAGINA);
  const lungo = Math.ceil(voci.length / quanti);
  return Array.from({ length: quanti }, (_, n) => voci.slice(n * lungo, (n + 1) * lungo));
}

/** Where, under a document, the piece `parte` (from 1) of a kind stands. */
export function percorsoParte(kind: string, parte: number): string {
  return parte === 1 ? kind : `${kind}/${parte}`;
}
