import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiStrutture, struttureNegliOrdinamenti } from './dati-strutture.ts';
import { colonneStrutture, formaStruttura } from './forme-strutture.ts';
import { vociStrutture } from './ricerca.ts';
import type { Struttura } from './strutture.ts';
import { strutturaInRdf } from './rdf-strutture.ts';

/** A structure through the orders that name it. */
export const strutture = tipo<Catalogo, 'strutture', Struttura>('strutture', {
  titolo: 'Strutture',
  regole: (catalogo) => catalogo.strutture,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.struttura(id),
  fonti: ({ versioni }) => versioni.map(({ fonte }) => fonte),
  certezza: ({ versioni }) =>
    (versioni.find(({ certezza }) => certezza === 'contraddetta') ?? versioni.at(-1))?.certezza ?? null,
  righe: vociStrutture,
  rdf: strutturaInRdf,
  collegati:
    'Ciò che ogni ordinamento dice di una struttura è un’affermazione coi suoi giorni; il livello è il ruolo di chi la dirige. isPartOf di COV lega un ufficio alla sua area organizzativa omogenea, che qui non c’è: la dipendenza è isSupportUnitOf.',
  dati: {
    descrizione:
      'Le strutture negli ordinamenti del 2014, 2016 e 2021: genere, livello, dipendenze, discendenza, certezza.',
    json: datiStrutture,
    schema: formaStruttura,
    csv: { colonne: colonneStrutture, righe: struttureNegliOrdinamenti },
  },
});
