/** What is wrong in a field, beside it, in the words of a form, and what can be done about it. */
import type { JSX } from 'preact';
import type { DaAggiungere, ErroreCampo } from '../../uscite/redazione/messaggi.ts';
import type { Nuova } from './contesto.ts';

/** A sentence with its capital and its full stop. */
export function maiuscola(parole: string): string {
  return fine(`${parole.charAt(0).toUpperCase()}${parole.slice(1)}`);
}

function fine(parole: string): string {
  return /[.?!]$/.test(parole) ? parole : `${parole}.`;
}

export function Errori({
  errori,
  id,
  campo,
  nuova,
}: {
  errori: readonly ErroreCampo[];
  id: string;
  campo: { nome: string; titolo: string };
  nuova: Nuova | undefined;
}): JSX.Element {
  // The check names a field as the file does; who types knows it by its title.
  const frase = (parole: string): string => maiuscola(parole.replace(`«${campo.nome}»`, `«${campo.titolo}»`));
  return (
    <div id={id}>
      {errori.map(({ messaggio, atteso, rimedio, manca, ignoto, gia, aggiungi, dettagli }) => (
        <div class="campo-errore">
          {manca ? 'Ci vuole.' : ignoto ? 'Nell’elenco non c’è.' : frase(messaggio)}
          {!manca && !ignoto && atteso && <span class="piccolo"> Atteso: {fine(atteso)}</span>}
          {!manca && !ignoto && rimedio && <span class="piccolo"> Rimedio: {fine(rimedio)}</span>}
          {gia && (
            <>
              {' '}
              <a href={`?regola=${gia}`}>Apri quella che c’è</a>
            </>
          )}
          <Aggiungi cosa={aggiungi} nuova={nuova} />
          <Dettagli voci={dettagli} />
        </div>
      ))}
    </div>
  );
}

/** What a line has no room for: folded, since it may be hundreds. */
export function Dettagli({ voci }: { voci: readonly string[] | undefined }): JSX.Element | null {
  if (!voci) return null;
  return (
    <details class="piega">
      <summary>Tutte e {voci.length}</summary>
      <ul>
        {voci.map((una) => (
          <li>{una}</li>
        ))}
      </ul>
    </details>
  );
}

/** Adds, over this form, the rule of another kind that would mend an error. */
export function Aggiungi({
  cosa,
  nuova,
}: {
  cosa: DaAggiungere | undefined;
  nuova: Nuova | undefined;
}): JSX.Element | null {
  if (!cosa || !nuova) return null;
  return (
    <>
      {' '}
      <button type="button" class="pulsante-testo" onClick={() => nuova(cosa.tipo, () => undefined, cosa)}>
        Aggiungi «{String(cosa.valori['termine'])}» al glossario
      </button>
    </>
  );
}
