import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  FONTE,
  ID,
  TESTO,
  colonne,
  detto,
  oNullo,
  oggetto,
  secondo,
} from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Linea } from './linee.ts';

const LINEA = oggetto({
  id: ID,
  sigla: TESTO,
  nome: detto(TESTO, 'L’intestazione com’è stampata; di un’indicazione, lo stesso testo di «indicazione».'),
  indicazione: detto(oNullo(TESTO), 'Che cosa chiede la linea, in parole nostre; nullo per un’intestazione.'),
  superiore: detto(oNullo(ID), 'La linea di cui fa parte.'),
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
});

/** A management guideline of the plan. */
export const linee = tipo<Catalogo, 'linee', Linea>('linee', {
  titolo: 'Linee guida gestionali',
  regole: (catalogo) => catalogo.linee,
  nome: ({ sigla, nome }) => `${sigla} ${nome}`,
  cerca: null,
  collegati: 'Una linea guida del piano: il titolo sotto cui stanno gli obiettivi.',
  dati: {
    descrizione: 'Le linee guida sotto cui il piano mette obiettivi e progetti.',
    json: (catalogo) => catalogo.linee.map((linea) => secondo(LINEA, linea)),
    schema: () => LINEA,
    csv: {
      colonne: () =>
        colonne(
          LINEA,
          [
            'id',
            'sigla',
            'nome',
            'superiore',
            'nota',
            'certezza',
            'motivo',
            'incongruenza',
            'documento',
            'punto',
            'indicazione',
          ],
          COLONNE_FONTE,
        ),
    },
  },
});
