import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A family of indicators. */
export const famiglie = tipo<Catalogo, 'famiglie'>('famiglie', {
  titolo: 'Famiglie degli indicatori',
  nome: ({ nome }) => nome,
  pagina: null,
  cerca: null,
  collegati: 'Nei dati collegati la famiglia è il tipo dell’indicatore.',
  dati: 'Le famiglie degli indicatori, nel loro ordine.',
});
