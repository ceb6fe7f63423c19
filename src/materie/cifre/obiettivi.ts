import { compilata, scritte, type Compilata } from '../../motore/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** A general objective of the plan. */
export interface Obiettivo extends Omit<Compilata<'obiettivi'>, 'linea_guida'> {
  /** Letter and name, as tables and trees print it: «C. Benessere interno». */
  titolo: string;
  /** The guideline under which the plan puts it. */
  linea_guida: { sigla: string; nome: string } | null;
}

/** The objectives, in the order of the rules. */
export function compilaObiettivi(ruleSet: InsiemeDiRegole): Obiettivo[] {
  const linee = scritte(ruleSet, 'linee').map(({ dati: data }) => data);
  return scritte(ruleSet, 'obiettivi').map((record): Obiettivo => {
    const { lettera, nome, linea_guida } = record.dati;
    const linea = linee.find(({ id }) => id === linea_guida);
    return {
      ...compilata(ruleSet, record, `obiettivo ${lettera}`),
      titolo: `${lettera}. ${nome}`,
      linea_guida: linea?.sigla && linea.nome ? { sigla: linea.sigla, nome: linea.nome } : null,
    };
  });
}
