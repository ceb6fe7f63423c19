/**
 * The guided choice: the answers so far, then the next question or the result. A pure view; `avvia.ts` keeps its state.
 */
import type { JSX } from 'preact';
import { inItaliano } from '../../puro/parole/date.ts';
import { NESSUNA_SCELTA } from '../../puro/calendario/letture.ts';
import { percorsoCombinazione } from '../../puro/canali/percorsi.ts';
import { scegli, type ErroreScelta } from '../../puro/canali/scegli.ts';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Casa } from './casa.ts';
import { hrefScadenze } from './indirizzi.ts';
import { DomandaAScelta } from './Domande.tsx';
import { DomandaData } from './Giorni.tsx';
import { Esito } from './Esito.tsx';
import type { Versi } from './schermo.ts';
import {
  conRisposta,
  domande,
  prossimaDomanda,
  scriviRisposte,
  type Domanda,
  type Errori,
  type Risposte,
} from './stato.ts';
import type { Stato } from './schermo.ts';

interface Props {
  casa: Casa;
  tavole: readonly TavolaCanali[];
  stato: Stato;
  /** Where the first question leads when there is no script. */
  pagina?: (valore: string) => string;
}

export function Scelta({ casa, tavole, stato, pagina }: Props): JSX.Element {
  const tavola = tavole.find(({ protocollo }) => protocollo.id === stato.risposte.protocollo);
  const risposte = { ...stato.risposte, data: stato.risposte.data || stato.oggi };
  const aperta = prossimaDomanda(risposte, tavola);
  const esito = tavola && aperta === null ? scegliDa(tavola, risposte) : null;
  // Answers that cannot go together bring back the question of the one to change.
  const errori = esito && !esito.ok ? { ...stato.errori, ...erroreDi(esito.errore) } : stato.errori;
  const domanda = esito && !esito.ok ? domandaDi(esito.errore) : aperta;
  return (
    <>
      {Object.entries(errori)
        .filter(
          ([campo]) => campo !== domanda && !(domanda === 'data' && campo === 'contatto') && campo !== 'protocollo',
        )
        .map(([campo, errore]) => (
          <p key={campo} class="campo-errore" role="alert">
            {errore}
          </p>
        ))}
      {domanda !== null && <Date tavole={tavole} risposte={stato.risposte} domanda={domanda} stato={stato} />}
      {esito?.ok && tavola ? (
        <Esito
          casa={casa}
          tavola={tavola}
          risposta={esito.risposta}
          risposte={risposte}
          stato={stato}
          versi={versi(casa, tavole, tavola, risposte)}
          date={<Date tavole={tavole} risposte={risposte} domanda={null} stato={stato} />}
        />
      ) : domanda === 'data' && tavola ? (
        <DomandaData protocollo={tavola.protocollo} risposte={risposte} errori={errori} oggi={stato.oggi} />
      ) : domanda !== null && domanda !== 'data' ? (
        <DomandaAScelta
          casa={casa}
          tavole={tavole}
          risposte={stato.risposte}
          errori={errori}
          filtro={stato.filtro}
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

/** Where an answer leads. */
function versi(casa: Casa, tavole: readonly TavolaCanali[], tavola: TavolaCanali, risposte: Risposte): Versi {
  const protocolli = tavole.map(({ protocollo }) => protocollo);
  return {
    risposta: (domanda, valore) => scriviRisposte(conRisposta(risposte, domanda, valore, tavole), tavole),
    data: scriviRisposte({ ...risposte, cambia: 'data' }, tavole),
    pagina:
      casa.radice + percorsoCombinazione(protocolli, tavola.protocollo.id, risposte.contribuente, risposte.esigenza),
    scadenze: hrefScadenze(casa, tavola.protocollo, vociScadenze(tavola, risposte)),
    intero: scriviRisposte(risposte, tavole),
  };
}

/** The answer to the reader's answers, all given. */
export function scegliDa(tavola: TavolaCanali, risposte: Risposte): ReturnType<typeof scegli> {
  const { contribuente, esigenza, sede, data, contatto, circostanze } = risposte;
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
  sede: 'Sede',
  contribuente: 'Per',
  questione: 'Questione',
  esigenza: 'Esigenza',
  data: 'Giorno',
};

/** The answers given, each with a way to change it; and how many questions are left. */
function Date({
  tavole,
  risposte,
  domanda,
  stato: { miaSede, oggi },
}: {
  tavole: readonly TavolaCanali[];
  risposte: Risposte;
  domanda: Domanda | null;
  stato: Pick<Stato, 'miaSede' | 'oggi'>;
}): JSX.Element {
  const tavola = tavole.find(({ protocollo }) => protocollo.id === risposte.protocollo);
  const tutte = domande(tavola);
  const date = ORDINE.filter((una) => una !== domanda && risposte[una] !== '').filter(
    (una) => una !== 'esigenza' || risposte.questione === '',
  );
  return (
    <>
      {domanda !== null && tutte.includes(domanda) && (
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
                {inParole(una, risposte, tavola, oggi)}
                {una === 'sede' && miaSede && ', la mia sede'}{' '}
                <a class="no-stampa" href={scriviRisposte({ ...risposte, cambia: una }, tavole)} data-cambia={una}>
                  Cambia <span class="solo-voce">{NOMI[una].toLowerCase()}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

const ORDINE: readonly Domanda[] = ['sede', 'contribuente', 'questione', 'esigenza', 'data'];

function inParole(domanda: Domanda, risposte: Risposte, tavola: TavolaCanali | undefined, oggi: string): string {
  const protocollo = tavola?.protocollo;
  const nome = (voci: readonly { id: string; nome: string }[] = []): string =>
    voci.find(({ id }) => id === risposte[domanda])?.nome ?? risposte[domanda];
  switch (domanda) {
    case 'contribuente':
      return nome(protocollo?.contribuenti);
    case 'questione':
      return nome(tavola?.questioni);
    case 'esigenza':
      return nome(protocollo?.esigenze);
    case 'sede':
      return nome(protocollo?.sedi);
    case 'data':
      return `${risposte.data === oggi ? 'oggi, ' : ''}${inItaliano(risposte.data)}${risposte.contatto && protocollo?.esigenze.find(({ id }) => id === risposte.esigenza)?.passo ? `, primo contatto ${inItaliano(risposte.contatto)}` : ''}`;
  }
}
