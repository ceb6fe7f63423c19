import { ID, TESTO, detto, elenco } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Tema } from './competenze.ts';
import { vociTemi } from './ricerca.ts';
import { temaInRdf } from './rdf-competenze.ts';

/** A topic under which competences are looked up: our heading, which rests on theirs. */
export const temi = tipo<Catalogo, 'temi', Tema>('temi', {
  titolo: 'Argomenti',
  regole: (catalogo) => catalogo.temi,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.argomento(id),
  fonti: () => [],
  certezza: () => null,
  righe: vociTemi,
  rdf: temaInRdf,
  collegati: 'Gli argomenti sono nostri: concetti di uno schema.',
  dati: {
    descrizione: 'Gli argomenti sotto cui si cercano le competenze, con gli altri nomi.',
    radice: PAGINE.competenze,
    senza: 'risponde',
    calcolati: {
      gruppo: { forma: TESTO },
      competenze: { forma: detto(elenco(ID), 'Prima quelle di cui è l’argomento principale.') },
    },
  },
});
