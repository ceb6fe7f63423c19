/** What was reached of what was planned, for each row of a table that prints both. */
import { confronta, daTesto, diviso, UNO, type Razionale } from '../../../puro/formula/razionale.ts';
import type { Cifra, TabellaCompilata } from '../valori.ts';

/** A row: its plan, what came of it, and what there was before. */
export interface Bersaglio {
  nome: string;
  /** Below a row that comprises it. */
  livello: number;
  piano: Cifra;
  consuntivo: Cifra;
  /** The result as a part of the plan: 1 where they are equal. */
  parte: Razionale;
  /** The result of an earlier period, where the table prints it, and as a part of the same plan. */
  prima: { cifra: Cifra; parte: Razionale } | null;
}

const PIANI: ReadonlySet<string | null> = new Set(['piano', 'obiettivo']);

/** The rows of a table that print a plan and a result of one period in one unit; a plan of zero is no measure. */
export function bersagli({ righe, cifre }: TabellaCompilata): Bersaglio[] {
  return righe.flatMap((riga): Bersaglio[] => {
    const sue = cifre.filter((cifra) => cifra.riga === riga.id && cifra.valore !== null);
    const piano = sue.find(({ tipo }) => PIANI.has(tipo));
    const consuntivi = sue.filter(({ tipo, unita }) => tipo === 'consuntivo' && unita === piano?.unita);
    const consuntivo = consuntivi.find(({ periodo }) => periodo === piano?.periodo);
    const misura = piano && daTesto(piano.valore ?? '0');
    if (!consuntivo || !misura || misura.n <= 0n) return [];
    const parte = ({ valore }: Cifra): Razionale => diviso(daTesto(valore ?? '0'), misura);
    const prima = consuntivi.find(({ periodo }) => (periodo ?? '') < (piano.periodo ?? ''));
    return [
      {
        nome: riga.nome ?? riga.voce,
        livello: livello(righe, riga),
        piano,
        consuntivo,
        parte: parte(consuntivo),
        prima: prima ? { cifra: prima, parte: parte(prima) } : null,
      },
    ];
  });
}

/**
 * How many rows stand on each side of the plan: what the picture says, in words. Of days fewer are better: there,
 * above the plan is missed.
 * @param unita the unit of all the rows, in words; null where they have more than one
 */
export function inParole(righe: readonly Pick<Bersaglio, 'parte'>[], unita: string | null): string {
  const oltre = righe.filter(({ parte }) => confronta(parte, UNO) > 0).length;
  const sotto = righe.filter(({ parte }) => confronta(parte, UNO) < 0).length;
  const esatte = righe.length - oltre - sotto;
  const pari = esatte > 0 ? `, pari ${esatte}` : '';
  return unita === 'giorni'
    ? `Mancati, cioè sopra il piano, ${oltre} su ${righe.length}; sotto ${sotto}${pari}: sono giorni, meno sono, meglio è.`
    : `Sopra il piano ${oltre} su ${righe.length}, sotto ${sotto}${pari}.`;
}

function livello(righe: TabellaCompilata['righe'], { parte_di }: TabellaCompilata['righe'][number]): number {
  const sopra = righe.find(({ id }) => id === parte_di);
  return sopra ? 1 + livello(righe, sopra) : 0;
}
