import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Sede } from '../../materie/cifre/sedi.ts';
import { grandezzeDi, quantitaDelleSedi } from '../../materie/cifre/sedi/grandezze.ts';
import { sussidiarietaDi } from '../../materie/cifre/sedi/sussidiarieta.ts';
import { perArgomento } from '../../materie/cifre/vista/argomenti.ts';
import { calcolatoriInsieme } from './calcolatore.ts';

/** Una tabella con più voci di così sta per conto suo. */
const MOLTE = 3;

type Argomento = ReturnType<typeof perArgomento>[number];
type Grandezze = ReturnType<typeof grandezzeDi>;

/** Le cifre di una sede in un argomento: le tabelle lunghe una per una, le corte insieme. */
interface ArgomentoDellaSede extends Argomento {
  grandi: { tabella: Argomento['tabelle'][number]; grandezze: Grandezze }[];
  piccole: Grandezze;
  /** I calcolatori che usano queste cifre. */
  insieme: ReturnType<typeof calcolatoriInsieme>;
}

/** Le grandezze che ogni sede ha: gli obiettivi con cui comincia la sua pagina. */
export function grandezzeComuni(catalogo: Catalogo, sede: Sede): Grandezze {
  const comuni = new Set(quantitaDelleSedi(catalogo));
  return grandezzeDi(catalogo, sede).filter(({ quantita }) => comuni.has(quantita));
}

/** Ciò che le tabelle dicono di una sede, per argomento; di una sede locale senza le grandezze comuni, già dette. */
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
