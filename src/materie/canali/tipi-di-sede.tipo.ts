import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A sort of office. */
export const tipiDiSede = tipo<Catalogo, 'tipi-di-sede'>('tipi-di-sede', {
  titolo: 'Specie di sede',
  nome: ({ nome }) => nome,
  pagina: null,
  cerca: null,
  collegati: 'Nomi che le pagine usano: nei dati collegati è il tipo di ogni sede.',
  dati: 'Le specie di sede che i protocolli nominano.',
});
