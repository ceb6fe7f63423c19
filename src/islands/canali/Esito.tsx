/** The answer: first where, which object and by when; then what to write; then why, what comes next, what not to do. */
import type { ComponentChildren, JSX } from 'preact';
import { perEsteso } from '../../puro/parole/date.ts';
import type { RispostaScelta } from '../../puro/canali/scegli.ts';
import type { CondizioneProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { Azioni } from './Azioni.tsx';
import type { Casa } from './casa.ts';
import { ModuloGiorni } from './Giorni.tsx';
import { Scrivi } from './Messaggio.tsx';
import { Oggetto } from './Oggetto.tsx';
import { Passi } from './Passi.tsx';
import type { Stato } from './schermo.ts';
import { casiDi, casoScelto, type Risposte } from './stato.ts';
import { ComeSiConta, Quando, Scaduto } from './Tempi.tsx';
import { Condizioni, Divieti, PercheVia, Silenzio, Via } from './Via.tsx';
import type { Versi } from './schermo.ts';

interface Props {
  casa: Casa;
  tavola: TavolaCanali;
  risposta: RispostaScelta;
  risposte: Risposte;
  stato: Stato;
  versi: Versi;
  /** The answers given, each with a way to change it. */
  date: ComponentChildren;
}

export function Esito(props: Props): JSX.Element {
  const { casa, tavola, risposta, risposte, stato, versi, date } = props;
  const { vie, silenzio, contribuente, esigenza, sede } = risposta;
  const caso = casoScelto(risposte, tavola);
  const questione = caso && tavola.questioni.find(({ id }) => id === risposte.questione);
  return (
    <div class="esito">
      <h2 id="domanda" tabIndex={-1}>
        {questione?.nome ?? esigenza.nome}: {minuscola(contribuente.nome)}, {sede.nome}
      </h2>
      {esigenza.passo !== null && !risposta.passi && (
        <ModuloGiorni
          protocollo={tavola.protocollo}
          risposte={risposte}
          errori={stato.errori}
          oggi={stato.oggi}
          soloContatto
        />
      )}
      <Scaduto casa={casa} risposta={risposta} tavola={tavola} verso={versi.risposta} />
      {silenzio && <Silenzio casa={casa} regola={silenzio} verso={(id) => versi.risposta('esigenza', id)} />}
      {vie.map((via, n) => (
        <Via
          key={via.regola.id}
          casa={casa}
          via={via}
          etichetta={vie.length === 1 ? 'Il canale' : n === 0 ? 'La prima via' : 'L’altra via'}
          oggetto={<Oggetto casa={casa} via={via} scelto={risposte.oggetto} domanda={caso?.domanda ?? null} />}
          certezza={caso && via.ambito.certezza === 'testuale' ? caso : via.ambito}
          conOggetto={risposte.oggetto !== ''}
          quando={n === 0 ? <Quando risposta={risposta} protocollo={tavola.protocollo} /> : <></>}
        />
      ))}
      <Azioni casa={casa} tavola={tavola} risposta={risposta} stato={stato} versi={versi} />
      <InQuestaRisposta risposta={risposta} />
      {date}
      <AltriCasi {...props} />
      <Avvertenze {...props} />
      <div class="esito-colonne">
        <div class="esito-dove">
          <Messaggi {...props} />
          {vie.length > 0 && <h3>Perché</h3>}
          {caso && questione && caso.certezza !== 'testuale' && <p class="piccolo quieto">{caso.motivo}</p>}
          {vie.map((via) => (
            <PercheVia key={via.regola.id} casa={casa} via={via} />
          ))}
          <Condizioni casa={casa} condizioni={delleVie(risposta, 'da-rispettare')} />
        </div>
        <Seguito {...props} />
      </div>
      <Altrove stato={stato} versi={versi} />
    </div>
  );
}

/** What to write by each channel, with what the matter already says. */
function Messaggi({ casa, tavola, risposta: { vie }, risposte, stato }: Props): JSX.Element {
  const caso = casoScelto(risposte, tavola);
  const questione = caso && tavola.questioni.find(({ id }) => id === risposte.questione);
  return (
    <>
      {vie.map((via, n) => (
        <div class="via" key={via.regola.id}>
          <Scrivi
            casa={casa}
            via={via}
            numero={n + 1}
            scrivi={questione?.scrivi ?? null}
            domanda={caso?.domanda ?? null}
            valori={stato.valori}
            lasciati={stato.lasciati}
          />
        </div>
      ))}
    </>
  );
}

/** Where else the answer stands: its address on paper, its plain page on a screen. */
function Altrove({ stato, versi }: Pick<Props, 'stato' | 'versi'>): JSX.Element {
  return (
    <>
      <p class="solo-stampa piccolo">Questa risposta: {stato.indirizzo.split('?')[0] + versi.intero}</p>
      <p class="no-stampa piccolo">
        <a href={versi.pagina}>La stessa risposta per tutte le sedi</a>
      </p>
    </>
  );
}

/** What else the answer says, further down: on a phone it is some screens long. */
function InQuestaRisposta({ risposta: { vie, divieti, passi, esigenza } }: Pick<Props, 'risposta'>): JSX.Element {
  const parti = [
    vie.length > 0 && esigenza.passo === null && { id: 'entro-quando', nome: 'Entro quando' },
    passi && { id: 'poi', nome: esigenza.passo === null ? 'Se non rispondono' : 'I passi' },
    divieti.length > 0 && { id: 'non-fare', nome: 'Che cosa non fare' },
  ].filter((parte) => parte !== false && parte !== null);
  return (
    <nav class="in-questa-risposta no-stampa" aria-label="In questa risposta">
      {parti.map(({ id, nome }) => (
        <a key={id} href={`#${id}`}>
          {nome}
        </a>
      ))}
    </nav>
  );
}

/** The conditions of the channels that have one effect, each once. */
function delleVie({ vie }: RispostaScelta, effetto: CondizioneProtocollo['effetto']): CondizioneProtocollo[] {
  return vie
    .flatMap(({ condizioni }) => condizioni)
    .filter((una, n, tutte) => una.effetto === effetto && tutte.findIndex(({ id }) => id === una.id) === n);
}

/** What else can be done about the same matter. */
function AltriCasi({ tavola, risposte, versi }: Props): JSX.Element | null {
  const casi = casiDi(risposte, tavola);
  const altri = casi.flatMap((caso, n) => (caso.esigenza === risposte.esigenza ? [] : [{ caso, n }]));
  if (altri.length === 0) return null;
  return (
    <p class="altri-casi no-stampa">
      Oppure, della stessa questione:{' '}
      {altri.map(({ caso, n }, posto) => (
        <>
          {posto > 0 && '; '}
          <a
            href={versi.risposta('questione', `${risposte.questione}/${n}`)}
            data-domanda="questione"
            data-risposta={`${risposte.questione}/${n}`}
          >
            {minuscola(caso.fa)}
          </a>
        </>
      ))}
      .
    </p>
  );
}

/** What makes the answer less sure than it looks. */
function Avvertenze({ casa, risposta: { incongruenza, dubbi, troppoPresto } }: Props): JSX.Element {
  return (
    <>
      {troppoPresto && (
        <p class="avviso avviso-attenzione">
          È presto: se stai ancora aspettando la prima risposta, questo sollecito si manda da {perEsteso(troppoPresto)}.
          Se la risposta è arrivata e non basta, puoi scrivere subito.
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
    </>
  );
}

/** How the days are counted, the next steps, what not to do. */
function Seguito({ casa, risposta, versi }: Props): JSX.Element {
  const { vie, divieti, passi, esigenza } = risposta;
  // A condition printed at the same point as a prohibition is that prohibition.
  const nonGestite = delleVie(risposta, 'non-gestita').filter(
    ({ fonte }) => !divieti.some((divieto) => divieto.fonte.punto.endsWith(fonte.punto)),
  );
  return (
    <div class="esito-poi">
      {vie.length > 0 && esigenza.passo === null && (
        <section aria-labelledby="entro-quando">
          <h3 id="entro-quando">Entro quando rispondono</h3>
          <ComeSiConta casa={casa} risposta={risposta} versoScadenze={versi.scadenze} />
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
            <a href={versi.scadenze}>I giorni uno per uno</a>
          </p>
        </section>
      )}
      {divieti.length + nonGestite.length > 0 && (
        <section aria-labelledby="non-fare">
          <h3 id="non-fare">Che cosa non fare</h3>
          <Divieti casa={casa} divieti={divieti} condizioni={nonGestite} />
        </section>
      )}
    </div>
  );
}

function minuscola(testo: string): string {
  return testo.charAt(0).toLowerCase() + testo.slice(1);
}
