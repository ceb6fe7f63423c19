/** By when an answer is due, and what other readings of the text give. */
import type { JSX } from 'preact';
import { giorniLavorativi, perEsteso } from '../../puro/parole/date.ts';
import type { DataDelPasso } from '../../puro/calendario/scadenze.ts';
import type { RispostaScelta } from '../../puro/canali/scegli.ts';
import type { Casa } from './casa.ts';
import { altreDate } from './Passi.tsx';
import { Certezza, Fonte } from './segni.tsx';
import { Condizioni } from './Via.tsx';

/** The promised time of a first contact, or that there is none. */
export function Tempo({
  casa,
  risposta,
  versoScadenze,
}: {
  casa: Casa;
  risposta: RispostaScelta;
  versoScadenze: string;
}): JSX.Element {
  const via = risposta.vie.find(({ promessa }) => promessa);
  const primo = risposta.passi?.find(({ entro }) => entro);
  if (!via?.promessa || !primo?.entro) return <p>Il protocollo non promette un tempo di risposta per questa via.</p>;
  const { termine, caso } = via.promessa;
  const condizioni = risposta.vie
    .flatMap((una) => una.condizioni)
    .filter(
      (una, n, tutte) => una.effetto === 'nessun-tempo-garantito' && tutte.findIndex(({ id }) => id === una.id) === n,
    );
  return (
    <>
      <p class="tempo">
        <span class="quieto">{termine.nome} entro </span>
        <strong>
          <time datetime={primo.entro.data}>{perEsteso(primo.entro.data)}</time>
        </strong>
        , {giorniLavorativi(caso.giorni)}. <Altre data={primo.entro} versoScadenze={versoScadenze} />
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
