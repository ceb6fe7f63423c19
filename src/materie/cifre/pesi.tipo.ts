import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiPesi } from './dati-valori.ts';
import { formaPeso } from './forme-valori.ts';
import type { Albero } from './pesi.ts';
import { percorsoAlbero } from './vista/indirizzi.ts';
import { alberoInRdf } from './rdf-cifre.ts';

/** A tree of weights; the open data have a record for each of its entries. */
export const pesi = tipo<Catalogo, 'pesi', Albero>('pesi', {
  titolo: 'Pesi',
  siMostraNominata: true,
  regole: (catalogo) => catalogo.pesi,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => `${percorsoAlbero(id)}#${id}`,
  cerca: null,
  rdf: alberoInRdf,
  collegati: 'Un peso è un’osservazione su una voce dell’albero.',
  dati: {
    descrizione: 'Gli alberi di pesi, una voce alla volta.',
    json: datiPesi,
    schema: formaPeso,
  },
});
