/**
 * What somebody can do about a matter, as far as it is known without the day: for pages that tell it beside something
 * else.
 */
import { NESSUNA_SCELTA } from '../../puro/calendario/letture.ts';
import { giorniLavorativi } from '../../puro/parole/date.ts';
import { casiPer, type CasoQuestione, type Questione } from '../../puro/canali/questioni.ts';
import type { ConIndirizzo } from '../../puro/canali/percorsi.ts';
import { scegli, type ViaScelta } from '../../puro/canali/scegli.ts';
import type { SedeProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import { href } from '../base/indirizzi.ts';
import { giornoNoto } from '../../puro/canali/giorno-noto.ts';

/** One thing to do, by one channel or by those that the documents leave open. */
interface CosaDaFare {
  caso: CasoQuestione;
  /** Null where the protocol does not say. */
  via: string | null;
  /** The way through the menus, without the choice of the object. */
  percorso: string;
  /** The label of the object to pick. */
  oggetto: string | null;
  /** The printed application. */
  domanda: string | null;
  /** In words: by when an answer is due; null where nothing is promised. */
  entro: string | null;
  /** The mailboxes of each office; empty where there is none to write to. */
  caselle: { sede: SedeProtocollo; caselle: string[] }[];
  certezza: CasoQuestione['certezza'];
  /** The guided choice, with all but office and day in it. */
  href: string;
}

/** The things that a contributor can do about a matter, on the last day of which we know. */
export function coseDaFare(tavola: TavolaCanali, questione: Questione, contribuente: string): CosaDaFare[] {
  return casiPer(questione, contribuente).map((caso) => {
    const perSede = tavola.protocollo.sedi.map((sede) => ({ sede, vie: vieDi(tavola, caso, contribuente, sede.id) }));
    const caselle = perSede.map(({ sede, vie: sue }) => ({ sede, caselle: istituzionali(sue) }));
    const vie = perSede[0]?.vie ?? [];
    const [prima] = vie;
    const promessa = vie.find((una) => una.promessa)?.promessa;
    const oggetto = prima?.oggetti.find(({ id }) => id === caso.oggetto);
    const percorso = prima && prima.regola.via !== 'email' ? prima.regola.percorso : [];
    return {
      caso,
      via: prima ? vie.map(({ regola }) => regola.via_nome ?? regola.nome).join(', oppure ') : null,
      percorso: (oggetto ? percorso.slice(0, -1) : percorso).join(' › '),
      oggetto: oggetto?.etichetta ?? null,
      domanda: prima?.domande?.domande.find(({ id }) => id === caso.domanda)?.etichetta ?? null,
      entro: promessa ? `${promessa.termine.nome} entro ${giorniLavorativi(promessa.caso.giorni)}` : null,
      caselle: caselle.every((una) => una.caselle.length > 0) ? caselle : [],
      certezza: prima && prima.ambito.certezza !== 'testuale' ? prima.ambito.certezza : caso.certezza,
      href: hrefScelta(tavola, {
        contribuente,
        questione: questione.id,
        esigenza: caso.esigenza,
        oggetto: caso.oggetto,
      }),
    };
  });
}

/** Address of the guided choice with some answers in it. */
export function hrefScelta(
  { protocollo }: { protocollo: ConIndirizzo },
  risposte: Readonly<Record<string, string | null>>,
): string {
  const voci = new URLSearchParams(protocollo.indirizzo_breve ? {} : { protocollo: protocollo.id });
  for (const [nome, valore] of Object.entries(risposte)) if (valore) voci.set(nome, valore);
  return href(`${PAGINE.canali}?${voci.toString()}`);
}

function vieDi(tavola: TavolaCanali, { esigenza }: CasoQuestione, contribuente: string, sede: string): ViaScelta[] {
  const esito = scegli(tavola, {
    contribuente,
    esigenza,
    sede,
    data: giornoNoto(tavola.protocollo),
    primoContatto: null,
    circostanze: [],
    calendario: NESSUNA_SCELTA,
  });
  return esito.ok ? esito.risposta.vie : [];
}

/**
 * The addresses of the office. Those that carry a name stay on the pages that robots do not read; where one may be
 * misprinted none is told here, without its warning.
 */
function istituzionali(vie: readonly ViaScelta[]): string[] {
  const contatti = vie.flatMap(({ recapiti }) => recapiti.flatMap((uno) => uno.contatti));
  if (contatti.some(({ certezza }) => certezza === 'contraddetta')) return [];
  return [...new Set(contatti.flatMap(({ casella, nominativa }) => (casella === null || nominativa ? [] : [casella])))];
}
