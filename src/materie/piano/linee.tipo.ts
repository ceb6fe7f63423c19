import { TESTO, detto } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Linea } from './linee.ts';

/** A management guideline of the plan. */
export const linee = tipo<Catalogo, 'linee', Linea>('linee', {
  titolo: 'Linee guida gestionali',
  regole: (catalogo) => catalogo.linee,
  nome: ({ sigla, nome }) => `${sigla} ${nome}`,
  cerca: null,
  collegati: 'Una linea guida del piano: il titolo sotto cui stanno gli obiettivi.',
  dati: {
    descrizione: 'Le linee guida sotto cui il piano mette obiettivi e progetti.',
    calcolati: {
      sigla: { forma: TESTO },
      nome: {
        forma: detto(TESTO, 'L’intestazione com’è stampata; di un’indicazione, lo stesso testo di «indicazione».'),
      },
    },
    detti: {
      indicazione: 'Che cosa chiede la linea, in parole nostre; nullo per un’intestazione.',
      superiore: 'La linea di cui fa parte.',
    },
    csv: { ultime: 'indicazione' },
  },
});
