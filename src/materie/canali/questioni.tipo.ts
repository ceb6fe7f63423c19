import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A matter in the words of who asks, and what follows from it. */
export const questioni = tipo<Catalogo, 'questioni'>('questioni', {
  titolo: 'Questioni',
  nome: ({ nome }) => nome,
  cerca: null,
  collegati: 'Una questione è una domanda di chi scrive, nelle sue parole: porta a un servizio, non lo è.',
  dati: 'Le questioni nelle parole di chi chiede: che cosa si può fare, quale esigenza, quale domanda, quale oggetto del menu, quali prodotti ne nascono.',
});
