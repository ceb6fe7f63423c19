import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { Campo } from './campi.ts';
import type { FoglioXml, Nota, Tendina } from '../../xlsx/foglio-xml.ts';
import { leggimi, type RigaLeggimi } from './leggimi.ts';
import { cartellaDi, ELENCHI, LEGGIMI, type Colonna, type Foglio } from './modello.ts';
import { partiXlsx, type Nome } from '../../xlsx/parti-xlsx.ts';
import { STILE } from '../../xlsx/stili.ts';
import { lettere } from '../../xlsx/xml.ts';

/** Rows below the last that already carry the drop-downs and the text format: room for what is added. */
const ROOM = 200;
const HEADER_ROWS = 2;

/**
 * A kind of rules as an XLSX workbook: «Leggimi», one sheet for the files, one for each table, the lists.
 * @param ruleSet rules without errors
 * @param tipo the kind
 * @param schemas every schema by file name
 * @returns the workbook's parts, the same for the same rules
 */
export function partiDelTipo(
  ruleSet: InsiemeDiRegole,
  tipo: string,
  schemas: ReadonlyMap<string, Record<string, unknown>>,
  nellaPagina = false,
): Map<string, string> {
  const kind = ruleSet.schemi.get(tipo);
  if (!kind) throw new Error(`«${tipo}» non è un tipo di regola`);
  const cartella = cartellaDi(
    kind,
    ruleSet.file.filter((file) => file.tipo === tipo),
    schemas,
  );
  const lists = new Elenchi(ruleSet);
  const sheets = cartella.fogli.map((foglio) => sheet(foglio, lists));
  return partiXlsx(
    [leggimiSheet(leggimi(cartella, String(kind.schema['description'] ?? ''), nellaPagina)), ...sheets, lists.foglio()],
    lists.nomi(),
  );
}

function sheet(foglio: Foglio, lists: Elenchi): FoglioXml {
  const first = HEADER_ROWS;
  const last = HEADER_ROWS + foglio.righe.length + ROOM - 1;
  return {
    nome: foglio.nome,
    colonne: foglio.colonne.map((colonna) => ({
      larghezza: width(colonna),
      stile: style(colonna),
      nascosta: colonna.chiave === 'impronta',
    })),
    righe: [
      foglio.colonne.map(({ titolo, campo }) => ({
        valore: campo?.obbligatorio === 'sempre' ? `${titolo} *` : titolo,
        stile: STILE.titolo,
      })),
      foglio.colonne.map(({ chiave }) => ({ valore: chiave, stile: STILE.chiave })),
      ...foglio.righe.map((row) => row.map((valore, index) => ({ valore, stile: style(foglio.colonne[index]) }))),
    ],
    fermi: { righe: HEADER_ROWS, colonne: foglio.file === null ? 1 : 2 },
    tendine: foglio.colonne.flatMap(({ campo }, colonna): Tendina[] => {
      const elenco = campo ? lists.nomePer(campo) : null;
      const suggerimento = campo ? hint(campo) : null;
      return elenco || suggerimento ? [{ colonna, primaRiga: first, ultimaRiga: last, elenco, suggerimento }] : [];
    }),
    note: foglio.colonne.flatMap(({ campo }, colonna): Nota[] =>
      campo ? [{ riga: 0, colonna, testo: note(campo) }] : [],
    ),
  };
}

/** What the note on a column's title says. */
function note(campo: Campo): string {
  const what = {
    testo:
      campo.delicato === 'data'
        ? 'Scritta come testo: 2027-01-01.'
        : campo.delicato === 'codice'
          ? 'Scritto come testo, con i suoi zeri.'
          : campo.delicato === 'numero'
            ? 'Scritto come testo, col punto per i decimali.'
            : null,
    numero: 'Un numero intero.',
    logico: 'sì, no, o vuota.',
    elenco: 'Più voci: una per riga (Alt+Invio).',
    yaml: 'Campi annidati: il loro YAML. È più facile cambiarlo nel file.',
    misto: 'Una cifra come testo; oppure i suoi campi in YAML.',
  }[campo.forma];
  const reference =
    campo.riferimento === '*'
      ? 'Un riferimento «tipo/id», per esempio «prodotti/mt1k00».'
      : campo.riferimento
        ? `Un id di rules/${campo.riferimento}/.`
        : null;
  const needed = { sempre: 'Obbligatorio.', 'nel-gruppo': 'Obbligatorio se il gruppo di campi c’è.' };
  return [campo.descrizione, what, reference, campo.obbligatorio ? needed[campo.obbligatorio] : 'Facoltativo.']
    .filter((line) => line !== null)
    .join('\n');
}

function hint(campo: Campo): string | null {
  if (campo.delicato === 'data') return 'Anno-mese-giorno, come testo: 2027-01-01';
  if (campo.delicato === 'codice') return 'Un codice è testo: 0AAZ50, 45330';
  if (campo.forma === 'elenco') return 'Una voce per riga: a capo con Alt+Invio';
  return null;
}

function style(colonna: Colonna | undefined): number {
  if (!colonna?.campo || colonna.chiave === 'id') return STILE.bloccato;
  const { forma } = colonna.campo;
  return forma === 'yaml' ? STILE.yaml : forma === 'numero' ? STILE.numero : STILE.testo;
}

function width({ chiave, campo }: Colonna): number {
  if (!campo) return chiave === 'foglio' ? 32 : 6;
  if (chiave === 'id') return 24;
  if (campo.forma === 'yaml') return 36;
  if (campo.delicato || campo.forma === 'numero' || campo.forma === 'logico' || campo.forma === 'misto') return 14;
  return /nome|titolo|descrizione|testo|motivo|nota|cosa|definizione/.test(campo.chiave) ? 44 : 26;
}

function leggimiSheet(lines: readonly RigaLeggimi[]): FoglioXml {
  return {
    nome: LEGGIMI,
    colonne: [
      { larghezza: 26, stile: STILE.spiegazione },
      { larghezza: 100, stile: STILE.spiegazione },
    ],
    righe: lines.map((line) =>
      line.length === 1
        ? [{ valore: line[0] || null, stile: STILE.grande }]
        : line.map((valore) => ({ valore, stile: STILE.spiegazione })),
    ),
    fermi: { righe: 0, colonne: 0 },
    tendine: [],
    note: [],
  };
}

/** The lists behind the drop-downs: each is a column of the sheet «Elenchi», with a name of its own. */
class Elenchi {
  readonly #insieme: InsiemeDiRegole;
  readonly #elenchi = new Map<string, { titolo: string; valori: readonly string[] }>();

  constructor(ruleSet: InsiemeDiRegole) {
    this.#insieme = ruleSet;
  }

  /** The name of the list a field chooses from; null where it does not choose, or holds several values. */
  nomePer(campo: Campo): string | null {
    if (campo.forma === 'elenco') return null;
    if (campo.scelte)
      return this.#aggiungi(
        `scelte ${campo.scelte.join(' ')}`,
        campo.forma === 'logico' ? 'Sì o no' : campo.titolo,
        campo.scelte,
      );
    if (campo.riferimento === null || campo.riferimento === '*') return null;
    const ids = new Set((this.#insieme.record.get(campo.riferimento) ?? []).map(({ id }) => id));
    return ids.size === 0 ? null : this.#aggiungi(campo.riferimento, `rules/${campo.riferimento}/`, [...ids].sort());
  }

  nomi(): Nome[] {
    return [...this.#elenchi.values()].map(({ valori }, column) => {
      const letters = lettere(column);
      return { nome: listName(column), intervallo: `${ELENCHI}!$${letters}$2:$${letters}$${valori.length + 1}` };
    });
  }

  foglio(): FoglioXml {
    const lists = [...this.#elenchi.values()];
    const longest = Math.max(0, ...lists.map(({ valori }) => valori.length));
    return {
      nome: ELENCHI,
      colonne: lists.map(() => ({ larghezza: 34, stile: STILE.bloccato })),
      righe: [
        lists.map(({ titolo }) => ({ valore: titolo, stile: STILE.titolo })),
        ...Array.from({ length: longest }, (_none, row) =>
          lists.map(({ valori }) => ({ valore: valori[row] ?? null, stile: STILE.bloccato })),
        ),
      ],
      fermi: { righe: 1, colonne: 0 },
      tendine: [],
      note: [],
    };
  }

  #aggiungi(key: string, titolo: string, valori: readonly string[]): string {
    if (!this.#elenchi.has(key)) this.#elenchi.set(key, { titolo, valori });
    return listName([...this.#elenchi.keys()].indexOf(key));
  }
}

function listName(column: number): string {
  return `elenco_${column + 1}`;
}
