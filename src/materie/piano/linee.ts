import { compilata, scritte, type Compilata } from '../../motore/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** A management guideline of the plan. */
export interface Linea extends Omit<Compilata<'linee'>, 'sigla' | 'nome'> {
  /** Of an indication, the sign of the guideline it belongs to. */
  sigla: string;
  /** As printed; of an indication, which has no name, what it asks in our words. */
  nome: string;
}

/** The guidelines, in the order of the rules. */
export function compilaLinee(ruleSet: InsiemeDiRegole): Linea[] {
  const records = scritte(ruleSet, 'linee');
  const righe = new Map(records.map(({ id, dati: data }) => [id, data]));
  return records.map((record) => {
    const riga = compilata(ruleSet, record);
    return {
      ...riga,
      sigla: riga.sigla ?? righe.get(riga.superiore ?? '')?.sigla ?? '',
      nome: riga.nome ?? riga.indicazione ?? '',
    };
  });
}
