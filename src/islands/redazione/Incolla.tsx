/** Rows and columns of a table from a spreadsheet, in one go. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Contesto } from './Campo.tsx';
import { daFoglio, type Incollata } from './incolla.ts';

export function Incolla({ valori, contesto }: { valori: Record<string, unknown>; contesto: Contesto }): JSX.Element {
  const [testo, scrivi] = useState('');
  const [detto, di] = useState('');
  const id = `${contesto.radice}--incolla`;
  const [doppie, chiedi] = useState<Incollata['doppie']>([]);
  const campo = useRef<HTMLTextAreaElement>(null);
  const metti = (diverse: boolean): void => {
    const letta = daFoglio(testo, valori);
    if ('errori' in letta) {
      chiedi([]);
      di(`Non ho messo niente. ${letta.errori.join(' ')}`);
      return;
    }
    chiedi(diverse ? [] : letta.doppie);
    if (letta.doppie.length > 0 && !diverse) {
      di('Non ho ancora messo niente.');
      return;
    }
    contesto.cambia(['colonne'], letta.colonne);
    contesto.cambia(['righe'], letta.righe);
    di(`Colonne: ${letta.colonne.length}. Righe: ${letta.righe.length}. ${letta.note.join(' ')}`);
  };
  return (
    <div class="campo">
      <label for={id}>Righe e colonne, incollate dal foglio di calcolo</label>
      <textarea
        id={id}
        ref={campo}
        rows={4}
        class="cod"
        value={testo}
        aria-describedby={`${id}-aiuto`}
        onInput={({ currentTarget }) => scrivi(currentTarget.value)}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        In Excel copia le celle con le intestazioni, e incollale qui. Righe e colonne dello stesso nome tengono ciò che
        dicono di sé; le altre prendono il posto di quelle di prima.
      </p>
      <p>
        <button type="button" class="pulsante pulsante-secondo" onClick={() => metti(false)}>
          Metti righe e colonne
        </button>
      </p>
      <p role="status">{detto}</p>
      {doppie.length > 0 && (
        <Doppie doppie={doppie} tieni={() => metti(true)} correggi={() => campo.current?.focus()} />
      )}
    </div>
  );
}

/** Names that stand twice: only who has the source knows whether they are one thing. */
function Doppie({
  doppie,
  tieni,
  correggi,
}: {
  doppie: Incollata['doppie'];
  tieni: () => void;
  correggi: () => void;
}): JSX.Element {
  return (
    <div class="campo-errore" role="group" aria-label="Voci che ci sono due volte">
      <ul>
        {doppie.map(({ voce, id }) => (
          <li>
            «{voce}» c’è già, più su: è la stessa voce? Se sono due, questa prende l’identificativo «{id}».
          </li>
        ))}
      </ul>
      <p class="redazione-comandi">
        <button type="button" class="pulsante pulsante-secondo" onClick={correggi}>
          È la stessa: correggo ciò che ho incollato
        </button>
        <button type="button" class="pulsante pulsante-secondo" onClick={tieni}>
          Sono diverse: mettile tutte
        </button>
      </p>
    </div>
  );
}
