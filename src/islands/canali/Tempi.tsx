/** By when an answer is due, and what other readings of the text give. */
import type { JSX } from 'preact';
import { giorniLavorativi, inItaliano, perEsteso } from '../../puro/parole/date.ts';
import type { DataDelPasso } from '../../puro/calendario/scadenze.ts';
import type { RispostaScelta } from '../../puro/canali/scegli.ts';
import type { Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Casa } from './casa.ts';
import { SITO_INPS } from './casa.ts';
import { altreDate, daRicordare } from './Passi.tsx';
import { Recapiti } from './Recapiti.tsx';
import { Certezza, Fonte } from './segni.tsx';
import { Condizioni } from './Via.tsx';

interface Props {
  casa: Casa;
  risposta: RispostaScelta;
  versoScadenze: string;
}

/** In a line or two: by when, and until when we know it. */
export function Quando({
  risposta,
  protocollo,
}: {
  risposta: RispostaScelta;
  protocollo: Pick<Protocollo, 'ultima_notizia'>;
}): JSX.Element {
  const { esigenza, passi, daVerificare } = risposta;
  const primo = passi?.find(({ entro }) => entro);
  const suo = passi?.find(({ passo }) => passo.id === esigenza.passo)?.dal;
  return (
    <>
      {esigenza.passo === null && primo?.entro && promessa(risposta) && (
        <p class="tempo" data-date={daRicordare(primo)}>
          {primo.termine?.nome} entro{' '}
          <strong>
            <time datetime={primo.entro.data}>{perEsteso(primo.entro.data)}</time>
          </strong>
          .
        </p>
      )}
      {esigenza.passo === null && !promessa(risposta) && (
        <p class="tempo">Nessun tempo di risposta promesso per questa via.</p>
      )}
      {suo && (
        <p class="tempo">
          {risposta.scaduto ? 'Si poteva mandare da' : 'Si può mandare da'} <strong>{perEsteso(suo.data)}</strong>.
        </p>
      )}
      {daVerificare && protocollo.ultima_notizia && (
        <p class="piccolo eta">
          Lo sappiamo fino al {inItaliano(protocollo.ultima_notizia)}: prima di scrivere verifica su{' '}
          <a href={SITO_INPS}>www.inps.it</a> o chiedi alla sede.
        </p>
      )}
    </>
  );
}

/** At the top of a later step that comes after the closing term: that it is over, and the step after this one. */
export function Scaduto({
  casa,
  risposta: { scaduto, passi, esigenza },
  tavola,
  verso,
}: {
  casa: Casa;
  risposta: RispostaScelta;
  tavola: TavolaCanali;
  verso: (domanda: 'esigenza', valore: string) => string;
}): JSX.Element | null {
  if (!scaduto) return null;
  const poi = passi?.find(({ passo }) => passo.dopo === esigenza.passo);
  const sua = tavola.protocollo.esigenze.find(({ passo }) => passo === poi?.passo.id);
  return (
    <div class="avviso avviso-attenzione scaduto">
      <p>
        <strong>Il termine di chiusura è passato</strong>: l’intero scambio andava definito entro {perEsteso(scaduto)}.
      </p>
      {poi && (
        <>
          <p>
            Se il {esigenza.nome.toLowerCase()} non ha risolto, c’è il{' '}
            {sua ? (
              <a href={verso('esigenza', sua.id)} data-domanda="esigenza" data-risposta={sua.id}>
                {poi.passo.nome.toLowerCase()}
              </a>
            ) : (
              poi.passo.nome.toLowerCase()
            )}
            :
          </p>
          <Recapiti casa={casa} recapiti={poi.recapiti} breve />
        </>
      )}
    </div>
  );
}

function promessa({ vie }: RispostaScelta): RispostaScelta['vie'][number]['promessa'] {
  return vie.find((una) => una.promessa)?.promessa ?? null;
}

/** The promised time of a first contact: how it is counted, what it hangs on. */
export function ComeSiConta({ casa, risposta, versoScadenze }: Props): JSX.Element {
  const sua = promessa(risposta);
  const primo = risposta.passi?.find(({ entro }) => entro);
  const condizioni = risposta.vie
    .flatMap((una) => una.condizioni)
    .filter(
      (una, n, tutte) => una.effetto === 'nessun-tempo-garantito' && tutte.findIndex(({ id }) => id === una.id) === n,
    );
  if (!sua || !primo?.entro)
    return (
      <>
        <p>Il protocollo non promette un tempo di risposta per questa via.</p>
        <Condizioni casa={casa} condizioni={condizioni} />
      </>
    );
  const { termine, caso } = sua;
  return (
    <>
      <p>
        {inItaliano(primo.entro.data)}: {giorniLavorativi(caso.giorni)} dal primo contatto.{' '}
        <Altre data={primo.entro} versoScadenze={versoScadenze} />
      </p>
      <div class="segni">
        <Certezza casa={casa} di={termine} />
        <Fonte casa={casa} fonte={caso.fonte} />
      </div>
      {termine.nota && <p class="piccolo quieto">{termine.nota}</p>}
      <Condizioni casa={casa} condizioni={condizioni} />
    </>
  );
}

/** The other dates that other readings give, with a way to see them all. */
function Altre({ data, versoScadenze }: { data: DataDelPasso; versoScadenze: string }): JSX.Element | null {
  if (data.altre.length === 0) return null;
  return (
    <span class="piccolo">
      Il testo dice solo «giorni lavorativi»: letto in altri modi dà {altreDate(data)} (
      <a href={versoScadenze}>il conto</a>).
    </span>
  );
}
