import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A topic under which tables are listed. */
export const argomenti = tipo<Catalogo, 'argomenti'>('argomenti', {
  titolo: 'Argomenti di tabelle, elenchi e competenze',
  nome: ({ nome }) => nome,
  pagina: null,
  cerca: null,
  collegati: 'Voci sotto cui si elencano tabelle, elenchi e argomenti delle competenze.',
  dati: 'Le voci sotto cui si elencano tabelle, elenchi e argomenti delle competenze, nel loro ordine.',
});
