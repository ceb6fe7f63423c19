import { regolaCon } from '../../motore/dati/di-regola.ts';
import { ID, indirizzo } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, giorno } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { DocumentoFonte } from './fonti.ts';

/** A document whose text was read, or an act that one of them cites: it rests on no other. */
export const fonti = tipo<Catalogo, 'fonti', DocumentoFonte>('fonti', {
  titolo: 'Fonti',
  regole: (catalogo) => catalogo.fonti,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.fonte(id),
  fonti: () => [],
  certezza: () => null,
  // An act that the documents only cite is found in the list of sources.
  cerca: ({ testo_consultato, nome, titolo, data, anno }) =>
    testo_consultato
      ? {
          tipo: 'fonte',
          risposta: data ? giorno(data) : String(anno ?? ''),
          altri: titolo && titolo !== nome ? [titolo] : [],
        }
      : null,
  dati: {
    descrizione: 'I documenti letti e gli atti che citano.',
    json: (catalogo) => catalogo.fonti.map((fonte) => ({ ...fonte, url: INDIRIZZI.fonte(fonte.id) })),
    schema: () => regolaCon('fonti', 'riga', { tabella: ID, url: indirizzo('fonti/') }),
  },
});
