import { TESTO, detto, oNullo, oggetto } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Obiettivo } from './obiettivi.ts';
import { vociObiettivi } from './ricerca.ts';
import { obiettivoInRdf } from './rdf-obiettivi.ts';

/** A general objective of the plan. */
export const obiettivi = tipo<Catalogo, 'obiettivi', Obiettivo>('obiettivi', {
  titolo: 'Obiettivi',
  regole: (catalogo) => catalogo.obiettivi,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => INDIRIZZI.obiettivo(id),
  righe: vociObiettivi,
  rdf: obiettivoInRdf,
  collegati: 'Un obiettivo generale è lo scopo che gli indicatori servono.',
  dati: {
    descrizione: 'Gli obiettivi generali del piano e la linea guida sotto cui stanno.',
    radice: PAGINE.obiettivi,
    calcolati: {
      linea_guida: {
        forma: detto(oNullo(oggetto({ sigla: TESTO, nome: TESTO })), 'La linea guida sotto cui il piano lo mette.'),
        dopo: 'nome',
      },
    },
  },
});
