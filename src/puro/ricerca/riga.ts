import type { VoceRicerca } from './tipi.ts';

/** What a line has where its kind has no codes, no other name and no group. */
export const SENZA = {
  codice_14o: null,
  codice_prodotto: null,
  nome: null,
  gruppo: null,
} satisfies Partial<VoceRicerca>;

/**
 * A text that fits in a line of the answer: its first sentence, cut between two words if it is long.
 * @param length as many characters as the line shows
 */
export function breve(text: string, length = 70): string {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/.exec(text) ?? [];
  if (sentence.length <= length) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', length)).replace(/[,;:]$/, '')}…`;
}

/** Names other than a record's own, each once: capitals and the shape of apostrophes make no difference. */
export function altriNomi(names: readonly string[], own: string): string[] {
  const plain = (name: string) => name.toLowerCase().replaceAll('’', "'");
  const seen = new Set([plain(own)]);
  return names.filter((name) => !seen.has(plain(name)) && seen.add(plain(name)));
}

/**
 * The codes of an office in the index of public administrations, where it has any: whole words, as they are looked up.
 */
export function codiciIpa({
  codice_ipa,
  codice_univoco,
}: {
  codice_ipa?: string | null | undefined;
  codice_univoco?: string | null | undefined;
}): string[] {
  return [codice_ipa, codice_univoco].flatMap((codice) => codice ?? []);
}
