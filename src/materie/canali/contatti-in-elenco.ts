/** Contacts as the pages list them: an office's in groups, a protocol's office by office. */
import type { Contatto, Protocollo } from '../../puro/canali/tipi.ts';

/** A mailbox in the same days, with every contact that names it. */
interface CasellaInElenco {
  uno: Contatto;
  uguali: Contatto[];
  note: string[];
  /** Where it is printed, each point once. */
  fonti: Contatto['fonte'][];
}

/** The contacts of an office, group by group. */
interface GruppoDiCaselle {
  nome: string;
  voci: CasellaInElenco[];
  /** No more in use, or up to a day: it stands folded. */
  chiuso: boolean;
}

/** The same address in the same days, printed at more than one point, is one. */
const chiave = ({ casella, ruolo, valido_dal, valido_al }: Contatto): string =>
  JSON.stringify([casella?.toLowerCase() ?? ruolo, valido_dal, valido_al]);

const casella = ([uno, ...altri]: readonly Contatto[]): CasellaInElenco[] => {
  if (!uno) return [];
  const uguali = [uno, ...altri];
  return [
    {
      uno,
      uguali,
      note: [...new Set(uguali.flatMap(({ nota }) => nota ?? []))],
      fonti: [...new Map(uguali.map(({ fonte }) => [`${fonte.documento} ${fonte.punto}`, fonte])).values()],
    },
  ];
};

/** First the office's own mailboxes, then those that bear a name, then those that ended; no group stands empty. */
export function contattiInGruppi(contatti: readonly Contatto[]): GruppoDiCaselle[] {
  const caselle = [...Map.groupBy(contatti, chiave).values()].flatMap(casella);
  const finite = caselle.filter(({ uno }) => uno.valido_al !== null);
  const inVigore = (nominativa: boolean): CasellaInElenco[] =>
    caselle.filter(({ uno }) => uno.valido_al === null && (uno.tipo === 'nominativa') === nominativa);
  return [
    { nome: 'Le caselle dell’ufficio', voci: inVigore(false), chiuso: false },
    { nome: 'Le persone a cui sollecitare', voci: inVigore(true), chiuso: false },
    { nome: `Non più da usare, o fino a un giorno: ${finite.length}`, voci: finite, chiuso: true },
  ].filter(({ voci }) => voci.length > 0);
}

/** An office with its addresses in force; a null id is every office. */
interface CaselleDiUfficio {
  id: string | null;
  nome: string;
  che: string;
  pec: string[];
  posta: string[];
}

/**
 * The mailboxes in force of a protocol's offices, one a row; those that bear a person's name are not here.
 * @param contatti all mailboxes as this build shows them
 */
export function casellePerUfficio({ id, sedi }: Protocollo, contatti: readonly Contatto[]): CaselleDiUfficio[] {
  const inVigore = contatti.filter(
    (uno) => uno.protocollo === id && uno.valido_al === null && !uno.nominativa && uno.stato === null,
  );
  const indirizzi = (sede: string | null, pec: boolean): string[] => {
    const suoi = inVigore.filter((uno) => uno.sede === sede && (uno.tipo === 'pec') === pec);
    return [
      ...new Map(suoi.flatMap((uno) => (uno.casella ? [[uno.casella.toLowerCase(), uno.casella]] : []))).values(),
    ];
  };
  return [
    ...sedi.map((sede) => ({ id: sede.id, nome: sede.nome, che: sede.tipo_nome })),
    { id: null, nome: 'Tutte', che: 'per ogni sede del protocollo' },
  ]
    .map((riga) => ({ ...riga, pec: indirizzi(riga.id, true), posta: indirizzi(riga.id, false) }))
    .filter(({ id: sede, pec, posta }) => sede !== null || pec.length + posta.length > 0);
}
