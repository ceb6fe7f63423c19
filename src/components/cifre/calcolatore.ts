import { comeSiScrive } from '../../puro/formula/numeri.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { siSomma } from '../../materie/cifre/vista/unita.ts';
import type { Cifra } from '../../materie/cifre/valori.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

/** Un calcolatore con l'obiettivo già nel suo campo. */
export interface Calcolatore {
  nome: string;
  percorso: string;
}

/**
 * Il calcolatore che confronta un risultato con questo obiettivo: lo scostamento per i giorni (meno è meglio) e per i
 * rapporti che hanno una regola con lo stesso nome della tabella, la realizzazione per ciò che si conta. Null dove la
 * cifra non è un obiettivo o nessun calcolatore le si adatta.
 */
export function calcolatoreDi(
  { indicatori }: Pick<Catalogo, 'indicatori'>,
  { tipo, tabella, unita, valore }: Cifra,
): Calcolatore | null {
  if (tipo !== 'obiettivo' || valore === null) return null;
  const verso = unita === 'giorni' ? 'decrescente' : indicatori.find(({ id }) => id === tabella)?.verso;
  const obiettivo = comeSiScrive(valore);
  if (siSomma(unita)) return con(indicatori, 'realizzazione', 'la realizzazione', { obiettivo });
  return verso ? con(indicatori, 'scostamento', 'lo scostamento', { obiettivo, verso }) : null;
}

/**
 * I calcolatori che prendono insieme più obiettivi della stessa struttura: di ogni campo, la tabella e la riga o
 * colonna.
 */
const INSIEMI: readonly {
  id: string;
  nome: string;
  campi: Readonly<Record<string, readonly [tabella: string, voce: string]>>;
}[] = [
  {
    id: 'ieep-realizzazione',
    nome: 'la realizzazione dell’obiettivo economico-finanziario',
    campi: { obiettivo_entrate: ['tabella-b', 'entrate'], obiettivo_prestazioni: ['tabella-b', 'prestazioni'] },
  },
  {
    id: 'progetti-nazionali',
    nome: 'i tre progetti insieme',
    campi: {
      obiettivo_A: ['progetti-regionali', 'a'],
      obiettivo_B: ['progetti-regionali', 'b'],
      obiettivo_C: ['progetti-regionali', 'c'],
    },
  },
  {
    id: 'dismissione',
    nome: 'la dismissione, unità e valore insieme',
    campi: { obiettivo_unita: ['dismissioni', 'unita'], obiettivo_valore: ['dismissioni', 'valore'] },
  },
];

/** I calcolatori che prendono insieme più obiettivi fra questi, ciascuno già nel suo campo. */
export function calcolatoriInsieme(
  { indicatori }: Pick<Catalogo, 'indicatori'>,
  cifre: readonly Cifra[],
): Calcolatore[] {
  return INSIEMI.flatMap(({ id, nome, campi }) => {
    const trovati = Object.entries(campi).map(
      ([campo, [tabella, voce]]) =>
        [
          campo,
          cifre.find((cifra) => cifra.tabella === tabella && (cifra.riga === voce || cifra.colonna === voce))?.valore,
        ] as const,
    );
    const pieni = trovati.flatMap(([campo, valore]) => (valore ? [[campo, comeSiScrive(valore)] as const] : []));
    const trovato = pieni.length === trovati.length ? con(indicatori, id, nome, Object.fromEntries(pieni)) : null;
    return trovato ? [trovato] : [];
  });
}

/** Se la regola cambia i nomi dei suoi ingressi il collegamento non si fa, anziché portare a un campo vuoto. */
function con(
  indicatori: Catalogo['indicatori'],
  id: string,
  nome: string,
  campi: Record<string, string>,
): Calcolatore | null {
  const ingressi = indicatori
    .find((indicatore) => indicatore.id === id)
    ?.calcolo?.ingressi.map((ingresso) => ingresso.nome);
  if (!ingressi || !Object.keys(campi).every((campo) => ingressi.includes(campo))) return null;
  return { nome, percorso: `${INDIRIZZI.calcolatore(id)}?${new URLSearchParams(campi).toString()}` };
}
