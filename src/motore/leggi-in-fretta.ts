/**
 * Why two readers: `yaml` (in `read.ts`) keeps where everything stands, which is needed to say where a fault is, and
 * that costs six times what reading the values does. js-yaml gives the values only. A file that holds is read by
 * js-yaml; any other, and any that the two might understand differently, is left to `yaml`, whose word is the one that
 * counts. So errors are always found and worded in one place, and a test holds the two readers to the same values.
 */
import { CORE_SCHEMA, load, mapTag } from 'js-yaml';

/** What no rule needs and readers of YAML are known to disagree about, as a search in the text before parsing it. */
const DOUBTS = [
  // Tabs, carriage returns and other line ends, control characters, the byte order mark, odd spaces, broken pairs.
  /[^\n\x20-\x7e\xa1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\ufffd]/,
  // Directives, and marks of where a document begins or ends.
  /^(?:%|---|\.\.\.)/m,
  // Where a value may start: anchors, aliases, tags, complex keys, signs kept for later, merge keys.
  /(?:^|[-:?,[{]) *(?:[&*!?@`]|<<)|[-:?,[{] *%/m,
  // Blocks of text whose indentation is given by a number.
  /[|>][-+]?\d/,
  // Numbers that may be too large to be numbers.
  /(?:^|[ ,[{])[-+]?[\d.]+[eE]|\d{300}/m,
];

/**
 * YAML 1.2 whose keys are words or figures (years): one that reads as nothing, or holds others, is left to the other
 * reader.
 */
const SCHEMA = CORE_SCHEMA.withTags({
  ...mapTag,
  addPair: (map: Record<string, unknown>, key, value) =>
    typeof key === 'string' || typeof key === 'number' ? mapTag.addPair(map, key, value) : 'not a word',
});

/**
 * Reads a rule file that holds.
 * @returns its values, or null where the other reader has to decide
 */
export function leggiInFretta(text: string): { dati: unknown } | null {
  if (DOUBTS.some((doubt) => doubt.test(text))) return null;
  try {
    const data: unknown = load(text, { schema: SCHEMA, maxAliases: 0 });
    return data === null ? null : { dati: data };
  } catch {
    return null;
  }
}
