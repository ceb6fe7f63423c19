import { tipo } from '../../motore/tipo.ts';
import type { RegolaCanale } from '../../puro/canali/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { celleInTabella, datiCanali } from './dati-canali.ts';
import { colonneCanali, formaCanale } from './forme-canali.ts';
import { vociCanali } from './ricerca.ts';
import { canaliInRdf } from './rdf-canali.ts';

/** A rule on channels; the open data have the cells of the decision tables too. */
export const canali = tipo<Catalogo, 'canali', RegolaCanale>('canali', {
  titolo: 'Canali',
  risponde: true,
  siMostraNominata: ({ id, percorso }, { indirizzi, segni }) =>
    segni.has(`data-canale="${id}"`) || indirizzi.has(percorso),
  regole: (catalogo) => catalogo.canali.regole,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.canale(id),
  fonti: (regola) => [regola, ...regola.ambiti].map(({ fonte }) => fonte),
  righe: (catalogo) => vociCanali(catalogo.canali),
  inRdf: canaliInRdf,
  collegati:
    'Ogni esigenza di ogni contribuente è un servizio: a chi è rivolto, in quanto tempo si risponde, per quale canale a ogni sede; la regola sta accanto.',
  dati: {
    descrizione:
      'Le regole sui canali e ogni cella della tavola delle decisioni: contribuente, esigenza, sede, periodo, via, certezza.',
    json: datiCanali,
    schema: formaCanale,
    csv: { colonne: colonneCanali, righe: celleInTabella },
  },
});
