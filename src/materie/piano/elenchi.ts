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

/** A name longer than this would be the whole line. */
const BREVE = 60;
/** The first entries are enough to see what is in a list. */
const PRIME = 3;

/** The lists by what they are about, each with its first entries, or its groups, in a line. */
export function elenchiPerArgomento(
  elenchi: readonly Elenco[],
): { argomento: Elenco['argomento']; elenchi: { elenco: Elenco; assaggio: string }[] }[] {
  return [...Map.groupBy(elenchi, ({ argomento }) => argomento)].map(([argomento, suoi]) => ({
    argomento,
    elenchi: suoi.map((elenco) => ({ elenco, assaggio: assaggio(elenco) })),
  }));
}

function assaggio({ righe }: Elenco): string {
  const nomi = [...new Set(righe.map((riga) => riga.conto ?? riga.nome ?? nomeRiga(riga)))];
  const brevi = nomi.filter((nome) => nome.length <= BREVE).slice(0, PRIME);
  return `${righe.length} voci${brevi.length > 0 ? `, fra cui ${brevi.join('; ')}` : ''}.`;
}
