/**
 * What to write: the data asked for, checked for form, and the text ready to be copied. What is typed stays in this
 * page.
 */
import type { JSX } from 'preact';
import { verificaCodiceFiscale, verificaMatricola } from '../../puro/canali/codici.ts';
import { componiMessaggio, collegamentoPosta, perLaQuestione, type Messaggio } from '../../puro/canali/messaggio.ts';
import type { ScriviQuestione } from '../../puro/canali/questioni.ts';
import type { ViaScelta } from '../../puro/canali/scegli.ts';
import type { CampoModello, Modello, RecapitoUso } from '../../puro/canali/tipi.ts';
import type { Casa } from './casa.ts';
import { Icona, Marchi } from './segni.tsx';

/** What was typed, by id of the field. */
export type Valori = Readonly<Record<string, string>>;

interface Props {
  casa: Casa;
  via: ViaScelta;
  /** Sets apart the fields of two channels on one screen. */
  numero: number;
  /** How the message speaks of the matter, and the application it is about; null where no matter was chosen. */
  scrivi: ScriviQuestione | null;
  domanda: string | null;
  valori: Valori;
  /** Fields that were left at least once: only then is a mistake pointed out. */
  lasciati: ReadonlySet<string>;
}

/** The fields of a channel's message and the message itself. */
export function Scrivi({ casa, via, numero, scrivi, domanda, valori, lasciati }: Props): JSX.Element | null {
  if (!via.modello) return null;
  const { modello, gia } = perLaQuestione(via.modello, scrivi, nomeDellaDomanda(via, domanda));
  const scritti = conGestione(via, { ...gia, ...valori });
  const messaggio = componiMessaggio(modello, scritti);
  return (
    <details class="scrivi" open={numero === 1}>
      <summary>
        <h3>Che cosa scrivere{via.regola.via === 'cassetto' ? ' nel Cassetto' : ''}</h3>
      </summary>
      <form class="no-stampa" data-modulo="messaggio" autocomplete="off" noValidate aria-label={modello.nome}>
        {modello.campi.map((campo) => (
          <Campo
            key={campo.id}
            id={`m${numero}-${campo.id}`}
            campo={campo}
            valore={scritti[campo.id] ?? ''}
            errore={lasciati.has(campo.id) ? erroreDelCampo(campo, scritti[campo.id] ?? '') : null}
          />
        ))}
        <p class="campo-aiuto">
          Quello che scrivi resta in questa pagina: non va nell’indirizzo e non viene mandato a nessuno.
        </p>
      </form>
      <Pronto casa={casa} via={via} messaggio={messaggio} />
      <Marchi casa={casa} di={modello} />
      {modello.nota && <p class="piccolo quieto no-stampa">{modello.nota}</p>}
    </details>
  );
}

/** What the application is called; null where the matter is about none of this channel's. */
function nomeDellaDomanda({ domande }: ViaScelta, domanda: string | null): string | null {
  return domande?.domande.find(({ id }) => id === domanda)?.nome ?? null;
}

/** The typed values, with the «gestione» filled in until the reader writes another. */
function conGestione({ modello, gestione }: ViaScelta, valori: Valori): Valori {
  const suo = modello?.campi.find(({ forma }) => forma === 'gestione');
  return suo && valori[suo.id] === undefined ? { ...valori, [suo.id]: gestione } : valori;
}

function Campo({
  id,
  campo,
  valore,
  errore,
}: {
  id: string;
  campo: CampoModello;
  valore: string;
  errore: string | null;
}): JSX.Element {
  const detti = [campo.aiuto && `${id}-aiuto`, errore && `${id}-errore`].filter(Boolean).join(' ');
  const comuni = {
    id,
    name: campo.id,
    'aria-describedby': detti || undefined,
    'aria-invalid': errore ? ('true' as const) : undefined,
  };
  return (
    <div class="campo">
      <label for={id}>
        {campo.nome} <small class="quieto">{campo.richiesto ? '(richiesto)' : '(facoltativo)'}</small>
      </label>
      {campo.forma === 'testo' || campo.forma === 'quesito' ? (
        <textarea {...comuni} rows={3} value={valore} />
      ) : (
        <input
          {...comuni}
          type="text"
          value={valore}
          spellcheck={campo.forma === 'riga' || campo.forma === 'sintesi'}
          autocapitalize={campo.forma === 'codice-fiscale' ? 'characters' : undefined}
          inputMode={campo.forma === 'matricola' ? 'numeric' : undefined}
        />
      )}
      {campo.aiuto && (
        <p class="campo-aiuto" id={`${id}-aiuto`}>
          {campo.aiuto}
        </p>
      )}
      {errore && (
        <p class="campo-errore" id={`${id}-errore`}>
          {errore}
        </p>
      )}
    </div>
  );
}

/** Why a field has not the right form; null if it has, or is still empty. */
function erroreDelCampo({ forma }: CampoModello, valore: string): string | null {
  if (valore.trim() === '') return null;
  const esito =
    forma === 'codice-fiscale'
      ? verificaCodiceFiscale(valore)
      : forma === 'matricola'
        ? verificaMatricola(valore)
        : null;
  return esito && !esito.ok ? esito.messaggio : null;
}

/** The message to copy, or to open in the mail program. */
function Pronto({ casa, via, messaggio }: { casa: Casa; via: ViaScelta; messaggio: Messaggio }): JSX.Element {
  const indirizzi = (come: RecapitoUso['come']): string[] =>
    via.recapiti
      .filter((uno) => uno.come === come)
      .flatMap(({ contatti }) => contatti.flatMap(({ casella }) => (casella === null ? [] : [casella])));
  const posta = via.regola.via === 'email' || via.regola.via === 'pec';
  const link = posta ? collegamentoPosta(indirizzi('a'), indirizzi('cc'), messaggio) : null;
  return (
    <div class={messaggio.mancanti.length > 0 ? 'pronto da-completare' : 'pronto'}>
      {messaggio.oggetto !== null && <Testo nome="Oggetto" testo={messaggio.oggetto} />}
      <Testo nome="Testo" testo={messaggio.corpo} />
      {messaggio.mancanti.length > 0 && (
        <p class="piccolo quieto">
          <Icona casa={casa} nome="nota" /> Da completare:{' '}
          {messaggio.mancanti.map((nome) => nome.charAt(0).toLowerCase() + nome.slice(1)).join('; ')}.
        </p>
      )}
      <p class="no-stampa in-pratica">
        <button
          class="pulsante pulsante-secondo pulsante-piccolo"
          type="button"
          data-in-pratica="messaggio"
          data-testo={[messaggio.oggetto, messaggio.corpo].filter(Boolean).join('\n\n')}
        >
          Metti il messaggio nella pratica
        </button>
        <span data-detto role="status" />
      </p>
      {posta && (
        <p class="no-stampa">
          {link ? (
            <a class="pulsante" href={link}>
              Apri nel programma di posta
            </a>
          ) : (
            <>Il testo è lungo: copialo, e incollalo nel programma di posta.</>
          )}
          {via.regola.via === 'pec' && <span class="piccolo quieto"> Deve partire da una casella PEC.</span>}
        </p>
      )}
    </div>
  );
}

function Testo({ nome, testo }: { nome: string; testo: string }): JSX.Element {
  return (
    <>
      <p class="pronto-nome">
        {nome}{' '}
        <button class="pulsante pulsante-secondo pulsante-piccolo" type="button" data-copia={testo}>
          Copia<span class="solo-voce"> {nome.toLowerCase()}</span>
        </button>
      </p>
      <Paragrafi testo={testo} />
    </>
  );
}

function Paragrafi({ testo }: { testo: string }): JSX.Element {
  return (
    <p class="pronto-testo">
      {testo.split('\n\n').map((paragrafo, n) => (
        <span key={n}>{paragrafo}</span>
      ))}
    </p>
  );
}

/** The checklist alone, for pages without a script. */
export function ListaDati({ casa, modello }: { casa: Casa; modello: Modello }): JSX.Element {
  return (
    <>
      <ul class="dati-richiesti">
        {modello.campi.map((campo) => (
          <li key={campo.id}>
            {campo.nome}{' '}
            <span class="quieto">
              {campo.richiesto
                ? `(lo chiede il documento, ${campo.punto ?? modello.fonte.punto})`
                : '(nostro consiglio)'}
            </span>
            {campo.aiuto && <p class="piccolo quieto">{campo.aiuto}</p>}
          </li>
        ))}
      </ul>
      {modello.oggetto !== null && (
        <>
          <p class="pronto-nome">Oggetto</p>
          <Paragrafi testo={componiMessaggio(modello, {}).oggetto ?? ''} />
        </>
      )}
      <p class="pronto-nome">Testo, da completare</p>
      <Paragrafi testo={componiMessaggio(modello, {}).corpo} />
      <Marchi casa={casa} di={modello} />
      {modello.nota && <p class="piccolo quieto">{modello.nota}</p>}
    </>
  );
}
