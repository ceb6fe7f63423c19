import type { Giorno } from '../../puro/parole/date.ts';
import { nomeSede, successioni, type StoriaCasella } from '../../puro/canali/storie.ts';
import type { Contatto, Protocollo } from '../../puro/canali/tipi.ts';

/** Who is written to in the place of a mailbox: role and office; the address is null where this build hides it. */
interface AlSuoPosto {
  ruolo: string;
  sede: string | null;
  casella: string | null;
}

/** What the page of a mailbox says besides its story. */
interface SchedaCasella {
  avvisi: string[];
  note: string[];
  /** Where and when it served, each with its office's name and the contributors it is for. */
  presenze: { voce: Contatto; sede: string; contribuenti: string[] }[];
  adesso: { dove: string; chi: AlSuoPosto[] }[];
  /** Who was at each of its posts, day by day: only the posts that somebody else had too. */
  catene: { titolo: string; chi: Contatto[] }[];
  /** The offices it served, each once: null is all of them. */
  sedi: { id: string | null; nome: string }[];
  /** The last document that we have of its protocol: after its day the mailbox may have changed. */
  ultima: Giorno | null;
}

/** The same contact in the same days, whether its address is shown or hidden. */
const chiave = ({ id, valido_dal }: Contatto): string => id + (valido_dal ?? '');

/**
 * Puts together the page of a mailbox.
 * @param contatti all mailboxes as this build shows them
 */
export function schedaCasella(
  storia: StoriaCasella,
  contatti: readonly Contatto[],
  protocolli: readonly Protocollo[],
): SchedaCasella {
  const { presenze, adesso, casella } = storia;
  const mostrate = new Map(contatti.map((contatto) => [chiave(contatto), contatto.casella]));
  const tutti = protocolli.flatMap(({ contribuenti }) => contribuenti);
  return {
    avvisi: [...new Set(presenze.flatMap(({ avviso }) => avviso ?? []))],
    note: [...new Set(presenze.flatMap(({ nota }) => nota ?? []))],
    presenze: presenze.map((voce) => ({
      voce,
      sede: nomeSede(voce, protocolli),
      contribuenti: tutti.filter(({ id }) => voce.per?.includes(id)).map(({ nome }) => nome),
    })),
    adesso: adesso.map(({ dove, contatti: chi }) => ({
      dove,
      chi: chi.map((uno) => ({ ruolo: uno.ruolo, sede: uno.sede, casella: mostrate.get(chiave(uno)) ?? null })),
    })),
    catene: successioni(storia, contatti)
      .filter((chi) => chi.some((uno) => uno.casella !== casella))
      .map((chi) => ({ titolo: `${chi.at(-1)?.ruolo ?? ''}: ${chi[0] ? nomeSede(chi[0], protocolli) : ''}`, chi })),
    sedi: [...new Map(presenze.map((voce) => [voce.sede, nomeSede(voce, protocolli)]))].map(([id, nome]) => ({
      id,
      nome,
    })),
    ultima: protocolli.find(({ id }) => id === presenze[0]?.protocollo)?.ultima_notizia ?? null,
  };
}
