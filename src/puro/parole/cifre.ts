/** A whole number with a point between its thousands: «1.234.567», «1.082», whatever its length. */
export function conMigliaia(numero: number | string): string {
  return String(numero).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A figure of the rules, «1234.5», as one writes it, with the comma: «1234,5»; what is none is left as it is. */
export function conVirgola(cifra: string): string {
  return /^-?\d+\.\d+$/.test(cifra) ? cifra.replace('.', ',') : cifra;
}
