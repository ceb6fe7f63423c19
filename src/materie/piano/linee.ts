import { scritte } from '../../motore/regole.ts';
import type { TabellaLinee } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';

/** A management guideline of the plan. */
export interface Linea extends ProvenienzaRegola {
  id: string;
  /** Of an indication, the sign of the guideline it belongs to. */
  sigla: string;
  /** As printed; of an indication, which has no name, what it asks in our words. */
  nome: string;
  /** What the guideline asks, in our words; null for a heading. */
  indicazione: string | null;
  /** The guideline that this one is part of. */
  superiore: string | null;
  nota: string | null;
}

/** The guidelines, in the order of the rules. */
export function compilaLinee(ruleSet: InsiemeDiRegole): Linea[] {
  const records = scritte(ruleSet, 'linee');
  const righe = new Map(records.map(({ id, dati: data }) => [id, data]));
  return records.map((record) => {
    const riga = record.dati;
    return {
      id: riga.id,
      sigla: riga.sigla ?? righe.get(riga.superiore ?? '')?.sigla ?? '',
      nome: riga.nome ?? riga.indicazione ?? '',
      indicazione: riga.indicazione ?? null,
      superiore: riga.superiore ?? null,
      nota: riga.nota ?? null,
      ...provenienzaDiRiga(record.fileDiRegole.dati as TabellaLinee, riga),
    };
  });
}
