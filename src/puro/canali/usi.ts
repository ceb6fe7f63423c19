/** What a mailbox is for, from the rules that send to it. */
import type { Contatto, Protocollo, RegolaCanale } from './tipi.ts';

/** Needs that a mailbox serves, and of whom (none: everybody). */
interface UsoInParole {
  esigenze: string[];
  contribuenti: string[];
}

/**
 * What a mailbox is for: the needs of the rules and of the steps that name one of its uses.
 * @param regole all rules on channels, of any protocol
 */
export function usiInParole(
  { usi, per }: Pick<Contatto, 'usi' | 'per'>,
  protocollo: Pick<Protocollo, 'id' | 'esigenze' | 'passi'>,
  regole: readonly RegolaCanale[],
): UsoInParole[] {
  const sue = new Set(
    regole
      .filter(({ protocollo: suo, recapiti }) => suo === protocollo.id && recapiti.some(({ uso }) => usi.includes(uso)))
      .flatMap(({ ambiti }) => ambiti.flatMap(({ esigenze }) => esigenze ?? protocollo.esigenze.map(({ id }) => id))),
  );
  for (const { id, passo } of protocollo.esigenze)
    if (protocollo.passi.some((uno) => uno.id === passo && uno.recapiti.some(({ uso }) => usi.includes(uso))))
      sue.add(id);
  const esigenze = protocollo.esigenze.filter(({ id }) => sue.has(id)).map(({ nome }) => nome);
  return esigenze.length > 0 ? [{ esigenze, contribuenti: per ?? [] }] : [];
}
