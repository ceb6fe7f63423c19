import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A way in which a message travels. */
export const vie = tipo<Catalogo, 'vie'>('vie', {
  titolo: 'Vie dei canali',
  nome: ({ nome }) => nome,
  pagina: null,
  cerca: null,
  collegati: 'Nomi che le pagine usano: nei dati collegati la via è la classe del canale.',
  dati: 'Le vie per cui passa un messaggio, col nome che le pagine usano.',
});
