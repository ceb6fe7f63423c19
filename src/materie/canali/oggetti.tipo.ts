import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiMenu, oggettiInTabella } from './dati-protocolli.ts';
import { colonneOggetti, formaMenu } from './forme-protocolli.ts';
import { vociOggetti } from './ricerca.ts';
import { oggettoInRdf } from './rdf-contatti.ts';

type Oggetto = Catalogo['canali']['oggetti'][number]['oggetti'][number] & { cassetto: string };

/** An item to choose in the drop-down menu of a Cassetto; the open data have a record for each menu. */
export const oggetti = tipo<Catalogo, 'oggetti', Oggetto>('oggetti', {
  titolo: 'Oggetti dei menu',
  regole: ({ canali }) =>
    canali.oggetti.flatMap(({ cassetto, oggetti: suoi }) => suoi.map((uno) => ({ ...uno, cassetto }))),
  nome: ({ etichetta, cassetto }) => `${etichetta} (${cassetto})`,
  pagina: ({ id }) => INDIRIZZI.oggetto(id),
  righe: (catalogo) => vociOggetti(catalogo.canali),
  rdf: (oggetto, { canali }) => oggettoInRdf(oggetto, canali.oggetti),
  collegati: 'Le voci di un menu sono i concetti di uno schema.',
  dati: {
    descrizione:
      'Gli oggetti dei menu a tendina dei Cassetti, un oggetto per menu con le sue voci, com’erano stampate.',
    json: datiMenu,
    schema: formaMenu,
    csv: { colonne: colonneOggetti, righe: oggettiInTabella },
  },
});
