import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A sort of office. */
export const tipiDiSede = tipo<Catalogo, 'tipi-di-sede'>('tipi-di-sede', {
  titolo: 'Specie di sede',
  nome: ({ nome }) => nome,
  pagina: null,
  cerca: null,
  dati: 'Le specie di sede che i protocolli nominano.',
});
