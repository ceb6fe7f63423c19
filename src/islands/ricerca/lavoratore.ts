/**
 * The search over the whole index, beside the page: opening it takes a telephone seconds, and here nobody waits for it
 * to write. Told the parts of the index first, then questions; the same engine answers as in the page.
 */
import { apriIndice, modiDi } from '../../puro/ricerca/cerca.ts';
import type { Modo } from '../../puro/ricerca/modi.ts';
import type { Cercatore, Esito, IndiceSerializzato } from '../../puro/ricerca/tipi.ts';

/**
 * What the page tells: the first part of the index, as it travels, and where the rest is; then each question, with the
 * number of its answer.
 */
export type Chiesta =
  | { prima: ArrayBuffer; altre: string }
  | { numero: number; testo: string; massimo: number }
  | { numero: number; modi: string };
/** What it is answered: that the index is open, an answer, or that something went wrong. */
export type Risposta =
  | { aperto: number }
  | { numero: number; esito: Esito }
  | { numero: number; modi: Modo[] }
  | { numero?: number; errore: string };

let cercatore: Cercatore | undefined;
let modi: ((testo: string) => Modo[]) | undefined;

/** The rest of the index comes here by itself: even to let its bytes through takes the page a tenth of a second. */
async function apri(prima: ArrayBuffer, altre: string): Promise<Cercatore> {
  const viaggio = await fetch(altre);
  if (!viaggio.ok) throw new Error(`${viaggio.status} ${altre}`);
  const parti = [JSON.parse(new TextDecoder().decode(prima)), await viaggio.json()] as IndiceSerializzato[];
  // Read only when a list asks.
  modi = (testo) => (modi = modiDi(parti))(testo);
  return apriIndice(...parti);
}

async function rispondi(chiesta: Chiesta): Promise<Risposta> {
  if ('prima' in chiesta) {
    cercatore = await apri(chiesta.prima, chiesta.altre);
    return { aperto: cercatore.voci };
  }
  if (!cercatore) throw new Error('l’indice non è aperto');
  const { numero } = chiesta;
  if ('modi' in chiesta) return { numero, modi: modi?.(chiesta.modi) ?? [] };
  return { numero, esito: cercatore.cerca(chiesta.testo, { massimo: chiesta.massimo }) };
}

addEventListener('message', ({ data }: MessageEvent<Chiesta>) => {
  const numero = 'numero' in data ? { numero: data.numero } : {};
  rispondi(data).then(
    (risposta) => postMessage(risposta),
    (errore: unknown) => postMessage({ errore: String(errore), ...numero } satisfies Risposta),
  );
});
