/** The lists of words that a new document may extend: kinds of rule with an id and a name, in their order. */
import type { InsiemeDiRegole } from '../motore/carica.ts';
import { scritte, type Regola } from '../motore/regole.ts';
import type { Catalogo } from './tipo-catalogo.ts';

type Elenco = 'vie' | 'tipi-di-sede' | 'argomenti' | 'famiglie';
type Parola = Regola<{ id: string; nome: string }>;

/** The words of a list, in their order. */
export function parole({ regole }: Pick<Catalogo, 'regole'>, elenco: Elenco): readonly Parola[] {
  return (regole.get(elenco) ?? []) as readonly Parola[];
}

/** What a word is called; its id where the list has no such word. */
export function nomeDellaParola(catalogo: Pick<Catalogo, 'regole'>, elenco: Elenco, id: string): string {
  return parole(catalogo, elenco).find((una) => una.id === id)?.nome ?? id;
}

/** The same while the rules are being compiled. */
export function nomiDelleParole(ruleSet: InsiemeDiRegole, elenco: Elenco): (id: string) => string {
  const nomi = new Map(scritte(ruleSet, elenco).map(({ dati }) => [dati.id, dati.nome]));
  return (id) => nomi.get(id) ?? id;
}
