import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { colonneDelRecord, datiDaSchema, formaDaSchema } from '../../motore/dati/di-record.ts';
import { elenco, secondo, type Schema } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import type { ElencoDomande } from '../../puro/canali/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { DELLE_LISTE, LA_LISTA } from './forme-protocolli.ts';
import { domandaInRdf } from './rdf-contatti.ts';

type Domanda = ElencoDomande['domande'][number];

const RADICE = INDIRIZZI.canale('');

const formaDomanda = (): Schema =>
  formaDaSchema(
    'domande.riga',
    {
      dopo: { nota: 'nome' },
      detti: { etichetta: 'Com’è stampata.', nome: 'In italiano corrente: è nostro.' },
    },
    RADICE,
  );

const conIndirizzo = (domande: readonly Domanda[]): object[] => {
  const forma = formaDomanda();
  return domande.map((domanda) => secondo(forma, domanda, { url: INDIRIZZI.canale(domanda.id) }));
};

/** An application to the Institute, with the way to present it; the open data have a record for each list. */
export const domande = tipo<Catalogo, 'domande', Domanda>('domande', {
  titolo: 'Domande',
  regole: ({ canali }) => canali.domande.flatMap(({ domande: sue }) => sue),
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.canale(id),
  cerca: null,
  rdf: (domanda, { canali }) => domandaInRdf(domanda, canali.domande),
  collegati: 'Una domanda è un servizio col canale da cui passa.',
  dati: {
    ...datiDaSchema<Catalogo, ElencoDomande>(
      'domande',
      {
        descrizione: 'Le domande di servizio e il modo di presentarle: solo telematica, o no.',
        forma: 'domande',
        radice: RADICE,
        senza: 'righe',
        calcolati: {
          domande: {
            forma: () => elenco(formaDomanda()),
            da: ({ domande: sue }) => conIndirizzo(sue),
            dopo: 'incongruenza',
          },
        },
        detti: DELLE_LISTE,
      },
      ({ canali }) => canali.domande,
      ({ id }) => INDIRIZZI.canale(id),
    ),
    csv: {
      colonne: () => ({
        elenco: LA_LISTA,
        modo: campoDiRegola('domande', 'modo'),
        ...colonneDelRecord(formaDomanda(), {}),
      }),
      righe: ({ canali }) =>
        canali.domande.flatMap(({ id, modo, domande: sue }) =>
          conIndirizzo(sue).map((domanda) => ({ elenco: id, modo, ...domanda })),
        ),
    },
  },
});
