/** Excel takes sheet names of up to 31 characters, and two that differ only in capitals are one to it. */
const MAX_LENGTH = 31;
const TAKEN = ['leggimi', 'tabelle', 'schede', 'elenchi'];

/**
 * A sheet name for each file: its id, cut where Excel would refuse it and numbered where two would be the same.
 * @returns sheet names by id, in the order given
 */
export function nomiFogli(ids: readonly string[]): Map<string, string> {
  const used = new Set(TAKEN);
  return new Map(
    ids.map((id): [string, string] => {
      let name = short(id, '');
      for (let n = 2; used.has(name); n += 1) name = short(id, `~${n}`);
      used.add(name);
      return [id, name];
    }),
  );
}

/** The beginning and the end of an id tell it apart better than the beginning alone. */
function short(id: string, mark: string): string {
  const room = MAX_LENGTH - mark.length;
  if (id.length <= room) return id + mark;
  const head = Math.floor((room - 1) / 2);
  return `${id.slice(0, head)}…${id.slice(id.length - (room - 1 - head))}${mark}`;
}
