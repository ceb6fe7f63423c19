import { attoDelNome, nomiIn, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import type { Limiti } from '../../puro/calendario/versioni.ts';
import type { NomeDaUnGiorno } from '../../types/regole.ts';
import { affermazione, siAfferma, type Appoggio } from './affermazione.ts';
import { tempo, testo, type Detti, type Nodo } from './nodo.ts';

/** Something with a name, and those that acts gave it later. */
interface ConNomi {
  nome: string;
  nomi: readonly NomeNelTempo[];
  rinominata?: readonly NomeDaUnGiorno[] | undefined;
}

/** What it is called by itself, without days: the last name that nothing contradicts, and the ones before. */
export function nomiSoli({ nome, nomi, rinominata = [] }: ConNomi): { ultimo: string; altri: string[] } {
  const detti = [nomi[0]?.nome ?? nome, ...rinominata.filter(siAfferma).map((uno) => uno.nome)];
  const ultimo = detti.at(-1) ?? nome;
  return { ultimo, altri: [...new Set(detti)].filter((uno) => uno !== ultimo) };
}

/**
 * Each name as a statement with its days and the act that gives it: what was said before keeps the name of then.
 * @param id of the statement of the first name; those that follow add their first day
 * @param limiti the days in which the thing is described
 * @param primo where the first name comes from
 * @param altri what more is said of every statement
 */
export function nomiInRdf(
  id: string,
  soggetto: string,
  cosa: ConNomi,
  limiti: Limiti,
  primo: Appoggio,
  altri: Detti = {},
): Nodo[] {
  return nomiIn(limiti, cosa).map((uno, n) => {
    const atto = attoDelNome(uno, cosa);
    return affermazione(
      n === 0 ? id : `${id}-${uno.valido_dal ?? ''}`,
      { soggetto, proprieta: 'cov:legalName', oggetto: testo(uno.nome) },
      atto ?? primo,
      { ...altri, 'ti:atTime': tempo(uno.valido_dal, uno.valido_al) },
    );
  });
}
