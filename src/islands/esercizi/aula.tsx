/**
 * What a class needs of a sheet: the pupil's code, and for who teaches the QR, variants to print, question banks,
 * results.
 */
import { scarica } from '../modulo/scarica.ts';
import { Fragment, render, type JSX } from 'preact';
import { codiceDi, esitoDi, leggiCodice, NOMI_ESITI, riassunto, type Esito } from '../../puro/esercizi/classe.ts';
import { prepara, serie, SERIE } from '../../puro/esercizi/genera.ts';
import { scriviScelta, type Scelta } from '../../puro/esercizi/indirizzo.ts';
import { inGift, moodleXml } from '../../puro/esercizi/moodle.ts';
import { quesitoDi } from '../../puro/esercizi/quesiti.ts';
import type { Foglio as Dato } from '../../puro/esercizi/tipi.ts';
import { valoreInParole } from '../../puro/formula/traccia.ts';
import type { Prova } from './Esercizio.tsx';
import { Foglio } from './Foglio.tsx';
import { Qr } from './Qr.tsx';
import type { Materia } from './scheda.ts';

/** The sheet as it stands. */
export interface Banco {
  scelta: Scelta;
  foglio: Dato;
  prove: readonly (Prova | undefined)[];
  documenti: Materia['documenti'];
  /** Where the sheet is. */
  indirizzo: string;
}

const MASSIME_VARIANTI = 30;

/** The pupil's panel: shown anew at every answer. */
export function mostraCodice(radice: HTMLElement, { scelta, prove }: Banco): void {
  const date = prove.filter((prova) => prova !== undefined).length;
  const codice = codiceDi(
    scelta,
    prove.map((prova) => esitoDi(prova?.correzione)),
  );
  const giusti = prove.filter((prova) => prova?.correzione.esito === 'giusto').length;
  render(
    <>
      <p>
        Risposte date: {date} su {prove.length}. Giuste: <strong>{giusti}</strong>. Restano in questa pagina.
      </p>
      <p>
        Il codice da dettare a chi insegna: <strong class="cod codice">{codice}</strong>
      </p>
      <p class="piccolo quieto">
        Dice solo com’è andato ogni esercizio: non il nome, non le cifre che hai scritto. Non parte niente da qui.
      </p>
      <Qr testo={codice} descrizione={`Codice QR di ${codice}`} />
    </>,
    radice,
  );
}

/** The teacher's panel. */
export function mostraCattedra(radice: HTMLElement, banco: Banco, stato = { codici: '', varianti: 5 }): void {
  const { foglio, indirizzo } = banco;
  const disegna = (nuovo: Partial<typeof stato>): void => mostraCattedra(radice, banco, { ...stato, ...nuovo });
  render(
    <>
      <h3>Il foglio alla classe</h3>
      <p>
        Chi inquadra il codice apre lo stesso foglio: <span class="cod">{indirizzo}</span>
      </p>
      <Qr testo={indirizzo} descrizione="Codice QR dell’indirizzo del foglio" />
      <h3>Fogli diversi da stampare</h3>
      <div class="campi">
        <div class="campo">
          <label for="varianti-quante">Quante varianti</label>
          <input
            id="varianti-quante"
            type="number"
            min="1"
            max={MASSIME_VARIANTI}
            value={stato.varianti}
            onInput={({ currentTarget }) => disegna({ varianti: Number(currentTarget.value) })}
          />
        </div>
        <button type="button" class="pulsante" onClick={() => stampaVarianti(banco, stato.varianti)}>
          Stampa le varianti e la chiave
        </button>
      </div>
      <h3>Per Moodle</h3>
      <p>
        {SERIE} domande da questo seme, con la tolleranza giusta e un commento per ogni errore che si riconosce. Si
        importano in «Deposito delle domande».
      </p>
      <div class="azioni">
        <button type="button" class="pulsante pulsante-secondo" onClick={() => scaricaQuesiti(foglio, 'xml')}>
          Scarica il Moodle XML
        </button>
        <button type="button" class="pulsante pulsante-secondo" onClick={() => scaricaQuesiti(foglio, 'gift')}>
          Scarica il GIFT
        </button>
      </div>
      <h3>I risultati della classe</h3>
      <div class="campo">
        <label for="codici">I codici, uno per riga</label>
        <textarea
          id="codici"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={stato.codici}
          onInput={({ currentTarget }) => disegna({ codici: currentTarget.value })}
        />
      </div>
      <Risultati banco={banco} scritti={stato.codici} />
    </>,
    radice,
  );
}

function Risultati({ banco: { scelta, foglio }, scritti }: { banco: Banco; scritti: string }): JSX.Element | null {
  const righe = scritti.split(/[\n,;]+/).filter((riga) => riga.trim());
  const letti = righe.map((riga) => leggiCodice(scelta, foglio.esercizi.length, riga));
  const buoni = letti.flatMap((letto): Esito[][] => ('esiti' in letto ? [letto.esiti] : []));
  return (
    <div aria-live="polite">
      {letti.map((letto) => 'errore' in letto && <p class="campo-errore">{letto.errore}</p>)}
      {buoni.length > 0 && (
        <>
          <p>
            {buoni.length} {buoni.length === 1 ? 'codice letto' : 'codici letti'}.
          </p>
          <dl class="classe">
            {foglio.esercizi.map((_, i) => (
              <Fragment key={i}>
                <dt>Esercizio {i + 1}</dt>
                {riassunto(buoni, i).map(({ esito, quanti }) => (
                  <dd>
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect
                        class={esito === 'giusto' ? 'misura-valore' : 'misura-sotto'}
                        width={(quanti / buoni.length) * 100}
                        height="8"
                      />
                    </svg>
                    <strong>{quanti}</strong> {NOMI_ESITI[esito]}
                  </dd>
                ))}
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

/** Numbered sheets from one seed, each with its own figures, then the key: printed, and taken away again. */
function stampaVarianti({ scelta, foglio, documenti }: Banco, quante: number): void {
  const { argomento } = foglio.richiesta;
  const numeri = Array.from({ length: Math.max(1, Math.min(MASSIME_VARIANTI, quante || 1)) }, (_, i) => i + 1);
  const fogli = numeri.map((n) => prepara({ ...scelta, argomento, seme: `${scelta.seme} ${n}` }));
  const casa = document.createElement('div');
  casa.className = 'varianti solo-stampa';
  document.getElementById('contenuto')?.append(casa);
  render(
    <>
      {fogli.map((variante, i) => (
        <Foglio
          key={i}
          foglio={variante}
          documenti={documenti}
          indirizzo={
            location.origin +
            location.pathname +
            scriviScelta({ ...scelta, seme: variante.richiesta.seme }, argomento.versione)
          }
          variante={i + 1}
          dopo={{ qr: Qr }}
        />
      ))}
      <Chiave fogli={fogli} />
    </>,
    casa,
  );
  document.documentElement.classList.add('stampa-varianti');
  window.addEventListener(
    'afterprint',
    () => {
      document.documentElement.classList.remove('stampa-varianti');
      render(null, casa);
      casa.remove();
    },
    { once: true },
  );
  window.print();
}

/** The right figures of every variant: for who corrects. */
function Chiave({ fogli }: { fogli: readonly Dato[] }): JSX.Element {
  const [primo] = fogli;
  return (
    <div class="foglio">
      <h2>Chiave per chi corregge</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Variante</th>
            {primo?.esercizi.map((_, i) => (
              <th scope="col" class="num">
                {i + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fogli.map(({ richiesta, esercizi }, i) => (
            <tr>
              <th scope="row">
                {i + 1} <span class="cod">{richiesta.seme}</span>
              </th>
              {esercizi.map(({ risultato: { valore, unita, decimali } }) => (
                <td class="num">{valoreInParole(valore, unita, decimali)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function scaricaQuesiti({ richiesta }: Dato, formato: 'xml' | 'gift'): void {
  const { argomento, livello, seme } = richiesta;
  const categoria = `Chi fa cosa: ${argomento.nome}, livello ${livello}, seme ${seme}`;
  const quesiti = serie(richiesta).map((esercizio, i) => quesitoDi(esercizio, `${argomento.nome} ${i + 1}`));
  const testo = formato === 'xml' ? moodleXml(categoria, quesiti) : inGift(categoria, quesiti);
  scarica(
    `${argomento.id}-livello-${livello}.${formato === 'xml' ? 'xml' : 'gift.txt'}`,
    new Blob([testo], { type: formato === 'xml' ? 'application/xml' : 'text/plain' }),
  );
}
