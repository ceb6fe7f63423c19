import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { TabellaCorsi } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiRegistro } from './registro.ts';
import { vociCorsi } from './ricerca.ts';
import type { TabellaRegistro } from './registri.ts';

type Riga = TabellaRegistro<TabellaCorsi>['righe'][number];

/** A course on agile work. */
export const corsi = tipo<Catalogo, 'corsi', Riga>('corsi', {
  titolo: 'Corsi',
  regole: (catalogo) => catalogo.registri.corsi.flatMap(({ righe }) => righe),
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.registro('corsi', id),
  righe: vociCorsi,
  collegati: 'Un corso per chi lavora all’istituto.',
  dati: datiRegistro(
    'corsi',
    INDIRIZZI.registro('corsi'),
    'I corsi sul lavoro agile, per chi sono e quando.',
    (catalogo: Catalogo) => catalogo.registri.corsi,
  ),
});
