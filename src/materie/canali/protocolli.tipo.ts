import { tipo } from '../../motore/tipo.ts';
import type { Protocollo } from '../../puro/canali/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { vociCasi } from './ricerca-casi.ts';
import { DEL_PROTOCOLLO } from './forme-protocolli.ts';
import { protocolloInRdf } from './rdf-contatti.ts';

/** An agreement on channels: it holds in one province. */
export const protocolli = tipo<Catalogo, 'protocolli', Protocollo>('protocolli', {
  titolo: 'Protocolli',
  conCorredo: true,
  regole: ({ canali }) => canali.protocolli,
  nome: ({ nome }) => nome,
  pagina: () => PAGINE.tavola,
  fonti: ({ fonte, aggiornamenti }) => [fonte, ...aggiornamenti.map((uno) => uno.fonte)],
  righe: ({ canali }) => vociCasi(canali),
  rdf: protocolloInRdf,
  collegati:
    'Un protocollo è un atto con le sue parti, le sedi, i contribuenti e ciò che richiede; passi e termini restano nel JSON.',
  dati: {
    descrizione:
      'Gli accordi sui canali, uno per provincia: parti, sedi, contribuenti, esigenze, calendario, termini, passi, condizioni.',
    radice: PAGINE.tavola,
    ...DEL_PROTOCOLLO,
  },
});
