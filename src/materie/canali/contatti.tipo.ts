import { CERTEZZA, SI_NO, TESTO, detto, indirizzo, oNullo, oggetto } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { nomeSede } from '../../puro/canali/storie.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import { nomeCasella } from '../../puro/canali/recapiti.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { contattiDellaSede, percorsoContatto } from './dati-canali.ts';
import { mostraNominative } from './nominative.ts';
import { vociCaselle, vociContatti } from './ricerca-contatti.ts';
import { contattoInRdf } from './rdf-contatti.ts';

/** A mailbox. One that carries a name goes by its role. */
export const contatti = tipo<Catalogo, 'contatti', Contatto>('contatti', {
  titolo: 'Contatti',
  siMostraNominata: true,
  conNomi: true,
  corredoDi: 'sedi',
  regole: ({ canali }) => canali.contatti,
  nome: (contatto, { canali }) =>
    contatto.nominativa || contatto.casella === null
      ? `${contatto.ruolo}, ${nomeSede(contatto, canali.protocolli)}`
      : contatto.casella,
  pagina: (contatto, { canali: { protocolli } }) =>
    contatto.nominativa ? contattiDellaSede(contatto, protocolli) : percorsoContatto(contatto, protocolli),
  // In the page of its address it goes by its role, also where elsewhere its name is hidden.
  altrove: ({ canali: { contatti: tutti, protocolli } }) =>
    tutti.flatMap(({ casella, ...uno }) =>
      casella === null
        ? []
        : {
            id: uno.id,
            titolo: `${uno.ruolo}, ${nomeSede(uno, protocolli)}`,
            percorso: INDIRIZZI.casella(nomeCasella(casella)),
          },
    ),
  righe: ({ canali }) => [...vociContatti(canali), ...vociCaselle(canali)],
  rdf: (contatto, { canali }) => contattoInRdf(contatto, canali.protocolli),
  collegati:
    'Una casella è un punto di contatto, certificato o no, della sua sede. Quelle che portano un nome non escono.',
  dati: {
    descrizione:
      'Le caselle a cui scrivere, e quelle da non usare più, con le date. Le caselle che portano un nome non sono nella tabella.',
    voci: ({ canali }) => canali.contatti.filter(({ nominativa }) => mostraNominative() || !nominativa),
    senza: 'segnaposto per stato vuoto nota motivo',
    calcolati: {
      casella: { forma: detto(oNullo(TESTO), 'Com’è stampata; nulla se la fonte non la dà.') },
      nominativa: { forma: detto(SI_NO, 'Vero se porta il nome di una persona.') },
      validita: {
        forma: detto(oNullo(oggetto({ certezza: CERTEZZA, motivo: oNullo(TESTO) })), 'Quanto sono certe le date.'),
      },
      url: {
        forma: indirizzo(PAGINE.contatti),
        da: (contatto, { canali }) => percorsoContatto(contatto, canali.protocolli),
      },
    },
    dopo: {
      ...{ livello: 'tipo', ruolo: 'livello', sede: 'ruolo', casella: 'sede', usi: 'casella', nominativa: 'usi' },
      ...{ valido_dal: 'nominativa', valido_al: 'valido_dal', certezza: 'valido_al', validita: 'certezza' },
      ...{ avviso: 'validita', incongruenza: 'avviso', fonte: 'incongruenza', url: 'fonte' },
    },
    csv: { solo: ({ nominativa }) => nominativa === false, senza: 'nominativa incongruenza url' },
  },
});
