import { apriAPassi, SOLO_PAROLE } from '../../puro/ricerca/apri.ts';
import type { Passi } from '../../puro/ricerca/passi.ts';
import type { Modo } from '../../puro/ricerca/modi.ts';
import type { Cercatore, Esito, IndiceSerializzato } from '../../puro/ricerca/tipi.ts';

/** An engine as a page asks it: here at once, or beside the page after a while. */
export interface CercatoreDaPagina extends Pick<Cercatore, 'voci' | 'intero'> {
  cerca(...chiesto: Parameters<Cercatore['cerca']>): Esito | Promise<Esito>;
}

/** The engine over the whole index, which knows the everyday words too. */
export interface CercatoreIntero extends CercatoreDaPagina {
  /** What is typed, by pieces, each with what is meant by it. */
  modi(testo: string): Modo[] | Promise<Modo[]>;
}

/** The parts as they travel: the page, busy with whoever writes, does not even read their letters. */
const parts = new Map<string, Promise<ArrayBuffer>>();
const engines = new Map<string, Promise<CercatoreDaPagina>>();
const wholes = new Map<string, Promise<CercatoreIntero>>();

/**
 * The search engine over the part of the index that most look for, fetched and opened once: what the first answer
 * waits for. Once the whole is open, the whole.
 * @param address where the index is (with the version of the rules, so that it can be kept for ever)
 */
export function cercatoreDa(address: string): Promise<CercatoreDaPagina> {
  return (
    engines.get(address) ??
    remember<CercatoreDaPagina>(
      engines,
      address,
      fetchPart(address).then((part) => pianPiano(apriAPassi([letta(part)], SOLO_PAROLE))),
    )
  );
}

/**
 * The engine over the whole index, in a worker; in the page where there can be none. The rest of it travels after the
 * first part and takes longer to open: answer with `cercatoreDa`, then again with this.
 * @param address the same address
 */
export function cercatoreIntero(address: string): Promise<CercatoreIntero> {
  const known = wholes.get(address);
  if (known) return known;
  const altre = address.replace('ricerca.json', 'ricerca-altre.json');
  const opening = import('./accanto.ts')
    .then(({ apriAccanto }) => apriAccanto(fetchPart(address), altre))
    .catch(() => openHere(Promise.all([fetchPart(address), fetchPart(altre)])));
  opening.then(
    () => {
      engines.set(address, opening);
      parts.clear();
    },
    () => undefined,
  );
  return remember(wholes, address, opening);
}

/** Opens the whole in the page itself. */
async function openHere(parti: Promise<readonly ArrayBuffer[]>): Promise<CercatoreIntero> {
  const [texts, { CON_REGOLE, conOrecchio, modiDi }] = await Promise.all([
    parti,
    import('../../puro/ricerca/cerca.ts'),
  ]);
  const read = texts.map(letta);
  return { ...conOrecchio(await pianPiano(apriAPassi(read, CON_REGOLE)), read), modi: modiDi(read) };
}

/** Milliseconds of work between one breath and the next. */
const TRATTO = 8;

/** Does some work in the page, a little at a time: whoever writes goes first. */
async function pianPiano<T>(passi: Passi<T>): Promise<T> {
  for (;;) {
    await breath();
    const end = performance.now() + TRATTO;
    do {
      const { done, value } = passi.next();
      if (done) return value as T;
    } while (performance.now() < end);
  }
}

const letta = (part: ArrayBuffer): IndiceSerializzato =>
  JSON.parse(new TextDecoder().decode(part)) as IndiceSerializzato;

/** A failed journey is tried again at the next keystroke. */
function remember<C>(among: Map<string, Promise<C>>, key: string, opening: Promise<C>): Promise<C> {
  among.set(key, opening);
  opening.catch(() => among.delete(key));
  return opening;
}

function fetchPart(address: string): Promise<ArrayBuffer> {
  const known = parts.get(address);
  if (known) return known;
  const journey = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.arrayBuffer();
  });
  parts.set(address, journey);
  journey.catch(() => parts.delete(address));
  return journey;
}

/** Lets the browser answer to keys, and paint; a message comes back sooner than the shortest of its alarms. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
