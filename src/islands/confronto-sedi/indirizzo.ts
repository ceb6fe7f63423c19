/** The fields of the comparison, by the names that they have in the address too. */
export const CAMPI = ['sede', 'seconda', 'terza'] as const;

/** What the address of a comparison asks: `?sede=bari&seconda=lecce`; nothing without structures. */
export function domandaDi(sedi: readonly string[]): string {
  const chieste = sedi.slice(0, CAMPI.length).map((id, n) => `${CAMPI[n]}=${id}`);
  return chieste.length > 0 ? `?${chieste.join('&')}` : '';
}
