import type { SchedaCalcolo } from '../../islands/calcolatore/scheda.ts';
import { scrittaInParole } from '../../puro/formula/traccia.ts';
import type { Ingresso, Voce } from '../../puro/formula/tipi.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';

/** The entries of a tree of weights one under another, each with its level: from 1. */
export function vociInFila(voci: readonly Voce[], livello = 1): { voce: Voce; livello: number }[] {
  return voci.flatMap((voce) => [{ voce, livello }, ...vociInFila(voce.voci ?? [], livello + 1)]);
}

/** What an input can be, besides its unit: «numero intero; almeno 0»; a dash if it can be anything. */
export function limitiIngresso({
  unita,
  minimo,
  massimo,
  intero,
  ammessi,
  opzioni,
  facoltativo,
  se_mancante,
  tipo,
}: Ingresso): string {
  const parti = [
    tipo === 'lista' && 'un elenco',
    intero && 'numero intero',
    minimo !== undefined && `almeno ${scrittaInParole(minimo, unita)}`,
    massimo !== undefined && `al più ${scrittaInParole(massimo, unita)}`,
    ammessi && `solo ${ammessi.map(({ valore }) => scrittaInParole(valore, unita)).join('; ')}`,
    opzioni && opzioni.map(({ etichetta }) => etichetta).join(' oppure '),
    facoltativo && 'facoltativo',
    se_mancante !== undefined &&
      (se_mancante === ''
        ? 'può mancare'
        : `se manca: ${opzioni?.find(({ id }) => id === se_mancante)?.etichetta ?? conVirgola(se_mancante)}`),
  ];
  return parti.filter(Boolean).join('; ') || '–';
}

/**
 * The entries of a calculation's trees under which its fields are gathered, and the names that they take away from the
 * others. Flat trees have few fields, and weights that change from one reading to another: there groups do not help.
 */
export function gruppiDiCampi({ nomi }: SchedaCalcolo['calcolo']): {
  gruppi: Voce[];
  raggruppati: ReadonlySet<string>;
} {
  const gruppi = Object.values(nomi).flatMap((nome) =>
    nome.tipo === 'albero' && nome.voci.some(({ voci }) => voci) ? nome.voci : [],
  );
  return { gruppi, raggruppati: new Set(vociInFila(gruppi).map(({ voce }) => voce.nome ?? '')) };
}
