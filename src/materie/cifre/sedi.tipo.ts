import { NOMI } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
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
    radice: PAGINE.sedi,
    senza: 'rinominata',
    calcolati: { nomi: { forma: NOMI, dopo: 'nome' } },
    dopo: {
      livello: 'nomi',
      superiore: 'livello',
      regione: 'superiore',
      codice_ipa: 'cluster_personale',
      codice_univoco: 'codice_ipa',
      nota: 'incongruenza',
      fonte: 'nota',
    },
    detti: { superiore: 'Chi la comprende.', stampato: 'Come la stampa la Tabella A.' },
    csv: {
      senza: 'altri_nomi filiale_metropolitana',
      ultime: 'documento punto codice_ipa codice_univoco',
    },
  },
});
