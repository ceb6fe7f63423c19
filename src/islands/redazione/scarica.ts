/** Gives bytes to the reader as a file, as a link to download would. */
export function scarica(nome: string, byte: Uint8Array<ArrayBuffer>, tipo: string): void {
  const indirizzo = URL.createObjectURL(new Blob([byte], { type: tipo }));
  const link = document.createElement('a');
  link.href = indirizzo;
  link.download = nome;
  link.click();
  setTimeout(() => URL.revokeObjectURL(indirizzo), 10_000);
}
