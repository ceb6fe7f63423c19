/** What readers would find: the page, the line of the search and the record of the open data, before and after. */
import type { ComponentChildren, JSX } from 'preact';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Anteprima as Vista, Disegno } from '../../uscite/redazione/messaggi.ts';
import { useEffect, useRef } from 'preact/hooks';
import { Pagina } from './Pagina.tsx';

export function Anteprima({
  vista,
  disegno,
  sito,
}: {
  vista: Vista;
  /** The page, once drawn; null where the rule has none. */
  disegno: Disegno | Error | null | undefined;
  sito: string;
}): JSX.Element {
  const { righe, dati, tolte, nuove } = vista;
  const titolo = useRef<HTMLHeadingElement>(null);
  // Whoever asked for it stands at it: it comes after every command of the form.
  useEffect(() => titolo.current?.focus(), [vista]);
  return (
    <section aria-labelledby="anteprima-titolo" class="redazione-anteprima">
      <h3 id="anteprima-titolo" tabIndex={-1} ref={titolo}>
        Come diventa
      </h3>
      {disegno === undefined && <p role="status">Disegno la pagina…</p>}
      {disegno instanceof Error && <p class="avviso">La pagina non si è potuta disegnare: {disegno.message}</p>}
      {disegno && !(disegno instanceof Error) && <Pagina disegno={disegno} sito={sito} />}
      <h4>Nella ricerca</h4>
      <PrimaDopo prima={righe.prima.map(rigaDi)} dopo={righe.dopo.map(rigaDi)} />
      <Indirizzi titolo="Pagine e voci che spariscono" indirizzi={tolte} />
      <Indirizzi titolo="Pagine e voci nuove" indirizzi={nuove} />
      <details class="piega">
        <summary>
          <strong>Nei dati aperti</strong> <span class="piega-dice">il record, prima e dopo</span>
        </summary>
        <PrimaDopo prima={dati.prima.map(recordDi)} dopo={dati.dopo.map(recordDi)} />
      </details>
    </section>
  );
}

function PrimaDopo({ prima, dopo }: { prima: ComponentChildren[]; dopo: ComponentChildren[] }): JSX.Element {
  const niente = <p class="quieto">Niente.</p>;
  return (
    <div class="prima-dopo">
      <div>
        <p>
          <strong>Prima</strong>
        </p>
        {prima.length > 0 ? prima : niente}
      </div>
      <div>
        <p>
          <strong>Dopo</strong>
        </p>
        {dopo.length > 0 ? dopo : niente}
      </div>
    </div>
  );
}

function rigaDi({ codice_14o, codice_prodotto, nome, descrizione, risposta, gruppo }: VoceRicerca): JSX.Element {
  const codice = codice_14o ?? codice_prodotto;
  return (
    <p>
      {codice && <span class="cod">{codice} </span>}
      <strong>{nome ?? descrizione}</strong>
      {risposta && <>: {risposta}</>}
      {gruppo && <span class="quieto"> ({gruppo})</span>}
    </p>
  );
}

function recordDi(record: unknown): JSX.Element {
  return <pre class="cod">{JSON.stringify(record, null, 2)}</pre>;
}

function Indirizzi({ titolo, indirizzi }: { titolo: string; indirizzi: readonly string[] }): JSX.Element | null {
  if (indirizzi.length === 0) return null;
  return (
    <>
      <h4>{titolo}</h4>
      <ul>
        {indirizzi.map((uno) => (
          <li class="cod">{uno}</li>
        ))}
      </ul>
    </>
  );
}
