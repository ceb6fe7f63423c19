import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { TabellaLavoroAgile } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiRegistro } from './registro.ts';
import { vociLavoroAgile } from './ricerca.ts';
import type { TabellaRegistro } from './registri.ts';

type Riga = TabellaRegistro<TabellaLavoroAgile>['righe'][number] & Pick<TabellaLavoroAgile, 'parte'>;

/** A rule of agile work. */
export const lavoroAgile = tipo<Catalogo, 'lavoro-agile', Riga>('lavoro-agile', {
  titolo: 'Lavoro agile',
  siMostraNominata: true,
  regole: (catalogo) =>
    catalogo.registri.lavoroAgile.flatMap(({ righe, parte }) =>
      righe.map((riga) => ({ ...riga, ...(parte ? { parte } : {}) })),
    ),
  nome: ({ nome }) => nome,
  pagina: ({ id, parte }) => INDIRIZZI.lavoroAgile(id, parte),
  righe: vociLavoroAgile,
  collegati: 'Regole di lavoro, non servizi.',
  dati: datiRegistro(
    'lavoro-agile',
    PAGINE.lavoroAgile,
    'Le regole del lavoro agile, gruppo per gruppo.',
    (catalogo: Catalogo) => catalogo.registri.lavoroAgile,
  ),
});
