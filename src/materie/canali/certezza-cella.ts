import type { Giorno } from '../../puro/parole/date.ts';
import type {
  AmbitoCanale,
  Contatto,
  PeriodoCella,
  Protocollo,
  RegolaCanale,
  RispostaCella,
} from '../../puro/canali/tipi.ts';
import { piuDebole } from '../../motore/provenienza.ts';

/** A cell of the decision table. */
export interface Cella {
  contribuente: string;
  esigenza: string;
  sede: string;
}

/** A rule's part that covers a cell. */
export interface Copertura {
  regola: RegolaCanale;
  ambito: AmbitoCanale;
  posto: RispostaCella;
}

type Certezza = Pick<PeriodoCella, 'certezza' | 'motivo' | 'incongruenza'>;

/**
 * A cell is as sure as the weakest of what it rests on: its rule's part, the mailboxes it sends to, and its contributor
 * if the rule was chosen for it.
 */
export function certezzaDellaCella(
  answers: readonly Copertura[],
  incongruenza: string | null,
  graver: ReadonlySet<string | null>,
  protocollo: Protocollo,
  cella: Cella,
  period: { dal: Giorno; al: Giorno | null },
  contatti: readonly Contatto[],
): Certezza {
  const [only] = answers;
  if (incongruenza) return { certezza: 'contraddetta', motivo: null, incongruenza };
  if (!only || only.regola.tipo === 'silenzio')
    return { certezza: 'non_detta', motivo: only?.ambito.motivo ?? null, incongruenza: null };
  const rests: Certezza[] = [
    ...(only.ambito.contribuenti === null
      ? []
      : protocollo.contribuenti.filter(({ id, certezza }) => id === cella.contribuente && certezza === 'contraddetta')),
    ...only.regola.recapiti.flatMap(({ uso }) =>
      caselleDellaCella(only, uso, cella, contatti).filter((box) => overlaps(box, period)),
    ),
  ];
  // A contradiction that leaves the answer as it is takes nothing from its certainty.
  const weighing = rests.filter((part) => part.certezza !== 'contraddetta' || graver.has(part.incongruenza));
  const { certezza, motivo, incongruenza: entry } = piuDebole([only.ambito, ...weighing]);
  return { certezza, motivo, incongruenza: entry };
}

/** The mailboxes that serve a use for a cell, whenever they are in force. */
export function caselleDellaCella(
  { regola, ambito }: Copertura,
  uso: string,
  cella: Cella,
  contatti: readonly Contatto[],
): Contatto[] {
  const sede = ambito.sede_recapito ?? cella.sede;
  return contatti.filter(
    (contatto) =>
      contatto.protocollo === regola.protocollo && contatto.usi.includes(uso) && (contatto.sede ?? sede) === sede,
  );
}

function overlaps(
  { valido_dal, valido_al }: Pick<Contatto, 'valido_dal' | 'valido_al'>,
  { dal, al }: { dal: Giorno; al: Giorno | null },
): boolean {
  return (valido_al === null || valido_al >= dal) && (al === null || valido_dal === null || valido_dal <= al);
}
