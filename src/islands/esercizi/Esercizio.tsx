/**
 * One exercise: the situation, its figures, the question, the answer with what is said of it, the solution on demand.
 */
import type { ComponentType, JSX } from 'preact';
import type { Correzione, Diagnosi, Esercizio as Dato, Tavola } from '../../puro/esercizi/tipi.ts';
import { leggiNumero } from '../../puro/formula/numeri.ts';
import type { Razionale } from '../../puro/formula/razionale.ts';
import { nomeUnita } from '../../puro/formula/unita.ts';
import { Passi } from '../calcolatore/Passi.tsx';
import type { Materia } from './scheda.ts';

/** An answer that was given and what came of it. */
export interface Prova {
  testo: string;
  correzione: Correzione;
}

interface Props {
  esercizio: Dato;
  /** From 1. */
  numero: number;
  documenti: Materia['documenti'];
  prova?: Prova | undefined;
  /** Missing while the page is built: the field waits for its script. */
  rispondi?: ((testo: string) => void) | undefined;
  /** The number line, once it has travelled: it comes when a solution is opened. */
  linea?: Dopo['linea'];
}

/** What travels after the page, when it is wanted. */
export interface Dopo {
  linea?: ComponentType<{ esercizio: Dato; data?: Razionale | undefined }> | undefined;
  qr?: ComponentType<{ testo: string; descrizione: string }> | undefined;
}

export function Esercizio({ esercizio, numero, documenti, prova, rispondi, linea: Linea }: Props): JSX.Element {
  const { testo, tavola, domanda, risultato, passi } = esercizio;
  const id = `e${numero}`;
  const invalido = prova && prova.correzione.esito !== 'giusto' ? 'true' : undefined;
  return (
    <article class="esercizio" aria-labelledby={`${id}-titolo`}>
      <h3 id={`${id}-titolo`}>Esercizio {numero}</h3>
      <p>{testo}</p>
      <Dati tavola={tavola} id={id} numero={numero} />
      <p class="domanda">{domanda}</p>
      <form
        class="campi con-js no-stampa"
        onSubmit={(evento) => {
          evento.preventDefault();
          rispondi?.(String(new FormData(evento.currentTarget).get('risposta') ?? ''));
        }}
      >
        <div class="campo">
          <label for={`${id}-r`}>
            La tua risposta<span class="solo-voce"> all’esercizio {numero}</span>
          </label>
          <div class="con-unita">
            <input
              id={`${id}-r`}
              name="risposta"
              type="text"
              inputMode="decimal"
              autocomplete="off"
              disabled={!rispondi}
              aria-invalid={invalido}
              aria-describedby={`${id}-esito`}
            />
            {nomeUnita(risultato.unita) && <span class="unita-misura">{nomeUnita(risultato.unita)}</span>}
          </div>
        </div>
        <button class="pulsante" type="submit" disabled={!rispondi}>
          Controlla
        </button>
      </form>
      <div id={`${id}-esito`} class="no-stampa">
        {prova && <Giudizio prova={prova} />}
      </div>
      <p class="solo-stampa conto">Il conto:</p>
      <p class="solo-stampa da-riempire">Risposta:</p>
      <details class="no-stampa">
        <summary>
          Come si risolve<span class="solo-voce"> (esercizio {numero})</span>
        </summary>
        <Passi passi={passi} documenti={documenti} esempio={{ id, titolo: `esercizio ${numero}` }} />
        {Linea && (
          <Linea esercizio={esercizio} data={prova?.correzione.esito === 'sbagliato' ? cifraDi(prova) : undefined} />
        )}
      </details>
    </article>
  );
}

function Dati({
  tavola: {
    colonne: [prima, ...altre],
    righe,
  },
  id,
  numero,
}: {
  tavola: Tavola;
  id: string;
  numero: number;
}): JSX.Element {
  return (
    <section class="tabella da-32" aria-labelledby={`${id}-dati`}>
      <table>
        <caption id={`${id}-dati`} class="solo-voce">
          I dati dell’esercizio {numero}
        </caption>
        <thead>
          <tr>
            <th scope="col">{prima}</th>
            {altre.map((colonna) => (
              <th scope="col" class="num">
                {colonna}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {righe.map(({ etichetta, livello, celle }) => (
            <tr>
              <th scope="row" class={`livello-${livello + 1}`}>
                {etichetta}
              </th>
              {celle.map((cella, n) => (
                <td class="num" data-voce={altre[n]}>
                  {cella}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cifraDi({ testo }: Prova): Razionale | undefined {
  const letto = leggiNumero(testo);
  return 'errore' in letto ? undefined : letto.valore;
}

const TONI = { giusto: 'riuscito', quasi: 'attenzione', sbagliato: 'errore' };

function Giudizio({ prova: { testo, correzione } }: { prova: Prova }): JSX.Element {
  if (correzione.esito === 'illeggibile') return <p class="campo-errore">{correzione.messaggio}</p>;
  return (
    <div class={`avviso avviso-${TONI[correzione.esito]}`}>
      <p class="avviso-titolo">
        «{testo.trim()}». {correzione.messaggio}
      </p>
      {correzione.esito === 'sbagliato' && (
        <ul>
          {correzione.diagnosi.map((diagnosi) => (
            <li>
              <Errore diagnosi={diagnosi} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Errore({ diagnosi: { frase, passo, atteso } }: { diagnosi: Diagnosi }): JSX.Element {
  return (
    <>
      <p>
        {frase} Il passo da rivedere è <strong>{passo}</strong>.
      </p>
      <details>
        <summary>Come andava quel passo</summary>
        {atteso.map((riga) => (
          <p class="passo-conto">{riga}</p>
        ))}
      </details>
    </>
  );
}
