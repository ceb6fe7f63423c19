import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, SENZA } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { ARGOMENTI, nomeRiga, type Elenco } from './elenchi.ts';
import { datiRegistro } from './registro.ts';

type Voce = Elenco['righe'][number] & { elenco: string };

/** An item of a list of the plan without figures. */
export const elenchi = tipo<Catalogo, 'elenchi', Voce>('elenchi', {
  titolo: 'Elenchi',
  regole: (catalogo) => catalogo.elenchi.flatMap(({ id, righe }) => righe.map((riga) => ({ ...riga, elenco: id }))),
  nome: nomeRiga,
  pagina: ({ id, elenco }) => `${INDIRIZZI.elenco(elenco)}#${id}`,
  // A list is found by its title and by the accounts it names.
  righe: (catalogo) =>
    catalogo.elenchi.map(({ id, titolo, argomento, righe }) => {
      const conti = righe.flatMap(({ conto }) => (conto === undefined ? [] : [conto]));
      return {
        ...SENZA,
        tipo: 'tabella',
        id,
        descrizione: titolo,
        gruppo: ARGOMENTI[argomento],
        risposta: `${righe.length} voci`,
        url: INDIRIZZI.elenco(id),
        ...(conti.length > 0 ? { altri: conti } : {}),
      };
    }),
  dati: datiRegistro(
    'elenchi',
    'elenchi/',
    'Gli elenchi del piano che non sono cifre: categorie di utenza, prospettive, obiettivi di chi lavora, conti, atti. Un oggetto per elenco, con le sue righe e le fonti.',
    (catalogo: Catalogo) => catalogo.elenchi,
    INDIRIZZI.elenco,
  ),
});
