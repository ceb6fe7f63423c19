const TESTI: Readonly<Record<string, string>> = { guide: 'Guida', lezioni: 'Lezione', manuale: 'Manuale' };

/** Where a line is, for who has no files: of a text of the site, which one; of a file that cannot be read, its name. */
export function doveSta(file: string, riga: number): string {
  const [, cartella = '', nome = ''] = /^content\/([a-z]+)\/(.*)\.mdx$/.exec(file) ?? [];
  const quale = TESTI[cartella];
  if (!quale) return `${file.split('/').at(-1) ?? file}, riga ${riga}`;
  return `${quale}${nome === cartella ? '' : ` «${nome.replaceAll('-', ' ')}»`}, riga ${riga}`;
}
