import type { LineCounter, YAMLError } from 'yaml';
import type { RuleError } from './errori.ts';

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

/** An error of the parser as an editor reads it. */
export function yamlError(file: string, error: YAMLError, lines: LineCounter): RuleError {
  return yamlFault(file, error.code, lines.linePos(error.pos[0]));
}

/** A fault of YAML at a place. */
export function yamlFault(
  file: string,
  code: YAMLError['code'],
  { line, col }: { line: number; col: number },
): RuleError {
  const known = YAML_MESSAGES[code];
  return {
    file,
    riga: line,
    colonna: col,
    messaggio: known?.messaggio ?? `YAML non leggibile (${code})`,
    atteso: 'YAML valido: «campo: valore», rientri di due spazi, elenchi con «- »',
    rimedio: known?.rimedio ?? 'controlla virgolette, rientri e due punti su questa riga e su quella prima',
  };
}
