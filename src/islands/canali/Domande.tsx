/** One question at a time: links to the next state, so that keyboard, history and new windows work by themselves. */
import type { JSX } from 'preact';
import { inItaliano } from '../../puro/parole/date.ts';
import type { Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { TIPI_SEDE } from './parole.ts';
import { conRisposta, scriviRisposte, type Domanda, type Errori, type Risposte } from './stato.ts';

/** The questions as the reader reads them. */
export const TITOLI: Readonly<Record<Domanda, string>> = {
  protocollo: 'Di quale provincia?',
  contribuente: 'Per chi scrivi?',
  esigenza: 'Di che cosa hai bisogno?',
  sede: 'Quale sede è competente?',
  data: 'In che giorno scrivi?',
};

const AIUTI: Readonly<Record<Domanda, string>> = {
  protocollo: 'Ogni direzione provinciale ha il suo accordo sui canali.',
  contribuente: 'Il canale dipende dal contribuente. Se lavori per altri, scegli il tuo cliente.',
  esigenza: 'Scegli la frase più vicina al tuo caso.',
  sede: 'È quella del territorio del contribuente, non dello studio.',
  data: 'Contatti e tempi si contano da questo giorno.',
};

interface Scelta {
  id: string;
  nome: string;
  descrizione?: string;
}

interface Props {
  tavole: readonly TavolaCanali[];
  risposte: Risposte;
  errori: Errori;
  /** Where a choice leads when there is no script: the plain pages; without it, to the next state. */
  pagina?: (id: string) => string;
}

/** A question with its answers to choose from. */
export function DomandaAScelta({
  tavole,
  risposte,
  errori,
  pagina,
  domanda,
}: Props & { domanda: Exclude<Domanda, 'data'> }): JSX.Element {
  const scelte = scelteDi(domanda, tavole, risposte);
  return (
    <>
      <h2 id="domanda" tabIndex={-1}>
        {TITOLI[domanda]}
      </h2>
      {errori[domanda] && (
        <p class="campo-errore" role="alert">
          {errori[domanda]}
        </p>
      )}
      <p class="quieto">{AIUTI[domanda]}</p>
      <ul class="elenco elenco-schede scelte">
        {scelte.map(({ id, nome, descrizione }) => (
          <li key={id}>
            <a
              href={pagina ? pagina(id) : scriviRisposte(conRisposta(risposte, domanda, id), tavole)}
              data-domanda={domanda}
              data-risposta={id}
              aria-current={risposte[domanda] === id ? 'true' : undefined}
            >
              {nome}
            </a>
            {descrizione && <p>{descrizione}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function scelteDi(
  domanda: Exclude<Domanda, 'data'>,
  tavole: readonly TavolaCanali[],
  { protocollo }: Risposte,
): Scelta[] {
  const tavola = tavole.find((una) => una.protocollo.id === protocollo);
  const { contribuenti = [], esigenze = [], sedi = [] }: Partial<Protocollo> = tavola?.protocollo ?? {};
  switch (domanda) {
    case 'protocollo':
      return tavole.map((una) => ({
        id: una.protocollo.id,
        nome: una.protocollo.breve,
        descrizione: una.protocollo.nome,
      }));
    case 'contribuente':
      return contribuenti;
    case 'esigenza':
      return esigenze.map(({ id, nome, domanda: frase }) => ({ id, nome: frase, descrizione: nome }));
    case 'sede':
      return sedi.map(({ id, nome, tipo }) => ({ id, nome, descrizione: TIPI_SEDE[tipo] }));
  }
}

interface PropsData {
  protocollo: Protocollo;
  risposte: Risposte;
  errori: Errori;
  /** Today, to start from. */
  oggi: string;
}

/** The last question: the day, for a later step that of the first contact too, and the circumstances that change a term. */
export function DomandaData({ protocollo, risposte, errori, oggi }: PropsData): JSX.Element {
  const passo = protocollo.esigenze.find(({ id }) => id === risposte.esigenza)?.passo ?? null;
  return (
    <>
      <h2 id="domanda" tabIndex={-1}>
        {TITOLI.data}
      </h2>
      <p class="quieto">{AIUTI.data}</p>
      <form data-modulo="data" autocomplete="off" noValidate>
        <div class="campi">
          <CampoData nome="data" etichetta="Giorno in cui scrivi" valore={risposte.data || oggi} errore={errori.data} />
          {passo !== null && (
            <CampoData
              nome="contatto"
              etichetta="Giorno del primo contatto (facoltativo)"
              valore={risposte.contatto}
              errore={errori.contatto}
            />
          )}
        </div>
        {protocollo.circostanze.map(({ id, domanda }) => (
          <p key={id}>
            <label>
              <input type="checkbox" name="circostanza" value={id} defaultChecked={risposte.circostanze.includes(id)} />{' '}
              {domanda}
            </label>
          </p>
        ))}
        <button class="pulsante" type="submit">
          Vedi la risposta
        </button>
      </form>
    </>
  );
}

function CampoData({
  nome,
  etichetta,
  valore,
  errore,
}: {
  nome: string;
  etichetta: string;
  valore: string;
  errore: string | undefined;
}): JSX.Element {
  const id = `s-${nome}`;
  return (
    <div class="campo">
      <label for={id}>{etichetta}</label>
      <input
        id={id}
        name={nome}
        type="text"
        inputMode="numeric"
        key={valore}
        defaultValue={valore ? inItaliano(valore) : ''}
        aria-describedby={`${id}-aiuto${errore ? ` ${id}-errore` : ''}`}
        aria-invalid={errore ? 'true' : undefined}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        gg/mm/aaaa, per esempio 17/06/2019
      </p>
      {errore && (
        <p class="campo-errore" id={`${id}-errore`}>
          {errore}
        </p>
      )}
    </div>
  );
}
