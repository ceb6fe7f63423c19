import { scritte } from '../../motore/regole.ts';
import type { TabellaObiettivi } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';

/** A general objective of the plan. */
export interface Obiettivo extends ProvenienzaRegola {
  id: string;
  lettera: string;
  nome: string;
  /** Letter and name, as tables and trees print it: «C. Benessere interno». */
  titolo: string;
  /** The guideline under which the plan puts it. */
  linea_guida: { sigla: string; nome: string } | null;
  /** What it wants and why, how it is measured, what the year adds: in our words. */
  perche: string | null;
  misura: string | null;
  nel_2021: string | null;
  nota: string | null;
}

/** The objectives, in the order of the rules. */
export function compilaObiettivi(ruleSet: InsiemeDiRegole): Obiettivo[] {
  const linee = scritte(ruleSet, 'linee').map(({ dati: data }) => data);
  return scritte(ruleSet, 'obiettivi').map((record): Obiettivo => {
    const riga = record.dati;
    const linea = linee.find(({ id }) => id === riga.linea_guida);
    return {
      id: riga.id,
      lettera: riga.lettera,
      nome: riga.nome,
      titolo: `${riga.lettera}. ${riga.nome}`,
      linea_guida: linea?.sigla && linea.nome ? { sigla: linea.sigla, nome: linea.nome } : null,
      perche: riga.perche ?? null,
      misura: riga.misura ?? null,
      nel_2021: riga.nel_2021 ?? null,
      nota: riga.nota ?? null,
      ...provenienzaDiRiga(record.fileDiRegole.dati as TabellaObiettivi, {
        ...riga,
        punto: riga.punto ?? `obiettivo ${riga.lettera}`,
      }),
    };
  });
}
