/** How long a file made here is kept for whoever is saving it, in milliseconds. */
const DURATA = 10_000;

/** Makes of a link the way to a file made here, as long as the page lives. */
export function daScaricare(link: HTMLAnchorElement, nome: string, contenuto: Blob): void {
  link.href = URL.createObjectURL(contenuto);
  link.download = nome;
}

/** Gives the reader a file made here, as a link to download would. */
export function scarica(nome: string, contenuto: Blob): void {
  const via = document.createElement('a');
  daScaricare(via, nome, contenuto);
  via.click();
  setTimeout(() => URL.revokeObjectURL(via.href), DURATA);
}
