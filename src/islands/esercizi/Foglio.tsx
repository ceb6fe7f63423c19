/**
 * A sheet of exercises and, on paper, its solutions on a page of their own. Drawn alike while the site is built and in
 * the browser.
 */
import type { JSX } from 'preact';
import { passoInParole } from '../../puro/esercizi/parole.ts';
import type { Foglio as Dato, Livello } from '../../puro/esercizi/tipi.ts';
import { valoreInParole } from '../../puro/formula/traccia.ts';
import { Esercizio, type Dopo, type Prova } from './Esercizio.tsx';
import type { Materia } from './scheda.ts';

/** The levels in words, as the page offers them. */
export const LIVELLI: Record<Livello, string> = {
  1: 'cifre tonde',
  2: 'cifre da ufficio, coi limiti',
  3: 'più linee, alberi aperti, decimali',
};

interface Props {
  foglio: Dato;
  documenti: Materia['documenti'];
  /** Where the sheet can be found again. */
  indirizzo?: string;
  prove?: readonly (Prova | undefined)[];
  rispondi?: (indice: number, testo: string) => void;
  /** Which of several sheets this is, from 1. */
  variante?: number;
  /** Whether the solutions are printed too. */
  conSoluzioni?: boolean;
  /** What has travelled after the page. */
  dopo?: Dopo;
}

export function Foglio({
  foglio,
  documenti,
  indirizzo,
  prove = [],
  rispondi,
  conSoluzioni,
  variante,
  dopo = {},
}: Props): JSX.Element {
  const { esercizi } = foglio;
  const giusti = prove.filter((prova) => prova?.correzione.esito === 'giusto').length;
  return (
    <>
      <div class="foglio">
        <Intestazione foglio={foglio} indirizzo={indirizzo} variante={variante} qr={dopo.qr} />
        <div>
          <p class="solo-stampa da-riempire">Nome:</p>
          {esercizi.map((esercizio, i) => (
            <Esercizio
              key={i}
              numero={i + 1}
              esercizio={esercizio}
              documenti={documenti}
              prova={prove[i]}
              rispondi={rispondi && ((testo) => rispondi(i, testo))}
              linea={dopo.linea}
            />
          ))}
          {giusti > 0 && (
            <p class="no-stampa">
              Giusti: <strong>{giusti}</strong> su {esercizi.length}.
            </p>
          )}
        </div>
      </div>
      {conSoluzioni && <Soluzioni foglio={foglio} indirizzo={indirizzo} />}
    </>
  );
}

/** What every printed page repeats: which sheet it is, from which rules, and that the site is independent. */
function Intestazione({
  foglio: {
    richiesta: { argomento, livello, seme },
  },
  indirizzo,
  soluzioni,
  variante,
  qr: Qr,
}: {
  foglio: Dato;
  indirizzo: string | undefined;
  soluzioni?: boolean;
  variante?: number | undefined;
  qr?: Dopo['qr'];
}): JSX.Element {
  const titolo = `${soluzioni ? 'Soluzioni. ' : ''}${variante ? `Variante ${variante}. ` : ''}${argomento.nome}, livello ${livello}`;
  return (
    <header class="foglio-testata">
      {soluzioni ? <p class="foglio-titolo">{titolo}</p> : <h2 id="foglio-titolo">{titolo}</h2>}
      <p>
        Seme <strong class="cod">{seme}</strong>. Versione delle regole: <span class="cod">{argomento.versione}</span>.
      </p>
      <p class="solo-stampa">
        Esercizi di «Chi fa cosa», progetto indipendente: non è un sito dell’INPS. I dati sono inventati.
        {indirizzo && ` ${indirizzo}`}
      </p>
      {Qr && indirizzo && (
        <div class="solo-stampa">
          <Qr testo={indirizzo} descrizione="Codice QR dell’indirizzo del foglio" />
        </div>
      )}
    </header>
  );
}

function Soluzioni({ foglio, indirizzo }: { foglio: Dato; indirizzo: string | undefined }): JSX.Element {
  return (
    <div class="foglio soluzioni">
      <Intestazione foglio={foglio} indirizzo={indirizzo} soluzioni />
      <div>
        {foglio.esercizi.map(({ risultato: { etichetta, valore, unita, decimali }, passi }, i) => (
          <div class="soluzione">
            <p>
              <strong>
                {i + 1}. {etichetta}: {valoreInParole(valore, unita, decimali)}
              </strong>
            </p>
            {passi.map((passo) => (
              <p>
                {passo.etichetta}: {passoInParole(passo).join('; ')}
              </p>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
