import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Discendenza } from '../../materie/strutture/discendenze.ts';
import { lineaDeiPassi } from '../../materie/strutture/linea.ts';
import { nomeBreve } from '../../materie/strutture/nomi.ts';
import { disegnaInColonne, type Disegno } from './disegno-linea.ts';
import { frasePasso } from './strutture.ts';

/** The steps of a table, or of a part of it, as they are in the page of the descent. */
interface Parte {
  id: string;
  nome: string;
  passi: Discendenza[];
  /** Whether the figure goes before the steps. */
  figura: boolean;
  livelli: [prima: string, dopo: string];
}

/**
 * Of the table from 2016 to 2021, which steps are among central directorates, among territorial structures, or other.
 */
function dal2016({ strutture, discendenze }: Catalogo): (gruppo: 'centrali' | 'regionali' | 'altri') => Discendenza[] {
  const versioni = ({ da, a }: Discendenza) =>
    strutture.find(({ id }) => `strutture/${id}` === (da[0] ?? a[0])?.rif)?.versioni ?? [];
  const gruppi = Map.groupBy(
    discendenze.filter(({ tabella }) => tabella === 'dal-2016-al-2021'),
    (passo) => {
      const genere = versioni(passo).at(-1)?.genere ?? '';
      if (['direzione-centrale', 'servizi-al-territorio'].includes(genere)) return 'centrali';
      return versioni(passo).some(({ tipo }) => tipo?.startsWith('direzioni-')) ? 'regionali' : 'altri';
    },
  );
  return (gruppo) => gruppi.get(gruppo) ?? [];
}

function disegna(parte: Parte, catalogo: Catalogo): Parte & { disegno: Disegno; testo: string } {
  const linea = lineaDeiPassi(parte.passi, catalogo);
  const destra = new Set(linea.archi.map(({ a }) => a));
  const nodi = linea.nodi.map((nodo) => ({
    ...nodo,
    nome: nomeBreve(nodo.nome),
    livello: destra.has(nodo.chiave) ? 1 : 0,
  }));
  return {
    ...parte,
    disegno: disegnaInColonne(nodi, linea.archi, parte.livelli),
    testo: linea.passi.map((passo) => frasePasso(passo, catalogo)).join(' '),
  };
}

/**
 * The page of the descent.
 * @returns the parts, each with its steps, the figure and the figure in words; and how many steps among central
 * directorates have a given outcome
 */
export function partiDiscendenza(catalogo: Catalogo): {
  parti: ReturnType<typeof disegna>[];
  conta: (esito: Discendenza['esito']) => number;
} {
  const nuove = dal2016(catalogo);
  const tabella = (id: string) => catalogo.discendenze.filter((passo) => passo.tabella === id);
  const parte = (id: string, nome: string, passi: Discendenza[], livelli: Parte['livelli'], figura = true) =>
    disegna({ id, nome, passi, figura, livelli }, catalogo);
  const centrali = nuove('centrali');
  const recenti: Parte['livelli'] = ['2016', '2021'];
  return {
    parti: [
      parte('dal-2016-al-2021', 'Le direzioni centrali, dal 2016 al 2021', centrali, recenti),
      parte('uffici', 'Uffici, organi, coordinamenti e territorio, dal 2016 al 2021', nuove('altri'), recenti, false),
      parte('regionali', 'Direzioni regionali e metropolitane, dal 2016 al 2021', nuove('regionali'), recenti, false),
      parte('dal-2014-al-2016', 'Dal 2014 al 2016', tabella('dal-2014-al-2016'), ['2014', '2016']),
      parte('nel-2014', 'I nomi cambiati nel 2014', tabella('nomi-nuovi-del-2014'), ['Prima', 'Con la circolare']),
    ],
    conta: (esito) => centrali.filter((passo) => passo.esito === esito).length,
  };
}
