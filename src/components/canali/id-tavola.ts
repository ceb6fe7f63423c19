/** I posti della pagina della tavola a cui si arriva da fuori. */
import type { Protocollo } from '../../puro/canali/tipi.ts';

/** La tavola di un protocollo. */
export function idTavola({ id, indirizzo_breve }: Pick<Protocollo, 'id' | 'indirizzo_breve'>): string {
  return indirizzo_breve ? 'tavola' : `tavola-${id}`;
}

/** La tavola, per chi ha già scelto la sede. */
export function idSede(protocollo: Pick<Protocollo, 'id' | 'indirizzo_breve'>, sede: string): string {
  return `${idTavola(protocollo)}-sede-${sede}`;
}
