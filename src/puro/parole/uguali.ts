/** Whether two values made of plain groups, lists and words say the same, whatever the order of the fields. */
export function uguali(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [chiavi, altre] = [Object.keys(a), Object.keys(b)];
  return (
    chiavi.length === altre.length &&
    chiavi.every(
      (chiave) =>
        Object.hasOwn(b, chiave) &&
        uguali((a as Record<string, unknown>)[chiave], (b as Record<string, unknown>)[chiave]),
    )
  );
}
