/** The places in the page of the table that one reaches from outside. */
import type { Protocollo } from '../../puro/canali/tipi.ts';

/** The table of a protocol. */
export function idTavola({ id, indirizzo_breve }: Pick<Protocollo, 'id' | 'indirizzo_breve'>): string {
  return indirizzo_breve ? 'tavola' : `tavola-${id}`;
}

/** The table, for who has already chosen the office. */
export function idSede(protocollo: Pick<Protocollo, 'id' | 'indirizzo_breve'>, sede: string): string {
  return `${idTavola(protocollo)}-sede-${sede}`;
}
