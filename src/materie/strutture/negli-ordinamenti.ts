import { perInizio } from '../../puro/calendario/storia.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { competenzeDi } from './competenze.ts';
import { versioneIn, type Struttura, type VersioneStruttura } from './strutture.ts';

/** Una struttura in un ordinamento che la descrive, o che dice che cosa fa. */
export interface NellOrdinamento {
  ordinamento: Catalogo['ordinamenti'][number];
  versione: VersioneStruttura | null;
  competenze: ReturnType<typeof competenzeDi>;
}

/** Gli ordinamenti che dicono qualcosa di una struttura: dal più recente, e per ultimo chi non ha una data. */
export function negliOrdinamenti(struttura: Struttura, catalogo: Catalogo): NellOrdinamento[] {
  return catalogo.ordinamenti
    .toSorted((a, b) => perInizio(b, a))
    .map((ordinamento) => ({
      ordinamento,
      versione: versioneIn(struttura, ordinamento.id),
      competenze: competenzeDi(struttura, ordinamento.id, catalogo.competenze),
    }))
    .filter(({ versione, competenze }) => versione || competenze.length > 0);
}
