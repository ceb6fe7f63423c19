import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A topic under which tables are listed. */
export const argomenti = tipo<Catalogo, 'argomenti'>('argomenti', {
  titolo: 'Argomenti delle tabelle',
  nome: ({ nome }) => nome,
  pagina: null,
  cerca: null,
  collegati: 'Voci sotto cui si elencano le tabelle.',
  dati: 'Le voci sotto cui si elencano le tabelle, nel loro ordine.',
});
