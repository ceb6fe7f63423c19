import type { TabellaElenco } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { scritte } from '../../motore/regole.ts';
import { nomeDellaParola } from '../parole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { tabelleDelTipo, type TabellaRegistro } from './registri.ts';

/** A list of the plan without figures, each row with its own source and certainty. */
export type Elenco = TabellaRegistro<TabellaElenco>;

/** The list that is drawn as a pyramid, from the top. */
export const PIRAMIDE = 'piramide-del-valore';

/** All lists, by what they are about, in the order of rules/argomenti/, and then by title. */
export function compilaElenchi(ruleSet: InsiemeDiRegole): Elenco[] {
  const order = scritte(ruleSet, 'argomenti').map(({ id }) => id);
  return tabelleDelTipo<TabellaElenco>(ruleSet, 'elenchi', () => undefined).sort(
    (a, b) => order.indexOf(a.argomento) - order.indexOf(b.argomento) || a.titolo.localeCompare(b.titolo, 'it'),
  );
}

/** The heading of what a list is about. */
export function argomentoDellElenco(
  catalogo: Pick<Catalogo, 'regole'>,
  { argomento }: Pick<Elenco, 'argomento'>,
): string {
  return nomeDellaParola(catalogo, 'argomenti', argomento);
}

/** What a row is called: as the source prints it, or our name where the source has none. */
export function nomeRiga({ etichetta, nome, id }: Pick<Elenco['righe'][number], 'etichetta' | 'nome' | 'id'>): string {
  return etichetta ?? nome ?? id;
}
