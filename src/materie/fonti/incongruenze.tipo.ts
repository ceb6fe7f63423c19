import { ID, TESTO } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Incongruenza } from './incongruenze.ts';
import { incongruenzaInRdf } from './rdf-fonti.ts';

/** An entry of the register of contradictions. */
export const incongruenze = tipo<Catalogo, 'incongruenze', Incongruenza>('incongruenze', {
  titolo: 'Incongruenze',
  senzaSegno: true,
  registro: true,
  regole: (catalogo) => catalogo.incongruenze,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => INDIRIZZI.incongruenza(id),
  fonti: ({ versioni }) => versioni.map(({ fonte }) => fonte),
  certezza: () => null,
  cerca: (voce) => ({ tipo: 'incongruenza', risposta: voce.tabella_titolo, testi: testiDi(voce) }),
  rdf: incongruenzaInRdf,
  collegati: 'Ogni lettura sta accanto alle altre, col suo punto: nessuna è data per vera.',
  dati: {
    descrizione: 'Il registro delle contraddizioni, con entrambe le versioni.',
    comeScritta: true,
    radice: PAGINE.incongruenze,
    calcolati: { tabella: { forma: ID }, tabella_titolo: { forma: TESTO } },
  },
});
