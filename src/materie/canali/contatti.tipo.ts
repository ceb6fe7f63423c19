import { tipo } from '../../motore/tipo.ts';
import { nomeSede } from '../../puro/canali/storie.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { contattiDellaSede, datiContatti, percorsoContatto } from './dati-canali.ts';
import { colonneContatti, formaContatto } from './forme-canali.ts';
import { vociCaselle, vociContatti } from './ricerca.ts';
import { contattoInRdf } from './rdf-contatti.ts';

/** A mailbox. One that carries a name goes by its role. */
export const contatti = tipo<Catalogo, 'contatti', Contatto>('contatti', {
  titolo: 'Contatti',
  siMostraNominata: true,
  conNomi: true,
  regole: ({ canali }) => canali.contatti,
  nome: (contatto, { canali }) =>
    contatto.nominativa || contatto.casella === null
      ? `${contatto.ruolo}, ${nomeSede(contatto, canali.protocolli)}`
      : contatto.casella,
  pagina: (contatto, { canali: { protocolli } }) =>
    contatto.nominativa ? contattiDellaSede(contatto, protocolli) : percorsoContatto(contatto, protocolli),
  righe: ({ canali }) => [...vociContatti(canali), ...vociCaselle(canali)],
  rdf: (contatto, { canali }) => contattoInRdf(contatto, canali.protocolli),
  collegati:
    'Una casella è un punto di contatto, certificato o no, della sua sede. Quelle che portano un nome non escono.',
  dati: {
    descrizione:
      'Le caselle a cui scrivere, e quelle da non usare più, con le date. Le caselle che portano un nome non sono nella tabella.',
    json: (catalogo) => datiContatti(catalogo),
    schema: formaContatto,
    csv: { colonne: colonneContatti, righe: (catalogo) => datiContatti(catalogo, false) },
  },
});
