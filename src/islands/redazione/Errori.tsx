/** What is wrong in a field, beside it, in the words of a form. */
import type { JSX } from 'preact';
import type { ErroreCampo } from '../../uscite/redazione/messaggi.ts';

/** A sentence with its capital and its full stop. */
function maiuscola(parole: string): string {
  return fine(`${parole.charAt(0).toUpperCase()}${parole.slice(1)}`);
}

function fine(parole: string): string {
  return /[.?!]$/.test(parole) ? parole : `${parole}.`;
}

export function Errori({
  errori,
  id,
  campo,
}: {
  errori: readonly ErroreCampo[];
  id: string;
  campo: { nome: string; titolo: string };
}): JSX.Element {
  // The check names a field as the file does; who types knows it by its title.
  const frase = (parole: string): string => maiuscola(parole.replace(`«${campo.nome}»`, `«${campo.titolo}»`));
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
