import { apriParti } from './apri.ts';
import { riconosci } from './domande.ts';
import { conosciuto, riconosciFuori } from './fuori.ts';
import type { Cercatore, IndiceSerializzato } from './tipi.ts';

/**
 * Opens an index and reads questions by all the rules.
 * @param indici as built by `costruisciIndice`: one, or the parts of one
 */
export function apriIndice(...indici: IndiceSerializzato[]): Cercatore {
  return apriParti(indici, {
    riconosci,
    fuori: (voci, vocabolario) => {
      const sa = conosciuto(voci, vocabolario);
      return (testo, chiesto) => riconosciFuori(testo, chiesto, sa);
    },
  });
}
