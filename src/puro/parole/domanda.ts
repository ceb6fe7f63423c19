/**
 * The query of an address, `?` included, that can be read by eye: commas and semicolons stand as they are. Empty when
 * there is nothing to say.
 * @param voci names with their texts; the same name may stand more than once
 */
export function scriviDomanda(voci: readonly (readonly [nome: string, testo: string])[]): string {
  const domanda = new URLSearchParams(voci as [string, string][]).toString();
  return domanda && `?${domanda.replaceAll('%2C', ',').replaceAll('%3B', ';')}`;
}
