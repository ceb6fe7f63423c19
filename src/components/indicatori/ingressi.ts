import { scrittaInParole } from '../../puro/formula/traccia.ts';
import type { Ingresso, Voce } from '../../puro/formula/tipi.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';

/** The entries of a tree of weights one under another, each with its level: from 1. */
export function vociInFila(voci: readonly Voce[], livello = 1): { voce: Voce; livello: number }[] {
  return voci.flatMap((voce) => [{ voce, livello }, ...vociInFila(voce.voci ?? [], livello + 1)]);
}

/** What an input can be, besides its unit: «numero intero; almeno 0»; a dash if it can be anything. */
export function limitiIngresso({
  unita,
  minimo,
  massimo,
  intero,
  ammessi,
  opzioni,
  facoltativo,
  se_mancante,
  tipo,
}: Ingresso): string {
  const parti = [
    tipo === 'lista' && 'un elenco',
    intero && 'numero intero',
    minimo !== undefined && `almeno ${scrittaInParole(minimo, unita)}`,
    massimo !== undefined && `al più ${scrittaInParole(massimo, unita)}`,
    ammessi && `solo ${ammessi.map(({ valore }) => scrittaInParole(valore, unita)).join('; ')}`,
    opzioni && opzioni.map(({ etichetta }) => etichetta).join(' oppure '),
    facoltativo && 'facoltativo',
    se_mancante !== undefined &&
      (se_mancante === ''
        ? 'può mancare'
        : `se manca: ${opzioni?.find(({ id }) => id === se_mancante)?.etichetta ?? conVirgola(se_mancante)}`),
  ];
  return parti.filter(Boolean).join('; ') || '–';
}
