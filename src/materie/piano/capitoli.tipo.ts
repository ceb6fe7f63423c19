import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { TabellaCapitoli } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiRegistro } from './registro.ts';
import { vociCapitoli } from './ricerca.ts';
import type { TabellaRegistro } from './registri.ts';

type Riga = TabellaRegistro<TabellaCapitoli>['righe'][number];

/** A spending chapter whose planning is assessed. */
export const capitoli = tipo<Catalogo, 'capitoli', Riga>('capitoli', {
  titolo: 'Capitoli di spesa',
  regole: (catalogo) => catalogo.registri.capitoli.flatMap(({ righe }) => righe),
  nome: ({ capitolo, descrizione }) => `${capitolo} ${descrizione}`,
  pagina: ({ id }) => INDIRIZZI.registro('capitoli', id),
  righe: vociCapitoli,
  collegati: 'Un capitolo di spesa: servirebbe il vocabolario dei bilanci.',
  dati: datiRegistro(
    'capitoli',
    INDIRIZZI.registro('capitoli'),
    'I capitoli di cui si valuta la programmazione.',
    (catalogo: Catalogo) => catalogo.registri.capitoli,
  ),
});
