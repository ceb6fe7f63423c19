import type { Certezza } from '../../types/regole.ts';
import { NESSUNA_SCELTA } from '../../puro/calendario/letture.ts';
import { giornoNoto } from '../../puro/canali/giorno-noto.ts';
import { scegli } from '../../puro/canali/scegli.ts';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';

/** What a cell of the table answers, and for which offices: null if for all. */
interface CanalePerSede {
  testo: string;
  certezza: Certezza;
  sedi: string | null;
}

/** The channels for a contributor and a need, on the known day: offices with the same answer stand together. */
export function canaliPerSede(tavola: TavolaCanali, contribuente: string, esigenza: string): CanalePerSede[] {
  const perSede = tavola.protocollo.sedi.flatMap((sede) => {
    const esito = scegli(tavola, {
      contribuente,
      esigenza,
      sede: sede.id,
      data: giornoNoto(tavola.protocollo),
      primoContatto: null,
      circostanze: [],
      calendario: NESSUNA_SCELTA,
    });
    if (!esito.ok) return [];
    const {
      vie,
      periodo: { certezza },
    } = esito.risposta;
    return [
      {
        sede: sede.nome,
        testo:
          vie.length > 0
            ? vie.map(({ regola }) => regola.via_nome ?? regola.nome).join(', oppure ')
            : 'Il protocollo non lo dice',
        certezza,
      },
    ];
  });
  return [...Map.groupBy(perSede, ({ testo, certezza }) => `${testo}|${certezza}`).values()].flatMap((uguali) =>
    uguali[0]
      ? [
          {
            testo: uguali[0].testo,
            certezza: uguali[0].certezza,
            sedi: uguali.length === perSede.length ? null : uguali.map(({ sede }) => sede).join(', '),
          },
        ]
      : [],
  );
}
