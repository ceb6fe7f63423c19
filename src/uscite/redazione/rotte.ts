/** The parameters that an address gives a page; null where it is not its address. */
export function parametri(percorso: string, indirizzo: string): Record<string, string | undefined> | null {
  const nomi: string[] = [];
  const forma = percorso
    .split('/')
    .filter((parte, n, tutte) => parte !== 'index' || n < tutte.length - 1)
    .map((parte) =>
      parte.replace(/\[(\.\.\.)?(\w+)\]|[.+*?^$()]/g, (tutto, resto: string | undefined, nome: string | undefined) => {
        if (nome === undefined) return `\\${tutto}`;
        nomi.push(nome);
        return resto ? '(?:(.+)/)?' : '([^/]+)';
      }),
    )
    .map((parte) => (parte.endsWith('?') ? parte : `${parte}/`))
    .join('');
  const trovato = new RegExp(`^/${forma}$`).exec(indirizzo);
  return trovato && Object.fromEntries(nomi.map((nome, n) => [nome, trovato[n + 1]]));
}

/** The address of a page with some parameters. */
export function scritto(percorso: string, params: Readonly<Record<string, string | undefined>>): string {
  const parti = percorso
    .replace(/(^|\/)index$/, '$1')
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_tutto, nome: string) => params[nome] ?? '')
    .split('/')
    .filter(Boolean);
  return parti.length > 0 ? `/${parti.join('/')}/` : '/';
}
