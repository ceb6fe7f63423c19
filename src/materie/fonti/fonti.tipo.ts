import { ID, detto, oNullo } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { DocumentoFonte } from './fonti.ts';
import { vociAtti } from './ricerca.ts';
import { urn } from './urn.ts';
import { attoInRdf } from './rdf-fonti.ts';

/** A document whose text was read, or an act that one of them cites: it rests on no other. */
export const fonti = tipo<Catalogo, 'fonti', DocumentoFonte>('fonti', {
  titolo: 'Fonti',
  senzaSegno: true,
  regole: (catalogo) => catalogo.fonti,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.fonte(id),
  fonti: () => [],
  certezza: () => null,
  righe: ({ fonti: tutte }) => vociAtti(tutte),
  rdf: attoInRdf,
  collegati:
    'Un atto è ciò da cui le affermazioni derivano; di quelli dello Stato si calcola l’URN:NIR, se tipo, numero e data sono stampati.',
  dati: {
    descrizione: 'I documenti letti e gli atti che citano.',
    comeScritta: true,
    radice: PAGINE.fonti,
    calcolati: {
      tabella: { forma: ID },
      urn_calcolato: {
        forma: detto(
          oNullo({ type: 'string', pattern: '^urn:nir:' }),
          'L’URN:NIR, calcolato da tipo, data e numero stampati; nullo dove non ci sono tutti.',
        ),
        da: (fonte) => urn(fonte),
      },
    },
  },
});
