/** The steps of the escalation: when, their other readings, to whom. */
import type { JSX } from 'preact';
import { giorniLavorativi, inItaliano, perEsteso } from '../../puro/parole/date.ts';
import { dateDelPasso } from '../../puro/calendario/ricordare.ts';
import type { DataDelPasso, PassoDatato } from '../../puro/calendario/scadenze.ts';
import type { PassoScelto } from '../../puro/canali/passi.ts';
import type { Casa } from './casa.ts';
import { Recapiti } from './Recapiti.tsx';
import { Marchi } from './segni.tsx';

interface Props {
  casa: Casa;
  passi: readonly PassoScelto[];
  /** The step the reader is at: its mailboxes already stand elsewhere. */
  qui?: string | null;
}

export function Passi({ casa, passi, qui = null }: Props): JSX.Element {
  return (
    <ol class="passi">
      {passi.map((datato) => (
        <li
          key={datato.passo.id}
          aria-current={datato.passo.id === qui ? 'step' : undefined}
          data-date={daRicordare(datato)}
        >
          <p class="passo-nome">
            {datato.passo.nome}
            {datato.passo.id === qui && ' (sei qui)'}: {quando(datato)}
          </p>
          <AltreBreve data={datato.entro ?? (datato.passo.dopo === null ? null : datato.dal)} />
          <p class="passo-conto">{datato.passo.testo}</p>
          {datato.passo.id !== qui && <Recapiti casa={casa} recapiti={datato.recapiti} />}
          {datato.passo.id !== qui &&
            datato.altri.map(({ data, recapiti }) => (
              <div key={data}>
                <p class="piccolo">Letto in altri modi, chi scrive il {inItaliano(data)} usa:</p>
                <Recapiti casa={casa} recapiti={recapiti} />
              </div>
            ))}
          <Marchi casa={casa} di={datato.passo} />
        </li>
      ))}
    </ol>
  );
}

/** The days of a step as a reader's matter keeps them; none where there is none. */
export function daRicordare(datato: PassoDatato): string | undefined {
  const date = dateDelPasso(datato).map(({ quando: come, che, prima, ultima }) => ({
    quando: come,
    che,
    prima,
    ultima,
  }));
  return date.length > 0 ? JSON.stringify(date) : undefined;
}

/** When a step can be taken or is to be closed, in words. */
function quando({ dal, entro, passo, giorni }: PassoScelto): string {
  if (entro) return `entro ${perEsteso(entro.data)}${giorni === null ? '' : ` (${giorniLavorativi(giorni)})`}`;
  if (dal && passo.dopo !== null) return `da ${perEsteso(dal.data)}`;
  return dal ? perEsteso(dal.data) : 'il testo non dice da quando';
}

function AltreBreve({ data }: { data: DataDelPasso | null }): JSX.Element | null {
  return data && data.altre.length > 0 ? (
    <p class="piccolo quieto altre-date">Letto in altri modi: {altreDate(data)}.</p>
  ) : null;
}

/** The dates that other readings give, in order of time. */
export function altreDate({ altre }: DataDelPasso): string {
  return altre
    .map(({ data }) => data)
    .toSorted()
    .map(inItaliano)
    .join(', ');
}
