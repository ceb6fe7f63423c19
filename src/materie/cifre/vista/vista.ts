/** A table of figures laid out as the source does, ready for a page or a spreadsheet. */
import type { CellaEstesa, ColonnaValori, RigaValori } from '../../../types/regole.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Sede } from '../sedi.ts';
import type { Cifra, TabellaCompilata } from '../valori.ts';
import type { Verifica } from '../verifiche/esito-del-controllo.ts';
import { Note, detto, type Nota } from './note.ts';
import { scriviPeriodo } from '../../../puro/parole/date.ts';
import { TIPI_DI_CIFRA, scriviCifra } from './scrivi.ts';
import { unitaInParole } from './unita.ts';
import { verificheDelleCifre, type VerificheDelleCifre } from './verifica-di.ts';
import { piatto } from '../../../puro/parole/senza-accenti.ts';

interface ColonnaVista {
  id: string;
  nome: string;
  /** As printed, where our name takes its place. */
  stampato: string | null;
  sede: Sede | null;
  /** The unit of all its figures, where they share one and the table does not. */
  unita: string | null;
  numerica: boolean;
  /** What is said of the column: in a header there is no room for a mark. */
  detto: Omit<Nota, 'lettera'>[];
  /** Whether all its texts are ours: said once, not cell by cell. */
  nostre: boolean;
}

export interface CellaVista {
  cifra: Cifra;
  /** In words, the unit included where no header says it. */
  testo: string;
  /** What a sort goes by: a decimal, or words. */
  ordine: string;
  verifica: Verifica | null;
  note: string[];
}

interface RigaVista {
  id: string;
  nome: string;
  stampato: string | null;
  sede: Sede | null;
  gruppo: string | null;
  /** How many rows of the table comprise it, one above the other. */
  livello: number;
  /** Other rows are part of it. */
  comprende: boolean;
  note: string[];
  /** In the order of the columns; null where the source leaves the cell out. */
  celle: (CellaVista | null)[];
}

export interface VistaTabella {
  /** Unit, kind and period that all figures share: «in giorni», «obiettivo», «2021». */
  comune: string[];
  /** The headings over the columns; null where there are none. */
  gruppi: { nome: string | null; colonne: number }[] | null;
  colonne: ColonnaVista[];
  righe: RigaVista[];
  /** The headings beside the rows, each once. */
  gruppiRighe: string[];
  note: readonly Nota[];
}

/** Lays a table out. */
export function vistaTabella(
  tabella: TabellaCompilata,
  catalogo: Pick<Catalogo, 'sedi' | 'verifiche'>,
  righe: readonly RigaValori[] = tabella.righe,
): VistaTabella {
  const sedi = new Map(catalogo.sedi.map((sede) => [sede.id, sede]));
  const verifiche = verificheDelleCifre(catalogo);
  const cifre = new Map(tabella.cifre.map((cifra) => [`${cifra.riga}@${cifra.colonna}`, cifra]));
  const numeri = tabella.cifre.filter(({ valore }) => valore !== null);
  const unita = solo(numeri.map((cifra) => cifra.unita));
  const note = new Note();
  const mostrate = new Set(righe.map(({ id }) => id));
  const colonne = tabella.colonne.map((colonna): ColonnaVista => {
    const own = tabella.cifre.filter((cifra) => cifra.colonna === colonna.id);
    const sede = sedi.get(colonna.sede ?? '') ?? null;
    const testi = own.filter(({ stato, riga }) => stato === 'testo' && mostrate.has(riga));
    const nostre = testi.length > 0 && testi.every((cifra) => cifra.nostre);
    const shared = solo(own.filter(({ valore }) => valore !== null).map((cifra) => cifra.unita));
    return {
      id: colonna.id,
      ...nomi(colonna, sede),
      sede,
      unita: unita === null ? shared : null,
      numerica: own.some(({ stato }) => stato !== 'testo'),
      detto: [...detto(colonna), ...(nostre ? [{ testo: 'i testi sono in parole nostre.', incongruenza: null }] : [])],
      nostre,
    };
  });
  return {
    comune: comune(numeri, unita),
    gruppi: gruppi(tabella.colonne),
    colonne,
    righe: righe.map((riga): RigaVista => {
      const sede = sedi.get(riga.sede ?? '') ?? null;
      return {
        id: riga.id,
        ...nomi(riga, sede),
        sede,
        gruppo: riga.gruppo ?? null,
        livello: livello(tabella.righe, riga),
        comprende: tabella.righe.some(({ parte_di }) => parte_di === riga.id),
        note: note.di(riga),
        celle: colonne.map((colonna): CellaVista | null => {
          const cifra = cifre.get(`${riga.id}@${colonna.id}`);
          return cifra ? cella(cifra, riga, colonna, unita, note, verifiche) : null;
        }),
      };
    }),
    gruppiRighe: [...new Set(righe.flatMap(({ gruppo }) => gruppo ?? []))],
    note: note.tutte,
  };
}

function cella(
  cifra: Cifra,
  riga: RigaValori,
  colonna: ColonnaVista,
  unita: string | null,
  note: Note,
  verifiche: VerificheDelleCifre,
): CellaVista {
  const written = riga.valori[colonna.id];
  const own: Partial<CellaEstesa> = typeof written === 'object' ? written : {};
  const said = cifra.unita === unita || cifra.unita === colonna.unita;
  return {
    cifra,
    testo: scriviCifra(cifra, !said),
    ordine: cifra.valore ?? cifra.testo ?? '',
    verifica: verifiche.di(cifra),
    note: note.di(
      cifra.nostre && !colonna.nostre
        ? { ...own, nota: [own.nota, 'In parole nostre.'].filter(Boolean).join(' ') }
        : own,
    ),
  };
}

/** Our name, the structure's or the printed label; and the label where another name took its place. */
function nomi(
  { voce, nome }: RigaValori | ColonnaValori,
  sede: Sede | null,
): { nome: string; stampato: string | null } {
  const shown = nome ?? sede?.nome ?? voce;
  return { nome: shown, stampato: nudo(shown) === nudo(voce) ? null : voce };
}

function nudo(testo: string): string {
  return piatto(testo).replace(/[^\p{L}\p{N}]+/gu, '');
}

function livello(righe: readonly RigaValori[], { parte_di }: RigaValori): number {
  const above = parte_di === undefined ? undefined : righe.find(({ id }) => id === parte_di);
  return above ? 1 + livello(righe, above) : 0;
}

/** The value that all share; null where they differ or there is none. */
function solo<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = new Set(values);
  return others.length > 0 ? null : first;
}

function comune(numeri: readonly Cifra[], unita: string | null): string[] {
  const tipo = solo(numeri.map((cifra) => cifra.tipo));
  const periodo = solo(numeri.map((cifra) => cifra.periodo));
  return [
    ...(unita ? [unitaInParole(unita)] : []),
    ...(tipo ? [TIPI_DI_CIFRA[tipo] ?? tipo] : []),
    ...(periodo ? [scriviPeriodo(periodo)] : []),
  ];
}

function gruppi(colonne: readonly ColonnaValori[]): VistaTabella['gruppi'] {
  if (!colonne.some(({ gruppo }) => gruppo)) return null;
  const found: { nome: string | null; colonne: number }[] = [];
  for (const { gruppo = null } of colonne) {
    const last = found.at(-1);
    if (last && last.nome === gruppo) last.colonne += 1;
    else found.push({ nome: gruppo, colonne: 1 });
  }
  return found;
}
