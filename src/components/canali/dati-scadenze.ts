/** What the page of the deadlines hands to its script. Runs only at build time. */
import { createHash } from 'node:crypto';
import { inItaliano } from '../../puro/parole/date.ts';
import { senzaNomi } from '../../puro/canali/recapiti.ts';
import type { Contatto, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { DatiScadenze } from '../../puro/calendario/tipi.ts';
import type { SchedaScadenze, Testi } from '../../islands/scadenze/scheda.ts';
import { conGiorni } from '../../islands/scadenze/promessi.ts';
import { VUOTI } from '../../islands/scadenze/stato.ts';
import { mostraNominative } from '../../materie/canali/nominative.ts';
import { casaCanali } from './dati-canali.ts';

/** The day of the example: in Turin the term crosses the patron saint's day. */
const GIORNO = '17/06/2019';

/** A protocol with its dates, the version of its rules, the worked example. */
export function schedaScadenze(tavola: TavolaCanali): SchedaScadenze {
  const { id, breve, valido_dal, valido_al, sedi, contribuenti, circostanze, calendario, termini, passi } =
    tavola.protocollo;
  const caso: DatiScadenze = {
    protocollo: {
      id,
      breve,
      valido_dal,
      valido_al,
      calendario,
      termini,
      passi,
      sedi: sedi.map(({ id: sede, nome, patrono }) => ({ id: sede, nome, patrono })),
      contribuenti: contribuenti.map(({ id: chi, nome }) => ({ id: chi, nome })),
      circostanze: circostanze.map(({ id: quale, nome }) => ({ id: quale, nome })),
    },
    feste: tavola.feste,
    patroni: tavola.patroni,
  };
  const { radice, documenti } = casaCanali();
  const contatti = senzaNomi(deiPassi(tavola));
  const citati = JSON.stringify([caso, contatti]);
  const esempio: Testi = {
    ...VUOTI,
    sede: sedi[0]?.id ?? '',
    contatto: valido_dal > '2019-06-17' ? inItaliano(valido_dal) : GIORNO,
  };
  return {
    radice,
    documenti: Object.fromEntries(Object.entries(documenti).filter(([documento]) => citati.includes(`"${documento}"`))),
    versione: createHash('sha256').update(JSON.stringify(caso)).digest('hex').slice(0, 8),
    caso,
    esempio: conGiorni(caso, esempio),
    contatti,
  };
}

function deiPassi({ protocollo, contatti }: TavolaCanali): Contatto[] {
  const usi = new Set(protocollo.passi.flatMap(({ recapiti }) => recapiti.map(({ uso }) => uso)));
  return contatti.filter((contatto) => contatto.usi.some((uso) => usi.has(uso)));
}

/** The mailboxes of the steps of every protocol, with the names that this build shows. */
export function caselleScadenze(tavole: readonly TavolaCanali[]): Record<string, Contatto[]> {
  return Object.fromEntries(
    tavole.map((tavola) => [tavola.protocollo.id, mostraNominative() ? deiPassi(tavola) : senzaNomi(deiPassi(tavola))]),
  );
}
