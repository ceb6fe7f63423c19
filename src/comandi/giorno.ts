import { leggiData, type Giorno } from '../puro/parole/date.ts';
import { oggi } from '../puro/calendario/versioni.ts';

/** `--data` with something that is not a day; the message says how to write one. */
export class GiornoIlleggibile extends Error {}

/**
 * The day that a command is asked about: `--data 2020-01-10`, `--data=10/01/2020`, or today.
 * @returns the day, and the other arguments
 * @throws {GiornoIlleggibile} where `--data` is not followed by a day
 */
export function giornoDaRiga(argomenti: readonly string[]): { data: Giorno; altri: string[] } {
  const dove = argomenti.findIndex((argomento) => argomento === '--data' || argomento.startsWith('--data='));
  if (dove < 0) return { data: oggi(), altri: [...argomenti] };
  const argomento = argomenti[dove] ?? '';
  const attaccato = argomento.startsWith('--data=');
  const letta = leggiData(attaccato ? argomento.slice('--data='.length) : (argomenti[dove + 1] ?? ''));
  if (!letta.ok) throw new GiornoIlleggibile(`--data: ${letta.errore.messaggio}`);
  return { data: letta.data, altri: argomenti.toSpliced(dove, attaccato ? 1 : 2) };
}
