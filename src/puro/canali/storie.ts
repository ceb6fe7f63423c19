import { perInizio } from '../calendario/storia.ts';
import { primaDelNumero } from '../parole/articoli.ts';
import { inLettere, type Giorno } from '../parole/date.ts';
import { vale } from '../calendario/versioni.ts';
import { recapitiInVigore } from './recapiti.ts';
import type { Contatto, Protocollo } from './tipi.ts';

/** A mailbox through time: where it served and when, latest first. */
export interface StoriaCasella {
  casella: string;
  nominativa: boolean;
  /**
   * `in-vigore`: of the last list we have. `spostata`: of another office than before. `cessata`: in no list any more.
   */
  stato: 'in-vigore' | 'spostata' | 'cessata' | 'dismessa';
  /** In Italian: the first line to show. */
  frase: string;
  presenze: Contatto[];
  /** For each place it no longer serves, the mailboxes that took over. */
  adesso: Sostituzione[];
}

/** Who is to be written to in the place of a mailbox that no longer serves. */
export interface Sostituzione {
  /** The office's name, with its preposition: «per Torino», «per tutte le sedi». */
  dove: string;
  contatti: Contatto[];
}

/**
 * Every mailbox once, with what became of it.
 * @param contatti all mailboxes, of any date; those hidden (null) are left out
 * @param oggi the day on which the first line is to be true: the last on which the rules were looked at
 */
export function storieCaselle(
  contatti: readonly Contatto[],
  protocolli: readonly Protocollo[],
  oggi: Giorno,
): StoriaCasella[] {
  const perCasella = Map.groupBy(
    contatti.filter((contatto) => contatto.casella !== null),
    (contatto) => contatto.casella ?? '',
  );
  return [...perCasella].map(([casella, voci]) => {
    const presenze = voci.toSorted((a, b) => perInizio(b, a));
    // A mailbox that begins later is still where it was.
    const [ultima] = presenze.filter(({ valido_dal }) => (valido_dal ?? '') <= oggi).concat(presenze.slice(-1));
    if (!ultima) throw new Error(`casella ${casella} senza voci`);
    const passate = presenze.slice(presenze.indexOf(ultima));
    return {
      casella,
      nominativa: ultima.nominativa,
      ...statoCasella(ultima, passate, protocolli, oggi),
      presenze,
      adesso: sostituzioni(casella, passate, contatti, protocolli, oggi),
    };
  });
}

/** The name of a mailbox's office, as its protocol has it. */
export function nomeSede(
  { protocollo, sede }: Pick<Contatto, 'protocollo' | 'sede'>,
  protocolli: readonly Protocollo[],
): string {
  return protocolli.find(({ id }) => id === protocollo)?.sedi.find(({ id }) => id === sede)?.nome ?? 'tutte le sedi';
}

function statoCasella(
  ultima: Contatto,
  passate: readonly Contatto[],
  protocolli: readonly Protocollo[],
  oggi: Giorno,
): Pick<StoriaCasella, 'stato' | 'frase'> {
  const nome = (voce: Contatto): string => nomeSede(voce, protocolli);
  if (ultima.tipo === 'dismessa') {
    const frase =
      ultima.stato === 'da-disattivare'
        ? 'Non usarla: la fonte ne annuncia la chiusura.'
        : 'Non usarla: nessuno prende in carico ciò che vi arriva.';
    return { stato: 'dismessa', frase };
  }
  if (ultima.valido_al && ultima.valido_al < oggi) {
    return {
      stato: 'cessata',
      frase: `Non usarla più: è servita per ${nome(ultima)} fino ${primaDelNumero('al', inLettere(ultima.valido_al))}, e dopo non è in nessun elenco.`,
    };
  }
  const inizio = passate.findLast(({ sede }) => sede === ultima.sede)?.valido_dal ?? null;
  const dal = inizio ? ` ${primaDelNumero('dal', inLettere(inizio))}` : '';
  const altrove = passate.find(({ sede }) => sede !== ultima.sede);
  if (altrove)
    return {
      stato: 'spostata',
      frase: `Ha cambiato sede:${dal} serve per ${nome(ultima)}, prima per ${nome(altrove)}.`,
    };
  // The page is read on another day than this: an end that is still to come is said.
  const al = ultima.valido_al ? ` fino ${primaDelNumero('al', inLettere(ultima.valido_al))}` : '';
  return { stato: 'in-vigore', frase: `Serve per ${nome(ultima)}${dal}${al}.` };
}

function sostituzioni(
  casella: string,
  passate: readonly Contatto[],
  contatti: readonly Contatto[],
  protocolli: readonly Protocollo[],
  oggi: Giorno,
): Sostituzione[] {
  return passate
    .filter((voce) => !vale(voce, oggi))
    .map((voce) => ({
      dove: `per ${nomeSede(voce, protocolli)}`,
      contatti: contatti.filter(
        (altro) =>
          altro.casella !== casella &&
          voce.usi.some((uso) => recapitiInVigore([altro], uso, voce.sede, oggi).length > 0),
      ),
    }))
    .filter(({ contatti: chi }) => chi.length > 0);
}

/**
 * Who was to be written to in the places where a mailbox served, from the first on: one list for each use and office.
 * @param contatti all mailboxes, of any date
 */
export function successioni({ presenze }: StoriaCasella, contatti: readonly Contatto[]): Contatto[][] {
  const posti = new Map(
    presenze.flatMap((voce) =>
      voce.usi.map(
        (uso) => [`${uso} ${voce.sede ?? ''}`, { uso, sede: voce.sede, protocollo: voce.protocollo }] as const,
      ),
    ),
  );
  return [...posti.values()].map(({ uso, sede, protocollo }) =>
    contatti
      .filter((altro) => altro.protocollo === protocollo && altro.usi.includes(uso) && altro.sede === sede)
      .toSorted(perInizio),
  );
}
