/** What something is called, where a later act renames it from a day on: the days before keep the name they had. */
import { piuGiorni, type Giorno } from '../parole/date.ts';
import { dal } from './racconto.ts';
import type { Limiti } from './versioni.ts';

/** Something with a name, as the rules write it: the first, and those that came after. */
interface ConNome {
  nome: string;
  rinominata?: readonly { dal: Giorno; nome: string }[];
}

/** A name in the days it is used. */
export interface NomeNelTempo extends Limiti {
  nome: string;
}

/** Every name with its days, the oldest first; none where it has always been called the same. */
export function nomiNelTempo({ nome, rinominata = [] }: ConNome): NomeNelTempo[] {
  if (rinominata.length === 0) return [];
  const nomi = [{ nome, dal: null as Giorno | null }, ...rinominata];
  return nomi.map((uno, n) => {
    const dopo = nomi[n + 1]?.dal;
    return { nome: uno.nome, valido_dal: uno.dal, valido_al: dopo ? piuGiorni(dopo, -1) : null };
  });
}

/** The name whenever it is read: `Accertamento (dal 1º gennaio 2027 Verifica)`. */
export function nomeSempre({ nome, rinominata = [] }: ConNome): string {
  if (rinominata.length === 0) return nome;
  return `${nome} (${rinominata.map((uno) => `${dal(uno.dal)} ${uno.nome}`).join(', ')})`;
}

/** The parts of some days in which each name is used; all of them under `nome` where it never changed. */
export function nomiIn(
  limiti: Limiti,
  { nome, nomi }: { nome: string; nomi: readonly NomeNelTempo[] },
): NomeNelTempo[] {
  if (nomi.length === 0) return [{ nome, valido_dal: limiti.valido_dal, valido_al: limiti.valido_al }];
  return nomi.flatMap((uno) => {
    const valido_dal =
      [uno.valido_dal, limiti.valido_dal]
        .filter((giorno) => giorno !== null)
        .sort()
        .at(-1) ?? null;
    const valido_al = [uno.valido_al, limiti.valido_al].filter((giorno) => giorno !== null).sort()[0] ?? null;
    return valido_dal !== null && valido_al !== null && valido_dal > valido_al
      ? []
      : [{ nome: uno.nome, valido_dal, valido_al }];
  });
}

/** The act that gives a name from its first day on; null for the name it began with. */
export function attoDelNome<A extends { dal: Giorno }>(
  { valido_dal }: Limiti,
  { rinominata }: { rinominata?: readonly A[] | undefined },
): A | null {
  return rinominata?.findLast(({ dal: giorno }) => valido_dal !== null && giorno <= valido_dal) ?? null;
}
