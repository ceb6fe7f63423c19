/** By when an answer is due and what comes next: dates, their other readings, the mailboxes in force at each step. */
import type { JSX } from 'preact';
import { inItaliano, perEsteso } from '../../calendar/date.ts';
import type { DataDelPasso } from '../../calendar/scadenze.ts';
import type { PassoScelto, RispostaScelta } from '../../canali/scegli.ts';
import type { Casa } from './casa.ts';
import { giorniLavorativi } from './parole.ts';
import { Certezza, Fonte, Marchi } from './segni.tsx';
import { Condizioni, Recapiti } from './Via.tsx';

/** Address of the calculator of deadlines with this case in it. */
export function hrefScadenze({ radice }: Casa, contatto: string, sede: string): string {
  return `${radice}/calcolatori/scadenze/?contatto=${contatto}&sede=${sede}`;
}

/** The promised time of a first contact, or that there is none. */
export function Tempo({ casa, risposta }: { casa: Casa; risposta: RispostaScelta }): JSX.Element {
  const via = risposta.vie.find(({ promessa }) => promessa);
  const primo = risposta.passi?.find(({ entro }) => entro);
  if (!via?.promessa || !primo?.entro) return <p>Il protocollo non promette un tempo di risposta per questa via.</p>;
  const { termine, caso } = via.promessa;
  const condizioni = risposta.vie.flatMap((una) => una.condizioni).filter((una, n, tutte) => una.effetto === 'nessun-tempo-garantito' && tutte.findIndex(({ id }) => id === una.id) === n);
  return (
    <>
      <p class="tempo"><span class="quieto">{termine.nome} entro </span><strong><time datetime={primo.entro.data}>{perEsteso(primo.entro.data)}</time></strong>, {giorniLavorativi(caso.giorni)}. <Altre casa={casa} data={primo.entro} contatto={risposta.data} sede={risposta.sede.id} /></p>
      <div class="segni"><Certezza casa={casa} di={termine} /><Fonte casa={casa} fonte={caso.fonte} /></div>
      {termine.nota && <p class="piccolo quieto">{termine.nota}</p>}
      <Condizioni casa={casa} condizioni={condizioni} />
    </>
  );
}

/** The other dates that other readings give, with a way to see them all. */
function Altre({ casa, data, contatto, sede }: { casa: Casa; data: DataDelPasso; contatto: string; sede: string }): JSX.Element | null {
  if (data.altre.length === 0) return null;
  return (
    <span class="piccolo">Il testo dice solo «giorni lavorativi»: letto in altri modi dà {data.altre.map((altra) => inItaliano(altra.data)).toSorted(perData).join(', ')} (<a href={hrefScadenze(casa, contatto, sede)}>il conto</a>).</span>
  );
}

/** The other dates of a step, in a line. */
function AltreBreve({ data }: { data: DataDelPasso | null }): JSX.Element | null {
  if (!data || data.altre.length === 0) return null;
  return <p class="piccolo quieto">Letto in altri modi: {data.altre.map((altra) => inItaliano(altra.data)).toSorted(perData).join(', ')}.</p>;
}

function perData(a: string, b: string): number {
  const iso = (data: string): string => data.split('/').reverse().join('');
  return iso(a).localeCompare(iso(b));
}

/** The steps with their dates and mailboxes. The first one is dropped where it is the answer itself. */
export function Passi({ casa, risposta }: { casa: Casa; risposta: RispostaScelta }): JSX.Element | null {
  const { passi, esigenza } = risposta;
  if (!passi) return null;
  return (
    <ol class="passi">
      {passi.filter(({ passo }) => esigenza.passo !== null || passo.dopo !== null || passo.livello === null).map((datato) => (
        <li key={datato.passo.id} aria-current={datato.passo.id === esigenza.passo ? 'step' : undefined}>
          <p class="passo-nome">{datato.passo.nome}{datato.passo.id === esigenza.passo && ' (sei qui)'}: {quando(datato)}</p>
          <AltreBreve data={datato.entro ?? (datato.passo.dopo === null ? null : datato.dal)} />
          <p class="passo-conto">{datato.passo.testo}</p>
          {datato.passo.id !== esigenza.passo && <Recapiti casa={casa} recapiti={datato.recapiti} copia={false} />}
          <Marchi casa={casa} di={datato.passo} />
        </li>
      ))}
    </ol>
  );
}

/** When a step can be taken or is to be closed, in words. */
export function quando({ dal, entro, passo, giorni }: PassoScelto): string {
  if (entro) return `entro ${perEsteso(entro.data)}${giorni === null ? '' : ` (${giorniLavorativi(giorni)})`}`;
  if (dal && passo.dopo !== null) return `da ${perEsteso(dal.data)}`;
  return dal ? perEsteso(dal.data) : 'il testo non dice da quando';
}
