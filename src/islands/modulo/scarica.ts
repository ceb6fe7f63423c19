/** Gives the reader a file made here. */
export function scarica(nome: string, contenuto: Blob): void {
  const file = URL.createObjectURL(contenuto);
  const via = document.createElement('a');
  via.href = file;
  via.download = nome;
  via.click();
  URL.revokeObjectURL(file);
}
