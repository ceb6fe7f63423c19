import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Ordinamento } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { vociOrdinamenti } from './ricerca-ordinamenti.ts';
import { ordinamentoInRdf } from './rdf-discendenze.ts';

/** An order: the names and structures that hold between two days. */
export const ordinamenti = tipo<Catalogo, 'ordinamenti', Ordinamento>('ordinamenti', {
  titolo: 'Ordinamenti',
  regole: (catalogo) => catalogo.ordinamenti,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.ordinamento(id),
  fonti: (uno) => [uno, ...(uno.affermazioni ?? [])].map(({ fonte }) => fonte),
  righe: vociOrdinamenti,
  rdf: ordinamentoInRdf,
  collegati: 'Un ordinamento è il quadro che vale fra due giorni, parte di un atto.',
  dati: {
    descrizione: 'Gli ordinamenti di cui i documenti parlano, con l’atto, i giorni in cui valgono e quanto è certo.',
    comeScritta: true,
    radice: PAGINE.ordinamenti,
  },
});
