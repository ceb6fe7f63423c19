import { parse as parseYaml, stringify } from 'yaml';
import type { Errore, Valore } from '../../xlsx/cella.ts';
import type { Campo } from './campi.ts';

/** A list that is there, and has nothing in it. */
const EMPTY_LIST = '[]';
/** A text that, in a cell that may also hold fields, would be taken for fields. */
const LOOKS_LIKE_YAML = /^(?:[[{"'&*!|>%@`]|- |[a-z_0-9-]+:(?:\s|$))/;

/** What a field's value looks like in its cell; `undefined` (the field is not there) is an empty cell. */
export function inCella(campo: Campo, value: unknown): Valore {
  if (value === undefined) return null;
  switch (campo.forma) {
    case 'testo':
      return String(value);
    case 'numero':
      // What is not a number yet stays as it was typed.
      return Number.isNaN(Number(value)) ? String(value) : Number(value);
    case 'logico':
      return value === true ? 'sì' : 'no';
    case 'elenco':
      return (value as string[]).length === 0 ? EMPTY_LIST : (value as string[]).join('\n');
    case 'misto':
      return typeof value === 'string' && !LOOKS_LIKE_YAML.test(value) ? value : yamlText(value);
    case 'yaml':
      return yamlText(value);
  }
}

/** What a text typed in a cell means for its field, or why it means nothing. An empty text: no value. */
export function daTesto(campo: Campo, text: string): { valore: unknown } | { errore: Errore } {
  if (text === '') return { valore: undefined };
  switch (campo.forma) {
    case 'testo':
      return { valore: text };
    case 'numero':
      return /^-?\d+(\.\d+)?$/.test(text.trim())
        ? { valore: Number(text) }
        : {
            errore: {
              messaggio: `«${text}» non è un numero`,
              atteso: 'un numero, per esempio 3',
              rimedio: 'scrivi il numero in cifre',
            },
          };
    case 'logico':
      return logical(text);
    case 'elenco':
      return {
        valore:
          text.trim() === EMPTY_LIST
            ? []
            : text
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
      };
    case 'misto':
      return LOOKS_LIKE_YAML.test(text) ? fromYaml(text) : { valore: text };
    case 'yaml':
      return fromYaml(text);
  }
}

function logical(text: string): { valore: boolean } | { errore: Errore } {
  const word = text.trim().toLowerCase();
  if (['sì', 'si', 'true', 'vero'].includes(word)) return { valore: true };
  if (['no', 'false', 'falso'].includes(word)) return { valore: false };
  return {
    errore: {
      messaggio: `«${text}» non è né sì né no`,
      atteso: '«sì», «no», o la cella vuota',
      rimedio: 'scegli dalla tendina',
    },
  };
}

/** YAML in a cell; aliases are refused, so that a small cell cannot grow without bound. */
function fromYaml(text: string): { valore: unknown } | { errore: Errore } {
  try {
    return {
      valore: parseYaml(text, { schema: 'core', uniqueKeys: true, maxAliasCount: 0, logLevel: 'error' }) as unknown,
    };
  } catch {
    return {
      errore: {
        messaggio: 'questa cella contiene campi annidati, e il testo non si legge come YAML',
        atteso: 'righe «campo: valore», rientri di due spazi, elenchi con «- », come nelle altre celle della colonna',
        rimedio: 'confronta con la cella di una riga vicina, o cambia questo campo nel file YAML',
      },
    };
  }
}

function yamlText(value: unknown): string {
  return stringify(value, { schema: 'core', lineWidth: 0 }).trimEnd();
}
