import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import type {
  AlberoDeiPesi,
  CostanteIndicatore,
  IngressoIndicatore,
  PassoIndicatore,
  SchedaIndicatore,
  TabellaIndicatore,
  VoceAlbero,
} from '../../../types/regole.ts';

/** What a name of the formulas stands for, and where it is written. */
export type Dichiarato = { percorso: PercorsoRegola } & (
  | { tipo: 'ingresso'; voce: IngressoIndicatore }
  | { tipo: 'costante'; voce: CostanteIndicatore }
  | { tipo: 'tabella'; voce: TabellaIndicatore }
  | { tipo: 'passo'; voce: PassoIndicatore }
  | { tipo: 'albero'; voce: AlberoDeiPesi }
);

/** Words of the language: no name may be one of them. */
export const FUNZIONI = ['min', 'max', 'clamp', 'abs', 'round', 'somma', 'media', 'conteggio'] as const;
const RISERVATE: ReadonlySet<string> = new Set([...FUNZIONI, 'e', 'o', 'non']);

/** All names a rule declares, leaves of trees included, and the faults of names used twice or reserved. */
export function nomiDichiarati(scheda: SchedaIndicatore): { nomi: Map<string, Dichiarato>; guasti: GuastoDiRegola[] } {
  const nomi = new Map<string, Dichiarato>();
  const guasti: GuastoDiRegola[] = [];
  const dichiara = (dichiarato: Dichiarato): void => {
    const { id } = dichiarato.voce;
    const percorso = [...dichiarato.percorso, 'id'];
    if (RISERVATE.has(id)) {
      guasti.push({
        percorso,
        messaggio: `«${id}» è una parola del linguaggio delle formule`,
        rimedio: 'scegli un altro nome',
      });
    } else if (nomi.has(id)) {
      guasti.push({
        percorso,
        messaggio: `il nome «${id}» c’è già fra ${PLURALI[nomi.get(id)?.tipo ?? 'passo']}`,
        atteso: 'un nome diverso per ogni ingresso, costante, tabella, passo e albero',
        rimedio: 'cambia uno dei due nomi',
      });
    } else {
      nomi.set(id, dichiarato);
    }
  };
  scheda.ingressi?.forEach((voce, i) => dichiara({ tipo: 'ingresso', voce, percorso: ['ingressi', i] }));
  scheda.costanti?.forEach((voce, i) => dichiara({ tipo: 'costante', voce, percorso: ['costanti', i] }));
  scheda.tabelle?.forEach((voce, i) => dichiara({ tipo: 'tabella', voce, percorso: ['tabelle', i] }));
  scheda.passi?.forEach((voce, i) => dichiara({ tipo: 'passo', voce, percorso: ['passi', i] }));
  scheda.alberi?.forEach((voce, i) => dichiara({ tipo: 'albero', voce, percorso: ['alberi', i] }));
  scheda.alberi?.forEach((albero, i) => {
    for (const { voce, percorso, alternativa } of nodi(albero.voci, ['alberi', i, 'voci'])) {
      if (voce.ingresso === undefined || nomi.has(voce.ingresso)) continue;
      const ingresso: IngressoIndicatore = {
        id: voce.ingresso,
        etichetta: voce.etichetta,
        unita: albero.unita,
        ...(alternativa && { facoltativo: true }),
      };
      nomi.set(voce.ingresso, { tipo: 'ingresso', voce: ingresso, percorso: [...percorso, 'ingresso'] });
    }
  });
  return { nomi, guasti };
}

const PLURALI: Record<Dichiarato['tipo'], string> = {
  ingresso: 'gli ingressi',
  costante: 'le costanti',
  tabella: 'le tabelle',
  passo: 'i passi',
  albero: 'gli alberi',
};

/** A node of a tree with its place; `alternativa` when it and what is below it stand in for one another. */
export interface Nodo {
  voce: VoceAlbero;
  percorso: PercorsoRegola;
  alternativa: boolean;
}

/** All nodes of a tree, parents first. */
export function nodi(voci: readonly VoceAlbero[], percorso: PercorsoRegola, sotto = false): Nodo[] {
  return voci.flatMap((voce, i) => {
    const qui = [...percorso, i];
    const alternativa = sotto || (voce.ingresso !== undefined && voce.voci !== undefined);
    return [{ voce, percorso: qui, alternativa }, ...nodi(voce.voci ?? [], [...qui, 'voci'], alternativa)];
  });
}
