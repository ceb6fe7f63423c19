/** The guided choice: the answers so far, then the next question or the result. A pure view; `avvia.ts` keeps its state. */
import type { JSX } from 'preact';
import { inItaliano } from '../../puro/parole/date.ts';
import { NESSUNA_SCELTA } from '../../puro/calendario/letture.ts';
import { percorsoCombinazione } from '../../puro/canali/percorsi.ts';
import { scegli, type ErroreScelta } from '../../puro/canali/scegli.ts';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Casa } from './casa.ts';
import { hrefScadenze } from './indirizzi.ts';
import { DomandaAScelta, DomandaData } from './Domande.tsx';
import { Esito } from './Esito.tsx';
import type { Valori } from './Messaggio.tsx';
import {
  conRisposta,
  domande,
  prossimaDomanda,
  scriviRisposte,
  type Domanda,
  type Errori,
  type Risposte,
} from './stato.ts';

export interface Stato {
  risposte: Risposte;
  errori: Errori;
  valori: Valori;
  lasciati: ReadonlySet<string>;
  /** Today, as the reader's clock has it. */
  oggi: string;
  /** Whole address of the page in this state. */
  indirizzo: string;
  /** Spoken once, after something was copied. */
  annuncio: string;
}

interface Props {
  casa: Casa;
  tavole: readonly TavolaCanali[];
  stato: Stato;
  /** Where the first question leads when there is no script. */
  pagina?: (id: string) => string;
}

export function Scelta({ casa, tavole, stato, pagina }: Props): JSX.Element {
  const { risposte } = stato;
  const tavola = tavole.find(({ protocollo }) => protocollo.id === risposte.protocollo);
  const aperta = prossimaDomanda(risposte, tavole);
  const esito = tavola && aperta === null ? scegliDa(tavola, risposte) : null;
  // Answers that cannot go together bring back the question of the one to change.
  const errori = esito && !esito.ok ? { ...stato.errori, ...erroreDi(esito.errore) } : stato.errori;
  const domanda = esito && !esito.ok ? domandaDi(esito.errore) : aperta;
  return (
    <>
      <Date tavole={tavole} risposte={risposte} domanda={domanda} />
      {esito?.ok && tavola ? (
        <Esito
          casa={casa}
          protocollo={tavola.protocollo}
          risposta={esito.risposta}
          oggetto={risposte.oggetto}
          valori={stato.valori}
          lasciati={stato.lasciati}
          verso={(id) => scriviRisposte(conRisposta(risposte, 'esigenza', id), tavole)}
          versoData={scriviRisposte({ ...risposte, cambia: 'data' }, tavole)}
          versoPagina={
            casa.radice +
            percorsoCombinazione(
              tavole.map((una) => una.protocollo),
              tavola.protocollo.id,
              risposte.contribuente,
              risposte.esigenza,
            )
          }
          versoScadenze={hrefScadenze(casa, tavola.protocollo, vociScadenze(tavola, risposte))}
          indirizzo={stato.indirizzo}
        />
      ) : domanda === 'data' && tavola ? (
        <DomandaData protocollo={tavola.protocollo} risposte={risposte} errori={errori} oggi={stato.oggi} />
      ) : domanda !== null && domanda !== 'data' ? (
        <DomandaAScelta
          tavole={tavole}
          risposte={risposte}
          errori={errori}
          domanda={domanda}
          {...(pagina ? { pagina } : {})}
        />
      ) : null}
      <p class="solo-voce" role="status">
        {stato.annuncio}
      </p>
    </>
  );
}

function scegliDa(
  tavola: TavolaCanali,
  { contribuente, esigenza, sede, data, contatto, circostanze }: Risposte,
): ReturnType<typeof scegli> {
  const passo = tavola.protocollo.esigenze.find(({ id }) => id === esigenza)?.passo ?? null;
  return scegli(tavola, {
    contribuente,
    esigenza,
    sede,
    data,
    primoContatto: passo === null ? null : contatto || null,
    circostanze,
    calendario: NESSUNA_SCELTA,
  });
}

/** What the calculator of deadlines is to know of a case: only what changes its dates. */
function vociScadenze(
  { protocollo }: TavolaCanali,
  { data, contatto, esigenza, sede, contribuente, circostanze }: Risposte,
): Record<string, string> {
  const passo = protocollo.esigenze.find(({ id }) => id === esigenza)?.passo ?? null;
  const casi = protocollo.termini.flatMap((termine) => termine.casi);
  const [circostanza] = circostanze;
  return {
    contatto: passo === null ? data : contatto || data,
    sede,
    ...(casi.some(({ contribuenti }) => contribuenti !== null) ? { contribuente } : {}),
    ...(circostanza ? { circostanza } : {}),
  };
}

function domandaDi({ campo }: ErroreScelta): Domanda {
  return campo === 'primoContatto' ? 'data' : campo;
}

function erroreDi({ campo, messaggio }: ErroreScelta): Errori {
  return { [campo === 'primoContatto' ? 'contatto' : campo]: messaggio };
}

const NOMI: Readonly<Record<Domanda, string>> = {
  protocollo: 'Provincia',
  contribuente: 'Per',
  esigenza: 'Esigenza',
  sede: 'Sede',
  data: 'Giorno',
};

/** The answers given, each with a way to change it; and how many questions are left. */
function Date({
  tavole,
  risposte,
  domanda,
}: {
  tavole: readonly TavolaCanali[];
  risposte: Risposte;
  domanda: Domanda | null;
}): JSX.Element {
  const tutte = domande(tavole);
  const date = tutte.filter((una) => una !== domanda && risposte[una] !== '');
  return (
    <>
      {domanda !== null && (
        <p class="occhiello">
          Domanda {tutte.indexOf(domanda) + 1} di {tutte.length}
        </p>
      )}
      {date.length > 0 && (
        <dl class="date-risposte">
          {date.map((una) => (
            <div key={una}>
              <dt>{NOMI[una]}</dt>
              <dd>
                {inParole(una, risposte, tavole)}{' '}
                <a class="no-stampa" href={scriviRisposte({ ...risposte, cambia: una }, tavole)} data-cambia={una}>
                  Cambia<span class="solo-voce">: {NOMI[una].toLowerCase()}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function inParole(domanda: Domanda, risposte: Risposte, tavole: readonly TavolaCanali[]): string {
  const { protocollo } = tavole.find((una) => una.protocollo.id === risposte.protocollo) ?? {};
  const nome = (voci: readonly { id: string; nome: string }[] = []): string =>
    voci.find(({ id }) => id === risposte[domanda])?.nome ?? risposte[domanda];
  switch (domanda) {
    case 'protocollo':
      return protocollo?.breve ?? risposte.protocollo;
    case 'contribuente':
      return nome(protocollo?.contribuenti);
    case 'esigenza':
      return nome(protocollo?.esigenze);
    case 'sede':
      return nome(protocollo?.sedi);
    case 'data':
      return `${inItaliano(risposte.data)}${risposte.contatto && protocollo?.esigenze.find(({ id }) => id === risposte.esigenza)?.passo ? `, primo contatto ${inItaliano(risposte.contatto)}` : ''}`;
  }
}
