/** What the count comes to: when an answer is due, every reading of the text, the days, the steps. */
import type { JSX } from 'preact';
import { giorniLavorativi, inItaliano, perEsteso, type Giorno } from '../../puro/parole/date.ts';
import type { DataDelPasso } from '../../puro/calendario/scadenze.ts';
import type { Casa } from '../canali/casa.ts';
import { altreDate, Passi } from '../canali/Passi.tsx';
import { Fonte } from '../canali/segni.tsx';
import { Calendario } from './Calendario.tsx';
import { saltati } from './giorni.ts';
import type { Conto } from './stato.ts';

interface Props {
  casa: Casa;
  conto: Conto;
}

/** The date, large, and the days one by one; or what is missing to have them. */
export function Risultato({ casa, conto }: Props): JSX.Element {
  if (!conto.ok)
    return (
      <div class="risposta">
        <p class="risposta-valore">–</p>
        <p>{conto.messaggio}</p>
      </div>
    );
  const { risposta, passi, domanda } = conto;
  const primo = passi.find(({ entro }) => entro);
  return (
    <>
      <div class="risposta">
        <p class="risposta-etichetta">{primo?.termine?.nome} entro</p>
        <p class="risposta-valore">
          <time datetime={risposta.data}>{perEsteso(risposta.data)}</time>
        </p>
        <p>
          {giorniLavorativi(primo?.giorni ?? 0)} dal {inItaliano(domanda.contatto)}
          {risposta.altre.length > 0 && `: ${risposta.letture[0]?.testo ?? ''}`}.
          {risposta.altre.length > 0 && (
            <> Il testo dice «giorni lavorativi» e non altro: letto in altri modi dà {altreDate(risposta)}.</>
          )}
        </p>
        {primo?.caso && (
          <p>
            <Fonte casa={casa} fonte={primo.caso.fonte} />
          </p>
        )}
      </div>
      <Giorni conto={conto} />
    </>
  );
}

type Contato = Extract<Conto, { ok: true }>;

/** The days one by one: the picture, then what was skipped and why. */
function Giorni({ conto: { domanda, passi } }: { conto: Contato }): JSX.Element {
  return (
    <>
      <Calendario contatto={domanda.contatto} passi={passi} />
      {passi.map(
        ({ passo, termine, conteggio, giorni }) =>
          conteggio && (
            <p key={passo.id} class="saltati piccolo">
              <strong>
                Saltati nei {giorniLavorativi(giorni ?? 0)} ({termine?.nome.toLowerCase()}):
              </strong>{' '}
              {saltati(conteggio)
                .map(({ motivo, date }) => `${motivo} (${date.map(senzaAnno).join(', ')})`)
                .join('; ') || 'nessuno'}
              .
            </p>
          ),
      )}
    </>
  );
}

/** Below: the steps with their mailboxes, and every reading of the text with its dates. */
export function Seguito({ casa, conto }: Props): JSX.Element | null {
  if (!conto.ok) return null;
  const { passi } = conto;
  return (
    <>
      <section aria-labelledby="passi-titolo">
        <h2 id="passi-titolo" data-intera>
          I passi, e a chi scrivere
        </h2>
        {conto.domanda.sede === null && (
          <p class="avviso avviso-attenzione no-stampa">
            A chi sollecitare cambia con la sede: <a href="#c-sede">scegli la tua</a>.
          </p>
        )}
        <Passi casa={casa} passi={passi} />
      </section>
      {passi.some(({ dal, entro }) => (dal?.altre.length ?? 0) + (entro?.altre.length ?? 0) > 0) && (
        <Letture conto={conto} />
      )}
    </>
  );
}

function senzaAnno(data: Giorno): string {
  return inItaliano(data).slice(0, 5);
}

/** Each way of counting with its dates, the one put first on top. */
function Letture({ conto: { passi, risposta } }: { conto: Contato }): JSX.Element {
  const colonne = passi.flatMap(({ passo, termine, entro, dal }) => {
    const data = entro ?? (passo.dopo === null ? null : dal);
    return data ? [{ nome: entro ? (termine?.nome ?? passo.nome) : `${passo.nome}, da`, data }] : [];
  });
  const letture = [risposta.letture, ...risposta.altre.map(({ letture: altre }) => altre)].flat();
  return (
    <section class="tabella da-47 letture-tavola" aria-labelledby="letture-titolo">
      <table>
        <caption id="letture-titolo">Ogni lettura, le sue date</caption>
        <thead>
          <tr>
            <th scope="col">Se…</th>
            {colonne.map(({ nome }) => (
              <th key={nome} scope="col">
                {nome}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letture.map(({ id, testo }, n) => (
            <tr key={id}>
              <th scope="row">
                {testo}
                {n === 0 && <span class="quieto"> (messa per prima)</span>}
              </th>
              {colonne.map(({ nome, data }) => (
                <td key={nome} class="num" data-voce={nome}>
                  {inItaliano(dataDi(data, id))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function dataDi(data: DataDelPasso, lettura: string): Giorno {
  return [data, ...data.altre].find(({ letture }) => letture.some(({ id }) => id === lettura))?.data ?? data.data;
}
