import { apriParti, SOLO_PAROLE } from '../../puro/ricerca/apri.ts';
import type { Cercatore, IndiceSerializzato } from '../../puro/ricerca/tipi.ts';

const parts = new Map<string, Promise<IndiceSerializzato>>();
const engines = new Map<string, Promise<Cercatore>>();

/**
 * The search engine over the part of the index that most look for, fetched and opened once: what the first answer
 * waits for. Once the whole is open, the whole.
 * @param address where the index is (with the version of the rules, so that it can be kept for ever)
 */
export function cercatoreDa(address: string): Promise<Cercatore> {
  return (
    engines.get(address) ??
    remember(
      address,
      fetchPart(address).then((part) => apriParti([part], SOLO_PAROLE)),
    )
  );
}

/**
 * The engine over the whole index. The rest of it travels after the first part and takes longer to open: answer with
 * `cercatoreDa`, then again with this.
 * @param address the same address
 */
export function cercatoreIntero(address: string): Promise<Cercatore> {
  const whole = `${address} intero`;
  const known = engines.get(whole);
  if (known) return known;
  const opening = Promise.all([
    fetchPart(address),
    fetchPart(address.replace('ricerca.json', 'ricerca-altre.json')),
    import('../../puro/ricerca/cerca.ts'),
  ]).then(async ([first, others, { apriIndice }]) => {
    await breath();
    return apriIndice(first, others);
  });
  opening.then(
    () => engines.set(address, opening),
    () => undefined,
  );
  return remember(whole, opening);
}

/** A failed journey is tried again at the next keystroke. */
function remember(key: string, opening: Promise<Cercatore>): Promise<Cercatore> {
  engines.set(key, opening);
  opening.catch(() => engines.delete(key));
  return opening;
}

function fetchPart(address: string): Promise<IndiceSerializzato> {
  const known = parts.get(address);
  if (known) return known;
  const journey = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json() as Promise<IndiceSerializzato>;
  });
  parts.set(address, journey);
  journey.catch(() => parts.delete(address));
  return journey;
}

/** Lets the browser paint what it has before the long work. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
