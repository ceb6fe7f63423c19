/** What is wrong in a field, beside it, in the words of a form. */
import type { JSX } from 'preact';
import type { ErroreCampo } from '../../uscite/redazione/messaggi.ts';

/** A sentence with its capital and its full stop. */
function frase(parole: string): string {
  return fine(`${parole.charAt(0).toUpperCase()}${parole.slice(1)}`);
}

function fine(parole: string): string {
  return /[.?!]$/.test(parole) ? parole : `${parole}.`;
}

export function Errori({ errori, id }: { errori: readonly ErroreCampo[]; id: string }): JSX.Element {
  return (
    <div id={id}>
      {errori.map(({ messaggio, atteso, rimedio, manca, ignoto }) => (
        <p class="campo-errore">
          {manca ? 'Ci vuole.' : ignoto ? 'Nell’elenco non c’è.' : frase(messaggio)}
          {!manca && !ignoto && atteso && <span class="piccolo"> Atteso: {fine(atteso)}</span>}
          {!manca && !ignoto && rimedio && rimedio !== 'correggi il valore' && (
            <span class="piccolo"> Rimedio: {fine(rimedio)}</span>
          )}
        </p>
      ))}
    </div>
  );
}
