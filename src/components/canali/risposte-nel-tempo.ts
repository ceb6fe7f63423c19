import { NESSUNA_SCELTA } from '../../puro/calendario/letture.ts';
import { periodi } from '../../puro/calendario/storia.ts';
import type { Limiti } from '../../puro/calendario/versioni.ts';
import { cella, scegli, type RispostaScelta } from '../../puro/canali/scegli.ts';
import type { SedeProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';

/** The same answer for some offices, in some days. */
interface GruppoSedi {
  sedi: string[];
  risposta: RispostaScelta;
}

/** Offices that write by the same way, under the same rule; the addresses may be each office's own. */
interface GruppoVie extends GruppoSedi {
  /** More than one where the addresses differ. */
  indirizzi: GruppoSedi[];
}

/** What a protocol answers to a contributor's need between two changes, office by office. */
export interface RisposteDelPeriodo extends Limiti {
  perSede: { sede: SedeProtocollo; risposta: RispostaScelta }[];
  /** Offices with the same answer, addresses included, are told together. */
  gruppi: GruppoSedi[];
  /** The same, with the offices that differ only in their addresses under one answer. */
  perVia: GruppoVie[];
}

/** What makes two answers the same: rules, how sure they are, addresses and roles. */
function chiave({ vie, silenzio }: RispostaScelta): string {
  return JSON.stringify([
    vie.map(({ regola, ambito, recapiti }) => [
      regola.id,
      ambito.certezza,
      recapiti.map(({ contatti }) => contatti.map(({ casella, ruolo }) => [casella, ruolo])),
    ]),
    silenzio?.id ?? null,
  ]);
}

/**
 * All that a protocol has answered to a contributor's need, the latest first: a new period begins only where an office
 * is answered otherwise.
 * @param contribuente its id
 * @param esigenza its id
 */
export function risposteNelTempo(tavola: TavolaCanali, contribuente: string, esigenza: string): RisposteDelPeriodo[] {
  const { protocollo, contatti } = tavola;
  const celle = protocollo.sedi.flatMap(({ id }) => cella(tavola, contribuente, esigenza, id) ?? []);
  const giorni = periodi([
    { valido_dal: protocollo.valido_dal, valido_al: protocollo.valido_al },
    ...celle.map(({ dal, al }) => ({ valido_dal: dal, valido_al: al })),
    ...contatti.filter((contatto) => contatto.protocollo === null || contatto.protocollo === protocollo.id),
  ]).filter(
    ({ valido_dal }) =>
      valido_dal !== null &&
      valido_dal >= protocollo.valido_dal &&
      (protocollo.valido_al === null || valido_dal <= protocollo.valido_al),
  );
  const trovati: RisposteDelPeriodo[] = [];
  for (const { valido_dal, valido_al } of giorni) {
    const perSede = protocollo.sedi.flatMap((sede) => {
      const esito = scegli(tavola, {
        contribuente,
        esigenza,
        sede: sede.id,
        data: valido_dal ?? protocollo.valido_dal,
        primoContatto: null,
        circostanze: [],
        calendario: NESSUNA_SCELTA,
      });
      return esito.ok ? [{ sede, risposta: esito.risposta }] : [];
    });
    const prima = trovati.at(-1);
    if (prima && uguali(prima.perSede, perSede)) prima.valido_al = valido_al;
    else trovati.push({ valido_dal, valido_al, perSede, ...insieme(perSede) });
  }
  return trovati.reverse();
}

function uguali(prima: RisposteDelPeriodo['perSede'], dopo: RisposteDelPeriodo['perSede']): boolean {
  return (
    prima.length === dopo.length &&
    prima.every(({ risposta }, n) => {
      const altra = dopo[n];
      return altra !== undefined && chiave(risposta) === chiave(altra.risposta);
    })
  );
}

function insieme(perSede: RisposteDelPeriodo['perSede']): Pick<RisposteDelPeriodo, 'gruppi' | 'perVia'> {
  const gruppi = raggruppa(perSede);
  const via = ({ risposta: { vie, silenzio, incongruenza } }: GruppoSedi): string =>
    JSON.stringify([vie.map(({ regola, ambito }) => [regola.id, ambito]), silenzio?.id, incongruenza?.id]);
  const perVia = [...Map.groupBy(gruppi, via).values()].flatMap((indirizzi) =>
    indirizzi[0] ? [{ sedi: indirizzi.flatMap(({ sedi }) => sedi), risposta: indirizzi[0].risposta, indirizzi }] : [],
  );
  return { gruppi, perVia };
}

function raggruppa(perSede: RisposteDelPeriodo['perSede']): GruppoSedi[] {
  return [...Map.groupBy(perSede, ({ risposta }) => chiave(risposta)).values()].flatMap((uguali) =>
    uguali[0] ? [{ sedi: uguali.map(({ sede }) => sede.nome), risposta: uguali[0].risposta }] : [],
  );
}
