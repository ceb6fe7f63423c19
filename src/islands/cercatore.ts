import { apriIndice } from '../search/cerca.ts';
import type { Cercatore, IndiceSerializzato } from '../search/tipi.ts';

const ready = new Map<string, Promise<Cercatore>>();

/**
 * The search engine over the index at an address, fetched and opened once.
 * @param address where the index is (with the version of the rules, so that it can be kept for ever)
 */
export function cercatoreDa(address: string): Promise<Cercatore> {
  const known = ready.get(address);
  if (known) return known;
  const opening = fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response.json() as Promise<IndiceSerializzato>;
    })
    .then(apriIndice);
  ready.set(address, opening);
  // A failed journey is tried again at the next keystroke.
  opening.catch(() => ready.delete(address));
  return opening;
}
