import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { nomeProbabile } from '../../motore/vicini.ts';

/** Every identifier of the rules, of their parts too: an office stands inside its protocol. */
export function identificativi(regole: InsiemeDiRegole): Set<string> {
  return new Set(regole.file.flatMap(({ dati }) => dentro(dati)));
}

function dentro(valore: unknown): string[] {
  if (typeof valore !== 'object' || valore === null) return [];
  return Object.entries(valore).flatMap(([nome, parte]) =>
    nome === 'id' && typeof parte === 'string' ? [parte] : dentro(parte),
  );
}

/**
 * The remedy of a cell whose text is written as no identifier is: the known one that it is a slip away from, in place of
 * the same text in small letters, that nothing is called.
 * @param rimedio as `check` gives it
 * @param noti the identifiers that there are
 */
export function rimedioColNome(rimedio: string | undefined, noti: ReadonlySet<string>): string | undefined {
  const [, proposto] = /^scrivi «([a-z0-9-]+)»$/.exec(rimedio ?? '') ?? [];
  if (proposto === undefined || noti.has(proposto)) return rimedio;
  const vicino = nomeProbabile(proposto, [...noti]);
  return vicino ? `intendevi «${vicino}»?` : rimedio;
}
