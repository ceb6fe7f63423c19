import type { TabellaElenco } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { tabelleDelTipo, type TabellaRegistro } from './registri.ts';

/** A list of the plan without figures, each row with its own source and certainty. */
export type Elenco = TabellaRegistro<TabellaElenco>;

/** The list that is drawn as a pyramid, from the top. */
export const PIRAMIDE = 'piramide-del-valore';

/** What the lists are about, in the order of their page. */
export const ARGOMENTI: Record<TabellaElenco['argomento'], string> = {
  utenza: 'Chi si rivolge all’Istituto',
  adozione: 'Come il piano è nato',
  valutazione: 'Come si valuta',
  territorio: 'Strutture territoriali',
  centrali: 'Strutture centrali',
  professionisti: 'Professionisti e medici',
};

/** All lists, by what they are about and then by title. */
export function compilaElenchi(ruleSet: InsiemeDiRegole): Elenco[] {
  const order = Object.keys(ARGOMENTI);
  return tabelleDelTipo<TabellaElenco>(ruleSet, 'elenchi', () => undefined).sort(
    (a, b) => order.indexOf(a.argomento) - order.indexOf(b.argomento) || a.titolo.localeCompare(b.titolo, 'it'),
  );
}

/** What a row is called: as the source prints it, or our name where the source has none. */
export function nomeRiga({ etichetta, nome, id }: Pick<Elenco['righe'][number], 'etichetta' | 'nome' | 'id'>): string {
  return etichetta ?? nome ?? id;
}
