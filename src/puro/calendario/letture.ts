import type { Festivita } from './festivita.ts';
import type { RegoleConteggio } from './lavorativi.ts';
import type { DatiScadenze, LetturaCalendario } from './tipi.ts';

/** What the reader chose to settle; null leaves the question as open as the protocol does. */
export interface ScelteCalendario {
  sabatoLavorativo: boolean | null;
  contaGiornoContatto: boolean | null;
  /** `sede`: as the office's town does, and open if the protocol is silent. Otherwise a feast, or null for none. */
  patrono: 'sede' | Festivita | null;
}

/** The choices of someone who has not chosen. */
export const NESSUNA_SCELTA: ScelteCalendario = { sabatoLavorativo: null, contaGiornoContatto: null, patrono: 'sede' };

/** One way to read «giorni lavorativi». */
export interface Lettura {
  id: string;
  /** In Italian: what sets it apart, only where the protocol leaves it open. */
  testo: string;
  regole: RegoleConteggio;
}

interface Modo<T> {
  id: string;
  testo: string;
  valore: T;
}

/**
 * Every way of counting that the protocol leaves open and the reader did not settle; the first is the one we put first.
 * @param sede the office's id, whose patron saint may close it
 */
export function letture(dati: DatiScadenze, sede: string | null, scelte: ScelteCalendario): [Lettura, ...Lettura[]] {
  const { calendario, sedi } = dati.protocollo;
  const patronoSede = dati.patroni.find(({ id }) => id === sedi.find((una) => una.id === sede)?.patrono) ?? null;
  const giorni = modi(calendario.giorno_contatto, scelte.contaGiornoContatto, {
    si: { id: 'contatto-contato', testo: 'il giorno del contatto è il primo' },
    no: { id: 'contatto-escluso', testo: 'il giorno del contatto non conta' },
  });
  const sabati = modi(calendario.sabato, scelte.sabatoLavorativo, {
    si: { id: 'sabato-lavorativo', testo: 'il sabato è lavorativo' },
    no: { id: 'sabato-escluso', testo: 'il sabato non è lavorativo' },
  });
  const patroni = modiPatrono(calendario.patrono, patronoSede, scelte.patrono);
  const tutte = giorni.flatMap((giorno) =>
    sabati.flatMap((sabato) =>
      patroni.map((patrono): Lettura => {
        const aperti = [giorno, sabato, patrono].filter((modo) => modo.id !== '');
        return {
          id: aperti.map((modo) => modo.id).join('.') || 'unica',
          testo: aperti.map((modo) => modo.testo).join(', ') || 'l’unica lettura',
          regole: {
            feste: dati.feste,
            patrono: patrono.valore,
            sabatoLavorativo: sabato.valore,
            contaGiornoContatto: giorno.valore,
          },
        };
      }),
    ),
  );
  return tutte as [Lettura, ...Lettura[]];
}

/** Both ways where the text is silent and nobody chose, the protocol's first; otherwise the one that holds, unnamed. */
function modi(
  detto: LetturaCalendario,
  scelto: boolean | null,
  nomi: Record<'si' | 'no', { id: string; testo: string }>,
): Modo<boolean>[] {
  if (scelto !== null) return [{ id: '', testo: '', valore: scelto }];
  if (detto.certezza !== 'non_detta') return [{ id: '', testo: '', valore: detto.conta }];
  return [detto.conta, !detto.conta].map((valore) => ({ ...nomi[valore ? 'si' : 'no'], valore }));
}

function modiPatrono(
  detto: LetturaCalendario,
  dellaSede: Festivita | null,
  scelto: ScelteCalendario['patrono'],
): Modo<Festivita | null>[] {
  if (scelto !== 'sede') return [{ id: '', testo: '', valore: scelto }];
  if (!dellaSede) return [{ id: '', testo: '', valore: null }];
  const festa = { id: 'patrono-escluso', testo: 'il santo patrono è festa', valore: dellaSede };
  const feriale = { id: 'patrono-lavorativo', testo: 'il santo patrono è un giorno come gli altri', valore: null };
  if (detto.certezza !== 'non_detta') return [{ id: '', testo: '', valore: detto.conta ? null : dellaSede }];
  return detto.conta ? [feriale, festa] : [festa, feriale];
}
