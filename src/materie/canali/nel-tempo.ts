import { anniDetti, annoDi } from '../../puro/calendario/anni.ts';
import { perInizio } from '../../puro/calendario/storia.ts';
import type { Contatto, Protocollo, SedeProtocollo } from '../../puro/canali/tipi.ts';

/** A post at whose mailbox somebody else answered before: its office (none is all of them) and its versions. */
interface PostoPassato {
  sede: SedeProtocollo | undefined;
  ruolo: string;
  versioni: Contatto[];
}

/**
 * The posts that passed from hand to hand, each from the oldest version, and the years that a line of them spans.
 * @param contatti all mailboxes as this build shows them
 */
export function postiPassati(
  contatti: readonly Contatto[],
  protocolli: readonly Protocollo[],
): { posti: PostoPassato[]; anni: number[] } {
  const sedi = protocolli.flatMap((protocollo) => protocollo.sedi);
  const passati = [...Map.groupBy(contatti, ({ id }) => id).values()].filter((versioni) => versioni.length > 1);
  return {
    posti: passati.map((versioni) => ({
      sede: sedi.find(({ id }) => id === versioni[0]?.sede),
      ruolo: versioni[0]?.ruolo ?? '',
      versioni: versioni.toSorted(perInizio),
    })),
    anni: [...anniDetti(passati.flat()), ...protocolli.flatMap(({ ultima_notizia }) => annoDi(ultima_notizia))],
  };
}
