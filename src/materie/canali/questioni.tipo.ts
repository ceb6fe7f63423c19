import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { questioniInRdf } from './rdf-questioni.ts';

/** A matter in the words of who asks, and what follows from it. */
export const questioni = tipo<Catalogo, 'questioni'>('questioni', {
  titolo: 'Questioni',
  nome: ({ nome }) => nome,
  cerca: null,
  inRdf: questioniInRdf,
  collegati:
    'Una questione è una domanda di chi scrive, nelle sue parole: qui c’è solo dove porta, dal prodotto che ne nasce ai servizi per cui lo si chiede. Dove il contribuente può essere più d’uno la via dipende da chi è, e non si dice.',
  dati: 'Le questioni nelle parole di chi chiede: che cosa si può fare, quale esigenza, quale domanda, quale oggetto del menu, quali prodotti ne nascono.',
});
