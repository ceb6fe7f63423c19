import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { versioneIn, type VersioneStruttura } from '../../../src/materie/strutture/strutture.ts';

export const { strutture } = caricaCatalogo();

export function inOrdinamento(ordinamento: string): { id: string; versione: VersioneStruttura }[] {
  return strutture.flatMap((struttura) => {
    const versione = versioneIn(struttura, ordinamento);
    return versione ? [{ id: struttura.id, versione }] : [];
  });
}
