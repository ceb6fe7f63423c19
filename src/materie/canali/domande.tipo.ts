import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiDomande, domandeInTabella } from './dati-protocolli.ts';
import { colonneDomande, formaDomande } from './forme-protocolli.ts';
import { domandaInRdf } from './rdf-contatti.ts';

type Domanda = Catalogo['canali']['domande'][number]['domande'][number];

/** An application to the Institute, with the way to present it; the open data have a record for each list. */
export const domande = tipo<Catalogo, 'domande', Domanda>('domande', {
  titolo: 'Domande',
  regole: ({ canali }) => canali.domande.flatMap(({ domande: sue }) => sue),
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.canale(id),
  cerca: null,
  rdf: (domanda, { canali }) => domandaInRdf(domanda, canali.domande),
  collegati: 'Una domanda è un servizio col canale da cui passa.',
  dati: {
    descrizione: 'Le domande di servizio e il modo di presentarle: solo telematica, o no.',
    json: datiDomande,
    schema: formaDomande,
    csv: { colonne: colonneDomande, righe: domandeInTabella },
  },
});
