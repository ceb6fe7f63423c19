/** What is said once the draft is handed over: where the file is, and whom to give it to. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { apriMessaggio, type Recapito } from '../../puro/parole/segnalazione.ts';
import { copiaTesto } from '../modulo/copia.ts';

export function Consegnata({
  nome,
  recapito,
  bozza,
  detto,
}: {
  recapito: Recapito;
  bozza: Bozza;
  nome: string;
  detto: string;
}): JSX.Element {
  return (
    <p class="avviso" id="proposta-file" tabIndex={-1}>
      È in <strong>{nome}</strong>, fra i file scaricati.{' '}
      {recapito.genere === 'nessuno' ? (
        <>
          Questa copia del sito non ha una casella per le proposte: dai il file a chi te ne ha dato l’indirizzo, o a chi
          cura le regole nel tuo ufficio, come daresti un foglio di calcolo: allegato a un messaggio, o in una cartella
          che avete in comune. Dentro, LEGGIMI.txt dice a chi lo riceve che cosa farne.
          <CopiaMessaggio testo={corpo(bozza, nome, detto)} />
        </>
      ) : (
        <>
          <a href={apriMessaggio(recapito, 'Proposta di modifica alle regole', corpo(bozza, nome, detto))}>
            {recapito.genere === 'casella' ? 'Prepara il messaggio' : 'Apri la questione'}
          </a>{' '}
          e allega il file: un sito non può farlo per te.
        </>
      )}
    </p>
  );
}

/** The message that goes with the file. */
function corpo({ chi, perche, versione }: Bozza, nome: string, differenze: string): string {
  return `Proposta di modifica alle regole, versione ${versione}. Allego ${nome}.\n\nPerché: ${perche}\n\n${differenze.slice(0, 1200)}\n\n${chi}`;
}

/** Where there is no mailbox to prepare a message for, its words. */
function CopiaMessaggio({ testo }: { testo: string }): JSX.Element {
  const [detto, di] = useState('');
  return (
    <>
      {' '}
      <button
        type="button"
        class="pulsante-testo"
        onClick={({ currentTarget }) =>
          void copiaTesto(testo, currentTarget).then((riuscito) =>
            di(riuscito ? 'Copiato.' : 'Il browser non lascia copiare: scrivilo tu.'),
          )
        }
      >
        Copia il messaggio da mandare con il file
      </button>{' '}
      <span role="status">{detto}</span>
    </>
  );
}
