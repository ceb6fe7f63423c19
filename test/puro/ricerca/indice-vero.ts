import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { restoDellIndice } from '../../../src/uscite/ricerca/resto.ts';
import { vociRicerca } from '../../../src/uscite/ricerca/ricerca.ts';
import { apriIndice } from '../../../src/puro/ricerca/cerca.ts';
import { costruisciIndice, dividi } from '../../../src/puro/ricerca/indice.ts';
import { creaVocabolario, type Vocabolario } from '../../../src/puro/ricerca/vocabolario.ts';
import type { Cercatore, IndiceSerializzato, VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';

interface IndiceVero {
  voci: VoceRicerca[];
  parti: [prime: string, altre: string];
  cercatore: Cercatore;
  vocabolario: Vocabolario;
}

let fatto: IndiceVero | undefined;

/**
 * Today's records, packed as the site serves them and opened as the browser opens them; built once in a process.
 * @param senza a collection whose questions the index does not know, so that it can be judged by them
 */
export function indiceVero(senza?: string): IndiceVero {
  if (senza) return costruisci(senza);
  return (fatto ??= costruisci());
}

function costruisci(senza?: string): IndiceVero {
  const catalogo = caricaCatalogo();
  const { prime, altre } = dividi(vociRicerca(catalogo));
  const parti: [string, string] = [
    JSON.stringify(costruisciIndice(prime)),
    JSON.stringify(costruisciIndice(altre, restoDellIndice(catalogo, senza))),
  ];
  const cercatore = apriIndice(...parti.map((parte) => JSON.parse(parte) as IndiceSerializzato));
  const voci = [...prime, ...altre];
  return { voci, parti, cercatore, vocabolario: creaVocabolario(voci) };
}
