/**
 * A list in words, as Italian joins it: «a», «a e b», «a, b e c».
 * @param voci in the order in which they are said; none gives an empty text
 * @param congiunzione the word before the last
 */
export function elenca(voci: readonly string[], congiunzione: 'e' | 'o' = 'e'): string {
  const prime = voci.slice(0, -1).join(', ');
  return `${prime}${prime && ` ${congiunzione} `}${voci.at(-1) ?? ''}`;
}
