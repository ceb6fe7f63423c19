import type { LineCounter, YAMLError } from 'yaml';
import type { ErroreDiRegola } from './errori.ts';

const YAML_MESSAGES: Partial<Record<YAMLError['code'], { messaggio: string; rimedio: string }>> = {
  DUPLICATE_KEY: {
    messaggio: 'campo ripetuto: la stessa chiave compare due volte nella stessa regola',
    rimedio: 'tieni una sola delle due righe',
  },
  TAB_AS_INDENT: {
    messaggio: 'rientro fatto con il tasto Tab',
    rimedio: 'usa spazi, due per livello',
  },
  BAD_INDENT: {
    messaggio: 'rientro sbagliato',
    rimedio:
      'allinea la riga con i campi dello stesso livello (due spazi per livello); se è il seguito di un testo, chiudi il testo tra virgolette',
  },
  MISSING_CHAR: {
    messaggio: 'manca un carattere di chiusura',
    rimedio: 'controlla virgolette, parentesi e due punti su questa riga e su quella prima',
  },
  MULTILINE_IMPLICIT_KEY: {
    messaggio: 'riga che YAML non sa leggere: sembra un campo senza i due punti',
    rimedio: 'scrivi «campo: valore», con uno spazio dopo i due punti',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    messaggio: 'due volte i due punti sulla stessa riga',
    rimedio: 'se i due punti fanno parte del testo, metti il testo tra virgolette',
  },
  MULTIPLE_DOCS: {
    messaggio: 'il file contiene più documenti separati da «---»',
    rimedio: 'una sola scheda o tabella per file',
  },
};

const ATTESO = 'YAML valido: «campo: valore», rientri di due spazi, elenchi con «- »';

/**
 * Why a text cannot be read, as an editor reads it: one cause, since what the parser stumbles on after it only follows.
 * @param errors what the parser says, in the order of the text; at least one
 */
export function causaYaml(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  lines: LineCounter,
): ErroreDiRegola[] {
  const rows = text.split('\n');
  const open = unclosedQuote(rows);
  if (open) return [{ file, ...open, atteso: ATTESO }];
  const [first] = errors;
  if (!first) return [];
  const { line, col } = lines.linePos(first.pos[0]);
  const known = YAML_MESSAGES[first.code];
  const deeper = first.code === 'BLOCK_AS_IMPLICIT_KEY' ? tooDeep(rows, line) : null;
  if (deeper)
    return [
      {
        file,
        ...deeper,
        messaggio: 'rientro sbagliato: la riga è più a destra di quella prima',
        atteso: ATTESO,
        rimedio:
          'allineala con i campi dello stesso livello; se è il seguito di un testo, metti il testo tra virgolette',
      },
    ];
  const value = valueOf(rows[line - 1] ?? '');
  const start = first.code === 'DUPLICATE_KEY' ? null : oddStart(value?.testo ?? '');
  return [
    {
      file,
      riga: line,
      colonna: start && value ? value.colonna : col,
      messaggio: start?.messaggio ?? known?.messaggio ?? 'questa riga non si legge',
      atteso: ATTESO,
      rimedio:
        start?.rimedio ??
        known?.rimedio ??
        'controlla virgolette, rientri e due punti su questa riga e su quella prima',
    },
  ];
}

/**
 * The line after one with a value, where it stands deeper: it cannot be part of that value, and its indentation is the
 * slip.
 */
function tooDeep(rows: readonly string[], line: number): { riga: number; colonna: number } | null {
  const above = rows[line - 1] ?? '';
  const next = rows[line] ?? '';
  const depth = (row: string): number => /^\s*(?:- +)*/.exec(row)?.[0].length ?? 0;
  const one = /^\s*(?:- +)*[\w.-]+: /.test(above) && !/: .*: /.test(above);
  return one && depth(next) > depth(above) ? { riga: line + 1, colonna: depth(next) + 1 } : null;
}

/** The value on a line, after «campo: » or «- », and the column where it begins. */
function valueOf(row: string): { testo: string; colonna: number } | null {
  const before = /^\s*(?:- +)*(?:[\w.-]+:(?= ) +)?/.exec(row)?.[0] ?? '';
  const testo = row.slice(before.length);
  return testo === '' ? null : { testo, colonna: before.length + 1 };
}

/** A value whose first character means something else in YAML than who wrote it meant. */
function oddStart(value: string): { messaggio: string; rimedio: string } | null {
  const sign = value[0] ?? '';
  if ('@%`'.includes(sign) && sign !== '')
    return {
      messaggio: `il valore comincia con «${sign}», che in YAML è un segno riservato`,
      rimedio: 'metti tutto il valore tra virgolette',
    };
  if (sign === "'" && /[^']'[^']/.test(value.slice(1)))
    return {
      messaggio: 'l’apostrofo dentro gli apici chiude il testo prima della fine',
      rimedio: 'racchiudi il testo tra virgolette doppie, o scrivi l’apostrofo tipografico ’',
    };
  if (sign === '"' && /[^\\]"\s*[^\s#]/.test(value.slice(1)))
    return {
      messaggio: 'le virgolette dentro le virgolette chiudono il testo prima della fine',
      rimedio: 'dentro usa « », o racchiudi tutto tra apici semplici',
    };
  const lost = sign === '{' ? missingComma(value) : null;
  if (lost)
    return {
      messaggio: `manca una virgola davanti a «${lost}»: dentro { … } la virgola separa i campi`,
      rimedio: `scrivi «, ${lost}: …»`,
    };
  if (sign === '[' || sign === '{')
    return {
      messaggio: `il valore comincia con «${sign}», che in YAML apre ${sign === '[' ? 'un elenco' : 'un gruppo di campi'}`,
      rimedio: `se la parentesi fa parte del testo, metti tutto il valore tra virgolette; altrimenti controlla che si chiuda`,
    };
  return null;
}

/** The field of a group in braces that follows another without a comma. */
function missingComma(group: string): string | null {
  const parts = group.replace(/"[^"]*"|'[^']*'/g, '').split(/[,{[]/);
  return parts.map((part) => /\w+: .*?\s(\w+): /.exec(part)?.[1]).find((field) => field !== undefined) ?? null;
}

/**
 * The first quote that is opened and not closed before another field begins: where the missing one belongs, not where
 * it is missed.
 */
function unclosedQuote(rows: readonly string[]): Omit<ErroreDiRegola, 'file' | 'atteso'> | null {
  for (let at = 0; at < rows.length; at += 1) {
    const value = valueOf(rows[at] ?? '');
    const sign = value?.testo[0];
    if (!value || (sign !== '"' && sign !== "'")) continue;
    let last = at;
    let rest = value.testo.slice(1);
    while (!closes(rest, sign)) {
      last += 1;
      const next = rows[last];
      if (next === undefined || /^\s*(?:- +)?[\w.-]+:(?: |$)/.test(next))
        return {
          riga: at + 1,
          colonna: value.colonna,
          messaggio: `${sign === '"' ? 'le virgolette aperte' : 'l’apice aperto'} qui non si ${sign === '"' ? 'chiudono' : 'chiude'}`,
          rimedio: `chiudi con ${sign} alla fine del testo`,
        };
      rest = next;
    }
    at = last;
  }
  return null;
}

function closes(text: string, sign: string): boolean {
  const bare = sign === '"' ? text.replace(/\\./g, '') : text.replaceAll("''", '');
  return bare.includes(sign);
}

/** A fault of YAML at a place. */
export function guastoYaml(
  file: string,
  code: 'DUPLICATE_KEY',
  { line, col }: { line: number; col: number },
): ErroreDiRegola {
  const known = YAML_MESSAGES[code];
  return {
    file,
    riga: line,
    colonna: col,
    messaggio: known?.messaggio ?? '',
    atteso: ATTESO,
    rimedio: known?.rimedio ?? '',
  };
}
