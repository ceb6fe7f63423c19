import { colonneDelRecord, datiDaSchema, formaDaSchema } from '../../motore/dati/di-record.ts';
import { TESTO, elenco, secondo, type Schema } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import type { ElencoOggetti } from '../../puro/canali/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { DELLE_LISTE, LA_LISTA } from './forme-protocolli.ts';
import { vociOggetti } from './ricerca.ts';
import { oggettoInRdf } from './rdf-contatti.ts';

type Oggetto = ElencoOggetti['oggetti'][number] & { cassetto: string };

const RADICE = INDIRIZZI.oggetto('');

const formaOggetto = (): Schema =>
  formaDaSchema(
    'oggetti.riga',
    {
      senza: 'vuoto',
      dopo: { nome: 'etichetta', valido_dal: 'generico', valido_al: 'valido_dal', nota: 'valido_al' },
      detti: {
        etichetta: 'Com’è stampata, da scegliere nel menu.',
        nome: 'In italiano corrente, dove l’etichetta è una sigla: è nostro.',
        gruppo: 'La voce sotto cui sta; nulla per il primo livello.',
        generico: 'Vero per la voce da usare solo se nessun’altra è adatta.',
      },
    },
    RADICE,
  );

const conIndirizzo = (oggetti: ElencoOggetti['oggetti']): object[] => {
  const forma = formaOggetto();
  return oggetti.map((oggetto) => secondo(forma, oggetto, { url: INDIRIZZI.oggetto(oggetto.id) }));
};

/** An item to choose in the drop-down menu of a Cassetto; the open data have a record for each menu. */
export const oggetti = tipo<Catalogo, 'oggetti', Oggetto>('oggetti', {
  titolo: 'Oggetti dei menu',
  regole: ({ canali }) =>
    canali.oggetti.flatMap(({ cassetto, oggetti: suoi }) => suoi.map((uno) => ({ ...uno, cassetto }))),
  nome: ({ etichetta, cassetto }) => `${etichetta} (${cassetto})`,
  pagina: ({ id }) => INDIRIZZI.oggetto(id),
  righe: (catalogo) => vociOggetti(catalogo.canali),
  rdf: (oggetto, { canali }) => oggettoInRdf(oggetto, canali.oggetti),
  collegati: 'Le voci di un menu sono i concetti di uno schema.',
  dati: {
    ...datiDaSchema<Catalogo, ElencoOggetti>(
      'oggetti',
      {
        descrizione:
          'Gli oggetti dei menu a tendina dei Cassetti, un oggetto per menu con le sue voci, com’erano stampate.',
        forma: 'oggetti',
        radice: RADICE,
        senza: 'valido_dal valido_al righe',
        calcolati: {
          oggetti: {
            forma: () => elenco(formaOggetto()),
            da: ({ oggetti: suoi }) => conIndirizzo(suoi),
            dopo: 'incongruenza',
          },
        },
        detti: { perduto: 'Che cosa manca dell’elenco, e perché.', ...DELLE_LISTE },
      },
      ({ canali }) => canali.oggetti,
      ({ id }) => INDIRIZZI.oggetto(id),
    ),
    csv: {
      colonne: () => ({ menu: LA_LISTA, cassetto: TESTO, ...colonneDelRecord(formaOggetto(), {}) }),
      righe: ({ canali }) =>
        canali.oggetti.flatMap(({ id, cassetto, oggetti: suoi }) =>
          conIndirizzo(suoi).map((oggetto) => ({ menu: id, cassetto, ...oggetto })),
        ),
    },
  },
});
