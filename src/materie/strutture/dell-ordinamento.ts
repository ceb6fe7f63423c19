import type { Ordinamento } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { competenzeDi } from './competenze.ts';
import { versioneIn } from './strutture.ts';

type Parti = Pick<Catalogo, 'fonti' | 'strutture' | 'competenze' | 'ordinamenti' | 'discendenze'>;

/** What an order holds: the structures that it lists, by heading, those that it only names, and how many tasks each has. */
export function dellOrdinamento(catalogo: Parti, ordinamento: Pick<Ordinamento, 'id' | 'atto'>) {
  const voci = catalogo.strutture
    .flatMap((struttura) => {
      const versione = versioneIn(struttura, ordinamento.id);
      const quante = competenzeDi(struttura, ordinamento.id, catalogo.competenze).length;
      if (!versione && quante === 0) return [];
      return [{ id: struttura.id, nome: versione?.nome ?? struttura.nome, versione, quante }];
    })
    // In the order of the document, which the rows of the rules keep.
    .sort((a, b) => (a.versione?.posizione ?? Infinity) - (b.versione?.posizione ?? Infinity));
  const elenco = voci.filter(({ versione }) => versione?.elenco);
  return {
    atto: catalogo.fonti.find(({ id }) => id === ordinamento.atto),
    quanteInElenco: elenco.length,
    gruppi: [...Map.groupBy(elenco, ({ versione }) => versione?.gruppo ?? '')].map(([gruppo, sue]) => ({
      gruppo,
      sue,
    })),
    nominate: voci.filter(({ versione }) => !versione?.elenco),
    altri: catalogo.ordinamenti.filter(({ id }) => id !== ordinamento.id),
    /** Whether some structure came from another order, or went on to one. */
    chePassa: catalogo.discendenze.some(({ da_ordinamento, a_ordinamento }) =>
      [da_ordinamento, a_ordinamento].includes(ordinamento.id),
    ),
  };
}
