/** What a check finds, in words. */
import type { ColonnaValori, Controllo, RigaValori } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import type { Asse, Tabella } from './celle.ts';
import type { Giudizio } from './giudizio.ts';
import type { Contesto, Mancanza } from './termini.ts';

/** A declared identity recomputed: what is printed, what comes out, whether they agree. */
export interface Verifica extends Giudizio {
  id: string;
  descrizione: string;
  /** The identity that is checked, the same for all its rows or columns. */
  identita: string;
  /** Where it is checked, of the places it applies to: row, column or both; empty where it has one alone. */
  dove: readonly string[];
  /** The table that declares it; of a tree of weights, `pesi/` and its id. */
  tabella: string;
  tipo: Controllo['tipo'];
  /** The printed cell that is checked; null where the total is not a cell (weights that make 100). */
  cella: string | null;
  /** Every cell that enters it, the printed one first. */
  celle: string[];
  /** Why a gap within the tolerance is rounding; null where no tolerance is declared. */
  tolleranza: string | null;
  nota: string | null;
  /** The entry of the register that names it, when it does not hold. */
  incongruenza: string | null;
}

/** Decimals shown of a sum: its addends have at the most this many. */
export const DECIMALI_DI_UNA_SOMMA = 8;

/** A control stays silent where the source has no figure; where a figure is simply not written down it is a fault. */
export function mancanza(missing: readonly Mancanza[], asked: number): GuastoDiRegola | null {
  const broken = missing.find((one) => one.motivo === 'guasto');
  if (broken?.motivo === 'guasto')
    return { percorso: [], messaggio: broken.messaggio, atteso: broken.atteso, rimedio: 'correggi il controllo' };
  if (missing.some(({ motivo }) => motivo === 'senza-cifra')) return null;
  const absent = missing.flatMap((one) => (one.motivo === 'assente' ? [one.cella] : []));
  if (absent.length === asked || absent.length === 0) return null;
  return {
    percorso: [],
    messaggio: `per questo controllo manca la cella ${absent.join(', ')}`,
    atteso: 'una cifra, o «perso», «vuota» o «testo» se la fonte non la dà',
    rimedio: 'completa la riga, o restringi il controllo con «solo» o «tranne»',
  };
}

/** A check as it came out. */
export function verifica(
  controllo: Controllo,
  { tabella }: Contesto,
  suffix: readonly string[],
  labels: readonly string[],
  cella: string | null,
  celle: string[],
  giudizio: Giudizio,
): Verifica {
  return {
    id: [tabella.dati.id, controllo.id, ...suffix].join('.'),
    descrizione: labels.length > 0 ? `${controllo.titolo}: ${labels.join(', ')}` : controllo.titolo,
    identita: controllo.titolo,
    dove: labels,
    tabella: tabella.dati.id,
    tipo: controllo.tipo,
    cella,
    celle,
    ...giudizio,
    tolleranza: controllo.tolleranza?.motivo ?? null,
    nota: controllo.nota ?? null,
    incongruenza: null,
  };
}

/** What a row or a column is called. */
export function nomeDi(tabella: Tabella, { asse, id }: { asse: Asse; id: string }): string {
  const voce = tabella.voci(asse).find((one) => one.id === id);
  return voce ? nome(voce) : id;
}

/** Our name, or the printed one. */
export function nome({ nome: ours, voce }: RigaValori | ColonnaValori): string {
  return ours ?? voce;
}
