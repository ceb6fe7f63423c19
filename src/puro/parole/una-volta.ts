/**
 * Makes of a function one that answers once for each object it is asked about, and forgets with the object.
 * @param calcola depends on the object only, which nobody changes afterwards
 */
export function unaVolta<K extends object, V>(calcola: (chiave: K) => V): (chiave: K) => V {
  const note = new WeakMap<K, { valore: V }>();
  return (chiave) => {
    const nota = note.get(chiave) ?? { valore: calcola(chiave) };
    note.set(chiave, nota);
    return nota.valore;
  };
}
