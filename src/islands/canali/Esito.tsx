/** One screen with everything: where, what to write, by when, whom next, what not to do. */
import type { JSX } from 'preact';
import { inItaliano, perEsteso } from '../../puro/parole/date.ts';
import type { RispostaScelta, ViaScelta } from '../../puro/canali/scegli.ts';
import type { CondizioneProtocollo, OggettoMenu, Protocollo } from '../../puro/canali/tipi.ts';
import type { Casa } from './casa.ts';
import { Scrivi, type Valori } from './Messaggio.tsx';
import { Passi } from './Passi.tsx';
import { Tempo } from './Tempi.tsx';
import { Condizioni, Divieti, gruppiOggetti, Inibiti, quantiOggetti, Silenzio, Via } from './Via.tsx';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

interface Props {
  casa: Casa;
  protocollo: Protocollo;
  risposta: RispostaScelta;
  /** Id of the object picked from the menu; empty if none. */
  oggetto: string;
  valori: Valori;
  lasciati: ReadonlySet<string>;
  /** Address of this choice with another need. */
  verso: (esigenza: string) => string;
  /** Address that asks for the days again. */
  versoData: string;
  /** Address of the plain page of this contributor and need. */
  versoPagina: string;
  /** Address of the calculator of deadlines, with this case in it. */
  versoScadenze: string;
  /** Whole address of this answer, to be printed. */
  indirizzo: string;
}

export function Esito({
  casa,
  protocollo,
  risposta,
  oggetto,
  valori,
  lasciati,
  verso,
  versoData,
  versoPagina,
  versoScadenze,
  indirizzo,
}: Props): JSX.Element {
  const { vie, silenzio, incongruenza, dubbi, divieti, passi, contribuente, esigenza } = risposta;
  const delleVie = (effetto: CondizioneProtocollo['effetto']): CondizioneProtocollo[] =>
    vie
      .flatMap(({ condizioni }) => condizioni)
      .filter((una, n, tutte) => una.effetto === effetto && tutte.findIndex(({ id }) => id === una.id) === n);
  // A condition printed at the same point as a prohibition is that prohibition.
  const nonGestite = delleVie('non-gestita').filter(
    ({ fonte }) => !divieti.some((divieto) => divieto.fonte.punto.endsWith(fonte.punto)),
  );
  return (
    <div class="esito">
      <h2 id="domanda" tabIndex={-1}>
        {esigenza.nome}: {contribuente.nome.charAt(0).toLowerCase() + contribuente.nome.slice(1)}
      </h2>
      {risposta.daVerificare && (
        <p class="avviso">
          L’ultima notizia che abbiamo è del {inItaliano(protocollo.ultima_notizia ?? '')}. Prima di scrivere, verifica
          che canali e contatti siano ancora questi.
        </p>
      )}
      {risposta.troppoPresto && (
        <p class="avviso avviso-attenzione">
          È presto: se stai ancora aspettando la prima risposta, questo sollecito si manda da{' '}
          {perEsteso(risposta.troppoPresto)}. Se la risposta è arrivata e non basta, puoi scrivere subito.
        </p>
      )}
      {incongruenza && (
        <div class="avviso avviso-attenzione">
          <p>
            <strong>Qui i documenti si contraddicono.</strong> {incongruenza.spiegazione}{' '}
            <a href={casa.radice + INDIRIZZI.incongruenza(incongruenza.id)}>Che cosa dice ciascuno</a>
          </p>
        </div>
      )}
      {dubbi.map(({ id, titolo, spiegazione }) => (
        <p key={id} class="avviso avviso-attenzione">
          <strong>{titolo}.</strong> {spiegazione}{' '}
          <a href={casa.radice + INDIRIZZI.incongruenza(id)}>Che cosa dice ciascuno</a>
        </p>
      ))}
      <div class="esito-colonne">
        <div class="esito-dove">
          {silenzio && <Silenzio casa={casa} regola={silenzio} verso={verso} />}
          {vie.map((via, n) => (
            <div class="via" key={via.regola.id}>
              <Via
                casa={casa}
                via={via}
                etichetta={vie.length === 1 ? 'Il canale' : n === 0 ? 'La prima via' : 'L’altra via'}
                oggetto={<Oggetto casa={casa} via={via} scelto={oggetto} />}
              />
              <Scrivi casa={casa} via={via} numero={n + 1} valori={valori} lasciati={lasciati} />
            </div>
          ))}
          <Condizioni casa={casa} condizioni={delleVie('da-rispettare')} />
        </div>
        <div class="esito-poi">
          {vie.length > 0 && esigenza.passo === null && (
            <section aria-labelledby="entro-quando">
              <h3 id="entro-quando">Entro quando rispondono</h3>
              <Tempo casa={casa} risposta={risposta} versoScadenze={versoScadenze} />
            </section>
          )}
          {passi && (
            <section aria-labelledby="poi">
              <h3 id="poi">{esigenza.passo === null ? 'Se non rispondono' : 'I passi, dal primo contatto'}</h3>
              <Passi
                casa={casa}
                passi={passi.filter(
                  ({ passo }) => esigenza.passo !== null || passo.dopo !== null || passo.livello === null,
                )}
                qui={esigenza.passo}
              />
              <p class="no-stampa">
                <a href={versoScadenze}>I giorni uno per uno, e il file per l’agenda</a>
              </p>
            </section>
          )}
          {esigenza.passo !== null && !passi && (
            <p class="no-stampa">
              <a href={versoData} data-cambia="data">
                Scrivi il giorno del primo contatto
              </a>
              : vedrai da quando si può sollecitare ed entro quando si chiude.
            </p>
          )}
          {divieti.length + nonGestite.length > 0 && (
            <section aria-labelledby="non-fare">
              <h3 id="non-fare">Che cosa non fare</h3>
              <Divieti casa={casa} divieti={divieti} condizioni={nonGestite} />
            </section>
          )}
        </div>
      </div>
      <p class="solo-stampa piccolo">Questa risposta: {indirizzo}</p>
      <p class="no-stampa piccolo">
        <a href={versoPagina}>La stessa risposta per tutte le sedi</a>
      </p>
    </div>
  );
}

/** The choice of the object, and what its being generic entails; for print, the object picked. */
function Oggetto({
  casa,
  via: { elenco, oggetti, inibiti, domande, regola },
  scelto,
}: {
  casa: Casa;
  via: ViaScelta;
  scelto: string;
}): JSX.Element | null {
  if (domande) {
    return (
      <details class="no-stampa">
        <summary>
          {domande.domande.length === 1
            ? 'La domanda che il documento nomina'
            : `Le ${domande.domande.length} domande che il documento nomina`}
          {domande.elenco_aperto && ' (elenco aperto)'}
        </summary>
        <ul>
          {domande.domande.map(({ id, etichetta }) => (
            <li key={id}>{etichetta}</li>
          ))}
        </ul>
      </details>
    );
  }
  if (!elenco) return null;
  const oggetto = oggetti.find(({ id }) => id === scelto);
  const id = `oggetto-${regola.id}`;
  return (
    <div class="oggetto">
      {elenco.perduto ? (
        <p>{quantiOggetti(elenco, oggetti)}</p>
      ) : (
        <>
          <div class="campo no-stampa">
            <label for={id}>Oggetto da scegliere nel menu</label>
            <select id={id} data-oggetto autocomplete="off" value={oggetto?.id ?? ''}>
              <option value="">Scegli tra {oggetti.length}…</option>
              {gruppiOggetti(oggetti).map(({ gruppo, oggetti: suoi }) => {
                const voci = suoi.map((uno) => (
                  <option key={uno.id} value={uno.id}>
                    {conNome(uno)}
                  </option>
                ));
                return gruppo === null ? (
                  voci
                ) : (
                  <optgroup key={gruppo} label={gruppo}>
                    {voci}
                  </optgroup>
                );
              })}
            </select>
            <p class="campo-aiuto">
              {quantiOggetti(elenco, oggetti)} <a href={casa.radice + INDIRIZZI.oggetto(elenco.id)}>Tutto l’elenco</a>
            </p>
          </div>
          <p class="solo-stampa">
            Oggetto del menu:{' '}
            {oggetto ? [oggetto.gruppo, oggetto.etichetta].filter(Boolean).join(' › ') : 'da scegliere'}
          </p>
        </>
      )}
      {oggetto?.generico && (
        <p class="avviso avviso-attenzione">
          È la voce generica: usala solo se nessun’altra è adatta, altrimenti la risposta non ha più un tempo garantito.
        </p>
      )}
      <Inibiti inibiti={inibiti} />
    </div>
  );
}

function conNome({ etichetta, nome, generico }: OggettoMenu): string {
  return `${etichetta}${nome ? ` (${nome})` : ''}${generico ? ', solo se nessun altro è adatto' : ''}`;
}
