import type { JSX } from 'preact';
import type { Prova, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import { idDi } from './Campo.tsx';
import { Differenze } from './Differenze.tsx';

/** What is wrong, and what would change, said once the keys rest. */
export function Esito({
  prova,
  occupata,
  pronta,
  regola,
}: {
  prova: Prova | null;
  occupata: boolean;
  pronta: boolean;
  regola: RegolaAperta;
}): JSX.Element {
  const senzaCampo = (prova?.campi ?? []).filter(
    ({ percorso: [primo] }) => primo === undefined || !document.getElementById(idDi([primo])),
  );
  return (
    <div class="redazione-esito">
      <p role="status">{occupata ? 'Controllo…' : pronta ? stato(prova) : 'Scrivi il giorno: il resto viene dopo.'}</p>
      {senzaCampo.map(({ messaggio, rimedio }) => (
        <p class="campo-errore">
          {messaggio}. {rimedio}
        </p>
      ))}
      {prova && prova.altrove.length > 0 && (
        <>
          <h3>Che cosa non tornerebbe altrove</h3>
          <ul>
            {prova.altrove.slice(0, 20).map(({ file, messaggio, rimedio }) => (
              <li>
                <span class="cod">{file}</span>: {messaggio}
                {rimedio && <span class="quieto"> ({rimedio})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {prova && prova.differenze.length > 0 && (
        <>
          <h3>Che cosa cambia</h3>
          <Differenze differenze={prova.differenze} modulo={regola.modulo} />
        </>
      )}
    </div>
  );
}

function stato(prova: Prova | null): string {
  if (!prova) return '';
  const quanti = prova.campi.length;
  if (quanti > 0) return quanti === 1 ? 'C’è un errore.' : `Ci sono ${quanti} errori.`;
  if (prova.altrove.length > 0) return 'Qui è tutto giusto, ma altrove qualcosa non tornerebbe.';
  return prova.differenze.length === 0 ? 'Non cambia ancora niente.' : 'Nessun errore: le regole tornano tutte.';
}
