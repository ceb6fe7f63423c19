import { dal, al as finoA, periodo, racconta } from '../../puro/calendario/racconto.ts';
import { giorniDelPeriodo } from '../../puro/calendario/anni.ts';
import type { Limiti } from '../../puro/calendario/versioni.ts';

/** The days of something, as `islands/tempo/alla-data.ts` reads them from `data-vale`. */
export function vale({ valido_dal, valido_al }: Limiti): string {
  return `${valido_dal ?? ''}/${valido_al ?? ''}`;
}

/** The days of the versions of something, for `data-vale-nel-giorno`; undefined where no document says any. */
export function valeNelGiorno(versioni: readonly Limiti[]): string | undefined {
  return (
    versioni
      .map(vale)
      .filter((giorni) => giorni !== '/')
      .join(' ') || undefined
  );
}

/** The days of a period of figures, as `vale` writes them; undefined where it names none. */
export function valePeriodo(periodo: string): string | undefined {
  const giorni = giorniDelPeriodo(periodo);
  return giorni ? vale(giorni) : undefined;
}

/** Who owns a product, whenever it is read: the only owner, or all of them with their days. */
export function chiSeNeOccupa(versioni: readonly (Limiti & { unita: string })[], nome: (id: string) => string): string {
  return racconta(versioni.map((versione) => ({ ...versione, risposta: nome(versione.unita) })));
}

/**
 * The labels of one version's answer: the neutral one, true whenever it is read, and those that depend on the day.
 * @param muta whether the answer depends on the day at all
 */
export function etichetteDi(
  versione: Limiti,
  muta: boolean,
): { etichetta: string; nelTempo: Limiti & { inVigore: string; futura: string; finita: string } } {
  const { valido_dal, valido_al } = versione;
  const giorni = periodo(versione);
  return {
    etichetta: muta && giorni ? giorni[0]?.toUpperCase() + giorni.slice(1) : 'Se ne occupa',
    nelTempo: {
      valido_dal,
      valido_al,
      inVigore: valido_al ? `Se ne occupa, fino ${finoA(valido_al)}` : 'Se ne occupa',
      futura: `Se ne occuperà, ${dal(valido_dal ?? '')}`,
      finita: `Se ne occupava, fino ${finoA(valido_al ?? '')}`,
    },
  };
}
