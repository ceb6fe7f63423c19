import { inItaliano, type Giorno } from '../calendar/date.ts';
import type { Contatto, Protocollo, TavolaCanali } from './tipi.ts';

/** Whether something with these limits holds on a day. */
export function vale(limiti: { valido_dal: Giorno | null; valido_al: Giorno | null }, giorno: Giorno): boolean {
  return (limiti.valido_dal ?? '') <= giorno && giorno <= (limiti.valido_al ?? '9999');
}

/** The mailboxes to write to for a use, at an office, on a day. A mailbox without an office serves all of them. */
export function recapitiInVigore(contatti: readonly Contatto[], uso: string, sede: string | null, giorno: Giorno): Contatto[] {
  return contatti.filter(
    (contatto) => contatto.usi.includes(uso) && (contatto.sede === null || contatto.sede === sede) && vale(contatto, giorno),
  );
}

/** A mailbox through time: where it served and when, latest first. */
export interface StoriaCasella {
  casella: string;
  nominativa: boolean;
  /** `in-vigore`: of the last list we have. `spostata`: of another office than before. `cessata`: in no list any more. */
  stato: 'in-vigore' | 'spostata' | 'cessata' | 'dismessa';
  /** In Italian: the first line to show. */
  frase: string;
  presenze: Contatto[];
}

/**
 * Every mailbox once, with what became of it.
 * @param contatti all mailboxes, of any date; those hidden (null) are left out
 */
export function storieCaselle(contatti: readonly Contatto[], protocolli: readonly Protocollo[]): StoriaCasella[] {
  const perCasella = Map.groupBy(
    contatti.filter((contatto) => contatto.casella !== null),
    (contatto) => contatto.casella ?? '',
  );
  return [...perCasella].map(([casella, voci]) => {
    const presenze = voci.toSorted((a, b) => (b.valido_dal ?? '').localeCompare(a.valido_dal ?? ''));
    const nomi = (voce: Contatto): string => nomeSede(voce, protocolli);
    const [ultima] = presenze;
    if (!ultima) throw new Error(`casella ${casella} senza voci`);
    const altrove = presenze.find(({ sede }) => sede !== ultima.sede);
    const inizio = presenze.findLast(({ sede }) => sede === ultima.sede)?.valido_dal ?? null;
    return {
      casella,
      nominativa: ultima.nominativa,
      ...statoCasella(ultima, inizio, altrove ?? null, nomi),
      presenze,
    };
  });
}

function nomeSede(contatto: Contatto, protocolli: readonly Protocollo[]): string {
  const sede = protocolli.find(({ id }) => id === contatto.protocollo)?.sedi.find(({ id }) => id === contatto.sede);
  return sede?.nome ?? 'tutte le sedi';
}

function statoCasella(ultima: Contatto, inizio: Giorno | null, altrove: Contatto | null, nome: (voce: Contatto) => string): Pick<StoriaCasella, 'stato' | 'frase'> {
  if (ultima.tipo === 'dismessa') {
    const frase = ultima.stato === 'da-disattivare' ? 'Non usarla: la fonte ne annuncia la chiusura.' : 'Non usarla: nessuno prende in carico ciò che vi arriva.';
    return { stato: 'dismessa', frase };
  }
  if (ultima.valido_al) {
    return { stato: 'cessata', frase: `Non usarla più: è servita per ${nome(ultima)} fino al ${inItaliano(ultima.valido_al)}, e dopo non è in nessun elenco.` };
  }
  const dal = inizio ? ` dal ${inItaliano(inizio)}` : '';
  if (altrove) return { stato: 'spostata', frase: `Ha cambiato sede:${dal} serve per ${nome(ultima)}, prima per ${nome(altrove)}.` };
  return { stato: 'in-vigore', frase: `Serve per ${nome(ultima)}${dal}.` };
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
      const [prima = '', dopo = ''] = contatto.casella.split(contatto.segnaposto ?? '\0').map((parte) => parte.toLowerCase());
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
