import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Novita } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A change of the rules: it rests on no document. */
export const novita = tipo<Catalogo, 'novita', Novita>('novita', {
  titolo: 'Novità delle regole',
  senzaSegno: true,
  regole: (catalogo) => catalogo.novita,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => INDIRIZZI.novita(id),
  fonti: () => [],
  certezza: () => null,
  cerca: null,
  collegati: 'Che cosa è cambiato lo dicono le novità e il file dei cambiamenti.',
  dati: {
    descrizione: 'Che cosa è cambiato nelle regole, dal più recente: data, titolo, testo, che cosa riguarda.',
    comeScritta: true,
    radice: INDIRIZZI.novita(''),
  },
});
