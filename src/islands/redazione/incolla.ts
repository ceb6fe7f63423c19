/** A block of cells copied from a spreadsheet, as the columns and rows of a table of figures. */
import { leggiCifra } from '../../puro/parole/cifra-scritta.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';
import { sceltaDetta } from '../../puro/parole/scelta-detta.ts';
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

/** A block that would lose something if it were read: what, in words. */
interface NonLetta {
  errori: string[];
}

/**
 * Reads a block of cells: the first row names the columns, the first column the rows.
 * @param testo cells between tabs, rows between line ends, as spreadsheets copy them
 * @param gia the table as it is: columns and rows of the same name keep what they say of themselves
 * @returns what is in the way, where there is not a row and a column of figures or a cell would be lost
 */
export function daFoglio(testo: string, gia: Gruppo = {}): Incollata | NonLetta {
  const celle = testo
    .split(/\r?\n/)
    .map((riga) => riga.split('\t').map((cella) => cella.replace(/\s+/g, ' ').trim()))
    .filter((riga) => riga.some(Boolean));
  const [testata = [], ...sotto] = celle;
  const errori = guastiDi(testata, sotto);
  if (errori.length > 0) return { errori };
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
        colonne.flatMap(({ id, unita = gia['unita'] }, c) => {
          const scritta = sotto[n]?.[c + 1] ?? '';
          return scritta === '' ? [] : [[String(id), cifra(scritta, note, unita)]];
        }),
      ),
    })),
    note: [...note],
    doppie: [...doppieIn(colonne), ...doppieIn(righe)],
  };
}

const SENZA_NOMI =
  'Servono almeno una riga e una colonna di cifre, con i loro nomi nella prima riga e nella prima colonna.';

/** What would be lost or taken for something else: nobody would see it afterwards. */
function guastiDi(testata: readonly string[], sotto: readonly (readonly string[])[]): string[] {
  const nomi = testata.slice(1);
  if (nomi.length > 0 && nomi.every((nome) => CIFRA.test(nome) && !ANNO.test(nome)))
    return [`Nella prima riga («${testata.join(' · ')}») ci sono cifre: copia anche la riga con i nomi delle colonne.`];
  if (sotto.length === 0 || nomi.length === 0) return [SENZA_NOMI];
  return sotto.flatMap((riga, n) => {
    const voce = riga[0] || `numero ${n + 2}`;
    const oltre = riga.slice(testata.length).filter(Boolean);
    const senzaNome = riga.filter((cella, c) => c > 0 && cella && testata[c] === '');
    if (oltre.length > 0)
      return [`La riga «${voce}» ha più celle delle colonne: «${oltre.join(' · ')}» non ha un nome sopra.`];
    if (senzaNome.length > 0)
      return [`Sopra «${senzaNome.join(' · ')}», nella riga «${voce}», la colonna non ha nome.`];
    return riga[0] ? [] : [`La riga «${riga.join(' · ').trim()}» non ha un nome nella prima colonna.`];
  });
}

/** A cell that holds a figure and nothing else, and one that may well be the name of a column. */
const CIFRA = /^[-−–(]?[\d.,]+[)%]?$/;
const ANNO = /^(?:19|20)\d\d$/;

/** What a table has and a pasted block does not say: it would be lost if the block took the whole table's place. */
export interface NonIncollato {
  colonne: string[];
  righe: string[];
  /** Figures in cells that the block has, empty. */
  cifre: number;
}

/** What would be lost of a table if a block took its place; null where nothing would. */
export function nonIncollato({ colonne, righe }: Incollata, gia: Gruppo): NonIncollato | null {
  const senza = (vecchie: readonly Gruppo[], nuove: readonly Gruppo[]): string[] =>
    vecchie.filter(({ id }) => !nuove.some((una) => una['id'] === id)).map(({ voce, id }) => String(voce ?? id));
  const vecchie = elencoDi(gia['righe']);
  const cifre = righe.flatMap((riga) => {
    const prima = valoriDi(vecchie.find(({ id }) => id === riga['id']));
    return colonne.filter(({ id }) => String(id) in prima && !(String(id) in valoriDi(riga)));
  }).length;
  const manca = { colonne: senza(elencoDi(gia['colonne']), colonne), righe: senza(vecchie, righe), cifre };
  return manca.colonne.length + manca.righe.length + cifre > 0 ? manca : null;
}

/** The names of a block that the table has not. */
export function nomiNuovi({ colonne, righe }: Incollata, gia: Gruppo): string[] {
  const nuovi = (nuove: readonly Gruppo[], vecchie: readonly Gruppo[]): string[] =>
    nuove.filter(({ id }) => !vecchie.some((una) => una['id'] === id)).map(({ voce }) => String(voce));
  const [prime, poi] = [elencoDi(gia['colonne']), elencoDi(gia['righe'])];
  // Of a table with nothing in it all are new.
  return prime.length + poi.length === 0 ? [] : [...nuovi(colonne, prime), ...nuovi(righe, poi)];
}

/** A table with the cells of a block in it: what the block does not say stays as it was. */
export function conIncollato({ colonne, righe }: Incollata, gia: Gruppo): Pick<Incollata, 'colonne' | 'righe'> {
  const unite = (vecchie: readonly Gruppo[], nuove: readonly Gruppo[]): Gruppo[] => [
    ...vecchie.map((una) => nuove.find(({ id }) => id === una['id']) ?? una),
    ...nuove.filter(({ id }) => !vecchie.some((una) => una['id'] === id)),
  ];
  const vecchie = elencoDi(gia['righe']);
  const conCifre = righe.map((riga) => ({
    ...riga,
    valori: { ...valoriDi(vecchie.find(({ id }) => id === riga['id'])), ...valoriDi(riga) },
  }));
  return { colonne: unite(elencoDi(gia['colonne']), colonne), righe: unite(vecchie, conCifre) };
}

function valoriDi(riga: Gruppo | undefined): Gruppo {
  return (riga?.['valori'] ?? {}) as Gruppo;
}

/** Each name with an id of its own; those that were there already keep what they are, and nobody takes theirs. */
function conId(voci: readonly string[], gia: readonly Gruppo[]): Gruppo[] {
  const presi = new Set<string>();
  const detti = new Set(voci.map(slug));
  const nonSuoi = new Set(
    gia
      .filter((una) => ![una['voce'], una['nome']].some((nome) => detti.has(slug(String(nome)))))
      .map(({ id }) => String(id)),
  );
  return voci.map((voce) => {
    const libere = gia.filter(({ id }) => !presi.has(String(id)));
    const vecchia =
      libere.find((una) => una['voce'] === voce) ??
      // The same name in other capitals: not that of another that is pasted too.
      libere.find((una) => slug(String(una['voce'])) === slug(voce) && !voci.includes(String(una['voce'])));
    // By the name that we give it, which is what the form shows.
    const perNome =
      vecchia ?? libere.find((una) => una['nome'] !== undefined && slug(String(una['nome'])) === slug(voce));
    const base = slug(voce) || 'voce';
    let id = String(perNome?.['id'] ?? base);
    for (let n = 2; presi.has(id) || nonSuoi.has(id); n += 1) id = `${base}-${n}`;
    presi.add(id);
    return { ...perNome, id, voce: vecchia ? voce : (perNome?.['voce'] ?? voce) };
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

/** A figure as its field would have it; what is none is left as it is, to be told beside its cell. */
function cifra(scritta: string, note: Set<string>, unitaDellaTabella: unknown): string {
  const fuori = fuoriUnita(scritta, unitaDellaTabella);
  if (fuori !== null) {
    note.add(fuori);
    return scritta;
  }
  const nuda = scritta
    .replace(/[\s€%]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/^\(([\d.,]+)\)$/, '-$1');
  for (const [segno, unita] of Object.entries(UNITA_DEL_SEGNO))
    if (scritta.includes(segno))
      note.add(`Il segno ${segno} non si scrive: l’unità della tabella, o della colonna, è «${unita}».`);
  if (scritta.startsWith('(') && nuda.startsWith('-'))
    note.add(`«${scritta}» è letto ${nuda.replace('-', '−')}: le parentesi di un foglio di calcolo sono il meno.`);
  const letta = leggiCifra(nuda);
  if (letta?.nota) note.add(letta.nota);
  return letta ? conVirgola(letta.valore) : scritta;
}

const UNITA_DEL_SEGNO = { '%': 'percento', '€': 'euro' };
/** The units whose figures may stand beside each sign. */
const DEL_SEGNO = { '%': /^(?:percento|punti_percentuali)$/, '€': /^euro/ };

/** What is wrong with a figure whose sign is not of the unit that the table is in; null where nothing is. */
function fuoriUnita(scritta: string, unita: unknown): string | null {
  if (typeof unita !== 'string' || unita === '') return null;
  const storto = Object.entries(DEL_SEGNO).some(([segno, sue]) => scritta.includes(segno) && !sue.test(unita));
  return storto
    ? `«${scritta}» non è una cifra in ${sceltaDetta(unita)}, l’unità di questa tabella o colonna: l’ho lasciata com’è scritta.`
    : null;
}

function elencoDi(valore: unknown): Gruppo[] {
  return Array.isArray(valore) ? (valore as Gruppo[]) : [];
}
