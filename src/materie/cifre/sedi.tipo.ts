import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiSedi } from './dati-valori.ts';
import { colonneSedi, formaSede } from './forme-valori.ts';
import { vociSedi } from './ricerca.ts';
import type { Sede } from './sedi.ts';
import { sedeInRdf } from './rdf-sedi.ts';

/** An office of the territory, or the level above it. */
export const sedi = tipo<Catalogo, 'sedi', Sede>('sedi', {
  titolo: 'Sedi',
  regole: (catalogo) => catalogo.sedi,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.sede(id),
  righe: (catalogo) => vociSedi(catalogo.sedi, catalogo.tabelle),
  rdf: sedeInRdf,
  collegati: 'Una sede è un ufficio, con quello che le sta sopra; il livello nazionale è l’intero istituto.',
  dati: {
    descrizione:
      'Il territorio: livello nazionale, regioni, coordinamenti metropolitani, sedi locali, chi comprende chi e i gruppi in cui il piano le confronta.',
    json: datiSedi,
    schema: formaSede,
    csv: { colonne: colonneSedi },
  },
});
