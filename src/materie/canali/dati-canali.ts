import { nomeCasella } from '../../puro/canali/recapiti.ts';
import { giornoNoto } from '../../puro/canali/giorno-noto.ts';
import { percorsoCombinazione, tutteLeSedi } from '../../puro/canali/percorsi.ts';
import { recapitiInVigore, senzaNomi } from '../../puro/canali/recapiti.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Contatto, PeriodoCella, Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { mostraNominative } from './nominative.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

import { secondo } from '../../motore/dati/forme.ts';
import { formaRegola } from './forme-canali.ts';

type ConCanali = Pick<Catalogo, 'canali'>;

/** Where a mailbox is told of: its page, or its office's contacts where its address is hidden. */
export function percorsoContatto(contatto: Contatto, protocolli: readonly Protocollo[]): string {
  const { casella, nominativa } = contatto;
  return casella === null || (nominativa && !mostraNominative())
    ? contattiDellaSede(contatto, protocolli)
    : INDIRIZZI.casella(nomeCasella(casella));
}

/** Where the contacts of a mailbox's office are, or those of all the offices of its protocol. */
export function contattiDellaSede(
  { protocollo, sede }: Pick<Contatto, 'protocollo' | 'sede'>,
  protocolli: readonly Protocollo[],
): string {
  const suo = protocolli.find(({ id }) => id === protocollo);
  return INDIRIZZI.contatti(sede ?? (suo ? tutteLeSedi(suo) : 'da-non-usare'));
}

/** A rule on channels, or a cell of a decision table, as open data: `genere` says which. */
type CanaleDati = ({ genere: 'regola' } & Record<string, unknown>) | ({ genere: 'cella'; url: string } & CellaDati);

/** What a cell of a decision table says in a span of days. */
export interface CellaDati {
  protocollo: string;
  contribuente: string;
  esigenza: string;
  sede: string;
  dal: string;
  al: string | null;
  certezza: string;
  motivo: string | null;
  incongruenza: string | null;
  /** Best first; more than one only where the documents contradict each other. */
  risposte: { regola: string; via: string | null; caselle: string[] }[];
  divieti: string[];
}

/** The rules, then every cell of every decision table. */
export const datiCanali = unaVolta(({ canali }: ConCanali): readonly CanaleDati[] => {
  const forma = formaRegola();
  return [
    ...canali.regole.map((regola) => ({
      ...secondo(forma, regola, { url: INDIRIZZI.canale(regola.id) }),
      genere: 'regola' as const,
    })),
    ...canali.tavole.flatMap((tavola) =>
      celle(tavola).map((cella) => ({
        genere: 'cella' as const,
        ...cella,
        url: percorsoCombinazione(canali.protocolli, cella.protocollo, cella.contribuente, cella.esigenza),
      })),
    ),
  ];
});

function celle(tavola: TavolaCanali): CellaDati[] {
  const { protocollo } = tavola;
  let numero = 0;
  return protocollo.contribuenti.flatMap((contribuente) =>
    protocollo.esigenze.flatMap((esigenza) =>
      protocollo.sedi.flatMap((sede) => {
        const periodi = tavola.profili[tavola.celle[numero++] ?? -1] ?? [];
        return periodi.map((periodo) => ({
          protocollo: protocollo.id,
          contribuente: contribuente.id,
          esigenza: esigenza.id,
          sede: sede.id,
          ...periodoDati(tavola, periodo, sede.id),
        }));
      }),
    ),
  );
}

function periodoDati(
  tavola: TavolaCanali,
  { dal, al, certezza, motivo, incongruenza, risposte, divieti }: PeriodoCella,
  sede: string,
): Omit<CellaDati, 'protocollo' | 'contribuente' | 'esigenza' | 'sede'> {
  // Cells are read as they stand at the end of their span: contacts that changed before it are in contatti.json.
  const giorno = al ?? giornoNoto(tavola.protocollo);
  const contatti = senzaNomi(tavola.contatti);
  return {
    dal,
    al,
    certezza,
    motivo,
    incongruenza,
    risposte: risposte.flatMap((posto) => {
      const regola = tavola.regole[posto.regola];
      const ambito = regola?.ambiti[posto.ambito];
      if (!regola || !ambito) return [];
      const suoi = regola.recapiti.flatMap(({ uso }) =>
        recapitiInVigore(contatti, uso, ambito.sede_recapito ?? sede, giorno < dal ? dal : giorno),
      );
      return [
        {
          regola: regola.id,
          via: regola.via,
          caselle: suoi.flatMap(({ casella }) => (casella === null ? [] : [casella])),
        },
      ];
    }),
    divieti: divieti.map((posto) => tavola.regole[posto.regola]?.id ?? ''),
  };
}

/**
 * The decision tables as one table, a line for each cell and span of days; mailboxes that carry a name are not in it.
 */
export function celleInTabella({ canali }: ConCanali): Record<string, unknown>[] {
  return canali.tavole.flatMap(celle).map((cella) => ({
    ...cella,
    vie: cella.risposte.map(({ via }) => via ?? ''),
    caselle: cella.risposte.flatMap((risposta) => risposta.caselle),
    regole: cella.risposte.map(({ regola }) => regola),
  }));
}
