/** Maps of figures that somebody writes by hand as one writes them: those of a worked example. */
const SCRITTE_A_MANO: ReadonlySet<unknown> = new Set(['ingressi', 'atteso']);

/**
 * A figure whose full stops part the thousands, «1.000» or «1.234,5», as rules have it.
 * @param campo the field that holds it: elsewhere a full stop parts the decimals, as in the files
 * @returns null where it is no such figure
 */
export function senzaMigliaia(campo: unknown, scritta: unknown): string | null {
  if (!SCRITTE_A_MANO.has(campo) || typeof scritta !== 'string') return null;
  return /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(scritta.trim())
    ? scritta.trim().replaceAll('.', '').replace(',', '.')
    : null;
}

/** A figure of such a field as one writes it, with the comma. */
export function conVirgola(campo: unknown, cifra: string): string {
  return SCRITTE_A_MANO.has(campo) && /^-?\d+\.\d+$/.test(cifra) ? cifra.replace('.', ',') : cifra;
}
