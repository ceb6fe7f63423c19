import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Sede } from '../../materie/cifre/sedi.ts';
import { grandezzeDi, quantitaDelleSedi } from '../../materie/cifre/sedi/grandezze.ts';
import { sussidiarietaDi } from '../../materie/cifre/sedi/sussidiarieta.ts';
import { perArgomento } from '../../materie/cifre/vista/argomenti.ts';
import { calcolatoriInsieme } from './calcolatore.ts';

/** A table with more entries than this stands on its own. */
const MOLTE = 3;

type Argomento = ReturnType<typeof perArgomento>[number];
type Grandezze = ReturnType<typeof grandezzeDi>;

/** The figures of an office in a subject: long tables one by one, short ones together. */
interface ArgomentoDellaSede extends Argomento {
  grandi: { tabella: Argomento['tabelle'][number]; grandezze: Grandezze }[];
  piccole: Grandezze;
  /** The calculators that use these figures. */
  insieme: ReturnType<typeof calcolatoriInsieme>;
}

/** The quantities that every office has: the targets that its page begins with. */
export function grandezzeComuni(catalogo: Catalogo, sede: Sede): Grandezze {
  const comuni = new Set(quantitaDelleSedi(catalogo));
  return grandezzeDi(catalogo, sede).filter(({ quantita }) => comuni.has(quantita));
}

/**
 * What the tables say of an office, by subject; for a local office, without the common quantities, which are said
 * already.
 */
export function argomentiDellaSede(catalogo: Catalogo, sede: Sede): ArgomentoDellaSede[] {
  const dette = new Set(sede.livello === 'sede' ? quantitaDelleSedi(catalogo) : []);
  const sue = grandezzeDi(catalogo, sede).filter(({ quantita }) => !dette.has(quantita));
  return perArgomento(catalogo)
    .map((gruppo) => {
      const proprie = gruppo.tabelle
        .map((tabella) => ({ tabella, grandezze: sue.filter(({ quantita }) => quantita.tabella === tabella) }))
        .filter(({ grandezze }) => grandezze.length > 0);
      return {
        ...gruppo,
        insieme: calcolatoriInsieme(
          catalogo,
          proprie.flatMap(({ grandezze }) => grandezze.map(({ cifra }) => cifra)),
        ),
        grandi: proprie.filter(({ grandezze }) => grandezze.length > MOLTE),
        piccole: proprie.filter(({ grandezze }) => grandezze.length <= MOLTE).flatMap(({ grandezze }) => grandezze),
      };
    })
    .filter(
      ({ argomento, grandi, piccole }) =>
        grandi.length + piccole.length > 0 ||
        (argomento === 'sussidiarieta' && sussidiarietaDi(catalogo, sede.id).length > 0),
    );
}
