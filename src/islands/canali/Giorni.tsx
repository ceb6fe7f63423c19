/** The form of the days: another than today, and that of the first contact. */
import type { JSX } from 'preact';
import { inItaliano } from '../../puro/parole/date.ts';
import type { Protocollo } from '../../puro/canali/tipi.ts';
import type { Errori, Risposte } from './stato.ts';
import { TITOLI, AIUTI } from './parole.ts';

interface PropsData {
  protocollo: Protocollo;
  risposte: Risposte;
  errori: Errori;
  /** Today, to start from. */
  oggi: string;
}

/** Another day than today, for a later step that of the first contact too, and the circumstances that change a term. */
export function DomandaData(props: PropsData): JSX.Element {
  return (
    <>
      <h2 id="domanda" tabIndex={-1}>
        {TITOLI.data}
      </h2>
      <p class="quieto">{AIUTI.data}</p>
      <ModuloGiorni {...props} />
    </>
  );
}

/**
 * The form of the days.
 * @param soloContatto true inside an answer that lacks only the day of the first contact
 */
export function ModuloGiorni({
  protocollo,
  risposte,
  errori,
  oggi,
  soloContatto = false,
}: PropsData & { soloContatto?: boolean }): JSX.Element {
  const passo = protocollo.esigenze.find(({ id }) => id === risposte.esigenza)?.passo ?? null;
  return (
    <form class="no-stampa" data-modulo="data" autocomplete="off" noValidate>
      <div class="campi">
        {!soloContatto && (
          <CampoData nome="data" etichetta="Giorno in cui scrivi" valore={risposte.data || oggi} errore={errori.data} />
        )}
        {passo !== null && (
          <CampoData
            nome="contatto"
            etichetta={soloContatto ? 'Quando hai scritto la prima volta?' : 'Giorno del primo contatto (facoltativo)'}
            valore={risposte.contatto}
            errore={errori.contatto}
          />
        )}
      </div>
      {!soloContatto &&
        protocollo.circostanze.map(({ id, domanda }) => (
          <p key={id}>
            <label>
              <input type="checkbox" name="circostanza" value={id} defaultChecked={risposte.circostanze.includes(id)} />{' '}
              {domanda}
            </label>
          </p>
        ))}
      <button class="pulsante" type="submit">
        {soloContatto ? 'Conta i giorni' : 'Vedi la risposta'}
      </button>
    </form>
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
    <div class="campo campo-giorno">
      <label for={id}>{etichetta}</label>
      <input
        id={id}
        name={nome}
        type="text"
        key={valore}
        defaultValue={valore ? inItaliano(valore) : ''}
        aria-describedby={`${id}-aiuto${errore ? ` ${id}-errore` : ''}`}
        aria-invalid={errore ? 'true' : undefined}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        Per esempio 17/06/2019, 17 giugno 2019, oggi.
      </p>
      {errore && (
        <p class="campo-errore" id={`${id}-errore`}>
          {errore}
        </p>
      )}
    </div>
  );
}
