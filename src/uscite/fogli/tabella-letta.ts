import { nomiVicini, nomeProbabile, fraVirgolette } from '../../motore/vicini.ts';
import { campoDiMappa, type Campo } from './campi.ts';
import type { ErroreCella } from './errore-cella.ts';
import type { CellaLetta, FoglioLetto } from '../../xlsx/leggi-foglio.ts';
import type { Colonna } from './modello.ts';
import { posto } from '../../xlsx/xml.ts';

/** A sheet's rows under their columns. */
export interface TabellaLetta {
  nome: string;
  /** Where each column stands, from 0, by key. */
  posti: ReadonlyMap<string, number>;
  colonne: Colonna[];
  righe: RigaLetta[];
  /** Titles of columns of whoever works on the sheet, which are no field and are not read. */
  ignorate: string[];
  /** How cells that could mean two things were read. */
  note: string[];
}

/** A row that holds something, its cells by column key. */
export interface RigaLetta {
  riga: number;
  celle: ReadonlyMap<string, CellaLetta>;
}

const KEY_ROW = 1;
const FIRST_ROW = 2;

/** A sheet without the names of its fields: nothing under them can be read, and that is all there is to tell. */
const SENZA_CHIAVI = {
  messaggio: 'manca la riga 2, coi nomi dei campi: il foglio non si può leggere',
  atteso: 'la riga dei titoli, quella dei nomi, poi le regole',
  rimedio: 'rimetti la riga 2 com’era, o riparti da «npm run esporta»',
};

/**
 * Lays a sheet's cells under the columns it should have.
 * @param foglio the sheet
 * @param attese its columns
 * @param mappa the field that may have columns of its own choosing («valori.…»), if any
 */
export function leggiTabella(
  foglio: FoglioLetto,
  attese: readonly Colonna[],
  mappa: Campo | null,
): { tabella: TabellaLetta; errori: ErroreCella[] } {
  const errori: ErroreCella[] = [];
  const known = new Map(attese.map((colonna) => [colonna.chiave, colonna]));
  const byColumn = new Map<number, Colonna>();
  const posti = new Map<string, number>();
  const at = (riga: number | null, colonna: number | null, titolo: string | null) => ({
    foglio: foglio.nome,
    riga,
    colonna,
    titolo,
  });
  const vuota = { nome: foglio.nome, posti, colonne: [], righe: [], ignorate: [], note: [] };
  if (!foglio.celle.some(({ riga, testo }) => riga === KEY_ROW && known.has(testo.trim())))
    return { tabella: vuota, errori: [{ ...at(KEY_ROW, null, null), ...SENZA_CHIAVI }] };
  for (const { colonna: column, testo } of foglio.celle.filter(({ riga }) => riga === KEY_ROW)) {
    const key = testo.trim();
    const colonna = known.get(key) ?? (mappa && key.startsWith(`${mappa.chiave}.`) ? newColumn(mappa, key) : null);
    if (!colonna) errori.push({ ...at(KEY_ROW, column, null), ...unknownColumn(key, [...known.keys()]) });
    else if (posti.has(key))
      errori.push({
        ...at(KEY_ROW, column, colonna.titolo),
        messaggio: `la colonna «${key}» c’è due volte`,
        atteso: 'una colonna per campo',
        rimedio: 'cancella quella di troppo',
      });
    else {
      byColumn.set(column, colonna);
      posti.set(key, column);
    }
  }
  for (const { chiave, titolo } of attese) {
    if (!posti.has(chiave))
      errori.push({
        ...at(KEY_ROW, null, null),
        messaggio: `manca la colonna «${chiave}» (${titolo})`,
        atteso: 'tutte le colonne che l’esportazione ha scritto, in qualunque ordine',
        rimedio: `rimetti «${chiave}» nella riga 2, o riparti da «npm run esporta»`,
      });
  }
  for (const range of foglio.unite) errori.push(mergedCells(range, foglio.nome));
  return {
    tabella: {
      ...{ nome: foglio.nome, posti, colonne: [...byColumn.values()] },
      righe: rows(foglio, byColumn, errori),
      ignorate: foglio.celle
        .filter(
          ({ riga, colonna }) => riga === 0 && !foglio.celle.some((c) => c.riga === KEY_ROW && c.colonna === colonna),
        )
        .map(({ testo }) => testo),
      note: [],
    },
    errori,
  };
}

function rows(foglio: FoglioLetto, byColumn: ReadonlyMap<number, Colonna>, errori: ErroreCella[]): RigaLetta[] {
  const below = foglio.celle.filter(({ riga }) => riga >= FIRST_ROW);
  // A column with a title of its own and no field is whoever works on the sheet's: it is not read.
  const headed = new Set(foglio.celle.filter(({ riga }) => riga <= KEY_ROW).map(({ colonna }) => colonna));
  return [...Map.groupBy(below, ({ riga }) => riga)]
    .sort(([a], [b]) => a - b)
    .map(([riga, cells]) => {
      const celle = new Map<string, CellaLetta>();
      for (const cell of cells) {
        const colonna = byColumn.get(cell.colonna);
        if (colonna) celle.set(colonna.chiave, cell);
        else if (!headed.has(cell.colonna)) {
          errori.push({
            foglio: foglio.nome,
            riga,
            colonna: cell.colonna,
            titolo: null,
            messaggio: `«${cell.testo.slice(0, 60)}» non sta sotto nessuna colonna`,
            atteso: 'celle solo sotto i titoli',
            rimedio:
              'spostala sotto la sua colonna, o cancellala; se è una nota tua, dai un titolo alla colonna nella riga 1',
          });
        }
      }
      return { riga, celle };
    })
    .filter(({ celle }) => celle.size > 0);
}

function newColumn(mappa: Campo, key: string): Colonna {
  const name = key.slice(mappa.chiave.length + 1);
  return { chiave: key, titolo: name, campo: campoDiMappa(mappa, name, name) };
}

function unknownColumn(key: string, known: readonly string[]): { messaggio: string; atteso: string; rimedio: string } {
  const meant = nomeProbabile(key, known);
  const near = nomiVicini(key, known);
  return {
    messaggio: `colonna sconosciuta «${key}»`,
    atteso: `un campo delle regole di questo foglio; i più vicini: ${fraVirgolette(near, 'e')}`,
    rimedio: meant
      ? `intendevi «${meant}»? Altrimenti cancella la colonna`
      : 'cancella la colonna, o rimetti il nome che l’esportazione aveva scritto nella riga 2',
  };
}

function mergedCells(range: string, foglio: string): ErroreCella {
  const first = posto(range.split(':')[0] ?? '');
  return {
    foglio,
    riga: first?.riga ?? null,
    colonna: first?.colonna ?? null,
    titolo: null,
    messaggio: `le celle ${range} sono unite: non si sa a quale riga o colonna appartenga il valore`,
    atteso: 'una cella per ogni riga e colonna',
    rimedio: 'separale, e riscrivi il valore dove serve',
  };
}

/** What a sheet has and is not read: whoever wrote it is told. */
export function ignorate({ nome, ignorate: colonne }: TabellaLetta): string[] {
  return colonne.length === 0
    ? []
    : [
        `Foglio «${nome}»: non ho letto ${fraVirgolette(colonne, 'e')}, che non ${colonne.length > 1 ? 'sono campi' : 'è un campo'} delle regole.`,
      ];
}
