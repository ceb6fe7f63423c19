/** Breaks a text into lines of at most so many letters; a longer word stands alone. */
export function aCapo(testo: string, lettere: number): string[] {
  const lines: string[] = [];
  for (const word of testo.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettere) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
