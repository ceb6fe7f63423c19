/** What to pick from the menu of a Cassetto, or which application to present. */
import type { JSX } from 'preact';
import type { ViaScelta } from '../../puro/canali/scegli.ts';
import type { OggettoMenu } from '../../puro/canali/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Casa } from './casa.ts';
import { gruppiOggetti, Inibiti, quantiOggetti } from './Via.tsx';

/** The choice of the object, and what its being generic entails; for print, the object picked. */
export function Oggetto({
  casa,
  via: { elenco, oggetti, inibiti, domande, regola },
  scelto,
  domanda,
}: {
  casa: Casa;
  via: ViaScelta;
  scelto: string;
  /** The application that the matter is about; null: the reader looks for it in the list. */
  domanda: string | null;
}): JSX.Element | null {
  if (domande) return <Domande domande={domande} domanda={domanda} esclusivo={regola.esclusivo} />;
  if (!elenco) return null;
  const oggetto = oggetti.find(({ id }) => id === scelto);
  const id = `oggetto-${regola.id}`;
  return (
    <div class="oggetto">
      {elenco.perduto ? (
        <p class="piccolo">{quantiOggetti(elenco, oggetti)}</p>
      ) : (
        <>
          <div class="campo no-stampa">
            <label for={id}>Oggetto da scegliere nel menu</label>
            <Menu id={id} oggetti={oggetti} scelto={oggetto?.id ?? ''} />
            <p class="campo-aiuto">
              {quantiOggetti(elenco, oggetti)} <a href={casa.radice + INDIRIZZI.oggetto(elenco.id)}>Tutto l’elenco</a>
            </p>
          </div>
          <p class="solo-stampa">
            Oggetto del menu:{' '}
            {oggetto ? [oggetto.gruppo, oggetto.etichetta].filter(Boolean).join(' › ') : 'da scegliere'}
          </p>
        </>
      )}
      {oggetto?.generico && (
        <p class="avviso avviso-attenzione">
          È la voce generica: usala solo se nessun’altra è adatta, altrimenti la risposta non ha più un tempo garantito.
        </p>
      )}
      <Inibiti inibiti={inibiti} />
    </div>
  );
}

function conNome({ etichetta, nome, generico }: OggettoMenu): string {
  return `${etichetta}${nome ? ` (${nome})` : ''}${generico ? ', solo se nessun altro è adatto' : ''}`;
}

/** The application of the matter, or those among which the reader looks for it. */
function Domande({
  domande: { domande, elenco_aperto },
  domanda,
  esclusivo,
}: {
  domande: NonNullable<ViaScelta['domande']>;
  domanda: string | null;
  esclusivo: ViaScelta['regola']['esclusivo'];
}): JSX.Element {
  const sua = domande.find(({ id }) => id === domanda);
  if (sua)
    return (
      <p>
        La domanda: <strong>{sua.etichetta}</strong>
        {esclusivo && ', che si presenta solo così'}. Non c’è un oggetto da scegliere.
      </p>
    );
  return (
    <details class="no-stampa">
      <summary>
        {domande.length === 1
          ? 'La domanda che il documento nomina'
          : `Le ${domande.length} domande che il documento nomina`}
        {elenco_aperto && ' (elenco aperto)'}
      </summary>
      <ul>
        {domande.map(({ id, etichetta }) => (
          <li key={id}>{etichetta}</li>
        ))}
      </ul>
    </details>
  );
}

function Menu({ id, oggetti, scelto }: { id: string; oggetti: ViaScelta['oggetti']; scelto: string }): JSX.Element {
  return (
    <select id={id} data-oggetto autocomplete="off" value={scelto}>
      <option value="">Scegli tra {oggetti.length}…</option>
      {gruppiOggetti(oggetti).map(({ gruppo, oggetti: suoi }) => {
        const voci = suoi.map((uno) => (
          <option key={uno.id} value={uno.id}>
            {conNome(uno)}
          </option>
        ));
        return gruppo === null ? (
          voci
        ) : (
          <optgroup key={gruppo} label={gruppo}>
            {voci}
          </optgroup>
        );
      })}
    </select>
  );
}
