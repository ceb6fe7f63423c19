/** A block of cells copied from a spreadsheet, as the columns and rows of a table of figures. */
import { slug } from '../../puro/parole/slug.ts';

type Gruppo = Record<string, unknown>;

export interface Incollata {
  colonne: Gruppo[];
  righe: Gruppo[];
  /** How what could mean two things was read. */
  note: string[];
  /** Names that stand twice, with the id that the second has been given. */
  doppie: { voce: string; id: string }[];
}

/**
 * Reads a block of cells: the first row names the columns, the first column the rows.
 * @param testo cells between tabs, rows between line ends, as spreadsheets copy them
 * @param gia the table as it is: columns and rows of the same name keep what they say of themselves
 * @returns null where there is not a row and a column of figures
 */
export function daFoglio(testo: string, gia: Gruppo = {}): Incollata | null {
  const celle = testo
    .split(/\r?\n/)
    .map((riga) => riga.split('\t').map((cella) => cella.replace(/\s+/g, ' ').trim()))
    .filter((riga) => riga.some(Boolean));
  const [testata = [], ...sotto] = celle;
  if (sotto.length === 0 || testata.length < 2) return null;
  const note = new Set<string>();
  const colonne = conId(testata.slice(1), elencoDi(gia['colonne']));
  const righe = conId(
    sotto.map(([voce = '']) => voce),
    elencoDi(gia['righe']),
  );
  return {
    colonne,
    righe: righe.map((riga, n) => ({
      ...riga,
      valori: Object.fromEntries(
        colonne.flatMap(({ id }, c) => {
          const scritta = sotto[n]?.[c + 1] ?? '';
          return scritta === '' ? [] : [[String(id), cifra(scritta, note)]];
        }),
      ),
    })),
    note: [...note],
    doppie: [...doppieIn(colonne), ...doppieIn(righe)],
  };
}

/** Each name with an id of its own; those that were there already keep what they are. */
function conId(voci: readonly string[], gia: readonly Gruppo[]): Gruppo[] {
  const presi = new Set<string>();
  return voci.map((voce) => {
    const vecchia = gia.find((una) => una['voce'] === voce && !presi.has(String(una['id'])));
    const base = slug(voce) || 'voce';
    let id = String(vecchia?.['id'] ?? base);
    for (let n = 2; presi.has(id); n += 1) id = `${base}-${n}`;
    presi.add(id);
    return { ...vecchia, id, voce };
  });
}

/** Names that are the same but for capitals, accents and spaces: the same thing said twice, or two things of one name. */
function doppieIn(voci: readonly Gruppo[]): Incollata['doppie'] {
  const dette = new Set<string>();
  return voci.flatMap(({ id, voce }) => {
    const nome = slug(String(voce));
    if (!dette.has(nome)) return (dette.add(nome), []);
    return [{ voce: String(voce), id: String(id) }];
  });
}

/** A figure as Italians print it, as rules have it; what is none is left as it is, to be told beside its cell. */
function cifra(scritta: string, note: Set<string>): string {
  const nuda = scritta.replace(/[\s€%]/g, '').replace(/^[−–]/, '-');
  if (scritta.includes('%'))
    note.add('Il segno % non si scrive: l’unità della tabella, o della colonna, è «percento».');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(nuda)) {
    if (!nuda.includes(',')) note.add(`«${scritta}» è letto ${nuda.replaceAll('.', '')}: il punto separa le migliaia.`);
    return nuda.replaceAll('.', '').replace(',', '.');
  }
  return /^-?\d+(,\d+)?$/.test(nuda) ? nuda.replace(',', '.') : scritta;
}

function elencoDi(valore: unknown): Gruppo[] {
  return Array.isArray(valore) ? (valore as Gruppo[]) : [];
}
