/**
 * A channel: what it is called, the exact path, the object to pick, the addresses. The same in the guided choice and in
 * the plain pages.
 */
import type { ComponentChildren, JSX } from 'preact';
import { primaDelNumero } from '../../puro/parole/articoli.ts';
import { inLettere, piuGiorni } from '../../puro/parole/date.ts';
import type { ViaScelta } from '../../puro/canali/scegli.ts';
import type { CondizioneProtocollo, ElencoOggetti, OggettoMenu, RegolaCanale } from '../../puro/canali/tipi.ts';
import type { Provenienza } from '../../puro/calendario/tipi.ts';
import { hrefDocumento, versoDelPasso, type Casa } from './casa.ts';
import { EFFETTI } from './parole.ts';
import { Recapiti } from './Recapiti.tsx';
import { Certezza, Fonte, Marchi } from './segni.tsx';

interface Props {
  casa: Casa;
  via: ViaScelta;
  /** What the answer is called: «Il canale», «L’altra via». */
  etichetta: string;
  /** False where no script could copy an address. */
  copia?: boolean;
  /** The choice of the object, or what stands in its place. */
  oggetto?: ComponentChildren;
  /** By when an answer is due: then the reasons stand elsewhere, in `PercheVia`. */
  quando?: ComponentChildren;
  /** How sure the whole answer is, where something else in it is less sure than the rule. */
  certezza?: Pick<Provenienza, 'certezza' | 'incongruenza'>;
  /** True where the object of the menu is told: the path need not say that there is one to pick. */
  conOggetto?: boolean;
}

/** The answer: the channel first, then how to get there. */
export function Via({
  casa,
  via,
  etichetta,
  copia = true,
  oggetto,
  quando,
  certezza,
  conOggetto = false,
}: Props): JSX.Element {
  const { regola, ambito } = via;
  const percorso = conOggetto && via.elenco ? regola.percorso.slice(0, -1) : regola.percorso;
  return (
    <div class="risposta" data-canale={regola.id}>
      <p class="risposta-etichetta">{etichetta}</p>
      <p class="risposta-valore">{regola.via_nome ?? regola.nome}</p>
      {percorso.length > 0 && regola.via !== 'email' && <Percorso passi={percorso} />}
      {oggetto}
      <Recapiti
        casa={casa}
        recapiti={via.recapiti}
        {...(copia ? { accanto: Copia } : {})}
        breve={quando !== undefined}
      />
      {quando === undefined ? (
        <PercheVia casa={casa} via={via} />
      ) : (
        <>
          {quando}
          <div class="segni">
            <Certezza casa={casa} di={{ ...(certezza ?? ambito), motivo: null }} />
          </div>
        </>
      )}
    </div>
  );
}

/** Why by that channel: the rule, how sure it is, where it is written, what it rests on. */
export function PercheVia({ casa, via: { regola, ambito } }: Pick<Props, 'casa' | 'via'>): JSX.Element {
  const base = [...regola.base, ...ambito.base];
  return (
    <>
      <p>
        {regola.testo}
        {regola.fino_a && <> Vale fino a un fatto senza data: {regola.fino_a}.</>}
      </p>
      <div class="segni">
        <Certezza casa={casa} di={ambito} />
        <Fonte casa={casa} fonte={ambito.fonte} />
        {base.length > 0 && (
          <>
            {' '}
            · <Base casa={casa} base={base} />
          </>
        )}
      </div>
      {regola.avviso && <p class="avviso avviso-attenzione">{regola.avviso}</p>}
    </>
  );
}

function Copia(casella: string): JSX.Element {
  return (
    <button class="pulsante pulsante-secondo pulsante-piccolo" type="button" data-copia={casella}>
      Copia<span class="solo-voce"> {casella}</span>
    </button>
  );
}

/** The way through the menus. */
export function Percorso({ passi }: { passi: readonly string[] }): JSX.Element {
  return (
    <ol class="percorso">
      {passi.map((passo) => (
        <li key={passo}>{versoDelPasso(passo) ? <a href={versoDelPasso(passo) ?? ''}>{passo}</a> : passo}</li>
      ))}
    </ol>
  );
}

/** The acts a channel rests on. */
export function Base({ casa, base }: { casa: Casa; base: readonly string[] }): JSX.Element {
  return (
    <span class="fonte">
      Si fonda su:{' '}
      {base.map((atto, n) => (
        <>
          {n > 0 && ', '}
          <a href={hrefDocumento(casa, atto)}>{casa.documenti[atto] ?? atto}</a>
        </>
      ))}
    </span>
  );
}

/** Objects of a menu under the entries that the source prints above them, in its order. */
export function gruppiOggetti(oggetti: readonly OggettoMenu[]): { gruppo: string | null; oggetti: OggettoMenu[] }[] {
  const gruppi: { gruppo: string | null; oggetti: OggettoMenu[] }[] = [];
  for (const oggetto of oggetti) {
    const ultimo = gruppi.at(-1);
    if (ultimo && ultimo.gruppo === oggetto.gruppo) ultimo.oggetti.push(oggetto);
    else gruppi.push({ gruppo: oggetto.gruppo, oggetti: [oggetto] });
  }
  return gruppi;
}

/** The objects that can no longer be picked. */
export function Inibiti({ inibiti }: { inibiti: readonly OggettoMenu[] }): JSX.Element | null {
  if (inibiti.length === 0) return null;
  return (
    <p class="piccolo quieto">
      Non c’è più:{' '}
      {inibiti
        .map(
          ({ etichetta, valido_al }) =>
            `«${etichetta}»${valido_al ? `, tolto ${primaDelNumero('dal', inLettere(piuGiorni(valido_al, 1)))}` : ''}`,
        )
        .join('; ')}
      .
    </p>
  );
}

/** How many objects a menu has, in words. */
export function quantiOggetti(elenco: ElencoOggetti, oggetti: readonly OggettoMenu[]): string {
  if (elenco.perduto)
    return 'Nel testo della fonte che abbiamo l’elenco degli oggetti manca: scegli nel menu quello che trovi.';
  return `Il menu ha ${oggetti.length} oggetti${elenco.elenco_aperto ? ', che possono cambiare' : ''}.`;
}

/** Conditions of one effect, as a list with their marks. */
export function Condizioni({
  casa,
  condizioni,
}: {
  casa: Casa;
  condizioni: readonly CondizioneProtocollo[];
}): JSX.Element | null {
  if (condizioni.length === 0) return null;
  return (
    <ul class="condizioni">
      {condizioni.map((condizione) => (
        <li key={condizione.id}>
          {condizione.testo} <Marchi casa={casa} di={condizione} />
        </li>
      ))}
    </ul>
  );
}

/** What the protocol does not say, and what to do then. */
export function Silenzio({
  casa,
  regola,
  verso,
}: {
  casa: Casa;
  regola: RegolaCanale;
  verso: (esigenza: string) => string;
}): JSX.Element {
  return (
    <div class="risposta" data-canale={regola.id}>
      <p class="risposta-etichetta">Il canale</p>
      <p class="risposta-valore">Il protocollo non lo dice</p>
      <p>{regola.testo} Ecco che cosa puoi fare:</p>
      <ul>
        {regola.cosa_fare.map(({ testo, esigenza, fonte }) => (
          <li key={testo}>
            {testo}{' '}
            {esigenza && (
              <a href={verso(esigenza)} data-domanda="esigenza" data-risposta={esigenza}>
                Vedi come
              </a>
            )}{' '}
            {fonte && <Fonte casa={casa} fonte={fonte} />}
          </li>
        ))}
      </ul>
      <Marchi casa={casa} di={regola} />
    </div>
  );
}

/** What not to do: the prohibitions of the case with what happens otherwise. */
export function Divieti({
  casa,
  divieti,
  condizioni,
}: {
  casa: Casa;
  divieti: readonly RegolaCanale[];
  condizioni: readonly CondizioneProtocollo[];
}): JSX.Element {
  return (
    <ul class="divieti">
      {divieti.map((regola) => (
        <li key={regola.id} data-canale={regola.id}>
          {regola.testo} <Marchi casa={casa} di={regola} />
        </li>
      ))}
      {condizioni.map((condizione) => (
        <li key={condizione.id}>
          {condizione.testo} <span class="solo-voce">{EFFETTI[condizione.effetto]}.</span>
          <Marchi casa={casa} di={condizione} />
        </li>
      ))}
    </ul>
  );
}
