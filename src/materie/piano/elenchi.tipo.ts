import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { nomeRiga, type Elenco } from './elenchi.ts';
import { datiRegistro } from './registro.ts';
import { vociElenchi } from './ricerca.ts';

type Voce = Elenco['righe'][number] & { elenco: string };

/** An item of a list of the plan without figures. */
export const elenchi = tipo<Catalogo, 'elenchi', Voce>('elenchi', {
  titolo: 'Elenchi',
  regole: (catalogo) => catalogo.elenchi.flatMap(({ id, righe }) => righe.map((riga) => ({ ...riga, elenco: id }))),
  nome: nomeRiga,
  pagina: ({ id, elenco }) => `${INDIRIZZI.elenco(elenco)}#${id}`,
  righe: vociElenchi,
  collegati: 'Gli elenchi del piano hanno ciascuno una forma sua.',
  dati: datiRegistro(
    'elenchi',
    PAGINE.elenchi,
    'Gli elenchi del piano che non sono cifre: categorie di utenza, prospettive, obiettivi di chi lavora, conti, atti. Un oggetto per elenco, con le sue righe e le fonti.',
    (catalogo: Catalogo) => catalogo.elenchi,
    INDIRIZZI.elenco,
  ),
});
