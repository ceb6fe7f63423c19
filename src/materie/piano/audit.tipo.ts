import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { TabellaAudit } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiRegistro } from './registro.ts';
import { vociAudit } from './ricerca.ts';
import type { TabellaRegistro } from './registri.ts';

type Riga = TabellaRegistro<TabellaAudit>['righe'][number];

/** An audit campaign. */
export const audit = tipo<Catalogo, 'audit', Riga>('audit', {
  titolo: 'Campagne di audit',
  regole: (catalogo) => catalogo.registri.audit.flatMap(({ righe }) => righe),
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.registro('audit', id),
  righe: vociAudit,
  collegati: 'Una campagna di verifica interna.',
  dati: datiRegistro(
    'audit',
    INDIRIZZI.registro('audit'),
    'Le campagne programmate, una tabella per livello, con i totali stampati.',
    (catalogo: Catalogo) => catalogo.registri.audit,
  ),
});
