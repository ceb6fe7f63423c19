import { CON_CERTEZZA, FONTE, ID, TESTO, detto, indirizzo, oNullo, oggetto, secondo } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Obiettivo } from './obiettivi.ts';
import { vociObiettivi } from './ricerca.ts';
import { obiettivoInRdf } from './rdf-obiettivi.ts';

const OBIETTIVO = oggetto({
  id: ID,
  lettera: { type: 'string', pattern: '^[A-Z]$' },
  nome: TESTO,
  linea_guida: detto(oNullo(oggetto({ sigla: TESTO, nome: TESTO })), 'La linea guida sotto cui il piano lo mette.'),
  perche: detto(oNullo(TESTO), 'Che cosa vuole e perché esiste, in parole nostre.'),
  misura: detto(oNullo(TESTO), 'Come si misura, in parole nostre.'),
  nel_2021: detto(oNullo(TESTO), 'Che cosa aggiunge la declinazione annuale, in parole nostre.'),
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
  url: indirizzo(PAGINE.obiettivi),
});

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
    json: (catalogo) =>
      catalogo.obiettivi.map((obiettivo) => secondo(OBIETTIVO, obiettivo, { url: INDIRIZZI.obiettivo(obiettivo.id) })),
    schema: () => OBIETTIVO,
  },
});
