import type { Giorno } from '../parole/date.ts';
import { vale } from '../calendario/versioni.ts';
import type { Contatto, TavolaCanali } from './tipi.ts';

/** The mailboxes to write to for a use, at an office, on a day. A mailbox without an office serves all of them. */
export function recapitiInVigore(
  contatti: readonly Contatto[],
  uso: string,
  sede: string | null,
  giorno: Giorno,
): Contatto[] {
  return contatti.filter(
    (contatto) =>
      contatto.usi.includes(uso) && (contatto.sede === null || contatto.sede === sede) && vale(contatto, giorno),
  );
}

/**
 * The dead mailbox that an address is, if it is one: the pattern's placeholder stands for any office's name.
 * @param indirizzo as typed, in any case
 */
export function casellaDismessa(indirizzo: string, contatti: readonly Contatto[]): Contatto | null {
  const scritto = indirizzo.trim().toLowerCase();
  return (
    contatti.find((contatto) => {
      if (contatto.tipo !== 'dismessa' || contatto.casella === null) return false;
      const [prima = '', dopo = ''] = contatto.casella
        .split(contatto.segnaposto ?? '\0')
        .map((parte) => parte.toLowerCase());
      if (contatto.segnaposto === null) return scritto === prima;
      const sede = scritto.slice(prima.length, scritto.length - dopo.length);
      return scritto.startsWith(prima) && scritto.endsWith(dopo) && /^[a-z0-9.-]+$/.test(sede);
    }) ?? null
  );
}

/** The same mailboxes without the addresses that carry a name: role, office and dates remain. */
export function senzaNomi(contatti: readonly Contatto[]): Contatto[] {
  return contatti.map((contatto) => (contatto.nominativa ? { ...contatto, casella: null } : contatto));
}

/** The table for a site that hides the addresses that carry a name. */
export function tavolaSenzaNomi(tavola: TavolaCanali): TavolaCanali {
  return { ...tavola, contatti: senzaNomi(tavola.contatti) };
}

/** A mailbox as the name of its page: lower case, hyphens for all that is not a letter or a digit. */
export function nomeCasella(casella: string): string {
  return casella
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
