import type { Catalogo } from '../../tipo-catalogo.ts';
import { tabellaDi } from '../vista/celle-di-verifica.ts';
import type { Cifra } from '../valori.ts';

/** One area's index of giacenza through the years, up to the target. */
export interface Andamento {
  nome: string;
  tappe: Cifra[];
}

/** The areas under which the plan prints both the results of 2019 and 2020 and the target of 2021. */
const AREE = [
  { risultati: 'prestazioni', obiettivo: 'prestazioni' },
  { risultati: 'conto-assicurativo', obiettivo: 'conto' },
  { risultati: 'flussi', obiettivo: 'flussi' },
  { risultati: 'altre', obiettivo: 'altre' },
] as const;

/**
 * The national indices of giacenza: 2019, plan and result of 2020, target of 2021. Areas without all their figures are
 * left out.
 */
export function andamentoGiacenza(catalogo: Pick<Catalogo, 'tabelle'>): Andamento[] {
  const results = tabellaDi(catalogo, 'giacenza-2020');
  const targets = tabellaDi(catalogo, 'tabella-a');
  if (!results || !targets) return [];
  return AREE.flatMap(({ risultati, obiettivo }): Andamento[] => {
    const target = targets.cifre.find((cifra) => cifra.riga === 'nazionale' && cifra.colonna === obiettivo);
    const past = results.cifre.filter((cifra) => cifra.riga === risultati);
    const colonna = targets.colonne.find(({ id }) => id === obiettivo);
    return target && past.length > 0 && colonna
      ? [{ nome: colonna.nome ?? colonna.voce, tappe: [...past, target] }]
      : [];
  });
}
