import { perInizio } from '../../puro/calendario/storia.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { competenzeDi } from './competenze.ts';
import { versioneIn, type Struttura, type VersioneStruttura } from './strutture.ts';

/** A structure in an arrangement that describes it, or says what it does. */
export interface NellOrdinamento {
  ordinamento: Catalogo['ordinamenti'][number];
  versione: VersioneStruttura | null;
  competenze: ReturnType<typeof competenzeDi>;
}

/** The arrangements that say something of a structure: from the latest, and last those without a date. */
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
