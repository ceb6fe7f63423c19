/**
 * The query of an address, `?` included, that can be read by eye: commas, semicolons and spaces stand as they are read.
 * Empty when there is nothing to say.
 * @param voci names, which need no escape, with their texts; the same name may stand more than once
 */
export function scriviDomanda(voci: readonly (readonly [nome: string, testo: string | number])[]): string {
  const pezzi = voci.map(
    ([nome, testo]) =>
      `${nome}=${encodeURIComponent(testo).replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%20', '+')}`,
  );
  return pezzi.length > 0 ? `?${pezzi.join('&')}` : '';
}
