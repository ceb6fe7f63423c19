import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Competenza } from './competenze.ts';
import { datiCompetenze } from './dati-strutture.ts';
import { colonneCompetenze, formaCompetenza } from './forme-strutture.ts';
import { vociDelleCompetenze } from './ricerca.ts';
import { competenzaInRdf } from './rdf-competenze.ts';

/** What a structure does, in an order: it has its place in the page of its main topic. */
export const competenze = tipo<Catalogo, 'competenze', Competenza>('competenze', {
  titolo: 'Competenze',
  risponde: true,
  siMostraNominata: true,
  regole: (catalogo) => catalogo.competenze,
  nome: ({ testo }) => testo.charAt(0).toUpperCase() + testo.slice(1),
  pagina: ({ temi, id }) => INDIRIZZI.competenza(temi[0] ?? '', id),
  righe: vociDelleCompetenze,
  rdf: (una, { ordinamenti }) => competenzaInRdf(una, ordinamenti),
  collegati:
    'Chi fa che cosa è un ruolo nel tempo: di una struttura, in un’attività, sotto gli argomenti con cui si cerca.',
  dati: {
    descrizione:
      'Chi fa che cosa secondo l’ordinamento del 2016 e il fascicolo senza data: struttura, ruolo, compito, argomenti, fonte. Non è detto che sia così oggi.',
    json: datiCompetenze,
    schema: formaCompetenza,
    csv: { colonne: colonneCompetenze },
  },
});
