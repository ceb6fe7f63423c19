import type { SedeProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { MiaSede } from './mia-sede.ts';

/** An office of an agreement as the device keeps it. */
export function comeMia(
  { protocollo }: Pick<TavolaCanali, 'protocollo'>,
  { id, nome }: Pick<SedeProtocollo, 'id' | 'nome'>,
): MiaSede {
  return { nome, struttura: protocollo.struttura, protocollo: protocollo.id, sede: id };
}
