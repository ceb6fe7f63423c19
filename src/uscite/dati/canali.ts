import { percorsoCombinazione } from '../../puro/canali/percorsi.ts';
import { recapitiInVigore, senzaNomi } from '../../puro/canali/recapiti.ts';
import type { Contatto, PeriodoCella, RegolaCanale, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Fonte } from '../../types/regole.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { mostraNominative } from '../../materie/canali/nominative.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { percorsoContatto } from '../voci/canali.ts';
import { toCsv } from './csv.ts';

type ConCanali = Pick<Catalogo, 'canali'>;

/** A mailbox as open data. */
export interface ContattoDati {
  id: string;
  tipo: Contatto['tipo'];
  livello: number | null;
  ruolo: string;
  sede: string | null;
  casella: string | null;
  usi: string[];
  nominativa: boolean;
  valido_dal: string | null;
  valido_al: string | null;
  certezza: string;
  /** How sure the dates are, and why. */
  validita: Contatto['validita'];
  avviso: string | null;
  incongruenza: string | null;
  fonte: Fonte;
  /** Path of its page from the site's root. */
  url: string;
}

/**
 * Mailboxes as open data, in the order of the sources.
 * @param nomi false leaves out those that carry a name; without it, the build's setting decides
 */
export function datiContatti({ canali }: ConCanali, nomi: boolean = mostraNominative()): ContattoDati[] {
  return canali.contatti
    .filter(({ nominativa }) => nomi || !nominativa)
    .map(
      ({
        id,
        tipo,
        livello,
        ruolo,
        sede,
        casella,
        usi,
        nominativa,
        valido_dal,
        valido_al,
        certezza,
        validita,
        avviso,
        incongruenza,
        fonte,
      }) => ({
        id,
        tipo,
        livello,
        ruolo,
        sede,
        casella,
        usi,
        nominativa,
        valido_dal,
        valido_al,
        certezza,
        validita,
        avviso,
        incongruenza,
        fonte,
        url: percorsoContatto({ casella, nominativa, sede }),
      }),
    );
}

/** Mailboxes as a table: those that carry a name are never in it. */
export function csvContatti(catalogo: ConCanali): string {
  return toCsv(
    [
      'id',
      'tipo',
      'livello',
      'ruolo',
      'sede',
      'casella',
      'usi',
      'valido_dal',
      'valido_al',
      'certezza',
      'avviso',
      'documento',
      'punto',
    ],
    datiContatti(catalogo, false).map((contatto) => [
      contatto.id,
      contatto.tipo,
      contatto.livello === null ? null : { decimale: String(contatto.livello) },
      contatto.ruolo,
      contatto.sede,
      contatto.casella,
      contatto.usi.join(' '),
      contatto.valido_dal,
      contatto.valido_al,
      contatto.certezza,
      contatto.avviso,
      contatto.fonte.documento,
      contatto.fonte.punto,
    ]),
  );
}

/** A rule on channels, or a cell of a decision table, as open data: `genere` says which. */
export type CanaleDati =
  ({ genere: 'regola'; url: string } & RegolaCanale) | ({ genere: 'cella'; url: string } & CellaDati);

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
export function datiCanali(catalogo: ConCanali): CanaleDati[] {
  const { canali } = catalogo;
  return [
    ...canali.regole.map((regola) => ({ genere: 'regola' as const, ...regola, url: INDIRIZZI.canale(regola.id) })),
    ...canali.tavole.flatMap((tavola) =>
      celle(tavola).map((cella) => ({
        genere: 'cella' as const,
        ...cella,
        url: percorsoCombinazione(canali.protocolli, cella.protocollo, cella.contribuente, cella.esigenza),
      })),
    ),
  ];
}

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
  const giorno = al ?? tavola.protocollo.ultima_notizia ?? dal;
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

/** The decision tables as one table, a line for each cell and span of days; mailboxes that carry a name are not in it. */
export function csvCanali(catalogo: ConCanali): string {
  const colonne = [
    'protocollo',
    'contribuente',
    'esigenza',
    'sede',
    'dal',
    'al',
    'certezza',
    'motivo',
    'incongruenza',
  ] as const;
  return toCsv(
    [...colonne, 'vie', 'caselle', 'regole', 'divieti'],
    catalogo.canali.tavole
      .flatMap(celle)
      .map((cella) => [
        ...colonne.map((colonna) => cella[colonna]),
        cella.risposte.map(({ via }) => via ?? '').join(' '),
        cella.risposte.flatMap((risposta) => risposta.caselle).join(' '),
        cella.risposte.map(({ regola }) => regola).join(' '),
        cella.divieti.join(' '),
      ]),
  );
}
