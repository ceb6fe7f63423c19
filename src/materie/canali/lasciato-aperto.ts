import type { Protocollo, Provenienza } from '../../puro/canali/tipi.ts';
import type { CatalogoCanali } from './canali-e-contatti.ts';

/** A thing that a protocol leaves open on its terms: what to say of it, and why. */
type Aperto = Pick<Provenienza, 'fonte' | 'certezza' | 'incongruenza'> & { testo: string; motivo?: null };

/** What a protocol does not settle of its days, then what its terms add. */
export function lasciatoAperto({ calendario, termini }: Pick<Protocollo, 'calendario' | 'termini'>): Aperto[] {
  const giorni = [calendario.sabato, calendario.giorno_contatto, calendario.patrono];
  return [
    ...giorni.flatMap(({ motivo, ...voce }) => (motivo ? [{ ...voce, testo: motivo }] : [])),
    ...termini.flatMap(({ nota, ...termine }) => (nota ? [{ ...termine, testo: nota, motivo: null }] : [])),
  ];
}

/** The national feasts that began after a protocol did. */
export function festeDopo(
  { valido_dal: inizio }: Pick<Protocollo, 'valido_dal'>,
  feste: CatalogoCanali['feste'],
): CatalogoCanali['feste'] {
  return feste.filter(({ ambito, valido_dal }) => ambito === 'nazionale' && valido_dal !== null && valido_dal > inizio);
}
