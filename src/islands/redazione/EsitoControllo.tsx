/** What the check says of the whole draft. */
import type { JSX } from 'preact';
import type { Controllo } from '../../uscite/redazione/messaggi.ts';
import { Differenze } from './Differenze.tsx';
import { doveSta } from './dove-sta.ts';
import { Dettagli } from './Errori.tsx';

export function EsitoControllo({
  controllo: { errori, detti, orfane, differenze, parole },
  daFinire,
}: {
  controllo: Controllo;
  /** Hands the draft over with its errors. */
  daFinire: () => void;
}): JSX.Element {
  return (
    <div>
      <p role="status">
        {errori.length === 0
          ? orfane.length > 0
            ? 'Le regole tornano tutte; chi la applica dovrà cambiare anche questi testi.'
            : 'Nessun errore: le regole tornano tutte.'
          : `Non si può ancora consegnare: ${errori.length === 1 ? 'c’è un errore' : `ci sono ${errori.length} errori`}.`}
      </p>
      <ul>
        {[...detti, ...orfane.map((una) => ({ ...una, regola: null }))].slice(0, 50).map((uno) => (
          <Errore {...uno} />
        ))}
      </ul>
      {errori.length > 0 && (
        <>
          <p>
            Se non sai come rimediare, scaricala da finire: dentro c’è scritto che cosa non torna, e chi cura le regole
            la riapre qui, con «Riprendi una proposta», e la finisce. Così com’è non si può scrivere nelle regole.
          </p>
          <p class="redazione-comandi">
            <button type="button" class="pulsante pulsante-secondo" onClick={daFinire}>
              Scaricala da finire
            </button>
          </p>
        </>
      )}
      {differenze.length > 0 && (
        <Differenze differenze={differenze} moduli={parole.moduli} scelte={(tipo) => parole.nomi[tipo] ?? []} />
      )}
    </div>
  );
}

/** What is wrong, and the form of the rule where it is mended. */
function Errore({
  regola,
  file,
  riga,
  messaggio,
  rimedio,
  dettagli,
}: Pick<Controllo['detti'][number], 'regola' | 'file' | 'riga' | 'messaggio' | 'dettagli'> & {
  rimedio?: string | null | undefined;
}): JSX.Element {
  return (
    <li>
      {regola ? <a href={`?regola=${regola.tipo}/${regola.id}`}>{regola.nome}</a> : doveSta(file, riga)}: {messaggio}
      {rimedio && <span class="quieto"> ({rimedio})</span>}
      <Dettagli voci={dettagli} />
    </li>
  );
}
