import { comeSiScrive } from '../../puro/formula/numeri.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { siSomma } from '../../materie/cifre/vista/unita.ts';
import type { Cifra } from '../../materie/cifre/valori.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

/** A calculator with the target already in its field. */
export interface Calcolatore {
  nome: string;
  percorso: string;
}

/**
 * The calculator that compares a result with this target: the deviation for days (less is better) and for ratios that
 * have a rule with the same name as the table, the achievement for what is counted. Null where the figure is not a
 * target or no calculator suits it.
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
 * The calculators that take several targets of the same structure together: for each field, the table and the row or
 * column.
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

/** The calculators that take together several of these targets, each already in its field. */
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

/** If the rule changes the names of its inputs the link is not made, rather than lead to an empty field. */
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
