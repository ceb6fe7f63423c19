/**
 * The pages that the site being built has already, kept from the last one: whoever lists the pages to make leaves them
 * out. The list stands outside the module because the pages run from a bundle of their own, which has its own copy of
 * this module. While somebody writes (`npm run dev`) it is empty.
 */
const slot = globalThis as { chiFaCosaTenute?: ReadonlySet<string> };

/** Says which pages need not be made in this process. @param indirizzi `/prodotti/mt1k00/`… */
export function tieniPagine(indirizzi: ReadonlySet<string>): void {
  slot.chiFaCosaTenute = indirizzi;
}

/** Whether the page at an address (`/prodotti/mt1k00/`) is to be made. */
export function daFare(indirizzo: string): boolean {
  return !slot.chiFaCosaTenute?.has(indirizzo);
}
