import { slug } from '../../puro/parole/slug.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Progetto } from './progetti.ts';

/** What stands beside a project in the plan: the same activity elsewhere, its parts, its structure's others, what is in doubt. */
export function intornoAlProgetto(catalogo: Pick<Catalogo, 'progetti' | 'incongruenze' | 'fonti'>, progetto: Progetto) {
  const altri = catalogo.progetti.filter(({ id }) => id !== progetto.id);
  const perId = (id: string) => catalogo.progetti.find((altro) => altro.id === id);
  return {
    gemelli: progetto.stessa_attivita.flatMap((id) => perId(id) ?? []),
    insieme: progetto.insieme ? perId(progetto.insieme) : undefined,
    nominati: catalogo.progetti.filter((altro) => altro.insieme === progetto.id),
    dellaStruttura: altri.filter(({ struttura }) => struttura.id === progetto.struttura.id),
    incongruenze: catalogo.incongruenze.filter(
      ({ id, riguarda = [] }) => id === progetto.incongruenza || riguarda.includes(`progetti/${progetto.id}`),
    ),
    linee: progetto.linee_civ.map((linea) => ({
      linea,
      altri: altri.filter(({ linee_civ }) => linee_civ.includes(linea)).length,
    })),
    stessoProgramma: altri.filter(({ programma }) => stessoNome(programma, progetto.programma)),
    atto: catalogo.fonti.find(({ id }) => id === progetto.atto),
  };
}

/** The table prints one programme with and without a final stop, with and without capitals. */
function stessoNome(uno: string | null, altro: string | null): boolean {
  return uno !== null && altro !== null && slug(uno) === slug(altro);
}
